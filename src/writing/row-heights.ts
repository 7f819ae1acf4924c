import type { Rect } from '../forms/cell';
import { LOOKS } from './looks';
import { MAX_ROW_HEIGHT, neededHeight } from './text-metrics';

/** A cell that needs so many points; `rect.row` counts from the first of the rows in question. */
export interface HeightNeed {
  readonly rect: Rect;
  readonly height: number;
}

/** Rows of a sheet as they are, with the texts in them. */
export interface RowSizes {
  /** In points; 0: hidden. */
  readonly heights: readonly number[];
  /** In characters. */
  readonly widths: readonly number[];
  /** `rect` counts from the first of these rows and columns. */
  readonly cells: readonly {
    readonly rect: Rect;
    readonly text: string;
    readonly wraps: boolean;
    /** Of its font, in points. */
    readonly size: number;
  }[];
}

/** Heights that fit: first the cells of one row, then what cells over several rows still lack, spread over their rows. */
export function grownHeights(heights: readonly number[], needs: readonly HeightNeed[]): readonly number[] {
  const grown = [...heights];
  for (const { rect, height } of [...needs].sort((a, b) => a.rect.rows - b.rect.rows)) {
    const rows = grown.slice(rect.row, rect.row + rect.rows);
    const lacking = height - rows.reduce((sum, each) => sum + each, 0);
    if (lacking <= 0) continue;
    rows.forEach((each, index) => {
      grown[rect.row + index] = Math.min(MAX_ROW_HEIGHT, Math.ceil(each + lacking / rect.rows));
    });
  }
  return grown;
}

/** The heights at which every wrapped text can be read whole. No row becomes lower, and a hidden one stays hidden. */
export function fittingHeights({ heights, widths, cells }: RowSizes): readonly number[] {
  const shown = (row: number): boolean => (heights[row] ?? 0) > 0;
  const needs = cells.flatMap(({ rect, text, wraps, size }) =>
    wraps && Array.from({ length: rect.rows }, (_, index) => rect.row + index).every(shown)
      ? [{ rect, height: neededHeight(text, widthOf(rect, widths), { ...LOOKS.inputLong, size }) }]
      : [],
  );
  return grownHeights(heights, needs);
}

/** Width of a cell in characters. */
export const widthOf = (rect: Rect, columnWidths: readonly number[]): number =>
  columnWidths.slice(rect.column, rect.column + rect.columns).reduce((sum, width) => sum + width, 0);
