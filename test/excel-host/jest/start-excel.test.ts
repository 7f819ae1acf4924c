import { startExcel, type TestExcel } from './start-excel';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

test('office.js starts and knows its host', async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(
    ['1.9', '1.14', '1.15'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
  ).toEqual([true, true, false]);
});

test('a batch writes and reads values', async () => {
  const [address, values] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['姓名', '星期一'],
      ['张三', 3],
    ];
    const used = sheet.getUsedRange();
    used.load('address,values');
    await context.sync();
    return [used.address, used.values];
  });
  expect(address).toBe('Sheet1!A1:B2');
  expect(values).toEqual([
    ['姓名', '星期一'],
    ['张三', 3],
  ]);
});
