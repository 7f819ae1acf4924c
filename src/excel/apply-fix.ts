import { cellAddress } from '../forms/cell';
import type { CellEdit, Fix } from '../review/finding';
import { CellChangedError, ProtectedSheetError, SheetGoneError } from '../session/port/host-errors';
import { runExcel } from './run';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const TEXT_FORMAT = '@';
const GENERAL_FORMAT = 'General';

/** The number format in which a number looks as its text did: with or without separators, with as many decimals. */
function shownAs(before: string, after: string): string {
  const decimals = after.split('.')[1]?.length ?? 0;
  return `${/[,，]/u.test(before) ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/**
 * Carries a fix out, all edits or none: every cell must still hold the text that was judged, and be writable.
 *
 * @throws {CellChangedError} when a cell holds something else by now.
 * @throws {ProtectedSheetError} when a cell is locked on a protected sheet.
 */
export const applyFix = (fix: Fix): Promise<void> =>
  runExcel(
    async (context) => {
      const targets = fix.edits.map((edit) => load(context, edit));
      await context.sync();
      for (const target of targets) assertWritable(target);
      for (const target of targets) write(target);
      await context.sync();
    },
    { waitForEdit: true },
  );

interface Target {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly sheetProtection: Excel.WorksheetProtection;
  readonly cellProtection: Excel.FormatProtection;
}

function load(context: Excel.RequestContext, edit: CellEdit): Target {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.at.sheet.id);
  const target = targetOf(edit, sheet, sheet.getRange(cellAddress(edit.at)));
  target.sheet.load('id');
  target.range.load('text,values,numberFormat');
  target.sheetProtection.load('protected');
  target.cellProtection.load('locked');
  return target;
}

const targetOf = (edit: CellEdit, sheet: Excel.Worksheet, range: Excel.Range): Target => ({
  edit,
  sheet,
  range,
  sheetProtection: sheet.protection,
  cellProtection: range.format.protection,
});

function assertWritable({ edit, sheet, range, sheetProtection, cellProtection }: Target): void {
  if (sheet.isNullObject) throw new SheetGoneError();
  const seen = [range.text[0]?.[0], range.values[0]?.[0]].map((text) => String(text ?? '').trim());
  if (!seen.includes(edit.before.trim())) throw new CellChangedError(cellAddress(edit.at));
  if (sheetProtection.protected && cellProtection.locked)
    throw new ProtectedSheetError({ sheet: edit.at.sheet.name });
}

/**
 * Writes a plain number as a number, unless the cell is formatted as text, and everything else as text: the leading
 * apostrophe (which is not part of the content) keeps Excel from making formulas or dates of it.
 */
function write({ edit: { before, after, as }, range }: Target): void {
  const format: unknown = range.numberFormat[0]?.[0];
  const textCell = format === TEXT_FORMAT;
  if (as === 'number') {
    if (textCell || format === GENERAL_FORMAT) range.numberFormat = [[shownAs(before, after)]];
    range.values = [[Number(after)]];
  } else if (textCell || after === '') range.values = [[after]];
  else if (PLAIN_NUMBER.test(after)) range.values = [[Number(after)]];
  else range.values = [[`'${after}`]];
}
