import Big from 'big.js';
import { ABSENT } from '../../forms/field';
import type { Field } from '../../forms/field';
import type { Form, Money } from '../../forms/model';
import { cell, fields, form, indicator, read, readMoney, readText, sheet } from '../testing/fixtures';
import { classMatrix } from './class-matrix';
import { departmentAmounts, showIn, yearOf } from './department-amounts';

const on = sheet('部门');
const at = cell(on, 5, 5);
const money = (amount: string, unit: Money['unit']): Field<Money> =>
  read({ amount: new Big(amount), unit }, amount, at);

const department = (basic: string, project: string, total: string): Form =>
  form(on, {
    kind: 'department-overall',
    fields: fields({
      basicExpenditure: readMoney(basic, at),
      projectExpenditure: readMoney(project, at),
      total: readMoney(total, at),
    }),
  });
const project = (name: string, budget: Field<Money>): Form =>
  form(sheet(name), { fields: fields({ projectName: readText(name, at), budget }) });

describe('department beside projects', () => {
  test('converts 元 exactly and names the gap', () => {
    const [amounts] = departmentAmounts([
      department('2101.13', '483.51', '2584.64'),
      project('甲', money('1920000', '元')),
      project('乙', money('191.1', '万元')),
    ]);
    expect(amounts?.total?.gap.eq(0)).toBe(true);
    expect(showIn(amounts!.expenditure!.parts, '万元')).toBe('383.1');
    expect(showIn(amounts!.expenditure!.gap, '万元')).toBe('100.41');
    expect(amounts?.notInSum).toBe(0);
  });

  test('a gap within the rounding of the printed amounts is none', () => {
    const [amounts] = departmentAmounts([department('100.00', '33.34', '133.33')]);
    expect(amounts?.total?.gap.eq(0)).toBe(true);
  });

  test.each([
    ['without a unit', money('5', undefined)],
    ['blank', { state: 'blank', at } as const],
    ['absent', ABSENT],
  ])('a budget that is %s is counted as not in the sum, never as zero', (_name, budget) => {
    const [amounts] = departmentAmounts([
      department('1', '20', '21'),
      project('甲', money('20', '万元')),
      project('乙', budget),
    ]);
    expect(amounts).toMatchObject({ notInSum: 1 });
    expect(showIn(amounts!.sum, '万元')).toBe('20');
    expect(amounts?.projects[1]?.yuan).toBeUndefined();
  });

  test('forms of different years are never added up', () => {
    const of = (year: number, given: Form): Form => ({
      ...given,
      fields: { ...given.fields, year: read(year, `${year}年度`, at) },
    });
    const blocks = departmentAmounts([
      of(2026, department('1', '20', '21')),
      of(2026, project('甲', money('20', '万元'))),
      of(2027, project('甲', money('30', '万元'))),
      of(2027, project('乙', money('4', '万元'))),
      of(2028, project('乙', money('5', '万元'))),
    ]);
    expect(blocks.map((block) => [yearOf(block), showIn(block.sum, '万元')])).toEqual([
      [2026, '20'],
      [2027, '34'],
      [2028, '5'],
    ]);
  });

  test('forms of different units are listed apart, each under its unit', () => {
    const of = (unit: string, given: Form): Form => ({
      ...given,
      fields: { ...given.fields, preparedBy: readText(unit, at) },
    });
    const amounts = departmentAmounts([
      of('甲县财政局', department('1', '20', '21')),
      of('甲县财政局', project('甲', money('20', '万元'))),
      of('甲县民政局', project('乙', money('30', '万元'))),
      project('丙', money('40', '万元')),
    ]);
    expect(amounts.map(({ of: whose, sum }) => [whose?.unit, showIn(sum, '万元')])).toEqual([
      ['甲县财政局', '20'],
      ['甲县民政局', '30'],
      [undefined, '40'],
    ]);
    expect(amounts[0]?.expenditure?.gap.eq(0)).toBe(true);
  });

  test('nothing is compared where an amount of the department is not known', () => {
    const lacking = form(on, { kind: 'department-overall' });
    const [amounts] = departmentAmounts([lacking, project('甲', money('20', '万元'))]);
    expect(amounts?.total).toBeUndefined();
    expect(amounts?.expenditure).toBeUndefined();
    expect(amounts?.projects).toHaveLength(1);
  });

  test('projects without a department stand by themselves', () => {
    const [amounts, ...others] = departmentAmounts([project('甲', money('20', '万元'))]);
    expect(amounts?.department).toBeUndefined();
    expect(amounts?.projects).toHaveLength(1);
    expect(others).toEqual([]);
  });
});

test.each([
  ['5841', '万元', '0.5841'],
  ['25846400', '万元', '2,584.64'],
  ['-1004100', '万元', '-100.41'],
  ['12345678.9', '元', '12,345,678.9'],
  ['0', '万元', '0'],
] as const)('%s 元 in %s is shown as %s', (yuan, unit, expected) => {
  expect(showIn(new Big(yuan), unit)).toBe(expected);
});

describe('classes of indicators', () => {
  const quantity = indicator(on, 16, '次数', '解释');
  const satisfaction = {
    ...indicator(on, 20, '满意度', '解释'),
    class: { level1: 'satisfaction', level2: undefined } as const,
  };
  const empty = {
    level1: readText('效益指标', cell(on, 18, 2)),
    level2: readText('经济效益指标', cell(on, 18, 3)),
    class: { level1: 'benefit', level2: 'economic' } as const,
  };
  const matrix = classMatrix([
    form(on, { indicators: [quantity, { ...quantity, key: '2' }, satisfaction], emptyClasses: [empty] }),
    form(sheet('乙'), { indicators: [quantity] }),
    form(sheet('丙'), {}),
  ]);

  test('columns follow the official outline; forms without indicators have no row', () => {
    expect(matrix.columns).toEqual(['quantity', 'economic', 'satisfaction']);
    expect(matrix.rows).toHaveLength(2);
  });

  test('a cell leads to the first indicator, an empty class to its own cell, a class not printed nowhere', () => {
    expect(matrix.rows[0]?.cells).toEqual([
      { count: 2, at: cell(on, 16, 4) },
      { count: 0, at: cell(on, 18, 3) },
      { count: 1, at: cell(on, 20, 4) },
    ]);
    expect(matrix.rows[1]?.cells.slice(1)).toEqual([{ count: 0 }, { count: 0 }]);
  });
});
