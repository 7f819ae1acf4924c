import type { Waiting } from '../session/port/workbook-host';

/** How long Excel may keep a request before somebody is told, in milliseconds. */
export interface AnswerPatience {
  /** A request that waits for the end of an edit: then it is asked whether it really does, and again after as long. */
  readonly edit: number;
  /** Any request. */
  readonly answer: number;
}

const PATIENCE: AnswerPatience = { edit: 3_000, answer: 15_000 };

/** A request that Excel has not answered yet, and what it is known to wait for. */
interface Open {
  waitsFor?: Waiting;
}

type Listener = (waiting: Waiting | undefined) => void;

let patience = PATIENCE;
let told: Waiting | undefined;
const open = new Set<Open>();
const listeners = new Set<Listener>();

/** Sets how patient the watch is; the patience of people at work where left out. */
export function setAnswerPatience(wanted: AnswerPatience = PATIENCE): void {
  patience = wanted;
}

/** Calls back when requests are kept waiting for longer than people are patient, and when that is over. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (): void => {
  const causes = [...open].map(({ waitsFor }) => waitsFor);
  const now = causes.includes('edit') ? 'edit' : causes.find((cause) => cause !== undefined);
  if (now === told) return;
  told = now;
  listeners.forEach((listener) => listener(now));
};

/**
 * Sends a request and watches how long its answer takes.
 *
 * @param heldBack whether Excel holds the request back while a cell is being edited; otherwise it refuses it then
 */
export async function watchAnswer<T>(heldBack: boolean, send: () => Promise<T>): Promise<T> {
  const request: Open = {};
  const know = (cause: Waiting): void => {
    if (!open.has(request)) return;
    request.waitsFor = cause;
    tell();
  };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const after = (milliseconds: number, action: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, milliseconds);
    timers.add(timer);
  };
  const askForEdit = async (): Promise<void> => {
    if (await isEditing()) return know('edit');
    if (open.has(request)) after(patience.edit, () => void askForEdit());
  };
  open.add(request);
  after(patience.answer, () => {
    if (!request.waitsFor) know('answer');
  });
  if (heldBack) after(patience.edit, () => void askForEdit());
  try {
    return await send();
  } finally {
    open.delete(request);
    timers.forEach((timer) => clearTimeout(timer));
    tell();
  }
}

/** Whether Excel says that a cell is being edited. One small plain read; anything else it may say is no yes. */
async function isEditing(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
    });
    return false;
  } catch (error) {
    return error instanceof OfficeExtension.Error && error.code === 'InvalidOperationInCellEditMode';
  }
}
