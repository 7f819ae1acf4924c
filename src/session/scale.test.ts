import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { startExcel } from '../excel/start';
import { createSession } from './session';

const SHEETS = 200;
const rows = Array.from({ length: 30 }, (_, row) =>
  Array.from({ length: 7 }, (_, column) => `第${row}行第${column}列的内容`),
);
const manySheets = () =>
  workbookOf(Object.fromEntries(Array.from({ length: SHEETS }, (_, index) => [`表${index}`, rows])));

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: manySheets() })));
afterAll(() => excel.stop());

test('a workbook of 200 sheets is scanned in slices with progress, and an edit reads one sheet', async () => {
  const session = createSession(await startExcel());
  const progress: number[] = [];
  session.subscribe((state) => state.progress && progress.push(state.progress.done));
  await session.actions.check();
  expect(session.getState().reading?.sheets).toHaveLength(SHEETS);
  expect(new Set(progress).size).toBeGreaterThan(3);
  expect(progress.at(-1)).toBe(SHEETS);
  const { recorder } = excel.host;
  expect(Math.max(...recorder.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(2_000_000);
  recorder.clear();
  const before = session.getState().checkedAt;
  excel.user.type('表150', 'B2', '改动');
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(({ checkedAt }) => {
      if (checkedAt === before) return;
      stop();
      resolve();
    });
  });
  expect(recorder.batches).toHaveLength(1);
  expect(recorder.batches[0]?.responseBytes).toBeLessThan(60_000);
  expect(recorder.writes).toEqual([]);
  await session.close();
}, 120_000);
