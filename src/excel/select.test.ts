import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { createSession } from '../session/session';
import { startExcel } from './start';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
afterAll(() => excel.stop());

test.each([
  ['row', () => excel.host.grid.layout.setRowsHidden('s1', { row: 4, column: 0, rows: 1, columns: 3 }, true)],
  [
    'column',
    () => excel.host.grid.layout.setColumnsHidden('s1', { row: 0, column: 1, rows: 9, columns: 1 }, true),
  ],
])('a cell in a hidden %s is said to be hidden, and shown when asked', async (_name, hide) => {
  excel.reset(workbookOf({ 表: [['甲']] }));
  hide();
  const session = createSession(await startExcel());
  const at = { sheet: { id: 's1', name: '表' }, row: 4, column: 1, rows: 1, columns: 1 };
  await session.actions.goToCell(at);
  expect(session.getState().notice).toMatchObject({ type: 'warning', hidden: at });
  await session.actions.unhide(at);
  const { layout } = excel.host.grid;
  expect([layout.isRowHidden('s1', 4), layout.isColumnHidden('s1', 1)]).toEqual([false, false]);
  expect(session.getState().notice).toBeUndefined();
  await session.actions.goToCell(at);
  expect(session.getState().notice).toBeUndefined();
  await session.close();
});
