import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import type { CellRef } from '../../src/forms/cell';
import { placeOf, valueOf } from '../../src/forms/field';
import type { Form } from '../../src/forms/model';
import {
  filledDepartmentPlan,
  filledProjectPlan,
  nextYear,
  TEMPLATES,
  withLastYear,
  yearShifts,
  type SheetPlan,
} from '../../src/writing';
import { modelOf } from './model';
import { planToGrid } from './plan-to-grid';

const sample = loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids;
const forms = formsOf(readWorkbook(sample));
const moved = (form: (typeof forms)[number]): typeof form =>
  nextYear(form, {
    accepted: new Set(
      yearShifts(form)
        .filter(({ certain }) => certain)
        .map(({ id }) => id),
    ),
    keepBudget: true,
    keepTargets: true,
  });

test('the sample: the years that move, as a golden list', () => {
  const list = forms.flatMap((form) =>
    yearShifts(form).map(
      ({ id, before, certain }) =>
        `${form.sheet.name} | ${id} | ${before.replaceAll('\n', '⏎')}${certain ? '' : ' ?'}`,
    ),
  );
  expect(list).toMatchSnapshot();
});

test('the sample: nothing but the year of the form changes', () => {
  for (const form of forms) {
    const before = JSON.stringify(modelOf(form));
    const after = JSON.stringify(modelOf(moved(form)));
    expect(after).not.toContain('2024');
    expect(after.replaceAll('2025', '2024')).toBe(before);
  }
});

test('the copy is laid out in the standard form and read back as itself', () => {
  for (const form of forms.map(moved)) {
    const { plan, unplaced } = form.kind === 'project' ? filledProjectPlan(form) : filledDepartmentPlan(form);
    expect(unplaced).toEqual([]);
    expect(formsOf(readWorkbook([planToGrid(plan)])).map(modelOf)).toEqual([modelOf(form)]);
  }
});

test('an unticked year stays, budget and targets are emptied where asked', () => {
  const form = forms[1]!;
  const copy = nextYear(form, { accepted: new Set(['year']), keepBudget: false, keepTargets: false });
  expect(copy.fields.year).toMatchObject({ value: 2025 });
  expect(copy.fields.period).toEqual(form.fields.period);
  expect(copy.fields.budget.state).toBe('blank');
  expect(copy.indicators.every(({ target }) => target.state !== 'read')).toBe(true);
  expect(copy.indicators.map(({ level3 }) => level3)).toEqual(form.indicators.map(({ level3 }) => level3));
});

describe('main tasks and all other members', () => {
  const rows = [
    ['2024年度部门整体支出绩效目标表', '', '', '', '', ''],
    ['部门（单位）名称', '青石县文化局', '', '', '', ''],
    ['任务名称', '主要内容', '预算金额（万元）', '', '', '期望达到的目标'],
    ['', '', '总额', '财政拨款', '其他资金', ''],
    ['2024年文化惠民', '2024年送戏下乡50场', '30', '20', '10', '2024年底前完成'],
    ['队伍建设', '二〇二四年培训12期', '12', '12', '0'],
    ['金额合计', '', '42', '32', '10'],
    ['年度总体目标', '2024年培训12期，投入2024.5万元。', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'],
    ['产出指标', '数量指标', '开展培训期数', '≥12期', '2024年完成12期得满分'],
  ];
  const [form] = formsOf(
    readWorkbook([
      { sheet: { id: 's', name: '表' }, origin: { row: 0, column: 0 }, values: rows, texts: rows },
    ]),
  );

  test('the years of all of them move', () => {
    expect(moved(form!).tasks.map(({ name, content }) => [valueOf(name), valueOf(content)])).toEqual([
      ['2025年文化惠民', '2025年送戏下乡50场'],
      ['队伍建设', '二〇二五年培训12期'],
    ]);
    expect(valueOf(moved(form!).tasks[0]!.goal)).toBe('2025年底前完成');
    expect(valueOf(moved(form!).indicators[0]!.scoring)).toBe('2025年完成12期得满分');
    const goal = [moved(form!).fields.overallGoal, moved(form!).fields.annualGoal].map(valueOf).join('');
    expect(goal).toBe('2025年培训12期，投入2024.5万元。');
  });

  test('amounts that are cleared are cleared in all of them', () => {
    const copy = nextYear(form!, { accepted: new Set(), keepBudget: false, keepTargets: true });
    const amounts = [
      ...copy.tasks.flatMap(({ total, appropriation, other }) => [total, appropriation, other]),
      copy.taskTotals.appropriation,
      copy.taskTotals.other,
      copy.fields.total,
    ];
    expect(amounts.map(({ state }) => state)).toEqual(amounts.map(() => 'blank'));
  });
});

test('the old department is still judged by the projects of its own year', () => {
  const judged = (more: readonly Form[]): readonly string[] => {
    const grids = more.map((form, index) => ({
      ...planToGrid(filledProjectPlan(form).plan),
      sheet: { id: `n${index}`, name: `新${index}` },
    }));
    const reading = readWorkbook([...sample, ...grids]);
    return review(reading)
      .findings.filter(({ cells, rule }) => cells[0]?.sheet.name === '部门整体' && rule.includes('project'))
      .map(({ rule, message }) => `${rule} ${message.zh}`);
  };
  expect(judged(forms.filter(({ kind }) => kind === 'project').map(moved))).toEqual(judged([]));
});

test('a form without a year offers nothing', () => {
  const form = { ...forms[0]!, fields: { ...forms[0]!.fields, year: { state: 'absent' } as const } };
  expect(yearShifts(form)).toEqual([]);
});

describe("last year's results", () => {
  const [source] = forms.filter(({ kind }) => kind === 'project');
  const actuals = ['2次', '人均 480 元'];
  const evaluation: Form = {
    ...source!,
    kind: 'self-evaluation',
    indicators: source!.indicators.map((indicator, index) => ({
      ...indicator,
      actual:
        actuals[index] === undefined
          ? indicator.actual
          : { state: 'read', value: actuals[index], raw: actuals[index], at: indicatorPlace(indicator) },
    })),
  };

  test.each(
    TEMPLATES.filter(({ family }) => family.kind === 'project').map((template) => [
      template.name.zh,
      template,
    ]),
  )('%s: stand beside the indicators and change nothing that is read or printed', (_name, template) => {
    const { plan } = template.fill(moved(source!));
    const wide = withLastYear(plan, evaluation);
    const beside = wide.cells.filter(({ rect }) => rect.column > plan.columnWidths.length);
    expect(beside.map(({ content }) => content.type === 'text' && content.text)).toEqual([
      '2024年实际',
      ...actuals,
    ]);
    const name = wide.cells.find(
      ({ content }) => content.type === 'text' && content.text === valueOf(source!.indicators[0]!.level3),
    );
    expect(beside[1]!.rect.row).toBe(name!.rect.row);
    expect(wide.print).toEqual(plan.print);
    const read = (each: SheetPlan) => formsOf(readWorkbook([planToGrid(each)])).map(modelOf);
    expect(read(wide)).toEqual(read(plan));
  });

  test('are left out where there are none', () => {
    const { plan } = filledProjectPlan(moved(source!));
    expect(withLastYear(plan, source!)).toBe(plan);
  });
});

function indicatorPlace({ level3 }: Form['indicators'][number]): CellRef {
  const at = placeOf(level3);
  if (!at) throw new Error('An indicator of the sample has a name.');
  return at;
}
