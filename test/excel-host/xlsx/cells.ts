import { ValueType, type Cell, type CellErrorValue, type CellValue } from 'exceljs';
import { CellValueType, type ICellData } from '@univerjs/core';
import type { ColorOf } from './colors';
import { fileRichText, gridRichText } from './rich-text';
import { serialOfDate } from './units';

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;
/** Texts that the grid would take for a number, a date, a truth value or a formula. */
const AMBIGUOUS = /^\s*([+-]?[\d.,]|[¥$￥]|[=+@-]|true$|false$)/i;

/** What the grid keeps beside a cell's value because it shows none of it; written back as it was read. */
export interface CellCustom {
  readonly hyperlink?: string;
  readonly note?: Cell['note'];
}

/** Content of a cell of the file for the grid, without style. Empty for the covered cells of a merged area. */
export function gridCell(cell: Cell, color: ColorOf): ICellData {
  const custom: CellCustom = {
    ...(cell.type === ValueType.Hyperlink && cell.hyperlink && { hyperlink: cell.hyperlink }),
    ...(cell.note && cell.type !== ValueType.Merge && { note: cell.note }),
  };
  return { ...content(cell, color), ...(Object.keys(custom).length && { custom }) };
}

function content(cell: Cell, color: ColorOf): ICellData {
  const { value } = cell;
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return {};
    case ValueType.Formula:
      return { ...constant(cell.result as CellValue), f: `=${cell.formula}` };
    case ValueType.Hyperlink:
      return text(cell.text);
    case ValueType.RichText:
      return { v: cell.text, t: CellValueType.STRING, p: gridRichText(value as never, color) };
    default:
      return constant(value);
  }
}

function constant(value: CellValue | undefined): ICellData {
  if (value == null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOfDate(value), t: CellValueType.NUMBER };
  if (typeof value === 'string') return text(value);
  return { v: (value as CellErrorValue).error, t: CellValueType.STRING };
}

const text = (value: string): ICellData => ({
  v: value,
  t: AMBIGUOUS.test(value) || ERROR.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

/** Content of a cell of the grid for the file. `formula` is the cell's formula without "=", where it has one. */
export function fileValue(cell: ICellData, formula: string | undefined): CellValue {
  const custom = cell.custom as CellCustom | null | undefined;
  const value = fileConstant(cell);
  if (formula !== undefined) return { formula, ...(value != null && { result: value }) } as CellValue;
  if (cell.p) return fileRichText(cell.p);
  if (custom?.hyperlink) return { text: String(cell.v ?? ''), hyperlink: custom.hyperlink };
  return value;
}

function fileConstant({ v, t }: ICellData): string | number | boolean | CellErrorValue | null {
  if (v == null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1';
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === 'string' && t !== CellValueType.FORCE_STRING && ERROR.test(v))
    return { error: v } as CellErrorValue;
  return v;
}
