import fc from 'fast-check';
import { coverageOf } from '../../../test/reading/coverage';
import { draw } from '../../../test/reading/fixtures/drawn-form';
import { generateWorkbook } from '../../../test/reading/generate';
import { cellAddress, type CellRef, type Rect } from '../../forms/cell';
import { FORM_FAMILIES } from '../../forms/families';
import { valueOf, type Field } from '../../forms/field';
import type { Form } from '../../forms/model';
import { FIELD_LABELS } from '../../forms/vocabulary';
import { INDICATOR_COLUMN_TEXTS } from '../../texts/form-texts';
import type { BindTarget, Correction } from '../corrections';
import type { Grid } from '../grid';
import { readSheet } from '../read';

const { grid } = draw(
  '绿化',
  `
项目绩效目标表 | < | < | < | <
（2024年度） | < | < | < | <
项目名称 | 城市绿化 | 又名 | 绿化二期 |
负责人 | 张三 | 李四 | 王五 |
预算资金（万元） | 120 | 追加（元） | 30 |
年度目标 | 完成绿化 | < | < | <
实施计划 | 计划1：春季种植 | < | < | <
 | 备注甲 | 备注乙 | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 另一值
产出指标 | 数量指标 | 种树 | 100棵 | 90棵
^ | 质量指标 | 成活 | 95% | 90%
效益指标 | 社会效益指标 | 满意 | 90% | 85%
`,
);
const refAt = (row: number, column: number, rows = 1, columns = 1): CellRef => ({
  sheet: grid.sheet,
  row,
  column,
  rows,
  columns,
});
const bind = (target: BindTarget, at: CellRef | undefined): Correction => ({
  id: 'aaaa',
  type: 'bind',
  target,
  at,
});
const field = (name: keyof Form['fields'], at: CellRef | undefined): Correction =>
  bind({ type: 'field', field: name }, at);
const formWith = (...corrections: readonly Correction[]): Form => readSheet(grid, corrections).forms[0]!;
const unreadOf = (form: Form): string[] => form.unread.map(({ at }) => cellAddress(at));
const shown = (value: Field<unknown>): unknown =>
  value.state === 'read' ? [value.value, cellAddress(value.at)] : value.state;

describe('a field bound by the user', () => {
  test.each<[string, keyof Form['fields'], CellRef, unknown]>([
    ['one cell', 'leader', refAt(3, 2), ['李四', 'C4']],
    ['several cells', 'leader', refAt(3, 2, 1, 2), ['李四\n王五', 'C4']],
    ['an empty cell', 'leader', refAt(3, 4), 'blank'],
    ['a cell outside the form', 'leader', refAt(40, 9), 'blank'],
    [
      'a whole column',
      'leader',
      refAt(3, 2, 1_048_573, 1),
      ['李四\n追加（元）\n备注乙\n三级指标\n种树\n成活\n满意', 'C4'],
    ],
    ['a year', 'year', refAt(1, 0), [2024, 'A2']],
    ['a text without a year', 'year', refAt(3, 2), 'ambiguous'],
    ['a text without an amount', 'budget', refAt(3, 2), 'ambiguous'],
    ['a field the form did not have', 'regulations', refAt(7, 1), ['备注甲', 'B8']],
  ])('%s', (_name, name, at, expected) => {
    expect(shown(formWith(field(name, at)).fields[name])).toEqual(expected);
  });

  test('an amount takes the unit of the label before it', () => {
    const { budget } = formWith(field('budget', refAt(4, 3))).fields;
    expect(valueOf(budget)).toMatchObject({ unit: '元', unitAt: { row: 4, column: 2 } });
    expect(valueOf(budget)?.amount.toString()).toBe('30');
  });

  test('what it displaces is unread, what it takes is not', () => {
    expect(unreadOf(formWith())).toContain('C4');
    const unread = unreadOf(formWith(field('leader', refAt(3, 2))));
    expect(unread).toContain('B4');
    expect(unread).not.toContain('C4');
  });

  test('takes the cell that names it along, and no value that stands between', () => {
    const { grid: other } = draw(
      '绿化',
      `
项目绩效目标表 | < | < | <
（2024年度） | < | < | <
项目名称 | 城市绿化 | 主管部门 | 园林局
包联干部 | 赵六 | 钱七 |
年度目标 | 完成绿化 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 种树 | 100棵
^ | 质量指标 | 成活 | 95%
`,
    );
    const at = (column: number): CellRef => ({ ...refAt(3, column), sheet: other.sheet });
    const read = (...corrections: readonly Correction[]): Form => readSheet(other, corrections).forms[0]!;
    expect(unreadOf(read())).toEqual(['A4', 'B4', 'C4']);
    const form = read(field('leader', at(1)));
    expect(unreadOf(form)).toEqual(['C4']);
    expect(form.labels.map((label) => cellAddress(label))).toContain('A4');
    expect(unreadOf(read(field('leader', at(2))))).toEqual(['A4', 'B4']);
    expect(read(field('leader', undefined))).toEqual(read());
  });

  test('a place that is gone has no effect', () => {
    expect(formWith(field('leader', undefined))).toEqual(formWith());
  });
});

test('a list is bound cell by cell', () => {
  const form = formWith(bind({ type: 'list', list: 'plans' }, refAt(7, 1, 1, 2)));
  expect(form.plans.map(shown)).toEqual([
    ['备注甲', 'B8'],
    ['备注乙', 'C8'],
  ]);
  expect(unreadOf(form)).toContain('B7');
});

