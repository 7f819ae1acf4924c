import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import {
  filledDepartmentPlan,
  filledProjectPlan,
  projectFormPlan,
  TEMPLATES,
  type SheetPlan,
} from '../../src/writing';
import { GENERATED } from './generated-forms';
import { modelOf } from './model';
import { plansToXlsx } from '../../src/files/plan-to-xlsx';

// Files are written and read again by two libraries.
jest.setTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), 'saved-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function saved(plans: readonly SheetPlan[]): Promise<string> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.xlsx`);
  writeFileSync(path, await plansToXlsx(plans.map((plan, index) => ({ ...plan, name: `表${index + 1}` }))));
  return path;
}

test.each(TEMPLATES.map((template) => [template.name.zh, template] as const))(
  '%s: forms filled, saved and opened again say the same',
  async (_name, { id, fill }) => {
    const forms = fc.sample(GENERATED[id], { numRuns: 12, seed: 7 });
    const plans = forms.map((form) => fill(form).plan);
    const read = formsOf(readWorkbook(loadWorkbook(await saved(plans), { merges: true }).grids));
    expect(read.map(modelOf)).toEqual(forms.map(modelOf));
  },
);

test('an emoji survives wherever it stands in a long file', async () => {
  const long = `${'字'.repeat(9)}👩‍👩‍👧`.repeat(2000);
  const plan = projectFormPlan();
  const cells = plan.cells.map((cell) => ({
    ...cell,
    content: { type: 'text', text: long.slice(0, 32_760) } as const,
  }));
  const [grid] = loadWorkbook(await saved([{ ...plan, cells }]), { merges: true }).grids;
  const texts = new Set(grid!.texts.flat().filter((text) => text !== ''));
  expect([...texts].filter((text) => text !== long.slice(0, 32_760))).toEqual([]);
});

test('the sample, filled into the standard forms, keeps all fields and all 102 indicators', async () => {
  const sample = formsOf(readWorkbook(loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids));
  const filled = sample.map((form) =>
    form.kind === 'project' ? filledProjectPlan(form) : filledDepartmentPlan(form),
  );
  expect(filled.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  const read = formsOf(
    readWorkbook(loadWorkbook(await saved(filled.map(({ plan }) => plan)), { merges: true }).grids),
  );
  expect(read.map(modelOf)).toEqual(sample.map(modelOf));
  expect(read.flatMap((form) => form.indicators)).toHaveLength(102);
  expect(read.flatMap((form) => form.unread)).toEqual([]);
});

test('a form that is a little too long for its page is fitted onto one in the file', async () => {
  const plan = projectFormPlan({ year: 2031 });
  const squeezed = { ...plan, print: { ...plan.print, squeeze: 0.97 } };
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await saved([squeezed]));
  expect(workbook.worksheets[0]!.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
});

test('a second reader of the file finds merges, drop-downs and print set-up', async () => {
  const plan = projectFormPlan({ year: 2031 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await saved([plan]));
  const sheet = workbook.worksheets[0]!;
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.pageSetup.printArea).toBe(`A1:G${plan.rowHeights.length}`);
  const merged = plan.cells.filter(({ rect }) => rect.rows * rect.columns > 1);
  expect(sheet.model.merges).toHaveLength(merged.length);
  expect(sheet.getCell('C6').dataValidation).toMatchObject({ type: 'list', promptTitle: '项目类别' });
});
