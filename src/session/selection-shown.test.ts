import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { startExcel } from '../excel/start';
import { createSession } from './session';
import type { Session } from './session-state';

let excel: TestExcel;
let session: Required<Session>;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(async () => {
  excel.reset(workbookOf({ 项目一: [['甲', '乙']], 部门: [[1]] }));
  session = createSession(await startExcel());
});
afterEach(() => session.close());
afterAll(() => excel.stop());

const until = (ready: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!ready()) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
const shown = () => session.getState().selection;

it('follows the selection while it is shown, with plain reads, and asks for nothing otherwise', async () => {
  excel.user.select('项目一', 'B1');
  await excel.settle();
  expect(excel.host.recorder.batches).toEqual([]);

  await session.actions.showSelection(true);
  expect(shown()).toMatchObject({ sheet: { name: '项目一' }, row: 0, column: 1, rows: 1, columns: 1 });
  excel.user.select('部门', 'A1:C2');
  await until(() => shown()?.columns === 3);
  expect(shown()).toMatchObject({ sheet: { name: '部门' }, row: 0, column: 0, rows: 2 });
  expect(excel.host.recorder.writes).toEqual([]);

  await session.actions.showSelection(false);
  expect(shown()).toBeUndefined();
  excel.host.recorder.clear();
  excel.user.select('部门', 'B2');
  await excel.settle();
  expect(excel.host.recorder.batches).toEqual([]);
});

it('two parts that show it: it ends with the second', async () => {
  await session.actions.showSelection(true);
  await session.actions.showSelection(true);
  await session.actions.showSelection(false);
  excel.user.select('项目一', 'B1');
  await until(() => shown()?.column === 1);
  await session.actions.showSelection(false);
  expect(shown()).toBeUndefined();
});

it('is unknown while a cell is being edited', async () => {
  excel.user.enterEditMode();
  await session.actions.showSelection(true);
  expect(session.getState()).toMatchObject({ phase: 'first' });
  expect(shown()).toBeUndefined();
  expect(session.getState().notice).toBeUndefined();
  excel.user.leaveEditMode();
});
