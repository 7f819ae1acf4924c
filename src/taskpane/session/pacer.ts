/** Work may hold the pane up for so long before it lets clicks and scrolling through (a frame is 16 ms). */
const LONGEST_BLOCK_MS = 12;

/** Lets everything that waits (input, painting, answers of Excel) go first. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A pause to be awaited between pieces of long work: it costs nothing until the work has taken its share of time. */
export function createPacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_BLOCK_MS) return;
    await breathe();
    since = performance.now();
  };
}
