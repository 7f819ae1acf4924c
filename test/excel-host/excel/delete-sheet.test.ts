import { workbookOf } from '../jest/workbook-of';
import { startExcel, type TestExcel } from '../jest/start-excel';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel({ workbook: workbookOf({ 一: [['1']], 二: [['2']], 三: [['3']] }) });
});
afterAll(() => excel.stop());

test('a sheet whose formula lost its source is deleted like any other', async () => {
  const names = (): string[] => excel.host.grid.sheets.list().map(({ name }) => name);
  excel.user.type('二', 'A1', '=一!A1');
  excel.user.deleteSheet('一');
  await excel.settle();
  excel.user.deleteSheet('二');
  expect(names()).toEqual(['三']);
});
