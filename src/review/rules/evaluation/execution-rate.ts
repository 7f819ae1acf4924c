import Big from 'big.js';
import type { FormRule, RuleResult } from '../../rule';
import type { FundRow } from '../../../forms/model';
import { bilingual, cellsOf, evidenceOf, isRead, said, saysOf, showMoney } from '../../support/evidence';
import { percentOf } from '../../support/points';
import { isKnownAmount, isUnclearAmount, type KnownAmount, yuanOf } from '../../support/sums';

/** 执行率 = 执行数 ÷ 预算数. */
export const executionRate: FormRule = {
  id: 'execution-rate',
  kind: 'rate-arithmetic',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('预算执行率算错', 'Execution rate is wrong'),
  why: bilingual('执行率决定执行得分。', 'The rate decides the score.'),
  source: bilingual(
    '财预〔2020〕10号：执行率＝全年执行数÷全年预算数',
    'Cai Yu [2020] 10: rate = spent ÷ budget',
  ),
  check: ({ funds }) => ({ results: funds.flatMap(oneRow) }),
};

function oneRow(row: FundRow): RuleResult[] {
  const stated = percentOf(row.rate);
  const { actual, rate } = row;
  const printed = [row.adjusted, row.initial, row.value];
  // The rate may be one of an amount that was not understood.
  if (printed.some(isUnclearAmount)) return [];
  const budgets = printed.filter(isKnownAmount);
  if (!stated || !isRead(rate) || !isKnownAmount(actual) || budgets.length === 0) return [];
  // Rounded or cut off: less than one of the last place.
  const slack = new Big(10).pow(-stated.places);
  const right = budgets.some((budget) => rateOf(actual, budget)?.minus(stated.value).abs().lt(slack));
  const [budget] = budgets;
  const computed = budget && rateOf(actual, budget);
  if (right || !budget || !computed) return [];
  const shown = computed.round(Math.max(stated.places, 2)).toFixed();
  return [
    {
      subject: `funds/${saysOf(row.name)}/rate`,
      cells: cellsOf(rate, actual, budget),
      evidence: evidenceOf(rate, actual, budget),
      message: bilingual(
        `执行率写${said(rate.value)}，执行数${showMoney(actual.value)}÷预算数${showMoney(budget.value)}＝${shown}%。`,
        `The rate is given as ${said(rate.value)}; ${showMoney(actual.value)} ÷ ${showMoney(budget.value)} is ${shown}%.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}

const rateOf = (actual: KnownAmount, budget: KnownAmount): Big | undefined =>
  yuanOf(budget).eq(0) ? undefined : yuanOf(actual).div(yuanOf(budget)).times(100);
