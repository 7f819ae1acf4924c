import type { CellRef, SheetRef } from '../forms/cell';
import type { CellValue, Grid } from '../reading/grid';
import type { Finding } from '../review/finding';
import { ProtectedSheetError } from '../session/port/host-errors';
import type { MarkColours, MarkReport } from '../session/port/workbook-host';
import { isOurFormula } from './mark-formulas';
import { applyLook } from './mark-looks';
import { planMarks, type PlannedMark, type ValueAt } from './mark-plan';
import { readGrids } from './read-grids';
import { runExcel } from './run';

/**
 * About the bytes of one mark in a request beside its formula and addresses (a character takes up to three), and of a
 * whole request: well below the 5 MB of Excel on the web.
 */
const MARK_WEIGHT = 6_000;
const WEIGHT_PER_REQUEST = 2_000_000;

/** One sheet with the conditional formats of ours that stand on it. */
interface MarkedSheet {
  readonly ref: SheetRef;
  readonly protected: boolean;
  readonly ours: readonly { readonly format: Excel.ConditionalFormat; readonly cells: number }[];
}

/**
 * Replaces our marks by marks for these findings: conditional formats, so that the cells' own formats stay. Findings
 * that hold while cells are unchanged are pinned to the values the cells have now. Protected sheets stay as they are and
 * are reported. Formats of other add-ins and of the user are not touched.
 */
export const installMarks = (
  findings: readonly Finding[],
  colours: MarkColours = 'standard',
): Promise<MarkReport> =>
  runExcel(
    async (context) => {
      const judged = findings.filter(({ mark }) => mark.while === 'unchanged');
      const pinned = new Set(
        judged
          .flatMap(({ cells, evidence }) => [...cells, ...evidence.map(({ at }) => at)])
          .map(({ sheet }) => sheet.id),
      );
      const grids = pinned.size > 0 ? await readGrids(context, [...pinned]) : [];
      const sheets = await markedSheets(context);
      const writable = new Set(sheets.filter((sheet) => !sheet.protected).map(({ ref }) => ref.id));
      const marks = planMarks(findings, valuesOf(grids));
      const wanted = marks.filter(({ sheet }) => writable.has(sheet));
      removeFrom(sheets);
      for (const request of requests(wanted)) await installSome(context, request, colours);
      const refusing = sheets.filter(
        (sheet) =>
          sheet.protected && (sheet.ours.length > 0 || marks.some((mark) => mark.sheet === sheet.ref.id)),
      );
      return report(sheets, refusing, wanted);
    },
    { waitForEdit: true },
  );

/** Removes our marks and nothing else. Marks on protected sheets stay and are reported. */
export const removeMarks = (): Promise<MarkReport> =>
  runExcel(
    async (context) => {
      const sheets = await markedSheets(context);
      removeFrom(sheets);
      await context.sync();
      return report(
        sheets,
        sheets.filter((sheet) => sheet.protected && sheet.ours.length > 0),
        [],
      );
    },
    { waitForEdit: true },
  );

/** How many cells carry a mark of ours, also one from an earlier session. Reads only. */
export const countMarks = (): Promise<number> =>
  runExcel(async (context) => sum((await markedSheets(context)).flatMap(({ ours }) => ours)));

/** Sheets in one request: asking for thousands of formats at once would hold the pane up. */
const SHEETS_PER_REQUEST = 100;

/** All sheets with our conditional formats, found by the marker in their formulas: they survive copies and other programs. */
async function markedSheets(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const { items } = worksheets;
  const marked: MarkedSheet[] = [];
  for (let first = 0; first < items.length; first += SHEETS_PER_REQUEST)
    marked.push(...(await ourFormatsOn(context, items.slice(first, first + SHEETS_PER_REQUEST))));
  return marked;
}

/** Our conditional formats on some sheets whose names are loaded. */
async function ourFormatsOn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<MarkedSheet[]> {
  const lists = sheets.map((sheet) => {
    sheet.protection.load('protected');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats };
  });
  await context.sync();
  const candidates = lists.map(({ sheet, formats }) => ({
    sheet,
    custom: formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        const areas = format.getRanges().untrack();
        areas.load('cellCount');
        return { format, rule, areas };
      }),
  }));
  if (candidates.some(({ custom }) => custom.length > 0)) await context.sync();
  return candidates.map(({ sheet, custom }) => ({
    ref: { id: sheet.id, name: sheet.name },
    protected: sheet.protection.protected,
    ours: custom
      .filter(({ rule }) => isOurFormula(rule.formula))
      .map(({ format, areas }) => ({ format, cells: areas.cellCount })),
  }));
}

function removeFrom(sheets: readonly MarkedSheet[]): void {
  for (const sheet of sheets) if (!sheet.protected) for (const { format } of sheet.ours) format.delete();
}

/** Marks cut into requests of bounded size: one for an ordinary workbook. The first, maybe empty, takes the removals along. */
function requests(marks: readonly PlannedMark[]): PlannedMark[][] {
  const all: PlannedMark[][] = [[]];
  let weight = 0;
  for (const mark of marks) {
    const own = MARK_WEIGHT + 3 * (mark.formula.length + mark.addresses.length);
    if (weight + own > WEIGHT_PER_REQUEST) {
      all.push([]);
      weight = 0;
    }
    weight += own;
    all.at(-1)?.push(mark);
  }
  return all;
}

async function installSome(
  context: Excel.RequestContext,
  marks: readonly PlannedMark[],
  colours: MarkColours,
): Promise<void> {
  for (const mark of marks) install(context, mark, colours);
  await context.sync();
}

function install(
  context: Excel.RequestContext,
  { sheet, severity, formula, addresses }: PlannedMark,
  colours: MarkColours,
): void {
  const ranges = context.workbook.worksheets.getItem(sheet).getRanges(addresses).untrack();
  const { custom } = ranges.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  applyLook(custom.format, severity, colours);
}

const sum = (marks: readonly { readonly cells: number }[]): number =>
  marks.reduce((total, { cells }) => total + cells, 0);

/** Counts what stands now: what was installed, and what stayed on protected sheets. */
function report(
  sheets: readonly MarkedSheet[],
  refusing: readonly MarkedSheet[],
  installed: readonly PlannedMark[],
): MarkReport {
  const kept = sheets.filter((sheet) => sheet.protected).flatMap(({ ours }) => ours);
  return {
    marks: sum(kept) + sum(installed),
    refused: refusing.map(({ ref }) => {
      const { why, action } = new ProtectedSheetError().explanation;
      return { sheet: ref, reason: { zh: why.zh + action.zh, en: `${why.en} ${action.en}` } };
    }),
  };
}

/** Looks values up in grids; '' outside them. */
function valuesOf(grids: readonly Grid[]): ValueAt {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.id, grid]));
  return ({ sheet, row, column }: CellRef): CellValue => {
    const grid = bySheet.get(sheet.id);
    return grid?.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
  };
}
