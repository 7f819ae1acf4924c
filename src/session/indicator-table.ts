import type { CellRef } from '../forms/cell';
import { placeOf } from '../forms/field';
import type { Form, IndicatorClass, IndicatorColumn } from '../forms/model';
import { normaliseLabel } from '../forms/normalise';
import { INDICATOR_COLUMN_LABELS } from '../forms/vocabulary';
import type { Grid } from '../reading/grid';

/** The rows of one class on the sheet, from top to bottom. */
export interface ClassRows {
  readonly class: IndicatorClass;
  /** Rows that hold an indicator. */
  readonly filled: readonly number[];
  /** Rows to be filled in. */
  readonly empty: readonly number[];
}

/** Where the indicators of a form stand on its sheet; rows and columns are those of the sheet, zero-based. */
export interface IndicatorTable {
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** First and last column to the right of the class labels. */
  readonly inputs: { readonly first: number; readonly last: number };
  readonly classes: readonly ClassRows[];
}

const COLUMNS = Object.keys(INDICATOR_COLUMN_LABELS) as IndicatorColumn[];

/** Whether two indicators belong to the same class. */
export const sameClass = (a: IndicatorClass, b: IndicatorClass): boolean =>
  a.level1 === b.level1 && a.level2 === b.level2;

/**
 * The indicator table of a form; undefined where the form has none.
 *
 * @param grid - a picture of the form's cells
 */
export function indicatorTable(form: Form, grid: Grid): IndicatorTable | undefined {
  const columns = columnsOf(form, grid);
  const { level3 } = columns;
  if (level3 === undefined) return undefined;
  const inputs = { first: level3, last: form.range.column + form.range.columns - 1 };
  const isEmpty = (row: number): boolean =>
    (grid.texts[row - grid.origin.row] ?? [])
      .slice(inputs.first - grid.origin.column)
      .every((text) => text.trim() === '');
  const starts = startsOf(form);
  const classes: { class: IndicatorClass; filled: number[]; empty: number[] }[] = [];
  starts.forEach((start, index) => {
    let rows = classes.find((each) => sameClass(each.class, start.class));
    if (!rows) classes.push((rows = { class: start.class, filled: [], empty: [] }));
    if (start.filled) rows.filled.push(start.row);
    else rows.empty.push(start.row);
    // Empty rows before the next indicator or class belong to this one; those below the last end with the form.
    const next = starts[index + 1]?.row ?? form.range.row + form.range.rows;
    for (let row = start.row + 1; row < next && isEmpty(row) && !isLabelled(form, row); row += 1)
      rows.empty.push(row);
  });
  return { columns, inputs, classes };
}

/** Where each indicator and each class without one begins, from top to bottom. */
const startsOf = (
  form: Form,
): readonly { readonly row: number; readonly class: IndicatorClass; readonly filled: boolean }[] =>
  [
    ...form.indicators
      .filter(({ tree }) => tree === 'annual')
      .flatMap(({ level3, target, class: of }) => {
        const at = placeOf(level3) ?? placeOf(target);
        return at ? [{ row: at.row, class: of, filled: true }] : [];
      }),
    ...form.emptyClasses.flatMap(({ level1, level2, class: of }) => {
      const at = placeOf(level2) ?? placeOf(level1);
      return at ? [{ row: at.row, class: of, filled: false }] : [];
    }),
  ].sort((a, b) => a.row - b.row);

/** A row with a label of its own (a header that is repeated, a total) is no row of the class above. */
const isLabelled = ({ labels }: Form, row: number): boolean => labels.some((label) => label.row === row);

/** The column of each part of an indicator: where indicators have it, otherwise where the header names it. */
function columnsOf(form: Form, grid: Grid): Readonly<Partial<Record<IndicatorColumn, number>>> {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const column of COLUMNS) {
    const at = form.indicators.flatMap((indicator) => placeOf(indicator[column]) ?? [])[0];
    if (at) columns[column] = at.column;
  }
  if (form.indicators.length > 0) return columns;
  const header = headerOf(form, grid);
  for (const column of COLUMNS) {
    const { label, synonyms } = INDICATOR_COLUMN_LABELS[column];
    // A wording can stand for several columns, and the section's own label beside the header sounds like one of them.
    const places = [...wordings(label), ...wordings(...synonyms)].flatMap((key) =>
      header.filter((cell) => cell.key === key && cell.at.column > (columns.level2 ?? -1)),
    );
    const free = places.find(({ at }) => !Object.values(columns).includes(at.column));
    if (free) columns[column] = free.at.column;
  }
  return columns;
}

/** Wordings as labels are compared. */
const wordings = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => normaliseLabel(word)?.key ?? []);

/** The labels of the last row above the classes that names the third level. */
function headerOf(
  form: Form,
  { texts, origin }: Grid,
): readonly { readonly at: CellRef; readonly key: string }[] {
  const { label, synonyms } = INDICATOR_COLUMN_LABELS.level3;
  const names = new Set(wordings(label, ...synonyms));
  const first = startsOf(form)[0]?.row ?? 0;
  const labels = form.labels.flatMap((at) => {
    const key = normaliseLabel(texts[at.row - origin.row]?.[at.column - origin.column] ?? '')?.key;
    return key === undefined || at.row >= first ? [] : [{ at, key }];
  });
  const row = Math.max(-1, ...labels.filter(({ key }) => names.has(key)).map(({ at }) => at.row));
  return labels.filter(({ at }) => at.row === row);
}
