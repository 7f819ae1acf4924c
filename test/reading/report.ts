/* Prints how well generated workbooks are read: npx tsx test/reading/report.ts [first seed] [count] [common|odd] [failures.md] */
import { writeFileSync } from 'node:fs';
import type { Grid } from '../../src/reading/grid';
import { readWorkbook } from '../../src/reading/read';
import { FAMILY_NAMES, generateWorkbook } from './generate';
import { gridText } from './grid-text';
import { VARIATIONS } from './layout/variation';
import { accuracyOf, scoreReading, type Miss } from './score';

interface Tally {
  expected: number;
  right: number;
  tables: number;
  missed: number;
}

interface Failure {
  readonly workbook: string;
  readonly variations: string;
  readonly grid: Grid;
  readonly misses: readonly Miss[];
  readonly wholeTable: boolean;
}

const ROWS_SHOWN = 4;
const SHOWN_PER_KEY = 3;

const tallies = new Map<string, Tally>();
const alone = new Map<string, Tally>();
const failures = new Map<string, Failure[]>();

function count(
  into: Map<string, Tally>,
  name: string,
  expected: number,
  right: number,
  found: boolean,
): void {
  const tally = into.get(name) ?? { expected: 0, right: 0, tables: 0, missed: 0 };
  tally.expected += expected;
  tally.right += right;
  tally.tables += 1;
  tally.missed += found ? 0 : 1;
  into.set(name, tally);
}

const percent = (tally: Tally | undefined): string =>
  tally ? `${(accuracyOf(tally) * 100).toFixed(2).padStart(6)} %` : '     – ';

function describe(failure: Failure): string {
  const [miss] = failure.misses;
  const short = (value: unknown): string => JSON.stringify(value).slice(0, 60);
  const lines = failure.misses
    .slice(0, SHOWN_PER_KEY)
    .map(
      (m) =>
        `  - ${m.key}: want ${short(m.want.value)} at ${m.want.address}; got ${m.got ? `${short(m.got.value)} at ${m.got.address}` : 'nothing'}`,
    );
  const row = Number(/\d+/u.exec(miss?.want.address ?? '')?.[0] ?? 1) - 2;
  const excerpt = failure.wholeTable
    ? gridText(failure.grid, failure.grid.origin.row, ROWS_SHOWN * 3)
    : gridText(failure.grid, row, ROWS_SHOWN);
  return [
    `* ${failure.workbook} ${miss?.sheet} ${miss?.family} [${failure.variations}]`,
    ...lines,
    excerpt.replace(/^/gmu, '      '),
  ].join('\n');
}

function main(): void {
  const first = Number(process.argv[2] ?? 0);
  const total = Number(process.argv[3] ?? 300);
  const kind = process.argv[4] === 'odd' ? 'odd' : 'common';
  const output = process.argv[5];
  let falseTables = 0;
  let extraIndicators = 0;
  const falseNames: string[] = [];
  for (let seed = first; seed < first + total; seed++) {
    const workbook = generateWorkbook(seed, kind);
    const score = scoreReading(readWorkbook(workbook.grids), workbook.tables);
    falseTables += score.falseTables.length;
    falseNames.push(
      ...score.falseTables.map((form) => `${workbook.name} ${form.sheet.name} ${form.kind} ${form.family}`),
    );
    for (const { table, form, expected, right, extraIndicators: extra, misses } of score.tables) {
      extraIndicators += extra;
      const variations = workbook.variations.get(table.sheet) ?? new Set();
      for (const name of ['all', `family ${table.family}`, ...variations])
        count(tallies, name, expected, right, form !== undefined);
      if (variations.size === 1) count(alone, [...variations][0]!, expected, right, form !== undefined);
      const grid = workbook.grids.find((g) => g.sheet.name === table.sheet)!;
      const byKey = new Map<string, Miss[]>();
      const lostRows = new Set(
        misses.flatMap(({ key, got }) =>
          key.endsWith('.level3') && !got ? [key.replace(/level3$/u, '')] : [],
        ),
      );
      for (const miss of misses) {
        const row = /^indicators\[\d+\]\./u.exec(miss.key)?.[0];
        const lost = form !== undefined && row !== undefined && lostRows.has(row);
        if (lost && !miss.key.endsWith('.level3')) continue;
        const field = lost ? 'INDICATOR ROW NOT FOUND' : miss.key.replace(/\[\d+\]/u, '[]');
        const key = form ? field : 'TABLE NOT FOUND';
        byKey.set(key, [...(byKey.get(key) ?? []), miss]);
      }
      for (const [key, some] of byKey) {
        const known = failures.get(`${table.family} ${key}`) ?? [];
        known.push({
          workbook: workbook.name,
          variations: [...variations].join(' '),
          grid,
          misses: some,
          wholeTable: !form || key === 'form',
        });
        failures.set(`${table.family} ${key}`, known);
      }
    }
  }
  const line = (name: string): string => {
    const tally = tallies.get(name);
    return `${name.padEnd(32)} ${percent(tally)}  alone ${percent(alone.get(name))}  tables ${String(tally?.tables ?? 0).padStart(4)}  not found ${tally?.missed ?? 0}`;
  };
  const summary = [
    line('all'),
    `false tables ${falseTables}, extra indicators ${extraIndicators}`,
    ...falseNames.slice(0, 10).map((name) => `  false: ${name}`),
    '',
    ...FAMILY_NAMES.map((name) => line(`family ${name}`)),
    '',
    ...VARIATIONS.map(line),
  ].join('\n');
  process.stdout.write(`${summary}\n`);
  if (output === undefined) return;
  const sorted = [...failures.entries()].sort(
    (a, b) => b[1].reduce((n, f) => n + f.misses.length, 0) - a[1].reduce((n, f) => n + f.misses.length, 0),
  );
  const details = sorted.slice(0, 40).map(([key, list]) => {
    const missed = list.reduce((n, f) => n + f.misses.length, 0);
    const simplest = [...list]
      .sort((a, b) => a.variations.length - b.variations.length)
      .slice(0, SHOWN_PER_KEY);
    return `## ${key}: ${missed} values in ${list.length} tables\n${simplest.map(describe).join('\n')}`;
  });
  writeFileSync(output, `\`\`\`\n${summary}\n\`\`\`\n\n${details.join('\n\n')}\n`);
}

main();
