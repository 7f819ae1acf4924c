import {
  EXCEL_COLUMNS,
  EXCEL_ROWS,
  isInside,
  isOneCell,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Area,
} from './area';

/** Column letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** An address, perhaps with sheet: `'Sheet 1'!$A$1:B2` → sheet and the part behind it. */
export function splitSheet(address: string): { sheet?: string; local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { local: address };
  const sheet = address
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'");
  return { sheet, local: address.slice(bang + 1) };
}

/** Area of an A1 address without sheet, or null where it is none: A1, A1:B2, A:C, 3:5, with or without $. */
export function parseA1(address: string): Area | null {
  const text = address.replace(/\$/g, '').trim().toUpperCase();
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', digits = '', toLetters = letters, toDigits = digits] = cells;
    return between(columnIndex(letters), Number(digits) - 1, columnIndex(toLetters), Number(toDigits) - 1);
  }
  const columns = COLUMNS.exec(text);
  if (columns)
    return between(columnIndex(columns[1] ?? ''), 0, columnIndex(columns[2] ?? ''), EXCEL_ROWS - 1);
  const rows = ROWS.exec(text);
  if (rows) return between(0, Number(rows[1]) - 1, EXCEL_COLUMNS - 1, Number(rows[2]) - 1);
  return null;
}

function between(column: number, row: number, toColumn: number, toRow: number): Area | null {
  const area = {
    row: Math.min(row, toRow),
    column: Math.min(column, toColumn),
    rows: Math.abs(toRow - row) + 1,
    columns: Math.abs(toColumn - column) + 1,
  };
  return isInside(area) ? area : null;
}

/** A1 address without sheet. */
export function formatA1(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return isOneCell(area) ? first : `${first}:${columnLetters(lastColumn(area))}${lastRow(area) + 1}`;
}

/** A1 address with $ before every part, as names and print titles keep it. */
export const formatAbsolute = (area: Area): string => formatA1(area).replace(/([A-Z]+|\d+)/g, '$$$1');

/** Sheet name as it stands in an address: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name.toUpperCase());
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export const addressOn = (sheetName: string, area: Area): string =>
  `${quoteSheet(sheetName)}!${formatA1(area)}`;
