import type { Session, SessionActions, SessionState } from '../../session/session-state';

/** Names of the actions called, with their arguments, in order. */
export type Calls = readonly (readonly [action: keyof SessionActions, ...args: readonly unknown[]])[];

/** A session for tests of the views: state set by the test, actions recorded. */
export interface FakeSession extends Session {
  /** Changes parts of the state; views render again. A part given as undefined is taken away. */
  set(change: { readonly [K in keyof SessionState]?: SessionState[K] | undefined }): void;
  readonly calls: Calls;
  /** Does something when an action is called, as the real session would. */
  on(action: keyof SessionActions, effect: () => void): void;
}

/** State of a pane that has just been opened in Excel on the web. */
export const FIRST_STATE: SessionState = {
  phase: 'first',
  freshness: 'live',
  marks: 0,
  capabilities: { excelApi: '1.17', undo: 'none', platform: 'Excel on the web' },
};

/** A session whose `goTo` selects, as the real one does; every other action is only recorded. */
export function fakeSession(initial: Partial<SessionState> = {}): FakeSession {
  let state: SessionState = { ...FIRST_STATE, ...initial };
  const listeners = new Set<(state: SessionState) => void>();
  const calls: (readonly [keyof SessionActions, ...unknown[]])[] = [];
  const set: FakeSession['set'] = (change) => {
    const next = Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined);
    state = Object.fromEntries(next) as unknown as SessionState;
    for (const listener of listeners) listener(state);
  };
  const effects = new Map<keyof SessionActions, () => void>();
  const record =
    (name: keyof SessionActions) =>
    (...args: readonly unknown[]): Promise<void> => {
      calls.push([name, ...args]);
      effects.get(name)?.();
      return Promise.resolve();
    };
  const actions: SessionActions = {
    check: record('check'),
    cancel: () => void record('cancel')(),
    goTo: (finding) => {
      set({ selected: finding.id });
      return record('goTo')(finding);
    },
    goToCell: record('goToCell'),
    unhide: record('unhide'),
    mark: record('mark'),
    unmark: record('unmark'),
    insert: record('insert'),
    fill: record('fill'),
    leaveOut: record('leaveOut'),
    startNextYear: record('startNextYear'),
    fromList: record('fromList'),
    follow: record('follow'),
    addIndicators: record('addIndicators'),
    addIndicatorRow: record('addIndicatorRow'),
    fitRows: record('fitRows'),
    removeIndicatorRow: record('removeIndicatorRow'),
    stopInserting: () => void record('stopInserting')(),
    fix: record('fix'),
    undoFix: record('undoFix'),
    fixAll: record('fixAll'),
    checkHere: record('checkHere'),
    showAll: () => {
      set({ asked: undefined });
      void record('showAll')();
    },
    dismiss: record('dismiss'),
    dismissAll: record('dismissAll'),
    restore: record('restore'),
    restoreAll: record('restoreAll'),
    changeRules: record('changeRules'),
    bind: record('bind'),
    showSelection: record('showSelection'),
    excludeSheet: record('excludeSheet'),
    readAs: record('readAs'),
    removeCorrection: record('removeCorrection'),
    tie: record('tie'),
    part: record('part'),
    needsNoIndicator: record('needsNoIndicator'),
    insertReport: record('insertReport'),
    dismissNotice: () => {
      set({ notice: undefined });
      void record('dismissNotice')();
    },
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions,
    set,
    calls,
    on: (action, effect) => void effects.set(action, effect),
  };
}
