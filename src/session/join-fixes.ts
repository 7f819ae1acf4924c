import { cellAddress } from '../forms/cell';
import type { CellRef } from '../forms/cell';
import type { CellEdit, Fix } from '../review/finding';

/** Several fixes as one, and those that cannot be part of it. */
export interface JoinedFixes {
  readonly edits: readonly CellEdit[];
  /** Fixes that want a cell otherwise than one before them; none of their edits is in the whole. */
  readonly conflicting: readonly Fix[];
}

const cellKey = (at: CellRef): string => `${at.sheet.id}!${cellAddress(at)}`;

/**
 * Fixes as one change of the workbook. Two fixes may write the same text into the same cell; where they want different
 * texts, the first one holds and the other is left out whole: the review judges it anew afterwards.
 */
export function joinFixes(fixes: readonly Fix[]): JoinedFixes {
  const edits = new Map<string, CellEdit>();
  const conflicting: Fix[] = [];
  for (const fix of fixes) {
    const clash = fix.edits.some((edit) => {
      const other = edits.get(cellKey(edit.at));
      return other !== undefined && other.after !== edit.after;
    });
    if (clash) conflicting.push(fix);
    else for (const edit of fix.edits) edits.set(cellKey(edit.at), edit);
  }
  return { edits: [...edits.values()], conflicting };
}
