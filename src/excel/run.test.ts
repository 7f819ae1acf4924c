import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { ANSWER_WITHIN } from './run';
import { scan } from './scan';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: workbookOf({ 表: [['一']] }) })));
afterEach(() => jest.useRealTimers());
afterAll(() => excel.stop());

test('a read whose answer never comes ends as a busy Excel, and the next one works', async () => {
  excel.host.faults.loseNextAnswer();
  jest.useFakeTimers({ advanceTimers: true });
  const outcome = scan().then(
    () => 'answered',
    (error: unknown) => error,
  );
  // The request has to be on its way before time passes.
  await jest.advanceTimersByTimeAsync(50);
  await jest.advanceTimersByTimeAsync(ANSWER_WITHIN);
  expect(await outcome).toMatchObject({ code: 'host-busy' });
  jest.useRealTimers();
  expect((await scan()).map(({ sheet }) => sheet.name)).toEqual(['表']);
});
