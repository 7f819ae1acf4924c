import { rectsOf } from '../forms/address';
import { renameEvents } from './capabilities';
import type { Unsubscribe, WorkbookChange } from '../session/port/workbook-host';
import { runExcel } from './run';

type Listener = (change: WorkbookChange) => void;

/** Change events of the workbook. */
export interface ChangeEvents {
  /** Adds a listener; the first one registers with Excel, with plain reads only. */
  onChange(listener: Listener): Promise<Unsubscribe>;
  /** Makes a function that writes known as ours: its events are no news, for whoever writes reads again afterwards. */
  ownWrite<A extends readonly unknown[], T>(write: (...args: A) => Promise<T>): (...args: A) => Promise<T>;
}

/** Events of a write may arrive a little later than its answer, in milliseconds. */
const EVENTS_ARRIVE_WITHIN = 200;

/**
 * One registration of the collection's events for any number of listeners. Only events whose registration Excel takes
 * as a plain read are used, and handlers touch nothing: an add-in that writes while people type clears their undo stack.
 * Our own writes are left out where Excel tells them apart (`triggerSource`, ExcelApi 1.14), and only around the time
 * when we do write. Anything else arrives as a change, which costs one more read and cannot loop: listeners only read.
 */
export function createChangeEvents(): ChangeEvents {
  const listeners = new Set<Listener>();
  const publish = (change: WorkbookChange): void => listeners.forEach((listener) => listener(change));
  let registration: Promise<void> | undefined;
  let writing = 0;

  const register = async (): Promise<void> => {
    registration ??= registerEvents(publish, () => writing > 0);
    try {
      await registration;
    } catch (error) {
      registration = undefined;
      throw error;
    }
  };

  return {
    async onChange(listener) {
      await register();
      listeners.add(listener);
      // The registration itself stays for the next listener: taking it back would be one more request.
      return async () => void listeners.delete(listener);
    },
    ownWrite:
      (write) =>
      async (...args) => {
        writing += 1;
        try {
          return await write(...args);
        } finally {
          setTimeout(() => (writing -= 1), EVENTS_ARRIVE_WITHIN);
        }
      },
  };
}

const registerEvents = (publish: Listener, isWriting: () => boolean): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheetChanged = async ({ worksheetId }: { worksheetId: string }): Promise<void> =>
      publish({ sheets: [worksheetId] });
    const sheetsChanged = async (): Promise<void> => publish({ sheets: 'all' });
    worksheets.onChanged.add(async (event) => {
      const ours = event.triggerSource === 'ThisLocalAddin' && isWriting();
      if (ours) return;
      const cells = event.changeType === 'RangeEdited' ? rectsOf(event.address) : undefined;
      publish({ sheets: [event.worksheetId], ...(cells && { cells }) });
    });
    worksheets.onActivated.add(sheetChanged);
    worksheets.onAdded.add(sheetsChanged);
    worksheets.onDeleted.add(sheetsChanged);
    renameEvents(worksheets)?.add(sheetsChanged);
    await context.sync();
  });
