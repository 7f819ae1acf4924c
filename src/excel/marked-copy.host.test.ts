import { TextDecoder, TextEncoder } from 'node:util';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openXlsx } from '../../test/excel-host/xlsx';
import { countMarks, removeMarks } from './marks';
import { isOurFormula } from '../review/marks/mark-formulas';

// Reads, reviews, marks and opens the whole sample.
jest.setTimeout(30_000);

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
// What every browser has, and jsdom has not.
beforeAll(() => Object.assign(globalThis, { TextDecoder, TextEncoder }));
afterAll(() => excel.stop());

/** Formulas of the conditional formats of all sheets, as they stand in the workbook. */
const formulas = (): string[] =>
  excel.host.grid.sheets
    .list()
    .flatMap(({ id }) => excel.host.grid.conditionalFormats.list(id))
    .map(({ rule }) => ('value' in rule ? String(rule.value) : rule.type));

const SHEET = 'xl/worksheets/sheet5.xml';
/** What somebody else has put on a sheet that is marked. */
const OTHER =
  '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" dxfId="0" priority="7"><formula>$A$1="别人的"</formula></cfRule></conditionalFormatting>';

test('marks of a marked copy are the add-in’s own: it counts them and removes them without a trace', async () => {
  const { markedCopy } = await import('../files/marked-copy');
  const { understand } = await import('../files/understand');
  const { readWorkbookFile } = await import('../files/workbook-file');
  const { packageOf, partsOf, SAMPLE, utf8 } = await import('../../test/files/packages');
  const parts = partsOf(SAMPLE);
  const sheet = new TextDecoder().decode(parts.get(SHEET)).replace('<pageMargins', `${OTHER}<pageMargins`);
  const sample = packageOf(parts.set(SHEET, utf8(sheet)));
  const file = readWorkbookFile(sample, 'a.xlsx', { merges: true });
  const { bytes } = markedCopy(sample, 'a.xlsx', file.grids, understand(file).review.findings);
  excel.reset(await openXlsx(bytes));
  const before = formulas();
  expect(before.filter(isOurFormula).length).toBeGreaterThan(20);
  expect(await countMarks()).toBeGreaterThan(50);
  await removeMarks();
  expect(formulas()).toEqual(['=$A$1="别人的"']);
  expect(await countMarks()).toBe(0);
});
