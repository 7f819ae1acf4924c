import { cellAddress, type SheetRef } from '../forms/cell';
import type { SheetPlan } from '../writing/sheet-plan';
import {
  CancelledError,
  HalfMadeSheetError,
  NotInsertedError,
  PrintSetUpError,
  ProtectedStructureError,
  ReadOnlyWorkbookError,
} from '../session/port/host-errors';
import { toProductError } from './errors';
import type { InsertOptions } from '../session/port/workbook-host';
import { layOut } from './lay-out';
import { slicesOf, type PlanSlice } from './plan-slices';
import { setPrint } from './print-set-up';
import { runExcel } from './run';
import { freeSheetName } from '../forms/sheet-name';

/** Weight of what goes into one request: about 1 MB, well below the 5 MB of Excel on the web. */
const WEIGHT_PER_REQUEST = 1_000_000;
/** So that a long action shows how far it is and can be stopped in between. */
const MOST_PER_REQUEST = 8;

/**
 * Lays the plans out on new sheets behind the others, activates the first and selects its first field. Four syncs for
 * one plan (names, new sheets, contents, print set-up), one more for every further request of contents. Of the print
 * set-up a failure is told as a problem and is not the loss of the sheets. A sheet that exists is never
 * touched. When something fails or the signal is aborted, all sheets of the call are removed again.
 *
 * @returns the new sheets in the order of the plans, the summary's last
 * @throws {ProtectedStructureError} when the workbook lets no sheet be added.
 * @throws {NotInsertedError} when a sheet could not be filled; nothing is left of the call.
 * @throws {HalfMadeSheetError} when sheets could not be removed again; it names them.
 * @throws {CancelledError} when the signal was aborted; nothing is left of the call.
 */
export const insert = (
  plans: readonly SheetPlan[],
  { signal, onProgress, onProblem, summary }: InsertOptions = {},
): Promise<readonly SheetRef[]> =>
  runExcel(
    async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      await context.sync();
      if (protection.protected) throw new ProtectedStructureError();
      if (signal?.aborted) throw new CancelledError({ cause: signal.reason });

      const taken = worksheets.items.map(({ name }) => name);
      const names = [...plans, ...(summary ? [summary] : [])].map(({ name }) => {
        taken.push(freeSheetName(name, taken));
        return taken.at(-1) ?? name;
      });
      // Until their ids are known, the names that nobody had before are what the new sheets are found by.
      let refs = names.map((name): SheetRef => ({ id: name, name }));
      try {
        const sheets = names.map((name) => worksheets.add(name));
        for (const sheet of sheets) sheet.load('id,name');
        await context.sync();
        refs = sheets.map(({ id, name }) => ({ id, name }));
        const all = summary ? [...plans, summary.plan(refs.slice(0, -1))] : plans;
        onProgress?.(0, all.length);
        for (const request of requests(all)) {
          if (signal?.aborted) throw new CancelledError({ cause: signal.reason });
          await layOutSome(context, sheets, all, request);
          onProgress?.(request.done, all.length);
        }
        await setUpPrint(context, refs, all, onProblem);
      } catch (error) {
        await takeBack(refs, error);
      }
      return refs;
    },
    { waitForEdit: true },
  );

/** The slices of one request; the last request also shows the first sheet. */
async function layOutSome(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
  { slices, done }: Request,
): Promise<void> {
  for (const { index, slice } of slices) {
    const sheet = sheets[index];
    if (sheet) layOut(sheet, slice);
  }
  if (done === plans.length) show(sheets, plans);
  await context.sync();
}

/**
 * The print set-up of all sheets in a request of its own, for a refusal ends a request: a form that prints otherwise than
 * it should is still a form.
 */
async function setUpPrint(
  context: Excel.RequestContext,
  refs: readonly SheetRef[],
  plans: readonly SheetPlan[],
  onProblem: InsertOptions['onProblem'],
): Promise<void> {
  for (const [index, { id }] of refs.entries()) {
    const plan = plans[index];
    if (plan) setPrint(context.workbook.worksheets.getItem(id), plan);
  }
  try {
    await context.sync();
  } catch (thrown) {
    onProblem?.(new PrintSetUpError({ cause: toProductError(thrown) }).explanation);
  }
}

/** Brings the first new sheet to the front, at the first field to fill in. */
function show([sheet]: readonly Excel.Worksheet[], [plan]: readonly SheetPlan[]): void {
  if (!sheet || !plan) return;
  sheet.activate();
  sheet.getRange(cellAddress(plan.select)).untrack().select();
}

/** What goes into one request. */
interface Request {
  readonly slices: readonly { readonly index: number; readonly slice: PlanSlice }[];
  /** Plans that are laid out to their end with this request. */
  readonly done: number;
}

/** Cuts the plans into requests of bounded size, in order. A plan too large for one request goes in several. */
function* requests(plans: readonly SheetPlan[]): Generator<Request> {
  let slices: { readonly index: number; readonly slice: PlanSlice }[] = [];
  let weight = 0;
  for (const [index, plan] of plans.entries())
    for (const slice of slicesOf(plan, WEIGHT_PER_REQUEST)) {
      const full = weight + slice.weight > WEIGHT_PER_REQUEST || slices.length >= MOST_PER_REQUEST;
      if (slices.length > 0 && full) {
        yield { slices, done: index };
        slices = [];
        weight = 0;
      }
      slices.push({ index, slice });
      weight += slice.weight;
    }
  if (slices.length > 0) yield { slices, done: plans.length };
}

/** Removes the sheets that were just made, by their ids, so that nothing half-made stays behind; then passes the error on. */
async function takeBack(refs: readonly SheetRef[], error: unknown): Promise<never> {
  const cause = toProductError(error);
  // Nothing can have been added.
  if (cause instanceof ReadOnlyWorkbookError) throw cause;
  try {
    await runExcel(async (context) => {
      for (const { id } of refs) context.workbook.worksheets.getItemOrNullObject(id).delete();
      await context.sync();
    });
  } catch (failure) {
    throw new HalfMadeSheetError(
      refs.map(({ name }) => name),
      { cause: new AggregateError([error, failure]) },
    );
  }
  if (error instanceof CancelledError) throw error;
  throw new NotInsertedError(cause);
}
