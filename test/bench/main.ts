import { parseArgs } from 'node:util';
import { benchFiles } from './files';
import { benchInsert } from './insert';
import { benchLive } from './live';
import { takeAsBuilt } from './browser/open-pane';
import { atPart } from './measure';
import { benchPane } from './pane';
import { benchReading } from './reading';
import { benchReview } from './review';
import { benchTraffic } from './traffic';

/** How many files `files` takes unless `--files=60` or the like says so. */
const FILES = 1000;

const PARTS: Readonly<Record<string, (files: number) => object | Promise<object>>> = {
  reading: benchReading,
  review: benchReview,
  insert: benchInsert,
  traffic: benchTraffic,
  live: benchLive,
  pane: benchPane,
  files: benchFiles,
};

/**
 * Runs the parts named on the command line, or all, and prints their ratios as JSON. With `--built` the add-in is taken from
 * `dist` as it is: the build takes longer than many a part.
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
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    atPart(name);
    process.stdout.write(`${JSON.stringify({ [name]: await run(Number(values.files)) }, null, 2)}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
