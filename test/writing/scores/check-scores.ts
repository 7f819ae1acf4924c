import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import Big from 'big.js';
import type { IndicatorClass } from '../../../src/forms/model';
import { measuredTarget, openScoreFormula, scoreFormula, scoreOf } from '../../../src/writing/score-formula';

/** npx tsx test/writing/scores/check-scores.ts: both score formulas calculated by LibreOffice beside the score computed here, for every target × actual. */
const OUTPUT: IndicatorClass = { level1: 'output', level2: 'quantity' };
const COST: IndicatorClass = { level1: 'cost', level2: 'economicCost' };
const NUMBERS = ['0', '1', '3', '5', '7.5', '95', '99.9', '1200'];
const SIGNS = [
  '',
  '≥',
  '≤',
  '=',
  '>',
  '<',
  '＞',
  '＜',
  '≧',
  '≦',
  '>=',
  '<=',
  '﹥',
  '﹤',
  '＝',
  '不低于',
  '不超过',
];
const UNITS = ['', '%', '％', '次', '万元', '万人'];
const ACTUALS = ['0', '0.5', '1', '2', '3', '4.99', '5', '7.5', '8', '94.99', '95', '100', '1200', '5000'];
const POINTS = 12.5;

const sheet: xlsx.WorkSheet = {};
const expected: (string | undefined)[][] = [];
const targets: string[] = [];
let row = 0;
for (const sign of SIGNS)
  for (const number of NUMBERS)
    for (const unit of UNITS)
      for (const [of, direction] of [
        [OUTPUT, ''],
        [COST, ''],
        [OUTPUT, '反向'],
      ] as const) {
        const text = `${sign}${number}${unit}`;
        const target = measuredTarget({
          class: of,
          level1: '',
          level2: '',
          direction,
          origins: {},
          texts: { target: text },
        });
        for (const actual of ACTUALS) {
          row += 1;
          const held = target?.unit === '%' ? new Big(actual).div(100) : new Big(actual);
          sheet[`A${row}`] = { t: 's', v: text };
          sheet[`B${row}`] = { t: 'n', v: held.toNumber() };
          sheet[`C${row}`] = { t: 'n', v: POINTS };
          if (target) sheet[`D${row}`] = { t: 'n', f: scoreFormula(target, `B${row}`, `C${row}`) };
          if (direction === '')
            sheet[`E${row}`] = { t: 'n', f: openScoreFormula(`A${row}`, `B${row}`, `C${row}`, of) };
          targets.push(`${text} ${of.level1} ${direction} / ${actual}`);
          const score = target && scoreOf(target, new Big(actual), new Big(POINTS));
          expected.push([
            target ? (score?.toFixed() ?? '') : undefined,
            direction === '' ? (score?.toFixed() ?? '') : undefined,
          ]);
        }
      }
sheet['!ref'] = `A1:E${row}`;
const folder = mkdtempSync(join(tmpdir(), 'scores-'));
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, '得分');
writeFileSync(join(folder, 'scores.xlsx'), xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
execFileSync(
  'soffice',
  [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'csv',
    '--outdir',
    folder,
    join(folder, 'scores.xlsx'),
  ],
  { stdio: 'ignore' },
);
const lines = readFileSync(join(folder, 'scores.csv'), 'utf8').trimEnd().split('\n');
let [checked, wrong, blank] = [0, 0, 0];
lines.forEach((line, at) => {
  const found = line.split(',').slice(-2);
  expected[at]?.forEach((score, column) => {
    if (score === undefined) return;
    checked += 1;
    const shown = found[column] ?? '';
    // The formula for a target to be written leaves to the hand what it does not understand.
    if (column === 1 && shown === '') {
      blank += score === '' ? 0 : 1;
      return;
    }
    const same = shown === score || (shown !== '' && score !== '' && new Big(shown).eq(score));
    if (same) return;
    wrong += 1;
    if (wrong <= 12)
      process.stdout.write(`${targets[at] ?? ''}, formula ${column + 1}: ${shown}, computed ${score}\n`);
  });
});
process.stdout.write(
  `${checked} scores calculated by LibreOffice: ${wrong} differ from the computed ones; ${blank} of the open formula are left to the hand.\n`,
);
