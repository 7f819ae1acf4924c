import { rectAddress, type CellRef, type Rect } from '../forms/cell';
import type { CellValue } from '../reading/grid';
import type { Finding, RuleId, Severity } from '../review/finding';
import { isBlank, isUnchanged, markFormula } from './mark-formulas';

/** One conditional format to be installed: a formula, written for the first of its areas, and its look. */
export interface PlannedMark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly formula: string;
  /** Cells as a list of A1 addresses; the first one is the topmost and leftmost. */
  readonly addresses: string;
  readonly cells: number;
}

/** Reads a cell's value as Excel holds it now; '' where there is nothing. */
export type ValueAt = (cell: CellRef) => CellValue;

/** Excel takes lists of addresses up to 8,192 characters; so many cells stay well below. */
const MOST_CELLS = 500;

/** Later formats lie on top of earlier ones: the gravest comes last. */
const FROM_MILD_TO_GRAVE: readonly Severity[] = ['tip', 'warning', 'error'];

/**
 * The conditional formats for the findings: one per sheet, severity and shape of formula where Excel allows it, since
 * the formula of a format on several cells is relative to its first cell, and Excel is only sure to agree which cell
 * that is when it is the topmost and leftmost. Each finding marks its first cell.
 */
export function planMarks(findings: readonly Finding[], valueAt: ValueAt): PlannedMark[] {
  const groups = new Map<
    string,
    { finding: Finding; condition: string | undefined; cells: Map<string, CellRef> }
  >();
  for (const finding of findings) {
    const [cell] = finding.cells;
    if (!cell) continue;
    const condition = fixedCondition(finding, cell, valueAt);
    const key = JSON.stringify([
      cell.sheet.id,
      finding.severity,
      finding.rule,
      condition ?? 'blank',
      ownGroup(condition, cell),
    ]);
    const group = groups.get(key) ?? { finding, condition, cells: new Map<string, CellRef>() };
    group.cells.set(rectAddress(cell), cell);
    groups.set(key, group);
  }
  return [...groups.values()]
    .flatMap(({ finding, condition, cells }) =>
      slices([...cells.values()]).map((slice) =>
        plannedMark(finding.rule, finding.severity, condition, slice),
      ),
    )
    .sort((a, b) => FROM_MILD_TO_GRAVE.indexOf(a.severity) - FROM_MILD_TO_GRAVE.indexOf(b.severity));
}

/** Conditions that name their cells absolutely; undefined for "is blank", which is relative to each cell. */
function fixedCondition({ mark, evidence }: Finding, cell: CellRef, valueAt: ValueAt): string | undefined {
  if (mark.while === 'blank') return undefined;
  if (mark.while === 'formula') return mark.formula;
  const judged = evidence.length > 0 ? evidence.map(({ at }) => at) : [cell];
  return isUnchanged(
    judged.map((at) => ({ cell: at, value: valueAt(at) })),
    cell.sheet.id,
  );
}

/** Relative formulas share a format within one column: there the topmost cell is also the leftmost. */
const ownGroup = (condition: string | undefined, cell: CellRef): number =>
  condition === undefined ? cell.column : -1;

function slices(cells: readonly CellRef[]): CellRef[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return Array.from({ length: Math.ceil(sorted.length / MOST_CELLS) }, (_, index) =>
    sorted.slice(index * MOST_CELLS, (index + 1) * MOST_CELLS),
  );
}

function plannedMark(
  rule: RuleId,
  severity: Severity,
  condition: string | undefined,
  cells: readonly CellRef[],
): PlannedMark {
  const [first] = cells as readonly [CellRef, ...CellRef[]];
  return {
    sheet: first.sheet.id,
    severity,
    formula: markFormula(condition ?? isBlank(first), rule),
    addresses: runsOf(cells).map(rectAddress).join(','),
    cells: cells.length,
  };
}

/** Neighbouring cells of one column as one rectangle each; of a merged area only the first cell. */
function runsOf(cells: readonly CellRef[]): Rect[] {
  const runs: Rect[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
