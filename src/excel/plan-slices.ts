import type { Rect } from '../forms/cell';
import type { PlanCell, PlanValidation, SheetPlan } from '../writing/sheet-plan';

/** The part of a plan that lies in some whole rows. A plan of ordinary size is one slice. */
export interface PlanSlice {
  readonly plan: SheetPlan;
  /** The rows, over all columns of the plan. */
  readonly block: Rect;
  readonly cells: readonly PlanCell[];
  readonly validations: readonly PlanValidation[];
  /** In points, of the rows of the block. */
  readonly rowHeights: readonly number[];
  /** Size of the request that lays it out, roughly, in bytes. */
  readonly weight: number;
}

/** Weight of a cell beside its text, which weighs as many times its length as it takes in JSON. */
const CELL_WEIGHT = 400;
const CHARACTER_WEIGHT = 3;

/**
 * Cuts a plan into slices of at most this weight, as far as that can be done: between rows only, and never through a
 * merged cell.
 */
export function slicesOf(plan: SheetPlan, heaviest: number): readonly PlanSlice[] {
  const count = plan.rowHeights.length;
  const weights = new Array<number>(count).fill(0);
  /** Last row that the cells which begin in a row reach. */
  const reach = Array.from({ length: count }, (_, row) => row);
  for (const each of plan.cells) {
    const { row, rows } = each.rect;
    weights[row] = (weights[row] ?? 0) + weightOf(each);
    reach[row] = Math.max(reach[row] ?? row, row + rows - 1);
  }
  const slices: PlanSlice[] = [];
  let [first, weight, reached] = [0, 0, -1];
  for (let row = 0; row < count; row += 1) {
    const own = weights[row] ?? 0;
    if (row > first && row > reached && weight + own > heaviest) {
      slices.push(slice(plan, first, row, weight));
      [first, weight] = [row, 0];
    }
    weight += own;
    reached = Math.max(reached, reach[row] ?? row);
  }
  return [...slices, slice(plan, first, count, weight)];
}

const weightOf = ({ content }: PlanCell): number =>
  CELL_WEIGHT +
  CHARACTER_WEIGHT *
    (content.type === 'text' ? content.text.length : content.type === 'formula' ? content.formula.length : 0);

function slice(plan: SheetPlan, first: number, end: number, weight: number): PlanSlice {
  const within = ({ rect: { row } }: { readonly rect: Rect }): boolean => row >= first && row < end;
  const whole = first === 0 && end === plan.rowHeights.length;
  return {
    plan,
    block: { row: first, column: 0, rows: end - first, columns: plan.columnWidths.length },
    cells: whole ? plan.cells : plan.cells.filter(within),
    validations: whole ? plan.validations : plan.validations.filter(within),
    rowHeights: whole ? plan.rowHeights : plan.rowHeights.slice(first, end),
    weight,
  };
}
