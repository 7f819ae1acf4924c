import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { setValidation } from './set-validation';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: workbookOf({ 表: [] }) })));
afterAll(() => excel.stop());

test('titles and texts that Excel refuses are cut, without half a character', async () => {
  const { prompt, errorAlert } = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('s1').getRange('A1');
    setValidation(range, {
      rule: { type: 'decimal', minimum: 0 },
      prompt: { title: `${'题'.repeat(31)}\u{20bb7}`, text: '文'.repeat(300) },
      alert: { title: '题'.repeat(40), text: '文'.repeat(300) },
    });
    await context.sync();
    const { dataValidation } = range;
    dataValidation.load('prompt,errorAlert');
    await context.sync();
    return dataValidation;
  });
  expect([prompt.title, prompt.message.length]).toEqual(['题'.repeat(31), 255]);
  expect([errorAlert.title.length, errorAlert.message.length]).toEqual([32, 225]);
});
