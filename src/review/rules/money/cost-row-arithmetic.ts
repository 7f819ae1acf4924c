import { showYuan } from '../../../forms/money';
import { wordsOnly } from '../../../language/plain';
import { rowsOff, type RowOff } from '../../../meaning/cost/rows';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saysOf, showMoney } from '../../support/evidence';

/** A row of the table of costs whose amount is not what its own 测算依据, or price and number, make. */
export const costRowArithmetic: FormRule = {
  id: 'cost-row-arithmetic',
  kind: 'cost-arithmetic',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('成本明细的金额与测算依据算不拢', 'A cost row does not make its amount'),
  why: bilingual(
    '测算依据算出的数与金额不一致，预算就没有依据。',
    'An amount that its own calculation does not make has no basis.',
  ),
  source: bilingual(
    '算术：金额＝单价×数量，或测算依据写明的算式',
    'Arithmetic: amount = price × number, or the calculation as written',
  ),
  check: (form) => ({ results: rowsOff(form).map(result) }),
};

function result({ row, amount, reckoned, by, unitsMixed }: RowOff): RuleResult {
  const fields = [amount, ...by];
  const made = showYuan(reckoned.yuan, amount.value.unit);
  return {
    subject: `costs/${wordsOnly(saysOf(row.item)).slice(0, 40)}`,
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `成本明细${said(saysOf(row.item))}：${reckoned.said} = ${made}，金额写的是${showMoney(amount.value)}，${
        unitsMixed ? '两者相差一万倍，单价或金额的单位可能写错' : '两者不一致'
      }，请核对。`,
      `${said(saysOf(row.item))}: ${reckoned.said} = ${made}, the amount says ${showMoney(amount.value)}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
