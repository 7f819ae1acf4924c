import type { Rect } from '../../forms/cell';
import type { Form } from '../../forms/model';

/** The form a place belongs to: the one it lies in, else the nearest on the sheet; the first of equally near ones. */
export function formAt(forms: readonly Form[], at: Rect): Form | undefined {
  let best: { readonly form: Form; readonly distance: number } | undefined;
  for (const form of forms) {
    const distance = gap(form.range, at);
    if (!best || distance < best.distance) best = { form, distance };
  }
  return best?.form;
}

/** Rows and columns between two rectangles; 0 where they share a cell. A place is taken by its first cell. */
function gap(form: Rect, { row, column }: Rect): number {
  const beyond = (start: number, length: number, point: number): number =>
    Math.max(start - point, 0, point - (start + length - 1));
  return beyond(form.row, form.rows, row) + beyond(form.column, form.columns, column);
}
