import type { CellRef, SheetRef } from '../forms/cell';
import type { CellValue } from '../reading/grid';
import type { Finding } from '../review/finding';
import { ProtectedSheetError } from '../session/port/host-errors';
import type { MarkColours, MarkOptions, MarkReport } from '../session/port/workbook-host';
import { MARK_TEXTS } from '../texts/mark-texts';
import type { Text } from '../texts/text';
import { markFormulaLimits } from './capabilities';
import {
  cellsMarked,
  formatsOf,
  markedSheets,
  type MarkedSheet,
  type OurFormat,
  type Standing,
} from './mark-formats';
import { applyLook } from './mark-looks';
import { compareMarks } from './compare-marks';
import { addressesOf, areasOf, planMarks, type PlannedMark, type ValueAt } from '../review/marks/mark-plan';
import { oldFileRequest } from './old-file';
import { doEach, type Refusal } from './one-by-one';
import { runExcel } from './run';

/**
 * About the bytes of one mark in a request beside its formula and addresses (a character takes up to three), and of a
 * whole request: well below the 5 MB of Excel on the web.
 */
const MARK_WEIGHT = 3_500;
const WEIGHT_PER_REQUEST = 2_000_000;

/**
 * Replaces our marks by marks for these findings: conditional formats, so that the cells' own formats stay. Marks that
 * stand already stay, the others are added before old ones are deleted. Findings that hold while cells are unchanged are pinned to the values they were made
 * from. Protected sheets stay as they are and are reported, as is what Excel refuses or cannot read. Formats of other
 * add-ins and of the user are not touched.
 */
export const installMarks = (
  findings: readonly Finding[],
  { gridOf, colours = 'standard' }: MarkOptions,
): Promise<MarkReport> =>
  runExcel(
    async (context) => {
      const isOld = oldFileRequest(context);
      isOld.ask();
      const sheets = await markedSheets(context);
      const writable = new Set(sheets.filter((sheet) => !sheet.protected).map(({ ref }) => ref.id));
      const marks = planMarks(findings, valuesIn(gridOf), markFormulaLimits(isOld.answer()));
      const wanted = marks.filter(({ sheet }) => writable.has(sheet));
      const { kept, missing } = compareMarks(wanted, deletable(sheets), colours);
      const unmarked = await addMarks(context, missing, colours, sheets);
      const undeleted = await deleteFormats(
        context,
        deletable(sheets).filter((format) => !kept.has(format)),
      );
      const refused = new Set(unmarked.map(({ item }) => item));
      return report({
        sheets,
        standing: [
          ...undeletable(sheets),
          ...kept,
          ...undeleted.map(({ item }) => item),
          ...missing
            .filter((mark) => !refused.has(mark))
            .flatMap(({ sheet, cells }) => ({ sheet, areas: areasOf(cells), isRemnant: false })),
        ],
        asked: new Set(marks.map(({ sheet }) => sheet)),
        unmarked,
        undeleted,
      });
    },
    { waitForEdit: true },
  );

/** Removes our marks and nothing else. Marks that cannot be removed stay and are reported. */
export const removeMarks = (): Promise<MarkReport> =>
  runExcel(
    async (context) => {
      const sheets = await markedSheets(context);
      const undeleted = await deleteFormats(context, deletable(sheets));
      return report({
        sheets,
        standing: [...undeletable(sheets), ...undeleted.map(({ item }) => item)],
        asked: new Set(),
        unmarked: [],
        undeleted,
      });
    },
    { waitForEdit: true },
  );

/** How many cells carry a mark of ours, also one from an earlier session. Reads only. */
export const countMarks = (): Promise<number> =>
  runExcel(async (context) => cellsMarked((await markedSheets(context)).flatMap(({ ours }) => ours)));

/**
 * Deletes marks that stand in these rows only (zero-based): copied rows bring their neighbours' along. What cannot be read
 * or deleted stays, and shows nothing there: a mark only counts in the row of its cell, or where the same holds.
 */
export async function deleteMarksWithin(
  context: Excel.RequestContext,
  sheet: string,
  rows: readonly number[],
): Promise<void> {
  const isNew = new Set(rows);
  const within = ({ areas }: OurFormat): boolean =>
    areas.every(({ row, rows: count }) =>
      Array.from({ length: Math.min(count, rows.length + 1) }, (_, down) => row + down).every((each) =>
        isNew.has(each),
      ),
    );
  const sheets = await markedSheets(context, [sheet]);
  await deleteFormats(context, deletable(sheets).filter(within));
}

const deletable = (sheets: readonly MarkedSheet[]): readonly OurFormat[] =>
  sheets.filter((sheet) => !sheet.protected).flatMap(({ ours }) => ours);

const undeletable = (sheets: readonly MarkedSheet[]): readonly OurFormat[] =>
  sheets.filter((sheet) => sheet.protected).flatMap(({ ours }) => ours);

