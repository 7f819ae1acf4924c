import { departmentFormPlan, projectFormPlan, type PlanCell, type SheetPlan } from './index';

const plans: [string, SheetPlan][] = [
  ['项目绩效目标表', projectFormPlan({ year: 2025, preparedBy: '某市某局' })],
  ['项目绩效目标表, nothing known', projectFormPlan()],
  ['部门整体支出绩效目标表', departmentFormPlan({ year: 2025, preparedBy: '某市某局' })],
  ['部门整体支出绩效目标表, nothing known', departmentFormPlan()],
];
const textOf = ({ content }: PlanCell): string => (content.type === 'text' ? content.text : '');
const textsOf = (plan: SheetPlan): string[] => plan.cells.map(textOf).filter((text) => text !== '');

describe.each(plans)('%s', (_name, plan) => {
  test('covers every cell of the sheet exactly once, so that no border is missing', () => {
    const cover = plan.rowHeights.map(() => plan.columnWidths.map(() => 0));
    for (const { rect } of plan.cells)
      for (let row = rect.row; row < rect.row + rect.rows; row += 1)
        for (let column = rect.column; column < rect.column + rect.columns; column += 1)
          cover[row]![column]! += 1;
    expect(cover.flat().every((times) => times === 1)).toBe(true);
  });

  test('prints on A4 upright, one page wide, with title rows and page numbers', () => {
    expect(plan.print).toMatchObject({
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: plan.rowHeights.length, columns: plan.columnWidths.length },
      titleRows: { first: 0, last: 2 },
      pageNumbers: '第 &P 页，共 &N 页',
    });
  });

  test('selects a field that is to be filled in', () => {
    const selected = plan.cells.find(
      ({ rect }) => rect.row === plan.select.row && rect.column === plan.select.column,
    );
    expect(selected).toMatchObject({ content: { type: 'blank' } });
    expect(selected!.style).toMatch(/^input/u);
  });

  test('cells that take numbers only say so', () => {
    for (const { prompt, rule } of plan.validations)
      if (rule.type === 'decimal') expect(prompt?.text).toContain('数字');
  });

  test('keeps prompts within what Excel shows', () => {
    for (const { prompt, alert, rule } of plan.validations) {
      for (const message of [prompt, alert]) {
        expect(message?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(message?.text.length ?? 0).toBeLessThanOrEqual(255);
      }
      if (rule.type === 'list') expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
    }
  });
});

describe('项目绩效目标表', () => {
  test('fits on one page', () => {
    expect(projectFormPlan().print.breaks).toEqual([]);
  });

  test('carries year and unit', () => {
    expect(textsOf(projectFormPlan({ year: 2025, preparedBy: '某市某局' }))).toEqual(
      expect.arrayContaining(['某市某局项目绩效目标表', '（2025年度）', '某市某局']),
    );
  });

  test('offers drop-downs, signs of comparison, an amount that is not negative and a telephone number as text', () => {
    const plan = projectFormPlan();
    const rules = plan.validations.map(({ rule, prompt }) => `${prompt?.title} ${rule.type}`);
    expect([...new Set(rules)]).toEqual([
      '联系电话 textLength',
      '项目类别 list',
      '项目属性 list',
      '预算资金 decimal',
      '资金性质 list',
      '指标值 list',
    ]);
    const phone = plan.validations[0]!.rect;
    expect(
      plan.cells.find(({ rect }) => rect.row === phone.row && rect.column === phone.column),
    ).toMatchObject({ numberFormat: '@' });
  });
});

describe('部门整体支出绩效目标表', () => {
  const formulas = (plan: SheetPlan): PlanCell[] =>
    plan.cells.filter(({ content }) => content.type === 'formula');

  test('adds the total up by formula, blank while nothing is filled in', () => {
    expect(formulas(departmentFormPlan()).map(({ content }) => content)).toEqual([
      { type: 'formula', formula: 'IF(COUNT(F7:F8)=0,"",ROUND(SUM(F7:F8),6))', value: '' },
    ]);
  });

  test('breaks the page before the indicators', () => {
    const plan = departmentFormPlan();
    const section = plan.cells.find((each) => textOf(each) === '指标');
    expect(plan.print.breaks).toEqual([section!.rect.row]);
  });
});
