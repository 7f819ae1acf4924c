import type { Capabilities } from './port/workbook-host';
import type { Session, SessionActions, SessionState } from './session-state';

/**
 * Stands for a session whose code is still on its way: the first check is about to begin, and what is asked of it
 * meanwhile is done as soon as it is there. If it does not arrive, whoever waits for it says so; the actions do nothing.
 */
export function arrivingSession(capabilities: Capabilities, coming: Promise<Session>): Session {
  const state: SessionState = { phase: 'first', freshness: 'checking', marks: 0, capabilities };
  const later =
    (name: keyof SessionActions) =>
    (...given: readonly unknown[]): Promise<void> =>
      coming.then(
        ({ actions }) => (actions[name] as (...args: readonly unknown[]) => Promise<void> | void)(...given),
        () => undefined,
      );
  return {
    getState: () => state,
    subscribe: () => () => undefined,
    actions: new Proxy({} as SessionActions, {
      get: (_actions, name) => later(name as keyof SessionActions),
    }),
  };
}
