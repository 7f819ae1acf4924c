import type { ProductError } from '../texts/product-error';
import {
  ApiMissingError,
  EditModeError,
  HostBusyError,
  ReadOnlyWorkbookError,
  SessionLostError,
} from '../session/port/host-errors';
import { toProductError } from './errors';

/** Failures of Excel as a whole: smaller requests would fail as well. */
const OF_EXCEL = [EditModeError, SessionLostError, HostBusyError, ApiMissingError, ReadOnlyWorkbookError];

/** The failure of a request that may be about one of the things asked for; others are thrown. */
function aboutOneThing(thrown: unknown): ProductError {
  const error = toProductError(thrown);
  if (OF_EXCEL.some((Failure) => error instanceof Failure)) throw error;
  return error;
}

/** How something is read of one item. */
export interface ReadingOf<T, H, R> {
  /** Begins a request; what is given back puts what it takes to read one item into it. */
  begin(): (item: T) => H;
  /** Takes the answer out of what was loaded, after the sync. */
  answer(loaded: H, item: T): R;
}

/**
 * Reads something of each item: in one request, and where that fails, in halves, so that an item that Excel cannot read
 * costs itself only. A request is begun anew each time, for objects of a failed one are of no use.
 *
 * @returns the answers in the order of the items, undefined where Excel refused
 * @throws {ProductError} when Excel as a whole does not answer.
 */
export async function readEach<T, H, R>(
  context: Excel.RequestContext,
  items: readonly T[],
  how: ReadingOf<T, H, R>,
): Promise<(R | undefined)[]> {
  if (items.length === 0) return [];
  const ask = how.begin();
  const asked = items.map((item) => ({ item, loaded: ask(item) }));
  try {
    await context.sync();
    return asked.map(({ item, loaded }) => how.answer(loaded, item));
  } catch (thrown) {
    aboutOneThing(thrown);
    if (items.length === 1) return [undefined];
    const middle = Math.ceil(items.length / 2);
    const first = await readEach(context, items.slice(0, middle), how);
    return [...first, ...(await readEach(context, items.slice(middle), how))];
  }
}

/** One request of writes. */
export interface Writing<T> {
  /** Puts what is to be done with one item into the batch. */
  put(item: T): void;
  /** Called when the request has been carried out. */
  done?(): void;
}

/** What Excel would not do, and why. */
export interface Refusal<T> {
  readonly item: T;
  readonly error: ProductError;
}

/**
 * Does something with each item: in one request, and where that fails, with what is left in smaller ones, so that an item
 * that Excel refuses costs itself only. A request is no transaction: what stood in it before the failure has been done,
 * so that after each failure the workbook is asked what is left.
 *
 * @param left which of the items have not been done, in their order; undoes what was half done of them
 * @returns what was refused
 * @throws {ProductError} when Excel as a whole does not answer.
 */
export async function doEach<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  begin: () => Writing<T>,
  left: (items: readonly T[]) => Promise<readonly T[]>,
): Promise<Refusal<T>[]> {
  if (items.length === 0) return [];
  const { put, done } = begin();
  for (const item of items) put(item);
  try {
    await context.sync();
    done?.();
    return [];
  } catch (thrown) {
    const error = aboutOneThing(thrown);
    const [suspect, ...others] = await left(items);
    if (suspect === undefined) return [];
    if (items.length === 1) return [{ item: suspect, error }];
    const refused: Refusal<T>[] = [];
    const middle = Math.ceil(others.length / 2);
    for (const part of [[suspect], others.slice(0, middle), others.slice(middle)])
      refused.push(...(await doEach(context, part, begin, left)));
    return refused;
  }
}
