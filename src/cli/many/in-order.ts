/** How much is done beside each other, and how much may wait for its turn. */
export interface OrderOptions<T> {
  readonly atOnce: number;
  /** Size of a result that waits, in any unit, and the most that may wait before no further work is begun. */
  sizeOf(result: T): number;
  readonly most: number;
  /** Whether no more is wanted. */
  stopped(): boolean;
}

/**
 * Does work beside each other and takes the results in the order of the work. Results that come early wait; where too much
 * waits, nothing further is begun until the one that all wait for is there.
 *
 * @returns how many results were taken: less than `count` after a stop
 */
export async function inOrder<T>(
  count: number,
  run: (index: number) => Promise<T>,
  take: (result: T, index: number) => void | Promise<void>,
  { atOnce, sizeOf, most, stopped }: OrderOptions<T>,
): Promise<number> {
  const early = new Map<number, T>();
  let [begun, running, waiting, taken] = [0, 0, 0, 0];
  let failed: { readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;

  const begin = (index: number): void => {
    running += 1;
    run(index)
      .then((result) => {
        early.set(index, result);
        waiting += sizeOf(result);
      })
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => {
        running -= 1;
        wake();
      });
  };

  while (taken < count && !stopped()) {
    while (begun < count && running < atOnce && (waiting < most || begun === taken)) begin(begun++);
    if (failed) throw failed.error;
    if (!early.has(taken)) {
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    const result = early.get(taken) as T;
    early.delete(taken);
    waiting -= sizeOf(result);
    await take(result, taken);
    taken += 1;
  }
  return taken;
}
