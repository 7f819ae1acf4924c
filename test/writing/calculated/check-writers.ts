import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plansToXlsx } from '../../../src/files/plan-to-xlsx';
import { loadWorkbook } from '../../../src/cli/workbook-file';
import { allWriters, blanks } from './all-writers';
import { foreignGrids } from './foreign';
import { calculated, hasLibreOffice } from './libre-office';
import { problemsOf } from './problems';
import { savedProblems } from './saved';

/**
 * npx tsx test/writing/calculated/check-writers.ts [forms of each kind] [folder]: what every writer makes of generated
 * forms, of the sample and of forms of other places, calculated by LibreOffice. With a folder also the workbooks that
 * `SAVED_TO=<folder> npx jest src/session/calculated` has saved of the stand-in, and what the stand-in calculated there.
 */
async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 12);
  const folder = process.argv[3];
  if (!hasLibreOffice()) {
    process.stdout.write('LibreOffice is not there: nothing was calculated.\n');
    return;
  }
  const sample = loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids;
  const made = [blanks(), ...allWriters(runs, 7, [...sample, ...foreignGrids()])];
  const files = await Promise.all(made.map(({ plans }) => plansToXlsx(plans)));
  const problems = calculated(files).flatMap((grids, index) => {
    const workbook = made[index];
    return workbook ? problemsOf(workbook, grids) : [];
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  process.stdout.write(
    `${made.length} workbooks of ${sum(made.map(({ plans }) => plans.length))} sheets, ${sum(made.map(({ expected }) => expected.size))} results of formulas, ${sum(made.map(({ forms }) => forms?.length ?? 0))} forms read back: ${problems.length} problems.\n`,
  );
  for (const problem of problems.slice(0, 30)) process.stdout.write(`${problem.slice(0, 300)}\n`);

  if (folder !== undefined && existsSync(folder)) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    const grids = calculated(names.map((name) => readFileSync(join(folder, name))));
    const found = names.flatMap((name, index) => savedProblems(join(folder, name), grids[index] ?? []));
    process.stdout.write(`${names.length} workbooks of the stand-in: ${found.length} problems.\n`);
    for (const problem of found.slice(0, 30)) process.stdout.write(`${problem.slice(0, 300)}\n`);
  }
}

void main();
