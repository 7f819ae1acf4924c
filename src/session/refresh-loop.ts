import {
  ApiMissingError,
  CancelledError,
  EditModeError,
  HostError,
  PayloadTooLargeError,
  SheetGoneError,
} from './port/host-errors';
import { TIMING, type Timing } from './timing';

/** Sheets that may no longer be as they were last seen. */
export type Stale = 'all' | ReadonlySet<string>;

/** How the loop is doing. `waiting`: it tries again by itself. `failed`: it gave up, what is stale stays stale. */
export type LoopState =
  | { readonly state: 'current' | 'working' }
  | { readonly state: 'waiting' | 'failed'; readonly error: unknown };

/** Keeps the findings up with the workbook. */
export interface RefreshLoop {
  /** Notes that sheets changed. They are read at once, and shown after a short quiet time. */
  changed(sheets: 'all' | readonly string[]): void;
  /** Reads what is noted, and these sheets, and shows them at once. Resolves when everything is current or the loop gave up. */
  now(sheets: 'all' | readonly string[]): Promise<void>;
  /** No longer tries by itself what has failed. */
  stop(): void;
}

/**
 * Reads what is stale and understands it; then asks `settled`, and shows the result if the answer is yes. No: more has
 * changed meanwhile, and the result is half of something; it is asked for again.
 */
export type Refresh = (stale: Stale, settled: () => Promise<boolean>) => Promise<void>;

/** Failures that stay as they are until someone does something about them. */
const FINAL = [ApiMissingError, CancelledError, PayloadTooLargeError];

const NONE: Stale = new Set();
const isEmpty = (stale: Stale): boolean => stale !== 'all' && stale.size === 0;
const merged = (a: Stale, b: 'all' | Iterable<string>): Stale =>
  a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);

/** Events that follow each other closely. */
interface Burst {
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A loop over `refresh`, which is never running twice at a time. The first event of a burst starts it, so that reading
 * and reviewing are done by the time it is quiet; if more came, once more for all of it. What becomes stale later is
 * read in the next round; what could not be read stays noted.
 */
export function createRefreshLoop(
  refresh: Refresh,
  onState: (state: LoopState) => void,
  timing: Timing = TIMING,
): RefreshLoop {
  let stale = NONE;
  let burst: Burst | undefined;
  let running: Promise<void> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wanted = false;
  let wake: () => void = () => undefined;
  let onQuiet: () => void = () => undefined;

  const start = (): Promise<void> => {
    if (burst) clearTimeout(burst.timer);
    burst = undefined;
    clearTimeout(again);
    wanted = true;
    wake();
    onQuiet();
    if (!isEmpty(stale)) running ??= run(settledAtOnce);
    return running ?? Promise.resolve();
  };

  const settledAtOnce = async (): Promise<boolean> => true;

  /** Waits for the end of the burst; then whether nothing has been noted since. */
  const settledWhenQuiet = async (): Promise<boolean> => {
    if (burst) await new Promise<void>((resolve) => (onQuiet = resolve));
    return isEmpty(stale);
  };

  const run = async (firstSettled: () => Promise<boolean>): Promise<void> => {
    const delays = createDelays(timing);
    let state: LoopState = { state: 'current' };
    let settled = firstSettled;
    while (!isEmpty(stale) && state.state !== 'failed') {
      const taken = stale;
      const isSettled = settled;
      stale = NONE;
      settled = settledAtOnce;
      onState({ state: 'working' });
      try {
        await refresh(taken, async () => {
          const answer = await isSettled();
          if (!answer) stale = merged(stale, taken);
          return answer;
        });
      } catch (error) {
        // What failed before it was quiet is judged when it is: the end of the burst is a second try in any case.
        const last = await isSettled();
        stale = merged(stale, error instanceof SheetGoneError ? 'all' : taken);
        if (!last) continue;
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
    if (state.state === 'failed') tryLater(state.error);
  };

  /** What was in the way may be over without any event. One try at a time, and not a word unless it succeeds. */
  const tryLater = (failure: unknown): void => {
    clearTimeout(again);
    if (mayPass(failure)) again = setTimeout(() => void (running ??= tryQuietly()), timing.afterFailure);
  };

  const tryQuietly = async (): Promise<void> => {
    const taken = stale;
    stale = NONE;
    wanted = false;
    try {
      await refresh(taken, settledAtOnce);
      running = undefined;
      onState({ state: 'current' });
    } catch (error) {
      stale = merged(stale, taken);
      running = undefined;
      if (!wanted) return tryLater(error);
    }
    // What was asked for or changed meanwhile is done as always, with words.
    await start();
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
      // A scan of everything is not begun before it is known that it has to be.
      if (stale !== 'all') running ??= run(settledWhenQuiet);
    },
    async now(sheets) {
      stale = merged(stale, sheets);
      await start();
    },
    stop: () => clearTimeout(again),
  };
}

/** Whether the same request may work later, without anyone doing something about it. */
const mayPass = (error: unknown): boolean =>
  error instanceof HostError && !FINAL.some((Final) => error instanceof Final);

/** How long to wait before the next try; undefined when trying again cannot help, or has not helped. */
function createDelays({ editing, failure }: Timing): { after(error: unknown): number | undefined } {
  let edits = 0;
  let failures = 0;
  return {
    after: (error) => {
      if (error instanceof EditModeError) return editing[Math.min(edits++, editing.length - 1)];
      return mayPass(error) ? failure[failures++] : undefined;
    },
  };
}
