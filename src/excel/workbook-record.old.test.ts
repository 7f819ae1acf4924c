import { startExcel, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { EMPTY_RECORD } from '../review/workbook-record';
import { readRecord, writeRecord } from './workbook-record';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel({ excelApi: '1.4', workbook: workbookOf({ 项目一: [['甲']] }) });
});
afterAll(() => excel.stop());

it('an Excel without custom XML parts: the record counts as empty, the message says why, nothing is sent', async () => {
  const { record, problem } = await readRecord();
  expect([record, problem?.why.zh]).toEqual([EMPTY_RECORD, expect.stringContaining('版本')]);
  await expect(writeRecord((same) => same)).rejects.toMatchObject({ code: 'record-unavailable' });
  expect(excel.host.recorder.writes).toEqual([]);
});
