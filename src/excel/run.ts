import { toProductError } from './errors';

/**
 * One user intention in one `Excel.run`. Reads fail at once while a cell is being edited, so that the caller can say so
 * and try again; with `waitForEdit` (buttons only) Excel holds the batch back until the edit ends, where it can.
 *
 * @throws {ProductError} never a raw host error.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waitForEdit = false } = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitForEdit }, batch);
  } catch (error) {
    throw toProductError(error);
  }
}
