import type { StoreApi } from 'zustand/vanilla';
import { HostError } from './port/host-errors';
import type { ActiveCell, Unsubscribe, WorkbookHost } from './port/workbook-host';
import { onLook } from './attention';
import { findingsAt } from './findings-at';
import type { SessionState } from './session-state';

const NOWHERE: readonly string[] = [];

/** Keeps `here` at the findings of the cell that is selected in the sheet, until it is stopped. Reads only. */
export async function followSelection(
  host: WorkbookHost,
  store: StoreApi<SessionState>,
): Promise<Unsubscribe> {
  let active: ActiveCell | undefined;
  let asking = false;
  let movedAgain = false;

  const update = ({ review, here = NOWHERE, openSheet }: SessionState): void => {
    const ids = review && active ? findingsAt(review.findings, active) : NOWHERE;
    if (ids.join('\n') !== here.join('\n')) store.setState({ here: ids });
    if (active && active.sheet !== openSheet) store.setState({ openSheet: active.sheet });
  };
  const ask = async (): Promise<void> => {
    movedAgain = true;
    if (asking) return;
    asking = true;
    while (movedAgain) {
      movedAgain = false;
      active = await activeCell(host);
    }
    asking = false;
    update(store.getState());
  };

  const stopSelections = await host.onSelectionChanged(() => void ask());
  // Excel loses some of these events: whoever looks at the pane sees the findings of the cell she is in.
  const stopLooks = onLook(() => void ask());
  const stopUpdates = store.subscribe((state, before) => {
    if (state.review !== before.review) update(state);
  });
  return async () => {
    stopUpdates();
    stopLooks();
    await stopSelections();
  };
}

/** Unknown while Excel cannot say (a cell is being edited, Excel is busy): the next selection asks again. */
async function activeCell(host: WorkbookHost): Promise<ActiveCell | undefined> {
  try {
    return await host.activeCell();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
