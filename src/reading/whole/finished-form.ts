import type { CellPosition, CellRef, Rect } from '../../forms/cell';
import type { Field } from '../../forms/field';
import { ABSENT, valueOf } from '../../forms/field';
import { ENTRY_PARTS, membersOf, ROW_PARTS, TOTAL_PARTS } from '../../forms/members';
import {
  NO_LABEL,
  type FieldName,
  type Form,
  type Indicator,
  type OpenLabel,
  type UnreadCell,
} from '../../forms/model';
import { FIELD_LABELS } from '../../forms/vocabulary';
import { squeeze } from '../../forms/normalise';
import type { Draft } from '../cells/draft';
import type { Region } from '../regions/region';
import { below, rightOf, type Cell } from '../cells/sheet-cells';

/** What a form says, without the account of its cells. */
export type FormContent = Omit<
  Form,
  'sheet' | 'range' | 'ownRange' | 'labels' | 'unread' | 'openLabels' | 'indicators'
> & {
  readonly indicators: readonly Omit<Indicator, 'key'>[];
};

/** A number for a cell; a sheet has fewer columns than this. */
const placeKey = ({ row, column }: CellPosition): number => row * 20_000 + column;

/** Completes a form: its range, its labels, and every cell in it that is neither label nor source of a value. */
export function finishForm(
  region: Region,
  draft: Draft,
  content: FormContent,
  open: readonly OpenLabel[] = [],
): Form {
  const range = rangeOf(region, draft);
  const sources = new Set<number>();
  eachSource(content, (ref) => sources.add(placeKey(ref)));
  const unread: UnreadCell[] = [];
  for (const { row, cells } of region.rows) {
    if (row < range.row || row >= below(range)) continue;
    for (const cell of cells) {
      if (cell.column < range.column || cell.column >= rightOf(range)) continue;
      if (!draft.labels.has(cell) && !sources.has(placeKey(cell)))
        unread.push({ at: draft.ref(cell), text: cell.text, why: NO_LABEL });
    }
  }
  // Member by member: objects spread from different readers are of different hidden classes, and every rule reads them.
  return {
    kind: content.kind,
    family: content.family,
    sheet: region.sheet,
    range,
    ownRange: range,
    fields: content.fields,
    plans: content.plans,
    detailedGoals: content.detailedGoals,
    phasedPlan: content.phasedPlan,
    indicators: withKeys(content.indicators),
    emptyClasses: content.emptyClasses,
    funds: content.funds,
    projects: content.projects,
    tasks: content.tasks,
    taskTotals: content.taskTotals,
    costs: content.costs,
    costTotals: content.costTotals,
    schedule: content.schedule,
    labels: labelsOf(draft),
    unread,
    openLabels: open,
  };
}

function labelsOf({ labels, sheet }: Draft): Form['labels'] {
  const found: Form['labels'][number][] = [];
  for (const { row, column, rows, columns, text } of labels)
    found.push({ sheet, row, column, rows, columns, text });
  return found;
}

/** Smallest rectangle over the used cells with their merges; it never reaches into a neighbouring form. */
function rangeOf({ limit }: Region, draft: Draft): Rect {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  const take = (cell: Cell): void => {
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, Math.min(below(cell), limit.row));
    right = Math.max(right, Math.min(rightOf(cell), limit.column));
  };
  draft.labels.forEach(take);
  draft.sources.forEach(take);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

const FIELD_NAMES = Object.keys(FIELD_LABELS) as FieldName[];

/** All places that the fields of a form name as their source. */
export function sourcesIn(content: FormContent): readonly CellRef[] {
  const places: CellRef[] = [];
  eachSource(content, (ref) => places.push(ref));
  return places;
}

function eachSource(content: FormContent, found: (ref: CellRef) => void): void {
  const add = (ref: CellRef | undefined): void => {
    if (ref) found(ref);
  };
  const take = (field: Field<unknown>): void => {
    if (field.state === 'absent') return;
    if (field.state === 'ambiguous') {
      field.candidates.forEach(add);
      return;
    }
    add(field.at);
    if (
      field.state === 'read' &&
      typeof field.value === 'object' &&
      field.value !== null &&
      'unitAt' in field.value
    )
      add(field.value.unitAt as CellRef | undefined);
  };
  const takeRow = (row: object, members: readonly string[]): void => {
    for (const name of members) {
      const member = (row as Readonly<Record<string, Field<unknown>>>)[name];
      if (member && member !== ABSENT) take(member);
    }
  };
  takeRow(content.fields, FIELD_NAMES);
  for (const part of ENTRY_PARTS) content[part].forEach(take);
  for (const part of ROW_PARTS) for (const row of content[part]) takeRow(row, membersOf(part));
  for (const part of TOTAL_PARTS) takeRow(content[part], membersOf(part));
}

/** Gives every indicator its key: its name, made unique by class and count. */
export function withKeys(indicators: readonly Omit<Indicator, 'key'>[]): Indicator[] {
  const names = indicators.map(({ level3 }) => squeeze(valueOf(level3) ?? ''));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return indicators.map((indicator, i) => {
    const name = names[i] ?? '';
    const unique =
      (counts.get(name) ?? 0) > 1
        ? `${indicator.class.level2 ?? indicator.class.level1 ?? ''}/${name}`
        : name;
    const key = indicator.tree === 'longTerm' ? `longTerm/${unique}` : unique;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return keyed(indicator, count > 1 ? `${key}#${count}` : key);
  });
}

/** Member by member: an object that is spread and added to has a hidden class of its own, and a review looks at these all the time. */
const keyed = (indicator: Omit<Indicator, 'key'>, key: string): Indicator => ({
  level1: indicator.level1,
  level2: indicator.level2,
  level3: indicator.level3,
  target: indicator.target,
  halfYearTarget: indicator.halfYearTarget,
  secondYearTarget: indicator.secondYearTarget,
  thirdYearTarget: indicator.thirdYearTarget,
  longTermTarget: indicator.longTermTarget,
  lastYear: indicator.lastYear,
  yearBeforeLast: indicator.yearBeforeLast,
  explanation: indicator.explanation,
  content: indicator.content,
  scoring: indicator.scoring,
  basis: indicator.basis,
  standard: indicator.standard,
  source: indicator.source,
  operator: indicator.operator,
  unit: indicator.unit,
  direction: indicator.direction,
  weight: indicator.weight,
  actual: indicator.actual,
  expected: indicator.expected,
  likelihood: indicator.likelihood,
  score: indicator.score,
  reason: indicator.reason,
  project: indicator.project,
  remark: indicator.remark,
  class: indicator.class,
  tree: indicator.tree,
  key,
});
