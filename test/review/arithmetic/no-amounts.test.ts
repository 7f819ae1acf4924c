import { readWorkbook } from '../../../src/reading/read';
import type { Grid } from '../../../src/reading/grid';
import { formsOf } from '../../../src/reading/reading';
import { review } from '../../../src/review/engine';
import { drawnTruth } from '../../reading/fixtures/drawn-form';
import { FOREIGN_COSTS } from '../../reading/fixtures/foreign-costs';
import { FOREIGN_MONEY } from '../../reading/fixtures/foreign-money';
import { ARITHMETIC, moneyOf } from './judge';
import { madeForm } from './sound-forms';

/** Kinds of forms by turns, blocks of money of other places, and tables of costs. */
const GRIDS: readonly Grid[] = [
  ...[1, 2, 3, 4, 5].map((seed) => madeForm(seed, false).grid),
  ...[...FOREIGN_MONEY, ...FOREIGN_COSTS].map((form) => drawnTruth(form, true).grid),
];

const changed = <T>(rows: readonly (readonly T[])[], row: number, column: number, value: T): T[][] =>
  rows.map((cells, down) => cells.map((cell, across) => (down === row && across === column ? value : cell)));

/** What is said of a form when an amount of it is written so: at its cell, and by rules that calculate. */
function saidOf(grid: Grid, { row, column }: { row: number; column: number }, words: string) {
  const [down, across] = [row - grid.origin.row, column - grid.origin.column];
  const written: Grid = {
    ...grid,
    values: changed(grid.values, down, across, words),
    texts: changed(grid.texts, down, across, words),
  };
  const grids = new Map([[grid.sheet.id, written]]);
  const { findings, cannotJudge } = review(readWorkbook([written]), { grids });
  return {
    atCell: cannotJudge
      .filter(({ cells }) => cells.some((at) => at.row === row && at.column === column))
      .map(({ rule }) => rule),
    certain: findings
      .filter(({ rule, severity }) => ARITHMETIC.has(rule) && severity === 'error')
      .map(({ message }) => message.zh),
  };
}

test.each(['80至90万元', '45.6万余元', '不超过50万元', '约50', '几万', '若干万元', '一百余万', '据实结算'])(
  'wherever an amount stands, %s is said at its cell, and no sum is certainly wrong for it',
  (words) => {
    for (const grid of GRIDS)
      for (const at of formsOf(readWorkbook([grid])).flatMap(moneyOf)) {
        const { atCell, certain } = saidOf(grid, at, words);
        expect([grid.sheet.name, at.row, at.column, atCell.includes('amount-not-read'), certain]).toEqual([
          grid.sheet.name,
          at.row,
          at.column,
          true,
          [],
        ]);
      }
  },
);
