import { CellValueType, numfmt, type ICellData, type IDocumentData, type Nullable } from '@univerjs/core';
import type { CellContent, CellEntry } from '../grid/grid';

const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/;
/** A cell without anything. */
export const EMPTY: CellContent = { value: '', kind: 'empty', text: '', format: 'General' };

export const holdsContent = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);

/** What Univer keeps for an entry. */
export function cellData(entry: CellEntry): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (entry === null || ('value' in entry && entry.value === '')) return { ...cleared, v: null };
  if ('formula' in entry) return { ...cleared, f: entry.formula, v: null };
  const { value, format } = entry;
  return {
    ...cleared,
    v: typeof value === 'boolean' ? Number(value) : value,
    t: typeOf(value),
    ...(format === undefined ? {} : { s: { n: { pattern: format } } }),
  };
}

/** Text that looks like a number is kept as text only by the forced type. */
function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  if (typeof value === 'number') return CellValueType.NUMBER;
  return Number.isNaN(Number(value)) ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

/** A cell of Univer as Excel would give it. */
export function content(cell: Nullable<ICellData>, format: string): CellContent {
  if (!holdsContent(cell) || !cell) return { ...EMPTY, format };
  const formula = cell.f ? { formula: cell.f.startsWith('=') ? cell.f : `=${cell.f}` } : {};
  const value = plainValue(cell);
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'truth'
        : ERROR.test(value)
          ? 'error'
          : value === '' && !cell.f
            ? 'empty'
            : 'text';
  return { value, kind, text: display(value, format), format, ...formula };
}

function plainValue(cell: ICellData): string | number | boolean {
  if (cell.p) return plainText(cell.p);
  const { v, t } = cell;
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

/** Rich text as Excel gives it: paragraphs parted by line feeds. */
function plainText(document: IDocumentData): string {
  const stream = document.body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function display(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' || format.includes('@')) {
    return numfmt.format(format === '@@@' ? '@' : format, value, { throws: false });
  }
  return value;
}
