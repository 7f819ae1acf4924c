import { cellAddress, isInside, type CellRef, type Rect } from '../forms/cell';
import type { Field } from '../forms/field';
import { ENTRY_PARTS, ROW_PARTS, rowsOf, TOTAL_PARTS } from '../forms/members';
import type { Form, IndicatorClass } from '../forms/model';
import { moneyUnitOf, squeeze } from '../forms/normalise';
import type { Grid } from '../reading/grid';
import { inlineParts } from '../reading/labels/inline';
import { isFooter } from '../reading/regions/footer';
import type { FilledPlan } from '../writing';
import { besideForm, NOTHING_SEEN, type BesideBlock } from './beside-forms';

/** A cell of the original that the new form does not hold. */
export interface LeftOutCell {
  readonly at: CellRef;
  readonly text: string;
}

/** Where the cells of an original went: how many of them, and by name those that went nowhere. */
export interface SourceAccount {
  readonly placed: number;
  readonly inRemarks: number;
  /** Titles of columns and rows, names of classes: the new form prints its own. */
  readonly labels: number;
  readonly leftOut: readonly LeftOutCell[];
  /** What stands on the sheet beside the form and is no part of it: it is not carried over. */
  readonly beside: readonly BesideBlock[];
}

/** A text this long stands on the new form because it was carried there, not by chance. */
const TELLING = 4;

/**
 * Accounts for every cell of an original that shows something. It looks at the sheet and at the new form, not at what the
 * reader or the template think they have done: what neither holds is named, whoever dropped it.
 *
 * @param others - ranges of the other forms of the sheet
 */
export function accountOf(
  form: Form,
  grid: Grid,
  filled: FilledPlan,
  others: readonly Rect[] = [],
): SourceAccount {
  const places = placesIn(form, filled);
  const leftOut: LeftOutCell[] = [];
  const count = { placed: 0, inRemarks: 0, labels: 0 };
  for (const [y, texts] of grid.texts.entries())
    for (const [x, text] of texts.entries()) {
      const [row, column] = [grid.origin.row + y, grid.origin.column + x];
      const at: CellRef = { sheet: form.sheet, row, column, rows: 1, columns: 1 };
      if (NOTHING_SEEN.test(text) || !isInside(at, form.range)) continue;
      const place = places.of(at, text);
      if (place) count[place] += 1;
      else leftOut.push({ at, text });
    }
  return { ...count, leftOut, beside: besideForm(form.range, others, grid) };
}

function placesIn(form: Form, { plan, unplaced }: FilledPlan) {
  const remarks = new Set(unplaced.flatMap(({ at }) => (at ? [cellAddress(at)] : [])));
  // A cell that is read as a value is no mere label: the unit of a flat list also names the rows below it.
  const values = valueCells(form);
  const labels = new Set([
    ...form.labels.map(cellAddress).filter((address) => !values.has(address)),
    ...classCells(form),
  ]);
  const placed = new Set<string>();
  const byRow = new Map<number, string>();
  const all: string[] = [];
  for (const { content, from } of plan.cells) {
    if (content.type === 'blank') continue;
    const said = squeeze(String(content.type === 'text' ? content.text : content.value));
    all.push(said);
    if (!from) continue;
    placed.add(cellAddress(from.at));
    byRow.set(from.at.row, `${byRow.get(from.at.row) ?? ''}\n${said}`);
  }
  const written = all.join('\n');
  return {
    of(at: CellRef, text: string): 'placed' | 'inRemarks' | 'labels' | undefined {
      if (remarks.has(cellAddress(at))) return 'inRemarks';
      if (placed.has(cellAddress(at))) return 'placed';
      if (labels.has(cellAddress(at)) && !saysMore(text)) return 'labels';
      // A sign and a unit go into the value beside them; a long text may have been joined with another.
      const said = squeeze(text);
      const there =
        byRow.get(at.row)?.includes(said) === true || (said.length >= TELLING && written.includes(said));
      return there ? 'placed' : undefined;
    },
  };
}

/** Cells that values of the form were read from. */
function valueCells(form: Form): ReadonlySet<string> {
  const rows = ROW_PARTS.flatMap((part) =>
    rowsOf(form, part).flatMap((row) =>
      // The name of a row of money is the label of its amount; the new form prints its own.
      Object.entries(row).flatMap(([member, field]) =>
        part === 'funds' && member === 'name' ? [] : [field],
      ),
    ),
  );
  const totals = TOTAL_PARTS.flatMap((part) => Object.values<Field<unknown>>(form[part]));
  const entries = ENTRY_PARTS.flatMap((part) => form[part]);
  return new Set(
    [...Object.values<Field<unknown>>(form.fields), ...entries, ...rows, ...totals].flatMap((field) =>
      field.state === 'read' ? [cellAddress(field.at)] : [],
    ),
  );
}

/** Cells that name a known class of indicators. */
function classCells({ indicators, emptyClasses }: Form): readonly string[] {
  const known = (field: Field<string>, level: IndicatorClass['level1' | 'level2']): readonly string[] =>
    field.state === 'read' && level !== undefined ? [cellAddress(field.at)] : [];
  return [...indicators, ...emptyClasses].flatMap((row) => [
    ...known(row.level1, row.class.level1),
    ...known(row.level2, row.class.level2),
  ]);
}

/** Whether a cell holds a label and something behind its colon, and is no line of notes and no unit of money. */
const saysMore = (text: string): boolean =>
  !isFooter({ text }) &&
  inlineParts(text).some(({ value }) => value !== '' && moneyUnitOf(value) === undefined);