test.each<[string, CellRef, readonly string[]]>([
  ['its header', refAt(8, 4), ['90棵', '90%', '85%']],
  ['all of its cells', refAt(9, 4, 3, 1), ['90棵', '90%', '85%']],
  ['some of its cells', refAt(10, 4, 2, 1), ['100棵', '90%', '85%']],
])('a column of the indicators, by %s', (_name, at, expected) => {
  const form = formWith(bind({ type: 'column', column: 'target' }, at));
  expect(form.indicators.map(({ target }) => valueOf(target))).toEqual(expected);
});

test('names of indicators that the reader missed become indicators', () => {
  const named = formWith(bind({ type: 'column', column: 'level3' }, refAt(7, 2, 5, 1)));
  expect(named.indicators.map(({ level3 }) => valueOf(level3))).toEqual(['备注乙', '种树', '成活', '满意']);
  expect(new Set(named.indicators.map(({ key }) => key)).size).toBe(4);
});

describe('a sheet', () => {
  test('that the user excluded is not read, and says so', () => {
    const reading = readSheet(grid, [{ id: 'a', type: 'exclude-sheet', sheet: grid.sheet }]);
    expect([reading.forms, reading.skipped?.reason.zh]).toEqual([[], '由用户排除。']);
  });

  test.each(
    FORM_FAMILIES.filter(({ id }) => id !== 'flat-list' && id !== 'project-list').map(({ id, kind }) => [
      id,
      kind,
    ]),
  )('read as %s is of that family', (family, kind) => {
    const [form] = readSheet(grid, [{ id: 'a', type: 'family', sheet: grid.sheet, family }]).forms;
    expect([form?.family, form?.kind]).toEqual([family, kind]);
  });

  test('that was not recognised can be read by the family that the user names', () => {
    const { grid: odd } = draw('杂', `项目名称 | 城市绿化 | |\n预算资金（元） | 300 | |\n负责人 | 张三 | |`);
    expect(readSheet(odd).forms).toEqual([]);
    const [form] = readSheet(odd, [
      { id: 'a', type: 'family', sheet: odd.sheet, family: 'city-project' },
    ]).forms;
    expect(form && [shown(form.fields.projectName), shown(form.fields.leader)]).toEqual([
      ['城市绿化', 'B1'],
      ['张三', 'B3'],
    ]);
  });

  test('of a list that the user names, though its title does not say so', () => {
    const { grid: list } = draw('单', `项目名称 | 金额（万元）\n城市绿化 | 12\n道路养护 | 30`);
    expect(readSheet(list).forms).toEqual([]);
    const [form] = readSheet(list, [
      { id: 'a', type: 'family', sheet: list.sheet, family: 'project-list' },
    ]).forms;
    expect(form?.projects.map(({ projectName }) => valueOf(projectName))).toEqual(['城市绿化', '道路养护']);
  });

  test.each([
    ['a family that this version does not know', 'of-the-future', 1],
    ['a list, where there is none', 'flat-list', 0],
  ])('%s', (_name, family, forms) => {
    const reading = readSheet(grid, [{ id: 'a', type: 'family', sheet: grid.sheet, family }]);
    expect([reading.forms.length, reading.skipped === undefined]).toEqual([forms, forms > 0]);
  });
});

const TARGETS: readonly BindTarget[] = [
  ...Object.keys(FIELD_LABELS).map((name) => ({ type: 'field', field: name }) as BindTarget),
  ...(['plans', 'detailedGoals', 'phasedPlan'] as const).map((list): BindTarget => ({ type: 'list', list })),
  ...Object.keys(INDICATOR_COLUMN_TEXTS).map((column) => ({ type: 'column', column }) as BindTarget),
];

test('bindings of anything to anywhere: never an error, and every cell stays accounted for', () => {
  const place = fc.record({
    row: fc.nat(60),
    column: fc.nat(12),
    rows: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 30 })),
    columns: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 8 })),
  });
  const binding = fc.record({ target: fc.constantFrom(...TARGETS), place });
  const family = fc.option(fc.constantFrom(...FORM_FAMILIES.map(({ id }) => id)), { nil: undefined });
  let forms = 0;
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.array(binding, { minLength: 1, maxLength: 4 }),
      family,
      (seed, bindings, id) => {
        for (const each of generateWorkbook(seed).grids.slice(0, 2))
          forms += accountedFor(each, bindings, id);
      },
    ),
    { numRuns: 150, seed: 20261122 },
  );
  expect(forms).toBeGreaterThan(100);
});

/** Reads a sheet with bindings and asserts the account of cells of each form; gives the number of forms. */
function accountedFor(
  each: Grid,
  bindings: readonly { readonly target: BindTarget; readonly place: Rect }[],
  family: string | undefined,
): number {
  const { sheet } = each;
  const { forms } = readSheet(each, [
    ...bindings.map(({ target, place }) => bind(target, { sheet, ...place })),
    ...(family === undefined ? [] : [{ id: 'f', type: 'family', sheet, family } as const]),
  ]);
  for (const form of forms) {
    const { dropped, wronglyUnread } = coverageOf(form, each);
    expect(wronglyUnread).toEqual([]);
    // Beside another form a range can hold that form's cells, and a text of several cells names the first only.
    const unaccounted = dropped.filter(
      (address) => !bindings.some(({ place }) => addressesIn(place).has(address)),
    );
    if (forms.length === 1) expect(unaccounted).toEqual([]);
  }
  return forms.length;
}

const addressesIn = ({ row, column, rows, columns }: Rect): ReadonlySet<string> =>
  new Set(
    Array.from({ length: rows * columns }, (_, i) =>
      cellAddress({ row: row + Math.floor(i / columns), column: column + (i % columns) }),
    ),
  );
