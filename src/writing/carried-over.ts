import type { CellRef, Rect } from '../forms/cell';
import type { SheetPlan } from './sheet-plan';

/** A value that went from one form into another: what it is, what it says, and both its cells. */
export interface CarriedValue {
  readonly name: string;
  readonly text: string;
  readonly from: CellRef;
  /** On the new sheet. */
  readonly to: Rect;
}

/** Every value a filled plan took over, in the order of the new sheet. Values in the 备注 block are among them. */
export const carriedOver = ({ cells }: SheetPlan): readonly CarriedValue[] =>
  cells.flatMap(({ content, rect, from }) => {
    if (from === undefined || content.type === 'blank') return [];
    const text = content.type === 'text' ? content.text : String(content.value);
    return [{ name: from.name, text, from: from.at, to: rect }];
  });
