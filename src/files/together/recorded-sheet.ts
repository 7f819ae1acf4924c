import type { Rect } from '../../forms/cell';
import type { CellValue, Grid } from '../../reading/grid';

/**
 * A cell in a record: its value where it shows just that; otherwise value, what it shows, number format and formula, of
 * which the last ones may be left out.
 */
type RecordedCell = CellValue | readonly [CellValue, string, string?, string?];

/** A sheet in a record: a grid without what repeats itself, as plain JSON. */
export interface RecordedSheet {
  readonly id: string;
  readonly name: string;
  /** Row and column, zero-based, of the first cell. */
  readonly origin: readonly [number, number];
  readonly rows: readonly (readonly RecordedCell[])[];
  /** Row, column, rows and columns of merged areas; left out where the format has none to tell of. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** What the format could not tell. */
  readonly without?: readonly ('formulas' | 'numberFormats')[];
  readonly hidden?: NonNullable<Grid['hidden']>;
  readonly visibility?: NonNullable<Grid['visibility']>;
  readonly cutOff?: true;
}

const GENERAL = 'General';

/** A grid for a record. */
export function recordedSheet(grid: Grid): RecordedSheet {
  const { sheet, origin, values, texts, formulas, numberFormats, merges, hidden, visibility, cutOff } = grid;
  const without = [
    ...(formulas ? [] : ['formulas' as const]),
    ...(numberFormats ? [] : ['numberFormats' as const]),
  ];
  return {
    id: sheet.id,
    name: sheet.name,
    origin: [origin.row, origin.column],
    rows: values.map((row, r) => {
      const length = Math.max(row.length, texts[r]?.length ?? 0);
      return Array.from({ length }, (_, c) =>
        recordedCell(
          row[c] ?? '',
          texts[r]?.[c] ?? '',
          numberFormats?.[r]?.[c] ?? GENERAL,
          formulas?.[r]?.[c] ?? '',
        ),
      );
    }),
    ...(merges && { merges: merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]) }),
    ...(without.length > 0 && { without }),
    ...(hidden && (hidden.rows.length > 0 || hidden.columns.length > 0) && { hidden }),
    ...(visibility === 'hidden' && { visibility }),
    ...(cutOff && { cutOff }),
  };
}

function recordedCell(value: CellValue, text: string, format: string, formula: string): RecordedCell {
  if (formula !== '') return [value, text, format, formula];
  if (format !== GENERAL) return [value, text, format];
  return text === String(value) ? value : [value, text];
}

/** The grid that a record holds. Number formats and formulas that were not written are those of a plain cell. */
export function gridOfRecord(recorded: RecordedSheet): Grid {
  const { id, name, origin, rows, merges, without = [], hidden, visibility, cutOff } = recorded;
  const column = <T>(take: (cell: readonly [CellValue, string, string?, string?]) => T): T[][] =>
    rows.map((row) => row.map((cell) => take(isFull(cell) ? cell : [cell, String(cell)])));
  return {
    sheet: { id, name },
    origin: { row: origin[0], column: origin[1] },
    values: column(([value]) => value),
    texts: column(([, text]) => text),
    ...(!without.includes('formulas') && { formulas: column(([, , , formula = '']) => formula) }),
    ...(!without.includes('numberFormats') && {
      numberFormats: column(([, , format = GENERAL]) => format),
    }),
    ...(merges && { merges: merges.map(rectOf) }),
    hidden: hidden ?? { rows: [], columns: [] },
    visibility: visibility ?? 'visible',
    ...(cutOff && { cutOff }),
  };
}

const isFull = (cell: RecordedCell): cell is readonly [CellValue, string, string?, string?] =>
  Array.isArray(cell);

const rectOf = ([row, column, rows, columns]: readonly [number, number, number, number]): Rect => ({
  row,
  column,
  rows,
  columns,
});

/** Whether something out of a JSON text is a sheet as `recordedSheet` makes one. */
export function isRecordedSheet(value: unknown): value is RecordedSheet {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, origin, rows, merges } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    isNumbers(origin, 2) &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every(isRecordedCell)) &&
    (merges === undefined || (Array.isArray(merges) && merges.every((each) => isNumbers(each, 4))))
  );
}

const isValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isRecordedCell = (cell: unknown): boolean =>
  isValue(cell) ||
  (Array.isArray(cell) &&
    isValue(cell[0]) &&
    cell.slice(1).every((each) => typeof each === 'string') &&
    cell.length >= 2);

const isNumbers = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.length === length && value.every((each) => typeof each === 'number');
