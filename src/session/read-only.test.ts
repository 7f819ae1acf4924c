import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { fileOf } from '../../test/excel-host/new-workbook';
import { smallWorkbook } from '../../test/session/small-workbook';
import { startExcel } from '../excel/start';
import { createSession } from './session';
import type { Session } from './session-state';

let excel: TestExcel;
let session: Required<Session>;

beforeAll(async () => {
  excel = await startStandIn({ workbook: fileOf(smallWorkbook()), readOnly: true });
  session = createSession(await startExcel());
});
afterAll(async () => {
  await session.close();
  excel.stop();
});

const READ_ONLY = { type: 'error', explanation: { why: { zh: expect.stringContaining('只读') } } };

test('a workbook that is open for viewing only is checked as any other', async () => {
  await session.actions.check();
  expect(session.getState()).toMatchObject({ phase: 'ready', freshness: 'live' });
  expect(session.getState().notice).toBeUndefined();
});

test.each<[string, () => Promise<void>]>([
  ['标记', () => session.actions.mark()],
  ['插入', () => session.actions.insert('project')],
  ['忽略', () => session.actions.dismiss(session.getState().review!.findings[0]!, '已核实')],
])('%s says that it is, and what to do, and does not speak of protection', async (_name, action) => {
  await action();
  expect(session.getState().notice).toMatchObject(READ_ONLY);
  expect(excel.host.grid.sheets.list()).toHaveLength(4);
});
