import type { CellRef, Rect } from '../forms/cell';
import type { IndicatorRowsPlace, RowInsertion } from '../session/port/workbook-host';

/** What has to be known of a form before its rows change. */
export interface FormPicture {
  readonly sheet: Excel.Worksheet;
  readonly form: CellRef;
  readonly merges: readonly Rect[];
  readonly values: readonly (readonly unknown[])[];
}

/** What a cell of the form holds, as text. */
export const textAt = ({ form, values }: FormPicture, { row, column }: Rect): string =>
  String(values[row - form.row]?.[column - form.column] ?? '');

/**
 * The column after an indicator table: the first one without a header. The reader may have taken what stands beside a form
 * for a part of it.
 */
export function endOfTable(
  picture: FormPicture,
  { form, header }: Pick<IndicatorRowsPlace, 'form' | 'header'>,
): number {
  const right = form.column + form.columns;
  if (!header) return right;
  const { row } = header;
  const widthAt = (column: number): number =>
    picture.merges.find((merge) => merge.row === row && merge.column === column)?.columns ?? 1;
  let end = header.column + widthAt(header.column);
  while (end < right && textAt(picture, { row, column: end, rows: 1, columns: 1 }) !== '')
    end += widthAt(end);
  return Math.min(end, right);
}

/** The labels beside the indicators of one tree or several: merged areas, and single cells with a text. */
export class Labels {
  private merges: Rect[];
  /** Columns of labels, for each tree those before it. */
  private readonly columns: readonly (readonly number[])[];

  constructor(
    private readonly picture: FormPicture,
    { form, inputs, beside }: Pick<IndicatorRowsPlace, 'form' | 'inputs' | 'beside'>,
  ) {
    const trees = [inputs, ...beside].sort((a, b) => a.first - b.first);
    this.columns = trees.map(({ first }, index) => {
      const from = index === 0 ? form.column : (trees[index - 1]?.last ?? 0) + 1;
      return Array.from({ length: Math.max(0, first - from) }, (_, offset) => from + offset);
    });
    const all = new Set(this.columns.flat());
    this.merges = picture.merges.filter(({ column }) => all.has(column));
  }

  /** The labels that a row stands under. */
  at(row: number): readonly Rect[] {
    return this.columns.flatMap((columns) => this.within(columns, row));
  }

  /** Whether a row is the only one of a class. */
  isOnly(row: number): boolean {
    return this.columns.some((columns) => {
      const innermost = this.within(columns, row).reduce<Rect | undefined>(
        (found, label) => (found && found.column > label.column ? found : label),
        undefined,
      );
      return innermost?.rows === 1;
    });
  }

  private within(columns: readonly number[], row: number): readonly Rect[] {
    const merged = this.merges.filter(
      (each) => each.row <= row && row < each.row + each.rows && columns.includes(each.column),
    );
    const single = columns
      .map((column): Rect => ({ row, column, rows: 1, columns: 1 }))
      .filter(
        (cell) =>
          textAt(this.picture, cell) !== '' &&
          !merged.some(
            ({ column, columns: across }) => column <= cell.column && cell.column < column + across,
          ),
      );
    return [...merged, ...single];
  }

  /** The labels that have to be merged anew around added rows: those that ended above them. The others grow by themselves. */
  grow({ below, rows: { length } }: RowInsertion): readonly Rect[] {
    const grown = this.at(below).filter((label) => label.row + label.rows === below + 1);
    const bigger = grown.map((label) => ({ ...label, rows: label.rows + length }));
    this.merges = [
      ...this.merges
        .filter((each) => !grown.includes(each))
        .map((each) =>
          each.row <= below && below + 1 < each.row + each.rows
            ? { ...each, rows: each.rows + length }
            : each.row > below
              ? { ...each, row: each.row + length }
              : each,
        ),
      ...bigger,
    ];
    return bigger;
  }
}
