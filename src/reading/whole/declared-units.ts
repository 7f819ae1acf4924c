import type { DeclaredUnit } from '../cells/amounts';
import { rightOf, type Cell } from '../cells/sheet-cells';
import { unitMarks, unitOn } from '../cells/unit-marks';
import type { Pair } from '../fields/pair';
import type { Region } from '../regions/region';
import type { FormParts } from './form-parts';

/** Where the unit of an amount is declared: at its label, above its column, at its section, left of it, in the corner. */
export function unitFinder(
  { rows }: Region,
  { area, corner, draft }: FormParts,
): (pair: Pair) => DeclaredUnit | undefined {
  /** The nearest first. */
  const heads = area.headless.filter((cell) => cell.match?.label.moneyUnit).reverse();
  const declaredBy = (cell: Cell | undefined): DeclaredUnit | undefined => {
    const unit = cell && unitOn(cell);
    return cell && unit && { unit, at: draft.ref(cell) };
  };
  const above = ({ cell: value, context }: Pair): DeclaredUnit | undefined => {
    const head =
      value &&
      heads.find(
        (cell) =>
          cell.row < value.row &&
          cell.column <= value.column &&
          (rightOf(cell) > value.column || !cell.merged),
      );
    return head && !context.includes(head) ? declaredBy(head) : undefined;
  };
  const around = ({ context }: Pair): DeclaredUnit | undefined =>
    context.flatMap((cell) => declaredBy(cell) ?? []).at(-1);
  let marks: ReturnType<typeof unitMarks> | undefined;
  const leftOf = ({ cell }: Pair): DeclaredUnit | undefined => {
    if (!cell) return undefined;
    marks ??= unitMarks(rows);
    return declaredBy(
      marks
        .get(cell.row)
        ?.filter((mark) => mark.column < cell.column || mark.row < cell.row)
        .at(-1),
    );
  };
  return (pair) => {
    const own: DeclaredUnit | undefined =
      pair.relation === 'inline' && pair.match.label.moneyUnit
        ? { unit: pair.match.label.moneyUnit, at: draft.ref(pair.label) }
        : declaredBy(pair.label);
    return own ?? declaredBy(pair.head) ?? around(pair) ?? above(pair) ?? leftOf(pair) ?? corner;
  };
}
