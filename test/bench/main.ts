import { parseArgs } from 'node:util';
import { benchFiles } from './files';
import { benchInsert } from './insert';
import { benchLive } from './live';
import { takeAsBuilt } from './browser/built';
import { atPart } from './measure';
import { benchPane } from './pane';
import { benchReading } from './reading';
import { benchReview } from './review';
import { benchTraffic } from './traffic';

/** How many files `files` takes unless `--files=60` or the like says so. */
const FILES = 1000;

/** Each with the minutes after which it is given up, on a slow machine: a part that hangs keeps nobody waiting. */
const PARTS: Readonly<
  Record<string, readonly [run: (files: number) => object | Promise<object>, minutes: number]>
> = {
  reading: [benchReading, 10],
  review: [benchReview, 10],
  insert: [benchInsert, 10],
  traffic: [benchTraffic, 10],
  live: [benchLive, 20],
  pane: [benchPane, 15],
  files: [benchFiles, 90],
};

/**
 * Runs the parts named on the command line, or all, and prints their ratios as JSON. With `--built` what is built already is
 * taken as it is: the build takes longer than many a part. A part that fails is told of; the others are measured all the same.
 */
async function main(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({
    options: {
      files: { type: 'string', default: String(FILES) },
      built: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.built) takeAsBuilt();
  for (const [name, [run, minutes]] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    atPart(name);
    try {
      const found = await within(minutes, name, run(Number(values.files)));
      process.stdout.write(`${JSON.stringify({ [name]: found }, null, 2)}\n`);
    } catch (error) {
      complain(error);
    }
  }
}

async function within<T>(minutes: number, part: string, work: T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${part} has not ended in ${minutes} minutes.`)),
      minutes * 60_000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

// What a part that was given up has left open goes with the process.
main()
  .catch(complain)
  .finally(() => process.exit());
