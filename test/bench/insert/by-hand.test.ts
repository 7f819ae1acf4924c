import { insert } from '../../../src/excel/insert';
import { startExcel, type TestExcel } from '../../excel-host/jest/start-excel';
import { workbookOf } from '../../excel-host/jest/workbook-of';
import { PLAN, writeByHand } from './by-hand';
import { pictureOf } from './picture';

let excel: TestExcel;
beforeAll(async () => (excel = await startExcel()));
beforeEach(() => excel.reset(workbookOf({ 封面: [['说明']] })));
afterAll(() => excel.stop());

test('the form that the bench writes by hand is the one that is inserted', async () => {
  await insert([PLAN]);
  const inserted = pictureOf(excel, PLAN);
  excel.reset(workbookOf({ 封面: [['说明']] }));
  await writeByHand();
  expect(pictureOf(excel, PLAN)).toEqual(inserted);
});
