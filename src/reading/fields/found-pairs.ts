import type { Rect } from '../../forms/cell';
import { MONEY_FIELDS } from '../../forms/model';
import { isAmount } from '../cells/amounts';
import type { Cell } from '../cells/sheet-cells';
import { exact } from '../labels/field-labels';
import type { LabelMatch } from '../labels/label-matcher';
import type { Pair, Relation } from './pair';

/** Where a label stands: in which parts of the form, and whether above its table. */
type Around = Pick<Pair, 'context' | 'heading'>;

/** Labels so many places back may still get a value: those of the same row. */
const REOPENED = 8;
/** A list is named again before so many other labels. */
const NAMED_BEFORE = 4;

/** The labels of a form with their values or blank places, and those that have none, in the order in which they are found. */
export class FoundPairs {
  readonly pairs: Pair[] = [];
  /** Labels without a place of their own. */
  readonly headless: Cell[] = [];

  /** A label with the cell that holds its value. */
  pair(label: Cell, cell: Cell, relation: Relation, around: Around & Pick<Pair, 'head'>): void {
    const { match } = label;
    if (!match) return;
    const { context, head, heading } = around;
    this.pairs.push({ label, match, relation, cell, value: cell.text, place: cell, context, head, heading });
  }

  /** A label and its value in one cell. */
  inline(
    cell: Cell,
    { match, value }: { readonly match: LabelMatch; readonly value: string },
    { context, heading }: Around,
  ): void {
    this.pairs.push({
      label: cell,
      match,
      relation: 'inline',
      cell: value === '' ? undefined : cell,
      value,
      place: cell,
      context,
      head: undefined,
      heading,
    });
  }

  /** A label whose place is empty. */
  blank(label: Cell, place: Rect, relation: Relation, { context, heading }: Around): void {
    if (label.match)
      this.pairs.push({
        label,
        match: label.match,
        relation,
        cell: undefined,
        value: '',
        place,
        context,
        head: undefined,
        heading,
      });
  }

  /** Whether the last thing found is a value of the label. */
  endsWithValueOf(label: Cell): boolean {
    const last = this.pairs.at(-1);
    return last?.label === label && last.cell !== undefined;
  }

  /** Takes a label back that stood without a place shortly before; false where none did. */
  reopened(label: Cell): boolean {
    const at = this.headless.indexOf(label, this.headless.length - REOPENED);
    if (at < 0) return false;
    this.headless.splice(at, 1);
    return true;
  }

  /** Notes a label without a place, unless that was just done. */
  headlessOnce(label: Cell): void {
    if (!this.headless.includes(label, Math.max(0, this.headless.length - NAMED_BEFORE)))
      this.headless.push(label);
  }

  /** Takes a label back that no value was found for; false for one that has a value. */
  gaveUp(label: Cell): boolean {
    if ((exact(label)?.fields.length ?? 0) === 0) return false;
    const alone = this.headless.lastIndexOf(label);
    if (alone >= 0) {
      this.headless.splice(alone, 1);
      return true;
    }
    let at = this.pairs.length - 1;
    while (at >= 0 && this.pairs[at]?.label !== label) at -= 1;
    const pair = this.pairs[at];
    if (!pair) return false;
    const asksAmount = pair.match.fields.some((name) => MONEY_FIELDS.has(name));
    const isBlankHead = pair.relation === 'below' && !pair.cell;
    const isWordy =
      pair.relation === 'right' && asksAmount && pair.cell !== undefined && !isAmount(pair.cell);
    if (!isBlankHead && !isWordy) return false;
    this.pairs.splice(at, 1);
    if (pair.cell) this.headless.push(pair.cell);
    return true;
  }
}
