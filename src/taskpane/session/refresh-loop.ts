import {
  ApiMissingError,
  CancelledError,
  EditModeError,
  HostError,
  PayloadTooLargeError,
  SheetGoneError,
} from '../../excel/errors';
import { TIMING, type Timing } from './timing';

/** Sheets that may no longer be as they were last seen. */
export type Stale = 'all' | ReadonlySet<string>;

/** How the loop is doing. `waiting`: it tries again by itself. `failed`: it gave up, what is stale stays stale. */
export type LoopState =
  | { readonly state: 'current' | 'working' }
  | { readonly state: 'waiting' | 'failed'; readonly error: unknown };

/** Keeps the findings up with the workbook. */
export interface RefreshLoop {
  /** Notes that sheets changed; they are read after a short quiet time. */
  changed(sheets: 'all' | readonly string[]): void;
  /** Reads what is noted, and these sheets, at once. Resolves when everything is current or the loop gave up. */
  now(sheets: 'all' | readonly string[]): Promise<void>;
}

/** Failures that stay as they are until someone does something about them. */
const FINAL = [ApiMissingError, CancelledError, PayloadTooLargeError];

const NONE: Stale = new Set();
const isEmpty = (stale: Stale): boolean => stale !== 'all' && stale.size === 0;
const merged = (a: Stale, b: 'all' | Iterable<string>): Stale =>
  a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);

/**
 * A loop over `refresh`, which is never running twice at a time. What becomes stale while it runs is read in the next
 * round; what it could not read stays noted.
 */
export function createRefreshLoop(
  refresh: (stale: Stale) => Promise<void>,
  onState: (state: LoopState) => void,
  timing: Timing = TIMING,
): RefreshLoop {
  let stale = NONE;
  let burst: { readonly since: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let running: Promise<void> | undefined;
  let wake: () => void = () => undefined;

  const start = (): Promise<void> => {
    if (burst) clearTimeout(burst.timer);
    burst = undefined;
    wake();
    if (!isEmpty(stale)) running ??= run();
    return running ?? Promise.resolve();
  };

  const run = async (): Promise<void> => {
    const delays = createDelays(timing);
    let state: LoopState = { state: 'current' };
    while (!isEmpty(stale) && state.state !== 'failed') {
      const taken = stale;
      stale = NONE;
      onState({ state: 'working' });
      try {
        await refresh(taken);
      } catch (error) {
        stale = merged(stale, error instanceof SheetGoneError ? 'all' : taken);
        const delay = delays.after(error);
        if (delay === undefined) {
          state = { state: 'failed', error };
        } else {
          onState({ state: 'waiting', error });
          await sleep(delay);
        }
      }
    }
    // Before anyone can ask for the next run: what becomes stale from here on starts one.
    running = undefined;
    onState(state);
  };

  /** Ends early when something happens: the end of an edit arrives as a change. */
  const sleep = (delay: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, delay);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    changed(sheets) {
      stale = merged(stale, sheets);
      const since = burst?.since ?? performance.now();
      if (burst) clearTimeout(burst.timer);
      const wait = Math.max(0, Math.min(timing.quiet, since + timing.longestBurst - performance.now()));
      burst = { since, timer: setTimeout(() => void start(), wait) };
    },
    async now(sheets) {
      stale = merged(stale, sheets);
      await start();
    },
  };
}

/** How long to wait before the next try; undefined when trying again cannot help, or has not helped. */
function createDelays({ editing, failure }: Timing): { after(error: unknown): number | undefined } {
  let edits = 0;
  let failures = 0;
  return {
    after: (error) => {
      if (error instanceof EditModeError) return editing[Math.min(edits++, editing.length - 1)];
      return error instanceof HostError && !FINAL.some((Final) => error instanceof Final)
        ? failure[failures++]
        : undefined;
    },
  };
}
