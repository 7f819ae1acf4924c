import { benchInsert } from './insert';
import { benchLive } from './live';
import { benchPane } from './pane';
import { benchReading } from './reading';
import { benchReview } from './review';
import { benchTraffic } from './traffic';

const PARTS: Readonly<Record<string, () => object | Promise<object>>> = {
  reading: benchReading,
  review: benchReview,
  insert: benchInsert,
  traffic: benchTraffic,
  live: benchLive,
  pane: benchPane,
};

/** Runs the parts named on the command line, or all, and prints their ratios as JSON. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${JSON.stringify({ [name]: await run() }, null, 2)}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
