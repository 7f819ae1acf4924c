import type { StoreApi } from 'zustand/vanilla';
import { HostError } from './port/host-errors';
import type { Unsubscribe, WorkbookHost } from './port/workbook-host';
import type { CellRef } from '../forms/cell';
import type { SessionState } from './session-state';

/** Keeps `selection` at what the user has selected, while a part of the pane shows it. */
export interface SelectionShown {
  /** Begins or ends showing it; as many ends as begins end it. */
  show(wanted: boolean): Promise<void>;
  /** Ends showing it for good. */
  close(): Promise<void>;
}

/** Nothing is asked of Excel while nobody shows the selection. Reads only. */
export function createSelectionShown(host: WorkbookHost, store: StoreApi<SessionState>): SelectionShown {
  let shown = 0;
  let stop: Promise<Unsubscribe> | undefined;
  let latest = 0;

  const ask = async (): Promise<void> => {
    const mine = ++latest;
    const selection = await selectedRange(host);
    if (mine === latest && shown > 0) store.setState({ selection });
  };

  const end = async (): Promise<void> => {
    if (!stop) return;
    const ended = stop;
    stop = undefined;
    store.setState({ selection: undefined });
    await (
      await ended
    )();
  };

  return {
    async show(wanted) {
      shown += wanted ? 1 : -1;
      if (shown <= 0) return end();
      stop ??= host.onSelectionChanged(() => void ask());
      await stop;
      await ask();
    },
    async close() {
      shown = 0;
      await end();
    },
  };
}

/** Unknown while Excel cannot say: a cell is being edited, several areas are selected. */
async function selectedRange(host: WorkbookHost): Promise<CellRef | undefined> {
  try {
    return await host.selectedRange();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
