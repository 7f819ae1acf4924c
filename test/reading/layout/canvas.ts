import type { Rect } from '../../../src/forms/cell';
import type { CellValue, Grid } from '../../../src/reading/grid';
import type { CellContent } from './draft';

/** How a sheet is handed over. */
export interface GridOptions {
  readonly name: string;
  readonly withMerges: boolean;
  /** The used range starts at A1 and reaches beyond the content, as after deleted cells. */
  readonly padded: boolean;
  /** Numbers show `#####`, as in columns that are too narrow. */
  readonly narrow: boolean;
  readonly hidden: boolean;
}

const PADDING = 3;

/** A sheet under construction: cells by position, merges, hidden rows and columns; all zero-based. */
export class Canvas {
  private readonly cells = new Map<number, Map<number, CellContent>>();
  private readonly merges: Rect[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  write(row: number, column: number, cell: CellContent): void {
    if (cell.text === '') return;
    const line = this.cells.get(row) ?? new Map<number, CellContent>();
    if (line.has(column)) throw new Error(`two cells at row ${row}, column ${column}`);
    line.set(column, cell);
    this.cells.set(row, line);
  }

  merge(rect: Rect): void {
    this.merges.push(rect);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  /** The sheet as the core sees it. */
  toGrid({ name, withMerges, padded, narrow, hidden }: GridOptions): Grid {
    const rows = [...this.cells.keys()];
    const columns = [...this.cells.values()].flatMap((line) => [...line.keys()]);
    const first = padded ? { row: 0, column: 0 } : { row: Math.min(...rows), column: Math.min(...columns) };
    const edge = (ends: number[], pad: number): number => Math.max(...ends) + 1 + pad;
    const lastRow = edge([...rows, ...this.merges.map((m) => m.row + m.rows - 1)], padded ? PADDING : 0);
    const lastColumn = edge(
      [...columns, ...this.merges.map((m) => m.column + m.columns - 1)],
      padded ? PADDING : 0,
    );
    const matrix = <T>(fill: T, of: (cell: CellContent) => T): T[][] =>
      Array.from({ length: lastRow - first.row }, (_, r) =>
        Array.from({ length: lastColumn - first.column }, (_, c) => {
          const cell = this.cells.get(first.row + r)?.get(first.column + c);
          return cell ? of(cell) : fill;
        }),
      );
    return {
      sheet: { id: name, name },
      origin: first,
      values: matrix<CellValue>('', (cell) => cell.value),
      texts: matrix('', (cell) => (narrow && typeof cell.value === 'number' ? '#####' : cell.text)),
      formulas: matrix('', (cell) => cell.formula ?? String(cell.value)),
      numberFormats: matrix('General', (cell) => cell.format),
      ...(withMerges ? { merges: this.merges } : {}),
      hidden: { rows: [...this.hiddenRows], columns: [...this.hiddenColumns] },
      visibility: hidden ? 'hidden' : 'visible',
    };
  }
}
