import { cellAddress } from '../forms/cell';
import { excelTrim } from '../review/excel-trim';
import type { CellEdit, Fix, LeftCell, ReasonToLeave } from '../review/finding';
import { CellChangedError, ProtectedSheetError, SheetGoneError } from '../session/port/host-errors';
import type { CellHolding, FixOutcome, WrittenCell } from '../session/port/workbook-host';
import {
  FONT_PROPERTIES,
  hasRichText,
  HOLDING_PROPERTIES,
  holdingOf,
  isTextCell,
  sameHolding,
  write,
} from './cell-holding';
import { runExcel } from './run';

const GENERAL_FORMAT = 'General';
/** Characters that a formula of Excel may have. */
const LONGEST_FORMULA = 8192;

/**
 * Carries a fix out, all edits or none: every cell must still hold the text that was judged, and be writable. A text
 * stays a text whatever it looks like. Cells are left whose formula, number or look of single letters would be lost.
 *
 * @throws {CellChangedError} when a cell holds something else by now.
 * @throws {ProtectedSheetError} when a cell is locked on a protected sheet.
 */
export const applyFix = (fix: Fix): Promise<FixOutcome> =>
  runExcel(
    async (context) => {
      const targets = fix.edits.map((edit) => ({ edit, ...load(context, edit, `text,${FONT_PROPERTIES}`) }));
      await context.sync();
      for (const target of targets) assertAsJudged(target);
      const written: WrittenCell[] = [];
      const left: LeftCell[] = [];
      for (const { edit, range } of targets) {
        const before = holdingOf(range);
        const after = hasRichText(range) ? 'rich-text' : repaired(before, edit);
        if (typeof after === 'string') left.push({ at: edit.at, reason: after });
        else {
          write(range, after, before);
          written.push({ at: edit.at, before, after });
        }
      }
      await context.sync();
      return { written, left };
    },
    { waitForEdit: true },
  );

/**
 * Puts back what stood in cells before a fix, where they still hold what it wrote.
 *
 * @returns the cells that hold something else by now; they stay as they are
 * @throws {ProtectedSheetError} when a cell is locked on a protected sheet; nothing was changed.
 */
export const takeBack = (written: readonly WrittenCell[]): Promise<readonly LeftCell[]> =>
  runExcel(
    async (context) => {
      const targets = written.map((cell) => ({ cell, ...load(context, cell, 'text') }));
      await context.sync();
      const left: LeftCell[] = [];
      const unchanged = targets.filter(({ cell, sheet, range }) => {
        if (!sheet.isNullObject && sameHolding(holdingOf(range), cell.after)) return true;
        left.push({ at: cell.at, reason: 'changed' });
        return false;
      });
      for (const target of unchanged) assertWritable(target);
      for (const { cell, range } of unchanged) write(range, cell.before, cell.after);
      await context.sync();
      return left;
    },
    { waitForEdit: true },
  );

/** A cell and what has to be known of it before it is written. */
interface Target {
  readonly at: CellEdit['at'];
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly sheetProtection: Excel.WorksheetProtection;
  readonly cellProtection: Excel.FormatProtection;
}

function load(context: Excel.RequestContext, { at }: Pick<CellEdit, 'at'>, properties: string): Target {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet.id);
  const target = targetOf(at, sheet, sheet.getRange(cellAddress(at)));
  target.sheet.load('id');
  target.range.load(`${HOLDING_PROPERTIES},${properties}`);
  target.sheetProtection.load('protected');
  target.cellProtection.load('locked');
  return target;
}

const targetOf = (at: CellEdit['at'], sheet: Excel.Worksheet, range: Excel.Range): Target => ({
  at,
  sheet,
  range,
  sheetProtection: sheet.protection,
  cellProtection: range.format.protection,
});

function assertAsJudged(target: Target & { readonly edit: CellEdit }): void {
  const { at, edit, sheet, range } = target;
  if (sheet.isNullObject) throw new SheetGoneError();
  const seen = [range.text[0]?.[0], range.values[0]?.[0]].map((text) => String(text ?? '').trim());
  if (!seen.includes(edit.before.trim())) throw new CellChangedError(cellAddress(at));
  assertWritable(target);
}

function assertWritable({ at, sheetProtection, cellProtection }: Target): void {
  if (sheetProtection.protected && cellProtection.locked)
    throw new ProtectedSheetError({ sheet: at.sheet.name });
}

/** What a cell is to hold after an edit, or why it has to be left. */
function repaired(
  { content, isText, format }: CellHolding,
  { before, after, as }: CellEdit,
): CellHolding | ReasonToLeave {
  if (!isText) {
    if (typeof content !== 'string' || content === '') return 'number';
    const trimmed = `=TRIM(${content.slice(1)})`;
    const same = as !== 'number' && excelTrim(before) === after;
    return same && !isTextCell({ format }) && trimmed.length <= LONGEST_FORMULA
      ? { content: trimmed, isText: false, format }
      : 'formula';
  }
  if (as !== 'number') return { content: after, isText: after !== '', format };
  const shown = isTextCell({ format }) || format === GENERAL_FORMAT ? shownAs(before, after) : format;
  return { content: Number(after), isText: false, format: shown };
}

/** The number format in which a number looks as its text did: with or without separators, with as many decimals. */
function shownAs(before: string, after: string): string {
  const decimals = after.split('.')[1]?.length ?? 0;
  return `${/[,，]/u.test(before) ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}
