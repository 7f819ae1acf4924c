import { cellAddress, type CellRef } from '../../src/forms/cell';
import type { Field } from '../../src/forms/field';
import type { Form } from '../../src/forms/model';
import type { Grid } from '../../src/reading/grid';

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
  collectSources(
    [
      form.fields,
      form.plans,
      form.detailedGoals,
      form.phasedPlan,
      form.indicators,
      form.emptyClasses,
      form.funds,
      form.projects,
      form.tasks,
      form.taskTotals,
    ],
    known,
  );
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
