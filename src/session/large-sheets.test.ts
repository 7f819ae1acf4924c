import type { ICellData } from '@univerjs/core';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { smallWorkbook } from '../../test/session/small-workbook';
import { startExcel } from '../excel/start';
import { formsOf } from '../reading/reading';
import { createSession } from './session';

const LEDGER_ROWS = 100_000;
/** Where a form stands far down in the ledger. */
const FAR = 60_000;

/** The small workbook with a ledger of 100,000 rows beside its forms, and one more form far down in it. */
function withLedger() {
  const book = smallWorkbook();
  const ledger = workbookOf({ 流水账: [['日期', '摘要', '金额']] }).sheets['s1']!;
  const form = book.sheets['s2']!;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < LEDGER_ROWS; row += 1)
    if (row < FAR || row > FAR + 100)
      cellData[row] = { 0: { v: 45_000 + row }, 1: { v: '办公用品' }, 2: { v: row } };
  for (const [row, cells] of Object.entries(form.cellData ?? {}))
    cellData[FAR + 20 + Number(row)] = cells as Record<number, ICellData>;
  return {
    ...book,
    sheetOrder: [...book.sheetOrder, 's9'],
    sheets: {
      ...book.sheets,
      s9: { ...ledger, id: 's9', name: '流水账', rowCount: LEDGER_ROWS + 10, cellData },
    },
  };
}

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: withLedger() })));
afterAll(() => excel.stop());

const bytes = (): number =>
  excel.host.recorder.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0);

test('a ledger of 100,000 rows costs one bounded window, an edit in it one small request; a form in it is found when asked for', async () => {
  const session = createSession(await startExcel());
  const shown = (edit: () => void): Promise<void> =>
    new Promise((resolve) => {
      const before = session.getState().checkedAt;
      const stop = session.subscribe(({ checkedAt }) => {
        if (checkedAt === before) return;
        stop();
        resolve();
      });
      edit();
    });
  const { recorder } = excel.host;
  await session.actions.check();
  const forms = formsOf(session.getState().reading!);
  expect(forms).toHaveLength(3);
  expect(session.getState().notice).toMatchObject({ text: { zh: expect.stringContaining('检查此处') } });
  // A thousand rows of three cells, and the small workbook.
  expect(bytes()).toBeLessThan(500_000);

  recorder.clear();
  await shown(() => excel.user.type('流水账', 'B7', '差旅费'));
  expect(recorder.batches).toHaveLength(1);
  expect(bytes()).toBeLessThan(3_000);

  recorder.clear();
  await shown(() => excel.user.type('流水账', 'B70000', '差旅费'));
  expect(recorder.batches).toHaveLength(1);
  expect(bytes()).toBeLessThan(3_000);
  expect(recorder.writes).toEqual([]);

  excel.user.select('流水账', `B${FAR + 30}`);
  await session.actions.checkHere();
  const found = formsOf(session.getState().reading!).filter(({ sheet }) => sheet.id === 's9');
  expect(found.map(({ range }) => range.row >= FAR)).toEqual([true]);
  expect(session.getState().asked).toMatchObject({ sheet: 's9', row: FAR + 29 });
  // It stays, whatever is read later.
  await session.actions.check();
  expect(formsOf(session.getState().reading!)).toHaveLength(4);
  await session.close();
}, 120_000);

test('a very large sheet that holds forms is read on behind its first window', async () => {
  const book = smallWorkbook();
  const form = book.sheets['s2']!;
  const rows = (from: number) =>
    Object.entries(form.cellData ?? {}).map(([row, cells]) => [from + Number(row), cells] as const);
  const stacked = { ...form, cellData: Object.fromEntries([...rows(0), ...rows(2500)]) };
  excel.reset({ ...book, sheets: { ...book.sheets, s2: stacked as typeof form } });
  excel.user.type('s2', 'A6500', '远处');
  const session = createSession(await startExcel());
  await session.actions.check();
  const rowsFound = formsOf(session.getState().reading!)
    .filter(({ sheet }) => sheet.id === 's2')
    .map(({ range }) => range.row);
  expect(rowsFound).toHaveLength(2);
  expect(Math.max(...rowsFound)).toBeGreaterThanOrEqual(2500);
  await session.close();
}, 60_000);
