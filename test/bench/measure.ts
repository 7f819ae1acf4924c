import { spawnSync } from 'node:child_process';

/** Middle value of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which so many percent of some measurements lie, both ends included. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** What one process may take before it counts as hung, in milliseconds. */
export const LONGEST_PROCESS = 10 * 60_000;

/** Wall time of a whole process in milliseconds. Throws when the process fails, so that a broken command is never "fast". */
export function timeProcess(
  command: string,
  args: readonly string[],
  accept: readonly number[] = [0],
): number {
  const start = performance.now();
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
    timeout: LONGEST_PROCESS,
  });
  const elapsed = performance.now() - start;
  if (done.error) throw done.error;
  if (!accept.includes(done.status ?? -1))
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status}: ${done.stderr.toString()}`);
  return elapsed;
}

/** Runs the measurements in turn (A B A B …), so that a drift of the machine touches all alike; medians in milliseconds. */
export function inTurn<K extends string>(rounds: number, runs: Record<K, () => number>): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(runs[name]());
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** Milliseconds that a function takes. */
export function timeCall(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** What `atPart` writes. */
export const PROGRESS = /^ *\d+ s {2}/u;

/** Says on standard error, beside the figures, what a long part is at: `  52 s  marks in 200 sheets`. */
export const atPart = (what: string): unknown =>
  process.stderr.write(
    `${Math.round(performance.now() / 1000)
      .toFixed()
      .padStart(5)} s  ${what}\n`,
  );
