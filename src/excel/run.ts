import { HostBusyError } from '../session/port/host-errors';
import { watchAnswer } from './answers';
import { toProductError } from './errors';

/** Excel answers a read within seconds; after this many milliseconds the answer is given up for lost. */
export const ANSWER_WITHIN = 60_000;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * One user intention in one `Excel.run`. Reads fail at once while a cell is being edited, so that the caller can say so
 * and try again, and when an answer does not come; with `waitForEdit` (buttons only) Excel holds the batch back until
 * the edit ends, where it can, however long that takes.
 *
 * @throws {ProductError} never a raw host error.
 */
export async function runExcel<T>(batch: Batch<T>, { waitForEdit = false } = {}): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitForEdit }, (context) => {
      watchAnswers(context, waitForEdit);
      return waitForEdit ? batch(context) : impatient(batch)(context);
    });
  } catch (error) {
    throw toProductError(error);
  }
}

/** Has somebody told when Excel keeps a request of this context waiting. */
function watchAnswers(context: Excel.RequestContext, heldBack: boolean): void {
  const sync = context.sync.bind(context);
  context.sync = (passThroughValue) => watchAnswer(heldBack, () => sync(passThroughValue));
}

/** The batch with a limit for each of its requests: office.js itself waits for an answer for ever. */
const impatient =
  <T>(batch: Batch<T>): Batch<T> =>
  (context) =>
    new Promise((resolve, reject) => {
      const sync = context.sync.bind(context);
      context.sync = async (passThroughValue) => {
        const timer = setTimeout(() => reject(new HostBusyError()), ANSWER_WITHIN);
        try {
          return await sync(passThroughValue);
        } finally {
          clearTimeout(timer);
        }
      };
      batch(context).then(resolve, reject);
    });
