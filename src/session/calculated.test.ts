import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf, type Cell } from '../../test/excel-host/jest/workbook-of';
import { saveXlsx } from '../../test/excel-host/xlsx';
import { allWriters } from '../../test/writing/calculated/all-writers';
import type { MadeWorkbook } from '../../test/writing/calculated/made';
import { problemsOf } from '../../test/writing/calculated/problems';
import type { SavedResults } from '../../test/writing/calculated/saved';
import { modelOf } from '../../test/writing/model';
import { startExcel } from '../excel/start';
import type { Grid } from '../reading/grid';
import { formsOf } from '../reading/reading';
import { createSession } from './session';
import type { Session } from './session-state';
import type { WorkbookHost } from './port/workbook-host';

/** What writers make, calculated by the stand-in. Many more, and by LibreOffice: test/writing/calculated/check-writers.ts. */
jest.setTimeout(120_000);

let excel: TestExcel;
let host: WorkbookHost;
beforeAll(async () => {
  excel = await startStandIn();
  host = await startExcel();
});
afterAll(() => excel.stop());

const scanned = async (): Promise<readonly Grid[]> => {
  await excel.settle();
  return host.scan();
};

/** Where a script asks for it: the workbook as it would be saved, and what its formulas show here. */
async function keep(name: string, grids: readonly Grid[]): Promise<void> {
  const folder = process.env['SAVED_TO'];
  if (folder === undefined) return;
  const path = join(folder, `${name.replaceAll(/\W+/gu, '-')}.xlsx`);
  const results = grids.flatMap(({ sheet, values, formulas, origin }) =>
    (formulas ?? []).flatMap((cells, down) =>
      cells.flatMap((formula, across) =>
        formula.startsWith('=')
          ? [[sheet.name, origin.row + down, origin.column + across, values[down]?.[across]] as const]
          : [],
      ),
    ),
  ) as SavedResults['results'];
  writeFileSync(path, await saveXlsx(excel.host.file()));
  writeFileSync(`${path}.json`, JSON.stringify({ results }));
}

/** One workbook of each writer whose sheets hold formulas. */
const WORKBOOKS: readonly MadeWorkbook[] = allWriters(1, 20261130, []).filter(
  ({ expected, forms }) => expected.size > 0 && (forms?.length ?? 0) < 2,
);

test.each(WORKBOOKS.map((made) => [made.name, made] as const))('%s', async (name, made) => {
  excel.reset(workbookOf({ 封面: [] }));
  await host.insert(made.plans);
  const grids = await scanned();
  expect(problemsOf(made, grids)).toEqual([]);
  await keep(name, grids);
});

/** A form with sums, with blanks around its texts, and with a class that has no indicator yet. */
const FORM: readonly (readonly Cell[])[] = [
  ['项目绩效目标表', '', '', '', '', ''],
  ['项目名称', ' 干部培训', '', '负责人', ' 张三 ', ''],
  ['预算金额（万元）', '=SUM(F6:F8)/10', '', '联系电话', '08588224567　', ''],
  ['年度目标', '完成全年培训任务 ', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '指标解释', '分值'],
  ['产出指标', '数量指标', '培训人次 ', '≥95次', '培训人次合计', 45.5],
  ['', '质量指标', '合格率', '97%', '合格人数/总人数', 45],
  ['满意度指标', '服务对象满意度指标', '', '', '', ''],
];

test('fixes and suggestions leave numbers numbers and formulas right', async () => {
  excel.reset(workbookOf({ 表: FORM }));
  const session: Required<Session> = createSession(host);
  await session.actions.check();
  const before = modelOf(formsOf(session.getState().reading!)[0]!);
  const fixes = session.getState().review!.findings.flatMap(({ fix }) => (fix?.edits.length ? [fix] : []));
  expect(fixes.flatMap(({ edits }) => edits).length).toBeGreaterThan(2);
  await session.actions.fixAll(fixes);
  const [form] = formsOf(session.getState().reading!);
  await session.actions.addIndicators(form!, [
    {
      class: { level1: 'satisfaction', level2: 'satisfaction' },
      name: '学员满意度',
      explanation: '=满意人数/调查人数',
      unit: '%',
      direction: '正向',
    },
  ]);
  const grids = await scanned();
  const [read] = formsOf(session.getState().reading!);
  const trimmed = JSON.parse(JSON.stringify(before), (_, value: unknown) =>
    typeof value === 'string' ? value.trim() : value,
  ) as typeof before;
  expect(modelOf(read!)).toMatchObject({ ...trimmed, indicators: expect.anything() as unknown });
  expect(modelOf(read!).indicators).toHaveLength(3);
  const made: MadeWorkbook = { name: 'fixes', plans: [], expected: new Map([['表!2,1', 9.05]]) };
  expect(problemsOf(made, grids)).toEqual([]);
  await keep('fixes', grids);
  await session.close();
});
