import { FAULTY, HOSTILE, NO_CHOICES, reportOn } from '../../test/report/sources';
import { planToGrid } from '../../test/writing/plan-to-grid';
import { formsOf } from '../reading/reading';
import { readWorkbook } from '../reading/read';
import { FIT_CORRECTED } from '../taskpane/testing/fit-fixtures';
import type { PlanCell } from '../writing/sheet-plan';
import { fitHtml } from './fit-html';
import { fitLines } from './fit-lines';
import { fitSheetPlan } from './fit-sheet';
import { isReport } from './own-report';
import { makeReport } from './report';
import { reportPlans } from './plans';
import { wordsOf } from './words';

const inFile = { language: 'zh', goesInto: 'file' } as const;
const report = makeReport({
  reading: FIT_CORRECTED,
  review: { findings: [], cannotJudge: [] },
  dismissed: [],
  choices: NO_CHOICES,
  rules: [],
  version: '1',
  madeAt: new Date(2026, 0, 1),
});
const words = wordsOf(report, { language: 'zh', phones: 'masked' });
const textOf = ({ content }: PlanCell): string =>
  content.type === 'blank' ? '' : content.type === 'text' ? content.text : String(content.value);

test('each piece of work has a line with its indicators and money, and indicators without work follow', () => {
  const lines = report.fits.flatMap((fit) => fitLines(fit, words));
  const of = (work: string) => lines.filter((line) => line.work === work).at(-1);
  expect(of('种植行道树500株')).toMatchObject({ source: '目标', indicators: ['图书采购册数（≥3000册） ◆'] });
  expect(of('举办广场舞比赛4场')).toMatchObject({ indicators: ['没有指标考核'] });
  expect(lines.flatMap(({ indicators }) => indicators)).toContain('不需要指标：由城管部门考核');
  expect(lines.flatMap(({ money }) => money)).toEqual(
    expect.arrayContaining(['公厕建设费 240.00万元', '县城公厕建设项目 260.00万元']),
  );
});

test('the sheet names every form, repeats its head, and is neither a form nor anything to be read', () => {
  const plan = fitSheetPlan(report, inFile)!;
  expect(plan.name).toBe('目标—指标—资金对应表');
  expect(plan.print.titleRows).toEqual({ first: 2, last: 2 });
  expect(plan.cells.filter(({ rect }) => rect.row === 2).map(textOf)).toEqual([
    '序号',
    '来源',
    '位置',
    '工作内容',
    '考核指标',
    '资金',
  ]);
  expect(plan.cells.map(textOf)).toContain('县城公厕（项目绩效目标表：县城公厕建设项目）');
  const grid = planToGrid(plan);
  expect(isReport(grid)).toBe(true);
  expect(formsOf(readWorkbook([grid]))).toEqual([]);
});

test('places lead to their cells in the workbook', () => {
  const plan = fitSheetPlan(report, { language: 'en', goesInto: 'workbook' })!;
  expect(plan.cells.some(({ content }) => content.type === 'formula')).toBe(true);
});

test('the page holds the same, every text escaped', () => {
  const html = fitHtml(report, words).join('\n');
  expect(html).toContain('六、目标—指标—资金对应表');
  expect(html).toContain('种植行道树500株');
  const hostile = reportOn(
    HOSTILE.map(([name, text]) => ({ sheet: name, fields: { projectName: text, annualGoal: text } })),
  );
  expect(fitHtml(hostile, wordsOf(hostile, { language: 'zh', phones: 'masked' })).join('')).not.toMatch(
    /<script|<img/i,
  );
});

test('a report on nothing has no such page', () => {
  expect(reportPlans(reportOn([]), inFile)).toHaveLength(1);
  expect(reportPlans(reportOn([FAULTY]), inFile)).toHaveLength(2);
});
