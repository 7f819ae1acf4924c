import type { SheetRef } from '../forms/cell';
import type { Form } from '../forms/model';
import type { Text } from '../texts/text';
import type { Description } from './whole/description';

/** A sheet on which no form was recognised, and why. */
export interface SkippedSheet {
  readonly sheet: SheetRef;
  readonly reason: Text;
  /** The sheet could not be read: nobody knows what stands on it. */
  readonly lost?: true;
}

/** What was understood of one sheet. */
export interface SheetReading {
  readonly sheet: SheetRef;
  readonly forms: readonly Form[];
  /** Texts that explain projects; most sheets have none. */
  readonly descriptions?: readonly Description[];
  /** Present when the sheet has no form. */
  readonly skipped?: SkippedSheet;
}

/** What was understood of a workbook: its sheets in workbook order. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
}

/** All forms of a reading, in workbook order. */
export const formsOf = (reading: Reading): readonly Form[] => reading.sheets.flatMap((sheet) => sheet.forms);

/** All texts that explain projects, in workbook order. */
export const descriptionsOf = (reading: Reading): readonly Description[] =>
  reading.sheets.flatMap(({ descriptions = [] }) => descriptions);

/** All sheets without a form, with the reason. */
export const skippedOf = (reading: Reading): readonly SkippedSheet[] =>
  reading.sheets.flatMap((sheet) => (sheet.skipped ? [sheet.skipped] : []));
