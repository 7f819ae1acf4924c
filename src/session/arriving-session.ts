import type { Capabilities } from './port/workbook-host';
import type { Session, SessionActions, SessionState } from './session-state';
import { TIMING, type Timing } from './timing';

/**
 * Stands for a session whose code is still on its way: the first check is about to begin, and what is asked of it
 * meanwhile is done as soon as it is there. When that takes long, it says what is waited for. If it does not arrive,
 * whoever waits for it says so; the actions do nothing.
 */
export function arrivingSession(
  capabilities: Capabilities,
  coming: Promise<Session>,
  { filesWithin }: Pick<Timing, 'filesWithin'> = TIMING,
): Session {
  let state: SessionState = { phase: 'first', freshness: 'checking', marks: 0, capabilities };
  const listeners = new Set<(state: SessionState) => void>();
  const late = setTimeout(() => {
    state = { ...state, waiting: 'files' };
    listeners.forEach((listener) => listener(state));
  }, filesWithin);
  const stop = (): void => clearTimeout(late);
  coming.then(stop, stop);
  const later =
    (name: keyof SessionActions) =>
    (...given: readonly unknown[]): Promise<void> =>
      coming.then(
        ({ actions }) => (actions[name] as (...args: readonly unknown[]) => Promise<void> | void)(...given),
        () => undefined,
      );
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: new Proxy({} as SessionActions, {
      get: (_actions, name) => later(name as keyof SessionActions),
    }),
  };
}
