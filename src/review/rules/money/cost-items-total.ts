import { isOpenMoney } from '../../../language/inexact-money';
import { hasDigit } from '../../../language/numerals';
import { condensed } from '../../../language/plain';
import { isPartLabel, isTotalLabel } from '../../../forms/vocabulary/values';
import type Big from 'big.js';
import type { CellRef } from '../../../forms/cell';
import { decimalOf } from '../../../forms/decimal';
import { showYuan, sum } from '../../../forms/money';
import type { Form, Money } from '../../../forms/model';
import { amountIn } from '../../../language/amount';
import type { Grid } from '../../../reading/grid';
import type { RuleResult, SheetRule } from '../../rule';
import { bilingual, formulaAddress, showMoney } from '../../support/evidence';
import { refAt, valueAt } from '../../support/grid-cells';
import { isKnownAmount, yuanOf } from '../../support/sums';

/** Decimals that sums are compared to, as the mark does. */
const PLACES = 2;
/** Items of a breakdown. */
const MOST = 40;

/** 合计 under the items of a budget (保安服务费、保洁服务费 …) = the items. */
export const costItemsTotal: SheetRule = {
  id: 'cost-items-total',
  kind: 'budget-sum-mismatch',
  severity: 'warning',
  dimension: '完整性',
  scope: 'sheet',
  title: bilingual('预算合计不等于各项之和', 'Budget is not the sum of its items'),
  why: bilingual('明细与合计不符，预算数不可信。', 'A breakdown that does not add up cannot be trusted.'),
  source: bilingual('算术：合计＝各项金额之和', 'Arithmetic: total = sum of the items'),
  check: ({ forms }, grid) => ({ results: forms.flatMap((form) => breakdown(form, grid)) }),
};

function breakdown({ fields: { budget }, tasks, projects, costs, range }: Form, grid: Grid): RuleResult[] {
  if (!isKnownAmount(budget) || tasks.length + projects.length + costs.length > 0) return [];
  const { row, column } = budget.at;
  if (!leftOf(grid, row, column).some(isTotalLabel)) return [];
  const { unit } = budget.value;
  const items: { readonly at: CellRef; readonly amount: Big }[] = [];
  for (let above = row - 1; above >= range.row && items.length < MOST; above--) {
    const amount = amountAt(grid, above, column, budget.value);
    if (amount === 'unreadable') return [];
    if (!amount) break;
    if (leftOf(grid, above, column).some((text) => isPartLabel(text) || isTotalLabel(text))) return [];
    items.unshift({ at: refAt(grid, above, column), amount });
  }
  const added = sum(items.map(({ amount }) => amount));
  const gap = added.minus(budget.value.amount).abs().round(PLACES);
  if (items.length < 2 || gap.eq(0)) return [];
  const cells = [budget.at, ...items.map(({ at }) => at)];
  return [
    {
      subject: 'budget/items',
      cells,
      evidence: [
        { at: budget.at, text: budget.raw.trim() },
        ...items.map(({ at, amount }) => ({ at, text: amount.toFixed() })),
      ],
      message: bilingual(
        `上面${items.length}项合计${added.toFixed()}${unit}，比写的合计${showMoney(budget.value)}${added.gt(budget.value.amount) ? '多' : '少'}${gap.toFixed()}${unit}。`,
        `The total is ${showYuan(yuanOf(budget), unit)}, the ${items.length} items above add up to ${added.toFixed()}${unit}.`,
      ),
      mark: {
        while: 'formula',
        formula: `ROUND(${formulaAddress(budget.at)}-(${items.map(({ at }) => formulaAddress(at)).join('+')}),2)<>0`,
      },
    },
  ];
}

/** The texts of a row before a column, blanks taken out. */
function leftOf(grid: Grid, row: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let at = grid.origin.column; at < column; at++) texts.push(condensed(String(valueAt(grid, row, at))));
  return texts;
}

/**
 * The amount of a cell as the budget's cell is read; undefined for a blank and for words, which end the items. 'unreadable' where a number
 * stands among words: then nothing can be said of the sum.
 */
function amountAt(
  grid: Grid,
  row: number,
  column: number,
  { unit, worth = 1 }: Money,
): Big | 'unreadable' | undefined {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return decimalOf(value).times(worth);
  const text = String(value).trim();
  const found = amountIn(text);
  if (!found) return hasDigit(text) || isOpenMoney(text) ? 'unreadable' : undefined;
  if (found.about) return 'unreadable';
  return found.unit === unit || (found.unit === undefined && worth === 1) ? found.amount : 'unreadable';
}
