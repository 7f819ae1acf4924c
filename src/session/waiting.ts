import type { StoreApi } from 'zustand/vanilla';
import type { Waiting } from './port/workbook-host';
import type { SessionState } from './session-state';
import type { Timing } from './timing';

/** Keeps `waiting` at what somebody is kept waiting for. */
export interface WaitingState {
  /** What requests to Excel wait for; the host tells. */
  host(waiting: Waiting | undefined): void;
  /** Whether reading waits for the end of an edit. That is shown only to who asked for it and has waited for a while. */
  editing(now: boolean): void;
  /** Work that somebody asked for and waits for. */
  asked(work: Promise<void>): Promise<void>;
  close(): void;
}

/** Nothing is waited for yet. */
export function createWaitingState(store: StoreApi<SessionState>, timing: Timing): WaitingState {
  let ofHost: Waiting | undefined;
  let inEdit = false;
  let askers = 0;
  let impatient = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    const waiting = inEdit && impatient ? 'edit' : ofHost;
    if (store.getState().waiting !== waiting) store.setState({ waiting });
  };
  const loseHeart = (): void => {
    impatient = true;
    show();
  };
  const calmDown = (): void => {
    clearTimeout(patience);
    impatient = false;
    show();
  };

  return {
    host(waiting) {
      ofHost = waiting;
      show();
    },
    editing(now) {
      inEdit = now;
      show();
    },
    async asked(work) {
      if (askers === 0) patience = setTimeout(loseHeart, timing.worthExplaining);
      askers += 1;
      try {
        await work;
      } finally {
        askers -= 1;
        if (askers === 0) calmDown();
      }
    },
    close: () => clearTimeout(patience),
  };
}
