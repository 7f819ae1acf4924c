import { CancelledError } from '../../excel/errors';
import type { Steps } from '../../review/steps';

/** Work may hold the pane up for so long before it lets clicks and scrolling through (a frame is 16 ms). */
const LONGEST_BLOCK_MS = 10;

/** Paces long work, so that the pane stays at hand meanwhile. */
export interface Pacer {
  /**
   * To be awaited between two pieces of work: costs next to nothing until the work has taken its share of time.
   *
   * @throws {CancelledError} when the work was called off meanwhile.
   */
  pause(): Promise<void>;
  /** Runs work that comes in steps, with pauses between them. */
  run<T>(steps: Steps<T>): Promise<T>;
}

/** @param signal calls the work off at its next pause. */
export function createPacer(signal?: AbortSignal): Pacer {
  let since = performance.now();
  const isDue = (): boolean => performance.now() - since >= LONGEST_BLOCK_MS;
  const breathe = async (): Promise<void> => {
    await turn();
    if (signal?.aborted) throw new CancelledError({ cause: signal.reason });
    since = performance.now();
  };
  return {
    pause: async () => {
      if (isDue()) await breathe();
    },
    run: async (steps) => {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        if (isDue()) await breathe();
      }
    },
  };
}

/**
 * Lets everything that waits (input, painting, answers of Excel) go first. By a message: timers would wait for 4 ms each
 * time, and `scheduler.yield` would come back before Excel's answers.
 */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
