/** How patient a session is, in milliseconds. */
export interface Timing {
  /** Without a further event before sheets are read: a paste or a fill arrives as a burst of events. */
  readonly quiet: number;
  /** A burst that does not end is read after this time at the latest. */
  readonly longestBurst: number;
  /** Waits before reading again while a cell is being edited; the last one repeats until the edit ends. */
  readonly editing: readonly number[];
  /** Waits before reading again after a failure that may pass; then the session gives up and says so. */
  readonly failure: readonly number[];
  /** Waits before reading again after having given up: what was in the way may be over. */
  readonly afterFailure: number;
  /** What somebody asked for and that waits for the end of an edit for longer is explained. */
  readonly worthExplaining: number;
  /** Code of the session that is still on its way after this time is explained. */
  readonly filesWithin: number;
  /** A refresh that is over sooner does not change the status line. */
  readonly worthShowing: number;
  /** A check that somebody asked for and that is over sooner shows its result without saying first that it is under way. */
  readonly worthAnnouncing: number;
  /** Coming back to the pane reads everything again, but not sooner than so many times a scan after the last one. */
  readonly scansApart: number;
}

/** For people at work. */
export const TIMING: Timing = {
  quiet: 100,
  longestBurst: 1000,
  editing: [200, 400, 800, 1600],
  failure: [200, 600, 2000, 5000],
  afterFailure: 15_000,
  worthExplaining: 3000,
  filesWithin: 15_000,
  worthShowing: 200,
  worthAnnouncing: 250,
  scansApart: 5,
};
