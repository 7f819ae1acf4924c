import fc from 'fast-check';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import { GENERATED } from '../../test/writing/generated-forms';
import { modelOf } from '../../test/writing/model';
import { readWorkbook } from '../reading/read';
import { formsOf } from '../reading/reading';
import { TEMPLATES } from '../writing';
import { insert } from './insert';
import { readSheets } from './scan';

jest.setTimeout(300_000);

/** Forms per template: each goes through office.js, the stand-in, a saved file and back. */
const FORMS = { numRuns: 6, seed: 6 };

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
afterAll(() => excel.stop());

describe.each(TEMPLATES.map((template) => [template.name.zh, template] as const))(
  '%s',
  (_name, { id, fill }) => {
    const forms = fc.sample(GENERATED[id], FORMS);
    const inserted = async (): Promise<readonly string[]> => {
      excel.reset(workbookOf({ 封面: [['说明']] }));
      return (await insert(forms.map((form) => fill(form).plan))).map((sheet) => sheet.id);
    };
    const read = async (ids: readonly string[]) =>
      formsOf(readWorkbook((await readSheets(ids)).grids)).map(modelOf);

    test('what is inserted is what is read', async () => {
      const ids = await inserted();
      await excel.settle();
      expect(await read(ids)).toEqual(forms.map(modelOf));
      expect(excel.host.recorder.faults).toEqual([]);
    });

    test('and what is read after the workbook was saved and opened again', async () => {
      await inserted();
      await excel.settle();
      const file = await saveXlsx(excel.host.file());
      excel.reset(await openXlsx(file));
      const [, ...sheets] = excel.host.grid.sheets.list();
      expect(await read(sheets.map((sheet) => sheet.id))).toEqual(forms.map(modelOf));
    });
  },
);
