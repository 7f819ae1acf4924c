import { numfmt } from '@univerjs/core';
import { invalidArgument, wrongArraySize } from '../batch/host-error';
import type { Json } from '../batch/protocol';
import type { Area } from '../grid/area';
import type { CellEntry } from '../grid/grid';

/**
 * What Excel makes of something typed or written into a cell. Texts become numbers, dates, percentages, truth values
 * or formulas as typing would make them, unless the cell has the format "@" or the text begins with an apostrophe.
 */
export function entryOf(value: string | number | boolean, currentFormat: string): CellEntry {
  if (typeof value !== 'string') return { value };
  if (value === '') return null;
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (currentFormat === '@' || currentFormat === '@@@') return { value };
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === 'true' };
  const parsed = numfmt.parseValue(value);
  if (parsed === null || typeof parsed.v !== 'number') return { value };
  const takesFormat = parsed.z !== undefined && currentFormat === 'General';
  return { value: parsed.v, ...(takesFormat ? { format: parsed.z } : {}) };
}

/** Entry for one element of `values` or `formulas`; null leaves the cell as it is. */
export function entryOfJson(value: Json | undefined, currentFormat: string): CellEntry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object') throw invalidArgument();
  return entryOf(value, currentFormat);
}

/** The matrix for a range: one value fills it, an array must have its shape. */
export function matrixFor(value: Json, area: Area): readonly (readonly Json[])[] {
  if (!Array.isArray(value)) {
    const row = Array.from({ length: area.columns }, () => value);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows = value as readonly Json[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongArraySize();
  return rows as readonly (readonly Json[])[];
}
