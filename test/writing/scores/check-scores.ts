import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import Big from 'big.js';
import type { IndicatorClass } from '../../../src/forms/model';
import { goalOf, isInTime, scoreOf, type ScoringGoal } from '../../../src/forms/scoring';
import { openScoreFormula } from '../../../src/writing/open-score-formula';
import { BY_HAND, scoreFormula } from '../../../src/writing/score-formula';

/** npx tsx test/writing/scores/check-scores.ts [pattern of targets]: both score formulas calculated by LibreOffice beside the score computed here, for every target × actual. */
const OUTPUT: IndicatorClass = { level1: 'output', level2: 'quantity' };
const COST: IndicatorClass = { level1: 'cost', level2: 'economicCost' };
const NUMBERS = ['0', '1', '3', '5', '7.5', '95', '99.9', '1200'];
const SIGNS = ['', '≥', '≤', '=', '>', '<', '‹', '≯', '高于等于', '＞', '＜', '≧', '≦', '>=', '<=', '﹥', '﹤', '＝', '不低于', '不超过']; // prettier-ignore
const UNITS = ['', '%', '％', '次', '天', '万元', '万人'];
/** What is no single number: a span, a time, several numbers, about, a grade, words. */
const OTHERS = ['3-5次', '3至5次', '90%～95%', '95%以上', '达到95%', '2024年12月底前', '2024年6月15日前', '2024年', '12月底前', '≥2次、60人', '5次左右', '优', 'A级', '有所提高', '每月1次', '-5%', '完成3个项目的验收']; // prettier-ignore
const NAMES = ['培训期数', '投诉率', '办理案件数', '成本节约率', '满意度（%）'];
/** Results; the last ones are days: 2024-05-31, 2024-06-20, 2024-12-31 and 2025-01-01. */
const ACTUALS = ['0', '0.5', '1', '2', '3', '4.99', '5', '7.5', '8', '94.99', '95', '100', '1200', '5000', '-1', '45443', '45463', '45657', '45658']; // prettier-ignore
const DAYS = new Map([
  ['45443', { first: 2024 * 12 + 4, last: 2024 * 12 + 4 }],
  ['45463', { first: 2024 * 12 + 5, last: 2024 * 12 + 5 }],
  ['45657', { first: 2024 * 12 + 11, last: 2024 * 12 + 11 }],
  ['45658', { first: 2025 * 12, last: 2025 * 12 }],
]);
const POINTS = 12.5;

/** The score as the cell shows it. */
function expectedScore(goal: ScoringGoal | undefined, actual: string): string {
  if (!goal) return BY_HAND;
  if (goal.type === 'number') return scoreOf(goal, new Big(actual), new Big(POINTS))?.toFixed() ?? BY_HAND;
  const done = DAYS.get(actual);
  return done && isInTime(goal, done) ? `${POINTS}` : BY_HAND;
}

const sheet: xlsx.WorkSheet = {};
const expected: (string | undefined)[][] = [];
const cases: string[] = [];
let row = 0;
const wanted = new RegExp(process.argv[2] ?? '', 'u');
const targets = [...SIGNS.flatMap((sign) => NUMBERS.flatMap((number) => UNITS.map((unit) => `${sign}${number}${unit}`))), ...OTHERS]; // prettier-ignore
/** Where a sign says which way is better, the name says nothing more. */
const namesFor = (target: string): readonly string[] => (/^[=＝\d]/u.test(target) || OTHERS.includes(target) ? NAMES : NAMES.slice(0, 1)); // prettier-ignore
for (const target of targets.filter((each) => wanted.test(each)))
  for (const name of namesFor(target))
    for (const [of, direction] of [
      [OUTPUT, ''],
      [COST, ''],
      [OUTPUT, '反向'],
    ] as const) {
      const goal = goalOf({ target, name, direction, class: of });
      for (const actual of ACTUALS) {
        row += 1;
        const rate = goal?.type === 'number' && goal.unit === '%';
        const held = rate ? new Big(actual).div(100) : new Big(actual);
        sheet[`A${row}`] = { t: 's', v: target };
        sheet[`B${row}`] = { t: 'n', v: held.toNumber() };
        sheet[`C${row}`] = { t: 'n', v: POINTS };
        sheet[`D${row}`] = { t: 's', v: name };
        const open = { target: `A${row}`, actual: `B${row}`, points: `C${row}`, name: `D${row}` };
        sheet[`E${row}`] = { t: 'n', f: scoreFormula(goal, open.actual, open.points) };
        // The unit that only the name gives is not known to a formula that reads the target's text.
        const openly = direction === '' && !(rate && !/[%％]/u.test(target));
        if (openly) sheet[`F${row}`] = { t: 'n', f: openScoreFormula(open, of) };
        cases.push(`${target} ${name} ${of.level1} ${direction} / ${actual}`);
        const score = expectedScore(goal, actual);
        expected.push([score, openly ? score : undefined]);
      }
    }
sheet['!ref'] = `A1:F${row}`;
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
    'csv:Text - txt - csv (StarCalc):44,34,76,1',
    '--outdir',
    folder,
    join(folder, 'scores.xlsx'),
  ],
  { stdio: 'ignore' },
);
const lines = readFileSync(join(folder, 'scores.csv'), 'utf8').trimEnd().split('\n');
let [checked, wrong, left] = [0, 0, 0];
lines.forEach((line, at) => {
  const found = line
    .split(',')
    .slice(-2)
    .map((shown) => shown.replaceAll('"', ''));
  expected[at]?.forEach((score, column) => {
    if (score === undefined) return;
    checked += 1;
    const shown = found[column] ?? '';
    // The formula for a target to be written leaves more to the hand.
    if (column === 1 && shown === BY_HAND) {
      left += score === BY_HAND ? 0 : 1;
      return;
    }
    const [one, other] = [shown, score].map(Number);
    if (shown === score || (shown !== '' && one === other)) return;
    wrong += 1;
    if (wrong <= 12)
      process.stdout.write(`${cases[at] ?? ''}, formula ${column + 1}: ${shown}, computed ${score}\n`);
  });
});
process.stdout.write(
  `${checked} scores calculated by LibreOffice: ${wrong} differ from the computed ones; ${left} of the open formula are left to the hand though they could be computed.\n`,
);
