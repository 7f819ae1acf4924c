import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { atPart, inTurn, round, timeCall, timeProcess } from './measure';
import { workbookOfSheets, workbookOfStackedForms } from './workbooks';

const ROUNDS = 5;
/** In one process: the first calls are slower, because nothing is compiled yet. */
const WARM_UP = 4;
const CALLS = 11;
const CLI = join(__dirname, '../../src/cli/start.cjs');
/** As `npm run cli` starts it. */
const CLI_FLAGS = ['--max-semi-space-size=64'];
const BARE = join(__dirname, 'bare-load.cjs');

/** Time of `cli read`, start of the program included, over bare loading of the same file. */
function cliOverBareLoad(file: string): object {
  const times = inTurn(ROUNDS, {
    read: () => timeProcess(process.execPath, [...CLI_FLAGS, CLI, 'read', '--json', file]),
    bare: () => timeProcess(process.execPath, [BARE, file]),
  });
  return {
    readMs: round(times.read, 0),
    bareMs: round(times.bare, 0),
    ratio: round(times.read / times.bare),
  };
}

/** Time of pure reading (grids in memory) over bare loading in the same process, and the milliseconds per form. */
function pureReading(file: string): { readMs: number; perFormMs: number; ratio: number } {
  const { grids } = loadWorkbook(file, { merges: true });
  const bytes = readFileSync(file);
  const forms = formsOf(readWorkbook(grids)).length;
  const runs = {
    read: () => timeCall(() => readWorkbook(grids)),
    bare: () => timeCall(() => xlsx.read(bytes, { type: 'buffer', dense: true })),
  };
  inTurn(WARM_UP, runs);
  const times = inTurn(CALLS, runs);
  return {
    readMs: round(times.read, 0),
    perFormMs: round(times.read / forms, 3),
    ratio: round(times.read / times.bare),
  };
}

/** Speed of reading, as ratios of one run. */
export function benchReading(): object {
  atPart('reading: workbooks are written');
  const sheets = { small: workbookOfSheets(200), large: workbookOfSheets(1000) };
  const stacked = { small: workbookOfStackedForms(100), large: workbookOfStackedForms(500) };
  atPart('reading: in one process');
  const pure = {
    sheets: { small: pureReading(sheets.small), large: pureReading(sheets.large) },
    stacked: { small: pureReading(stacked.small), large: pureReading(stacked.large) },
  };
  atPart('reading: on the command line');
  return {
    'cli read over bare load, 1,000 sheets': cliOverBareLoad(sheets.large),
    'cli read over bare load, 500 stacked forms': cliOverBareLoad(stacked.large),
    'pure reading over bare load, 1,000 sheets': pure.sheets.large,
    'pure reading over bare load, 500 stacked forms': pure.stacked.large,
    'growth of pure reading, 200 to 1,000 sheets': round(pure.sheets.large.readMs / pure.sheets.small.readMs),
    'growth of pure reading, 100 to 500 stacked forms': round(
      pure.stacked.large.readMs / pure.stacked.small.readMs,
    ),
  };
}
