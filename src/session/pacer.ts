import { CancelledError } from './port/host-errors';
import type { Steps } from '../review/steps';

/** Work may hold the pane up for so long before it lets clicks and scrolling through (a frame is 16 ms). */
const LONGEST_BLOCK_MS = 10;

/** Paces long work, so that the pane stays at hand meanwhile. */
export interface Pacer {
  /**
   * Runs work that comes in steps, with pauses between them: they cost next to nothing until the work has taken its share
   * of time.
   *
   * @throws {CancelledError} when the work was called off meanwhile.
   */
  run<T>(steps: Steps<T>): Promise<T>;
}

/** @param signal calls the work off at its next pause. */
export function createPacer(signal?: AbortSignal): Pacer {
  let since = performance.now();
  return {
    run: async (steps) => {
      const turns = createTurns();
      try {
        for (;;) {
          const step = steps.next();
          if (step.done) return step.value;
          if (performance.now() - since < LONGEST_BLOCK_MS) continue;
          await turns.next();
          if (signal?.aborted) throw new CancelledError({ cause: signal.reason });
          since = performance.now();
        }
      } finally {
        turns.end();
      }
    },
  };
}

/** Turns of the event loop. */
interface Turns {
  /** Lets everything that waits (input, painting, answers of Excel) go first. */
  next(): Promise<void>;
  end(): void;
}

/** By messages: timers would wait for 4 ms each time, and `scheduler.yield` would come back before Excel's answers. */
function createTurns(): Turns {
  let channel: MessageChannel | undefined;
  return {
    next: () =>
      new Promise((resolve) => {
        channel ??= new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(undefined);
      }),
    end: () => channel?.port1.close(),
  };
}
