import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { smallWorkbook } from '../../test/session/small-workbook';
import { createSession } from '../session/session';
import { startExcel } from './start';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: smallWorkbook() })));
afterAll(() => excel.stop());

it('a workbook in compatibility mode: what is lost on saving is said at the first check, once, and stays to be seen', async () => {
  excel.host.quirks.compatibility = true;
  const session = createSession(await startExcel());
  const said = () => JSON.stringify(session.getState().notice ?? '');
  await session.actions.check();
  expect(said()).toContain('另存为');
  expect(session.getState().recordLoss?.why.zh).toContain('兼容模式');
  await session.actions.check();
  expect(said()).not.toContain('另存为');
  expect(session.getState().recordLoss).toBeDefined();
  await session.actions.mark();
  expect(session.getState().notice).toMatchObject({ type: 'done' });
  // Saved in the old format and opened again, nothing that was kept is there.
  await session.actions.changeRules({ disabled: ['common-typo'] });
  expect(excel.host.file().customXml).toEqual([]);
  await session.close();
  excel.host.quirks.compatibility = false;
  const modern = createSession(await startExcel());
  await modern.actions.check();
  expect(modern.getState().recordLoss).toBeUndefined();
  await modern.close();
}, 60_000);
