import { cellAddress, type CellRef } from '../../src/forms/cell';
import type { Field } from '../../src/forms/field';
import type { Form } from '../../src/forms/model';
import { moneyUnitOf } from '../../src/forms/normalise';
import { isFooter } from '../../src/reading/regions/footer';
import type { Grid } from '../../src/reading/grid';
import { inlineParts } from '../../src/reading/labels/inline';

const isField = (value: object): value is Field<unknown> => 'state' in value;

/** Every cell that a form names as the source of something: values, units, labels of values. */
function collectSources(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectSources(item, into);
    return;
  }
  const add = (ref: CellRef | undefined): void => {
    if (ref) into.add(cellAddress(ref));
  };
  if (isField(value)) {
    if (value.state === 'ambiguous') value.candidates.forEach(add);
    if (value.state === 'read' || value.state === 'blank') {
      add(value.at);
      add(value.label);
    }
    if (
      value.state === 'read' &&
      typeof value.value === 'object' &&
      value.value !== null &&
      'unitAt' in value.value
    )
      add((value.value as { unitAt?: CellRef }).unitAt);
    return;
  }
  for (const item of Object.values(value)) collectSources(item, into);
}

/** A cell with nothing in it that anybody sees counts as empty. */
const NOTHING_SEEN = /^[\s\p{Cc}\p{Cf}]*$/u;

/** Every cell that the members of a form name as their source; whatever members the model gets. */
function sourcesOf(form: Form): ReadonlySet<string> {
  const sources = new Set<string>();
  for (const [name, member] of Object.entries(form)) if (!ACCOUNTS.has(name)) collectSources(member, sources);
  return sources;
}
const ACCOUNTS: ReadonlySet<string> = new Set<keyof Form>(['labels', 'unread', 'range', 'sheet']);

/** How the non-empty cells of a form's range are accounted for. */
export interface Coverage {
  /** Cells that are neither label, nor source, nor listed as unread: dropped silently. */
  readonly dropped: readonly string[];
  /** Cells listed as unread although they are empty, outside the range, labels or sources. */
  readonly wronglyUnread: readonly string[];
}

/** Accounts for every non-empty cell of a form's range. */
export function coverageOf(form: Form, grid: Grid): Coverage {
  const known = new Set<string>(form.labels.map((ref) => cellAddress(ref)));
  for (const address of sourcesOf(form)) known.add(address);
  const unread = new Set(form.unread.map(({ at }) => cellAddress(at)));
  const filled = new Set<string>();
  for (let row = form.range.row; row < form.range.row + form.range.rows; row++)
    for (let column = form.range.column; column < form.range.column + form.range.columns; column++) {
      const value = grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
      if (!NOTHING_SEEN.test(String(value))) filled.add(cellAddress({ row, column }));
    }
  return {
    dropped: [...filled].filter((address) => !known.has(address) && !unread.has(address)),
    wronglyUnread: [...unread].filter((address) => known.has(address) || !filled.has(address)),
  };
}

/**
 * Cells that are lost without a word: non-empty, inside a form of the sheet or directly beside it, and in no form's labels,
 * sources or unread cells. A label with a value behind its colon is lost, too, where the value is no source; signature lines
 * and notes are what they are.
 */
export function lostCells(forms: readonly Form[], grid: Grid): readonly string[] {
  const accounted = new Set<string>();
  const named = new Map<string, boolean>();
  for (const form of forms) {
    const sources = sourcesOf(form);
    for (const label of form.labels) named.set(cellAddress(label), sources.has(cellAddress(label)));
    for (const address of [...named.keys(), ...sources, ...form.unread.map(({ at }) => cellAddress(at))])
      accounted.add(address);
  }
  const lost = new Set<string>();
  for (const { range } of forms)
    for (let row = range.row - 1; row <= range.row + range.rows; row++)
      for (let column = range.column - 1; column <= range.column + range.columns; column++) {
        const text = grid.texts[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
        if (NOTHING_SEEN.test(text)) continue;
        const address = cellAddress({ row, column });
        const unsaid = named.get(address) === false && saysMore(text);
        if (!accounted.has(address) || unsaid) lost.add(`${address} ${text.slice(0, 20)}`);
      }
  return [...lost];
}

/** Whether a cell holds a label and something behind its colon, and is no line of notes, no signature and no unit of money. */
const saysMore = (text: string): boolean =>
  !isFooter({ text }) &&
  inlineParts(text).some(({ value }) => value !== '' && moneyUnitOf(value) === undefined);
