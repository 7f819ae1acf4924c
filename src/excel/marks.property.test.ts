import fc from 'fast-check';
import JSZip from 'jszip';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { saveXlsx } from '../../test/excel-host/xlsx';
import { EDITS, type History } from '../../test/session/edits';
import { smallWorkbook } from '../../test/session/small-workbook';
import type { Finding, MarkCondition, Severity } from '../review/finding';
import { removeMarks } from './marks';
import { markAsItStands } from './testing/mark-as-it-stands';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: smallWorkbook() })));
afterAll(() => excel.stop());

const sheet = fc.constantFrom('s1', 's2', 's3', 's4');
const cell = fc.record({ row: fc.nat(32), column: fc.nat(7) });
const color = fc.constantFrom('#FFFF00', '#FF0000', '#00B0F0');

/** A person's own format: fill, font, line and number format of cells, or a conditional format. */
const ownFormat = fc.record({ sheet, at: cell, color, conditional: fc.boolean() });
type OwnFormat = typeof ownFormat extends fc.Arbitrary<infer T> ? T : never;

const finding: fc.Arbitrary<Finding> = fc
  .record({
    sheet,
    at: cell,
    severity: fc.constantFrom<Severity>('error', 'warning', 'tip'),
    mark: fc.constantFrom<MarkCondition>(
      { while: 'blank' },
      { while: 'unchanged' },
      { while: 'formula', formula: "SUM('项目一'!$A$1:$B$9)<>7" },
    ),
  })
  .map(({ sheet: id, at: { row, column }, severity, mark }) => {
    const place = { sheet: { id, name: id }, row, column, rows: 1, columns: 1 };
    return {
      id: `${id}:${row}:${column}`,
      rule: 'test-rule',
      kind: 'missing-value',
      severity,
      dimension: '完整性',
      level: 'main',
      form: '[s]',
      cells: [place],
      evidence: [{ at: place, text: '' }],
      message: { zh: '', en: '' },
      mark,
    };
  });

/** Formats the workbook as a person would. */
const format = (formats: readonly OwnFormat[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const { sheet: id, at, color: chosen, conditional } of formats) {
      const range = context.workbook.worksheets.getItem(id).getCell(at.row, at.column);
      if (conditional) {
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = '=$A$1<>""';
        custom.format.fill.color = chosen;
      } else {
        range.format.fill.color = chosen;
        range.format.font.bold = true;
        range.format.borders.getItem('EdgeTop').style = 'Continuous';
        range.numberFormat = [['0.00']];
      }
    }
    await context.sync();
  });

/** All parts of the saved file, but the one that says when it was saved. */
async function saved(): Promise<Record<string, string>> {
  await excel.settle();
  const zip = await JSZip.loadAsync(await saveXlsx(excel.host.file()));
  const parts = Object.values(zip.files).filter(({ dir, name }) => !dir && !name.startsWith('docProps/'));
  return Object.fromEntries(
    await Promise.all(parts.map(async (part) => [part.name, await part.async('string')])),
  );
}

test('marks on, any edits, marks off: the saved file is that of the edits alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ownFormat, { maxLength: 6 }),
      fc.array(ownFormat, { maxLength: 3 }),
      fc.array(finding, { minLength: 1, maxLength: 12 }),
      fc.commands(EDITS, { maxCommands: 6 }),
      async (formats, laterFormats, findings, edits) => {
        const run = async (marked: boolean): Promise<Record<string, string>> => {
          excel.reset(smallWorkbook());
          await format(formats);
          if (marked) expect((await markAsItStands(findings)).marks).toBeGreaterThan(0);
          await format(laterFormats);
          await fc.asyncModelRun(
            () => ({ model: { unannounced: false, edits: 0 } satisfies History, real: excel }),
            edits,
          );
          if (marked) expect(await removeMarks()).toEqual({ marks: 0, refused: [] });
          return saved();
        };
        const marked = await run(true);
        expect(marked).toEqual(await run(false));
      },
    ),
    // A fixed seed keeps runs repeatable; another one searches further.
    { numRuns: process.env['CI'] ? 60 : 10, seed: 2024 },
  );
}, 600_000);
