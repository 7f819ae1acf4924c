import { renameEvents } from './capabilities';
import type { Unsubscribe, WorkbookChange } from './host';
import { runExcel } from './run';

type Listener = (change: WorkbookChange) => void;

/** Change events of the workbook. */
export interface ChangeEvents {
  /** Adds a listener; the first one registers with Excel, with plain reads only. */
  onChange(listener: Listener): Promise<Unsubscribe>;
}

/**
 * One registration of the collection's events for any number of listeners. Only events whose registration Excel takes
 * as a plain read are used, and handlers touch nothing: an add-in that writes while people type clears their undo stack.
 * Edits of this add-in are left out where Excel tells them apart (`triggerSource`, ExcelApi 1.14); elsewhere they arrive
 * as changes, which costs one more read and cannot loop, as listeners only read.
 */
export function createChangeEvents(): ChangeEvents {
  const listeners = new Set<Listener>();
  const publish = (change: WorkbookChange): void => listeners.forEach((listener) => listener(change));
  let registration: Promise<void> | undefined;

  const register = async (): Promise<void> => {
    registration ??= registerEvents(publish);
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
  };
}

const registerEvents = (publish: Listener): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheetChanged = async ({ worksheetId }: { worksheetId: string }): Promise<void> =>
      publish({ sheets: [worksheetId] });
    const sheetsChanged = async (): Promise<void> => publish({ sheets: 'all' });
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') await sheetChanged(event);
    });
    worksheets.onActivated.add(sheetChanged);
    worksheets.onAdded.add(sheetsChanged);
    worksheets.onDeleted.add(sheetsChanged);
    renameEvents(worksheets)?.add(sheetsChanged);
    await context.sync();
  });