/** Adds marks and gives those that were refused; of them nothing is left in the sheets. */
async function addMarks(
  context: Excel.RequestContext,
  marks: readonly PlannedMark[],
  colours: MarkColours,
  sheets: readonly MarkedSheet[],
): Promise<Refusal<PlannedMark>[]> {
  const known = new Set(sheets.flatMap(({ ours }) => ours.map(({ id }) => id)));
  /** By sheet, how many stand by requests that went well: their ids are not known. */
  const unseen = new Map<string, number>();
  const begin = () => {
    const { worksheets } = context.workbook;
    const byId = new Map<string, Excel.Worksheet>();
    const added: string[] = [];
    return {
      put: ({ sheet: id, severity, formula, cells }: PlannedMark) => {
        const sheet = byId.get(id) ?? worksheets.getItem(id);
        byId.set(id, sheet);
        const format = sheet.getRanges(addressesOf(cells)).untrack().conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        applyLook(format.custom.format, severity, colours);
        added.push(id);
      },
      done: () => added.forEach((id) => unseen.set(id, (unseen.get(id) ?? 0) + 1)),
    };
  };
  /** Marks of a sheet are added in their order: the first so many as have appeared on it stand. */
  const left = async (asked: readonly PlannedMark[]): Promise<PlannedMark[]> => {
    const now = await markedSheets(context, [...new Set(asked.map(({ sheet }) => sheet))]);
    const fresh = now.flatMap(({ ours }) => ours).filter(({ id }) => !known.has(id));
    await deleteFormats(
      context,
      fresh.filter(({ isRemnant }) => isRemnant),
    );
    const standing = fresh.filter(({ isRemnant }) => !isRemnant).map(({ sheet }) => sheet);
    for (const { ref } of now) {
      for (let count = unseen.get(ref.id) ?? 0; count > 0; count -= 1)
        standing.splice(standing.indexOf(ref.id), 1);
      unseen.delete(ref.id);
    }
    for (const { id } of fresh) known.add(id);
    return asked.filter(({ sheet }) => {
      const index = standing.indexOf(sheet);
      if (index >= 0) standing.splice(index, 1);
      return index < 0;
    });
  };
  const refused: Refusal<PlannedMark>[] = [];
  for (const request of requests(marks)) refused.push(...(await doEach(context, request, begin, left)));
  return refused;
}

/** Deletes formats and gives those that are still there. */
function deleteFormats(
  context: Excel.RequestContext,
  formats: readonly OurFormat[],
): Promise<Refusal<OurFormat>[]> {
  const begin = () => {
    const on = formatsOf(context);
    return { put: ({ sheet, id }: OurFormat) => on(sheet).getItem(id).delete() };
  };
  const left = async (asked: readonly OurFormat[]): Promise<readonly OurFormat[]> => {
    const now = await markedSheets(context, [...new Set(asked.map(({ sheet }) => sheet))]);
    const there = new Set(now.flatMap(({ ours }) => ours.map(({ id }) => id)));
    return asked.filter(({ id }) => there.has(id));
  };
  return doEach(context, formats, begin, left);
}

/** Marks cut into requests of bounded size: one for an ordinary workbook. */
function requests(marks: readonly PlannedMark[]): PlannedMark[][] {
  const all: PlannedMark[][] = [];
  let weight = Infinity;
  for (const mark of marks) {
    const own = MARK_WEIGHT + 3 * (mark.formula.length + addressesOf(mark.cells).length);
    if (weight + own > WEIGHT_PER_REQUEST) {
      all.push([]);
      weight = 0;
    }
    weight += own;
    all.at(-1)?.push(mark);
  }
  return all;
}

/** What happened. */
interface Outcome {
  readonly sheets: readonly MarkedSheet[];
  /** All formats of ours that stand now. */
  readonly standing: readonly Standing[];
  /** Sheets on which marks were wanted. */
  readonly asked: ReadonlySet<string>;
  readonly unmarked: readonly Refusal<PlannedMark>[];
  readonly undeleted: readonly Refusal<OurFormat>[];
}

/** Counts what stands now, and says of each sheet what could not be done. */
function report({ sheets, standing, asked, unmarked, undeleted }: Outcome): MarkReport {
  const refused = sheets.flatMap(({ ref, protected: isProtected, ours, unreadable }) => {
    const reasons: Text[] = [];
    const here = unmarked.filter(({ item }) => item.sheet === ref.id);
    const stayed = undeleted.filter(({ item }) => item.sheet === ref.id);
    const locked = [...here, ...stayed].some(({ error }) => error instanceof ProtectedSheetError);
    if (locked || (isProtected && (ours.length > 0 || asked.has(ref.id)))) reasons.push(protectedSheet());
    const cells = here.filter(isNoLock).reduce((sum, { item }) => sum + item.cells.length, 0);
    if (cells > 0) reasons.push(MARK_TEXTS.refused(cells));
    const kept = stayed.filter(isNoLock).length;
    if (kept > 0) reasons.push(MARK_TEXTS.notDeleted(kept));
    if (unreadable > 0) reasons.push(MARK_TEXTS.unreadable(unreadable));
    return reasons.map((reason): { sheet: SheetRef; reason: Text } => ({ sheet: ref, reason }));
  });
  return { marks: cellsMarked(standing), refused };
}

const isNoLock = ({ error }: Refusal<unknown>): boolean => !(error instanceof ProtectedSheetError);

const protectedSheet = (): Text => {
  const { what, why, action } = new ProtectedSheetError().explanation;
  return { zh: what.zh + why.zh + action.zh, en: `${what.en} ${why.en} ${action.en}` };
};

/** Looks values up in grids; '' outside them. */
const valuesIn =
  (gridOf: MarkOptions['gridOf']): ValueAt =>
  ({ sheet, row, column }: CellRef): CellValue => {
    const grid = gridOf(sheet.id);
    return grid?.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
  };
