import type Big from 'big.js';
import { showYuan } from '../../../forms/money';
import type { Form } from '../../../forms/model';
import { isKnownMoney, yuanIn, type KnownMoney } from '../../../meaning/cost/known-money';
import { statesAmount } from '../../../meaning/cost/limit';
import { costTableOf, type CostTable } from '../../../meaning/cost/rows';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { sumMark, offFrom } from '../../support/sums';
import { ownPlace } from '../../support/own-label';

/** 合计 of a table of costs = its rows = the budget. */
export const costTableTotal: FormRule = {
  id: 'cost-table-total',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('成本明细合计与各项之和或预算不符', 'The table of costs does not add up to the budget'),
  why: bilingual(
    '明细加不出合计，或合计不等于预算，预算数就不可信。',
    'A breakdown that adds up to something else cannot be trusted.',
  ),
  source: bilingual('算术：预算＝成本明细合计＝各项之和', 'Arithmetic: budget = total = sum of the rows'),
  check: (form) => {
    const table = costTableOf(form);
    if (!table) return { results: [] };
    const rows = rowsAgainstTotal(table);
    return { results: rows.length > 0 ? rows : againstBudget(form, table) };
  },
};

function rowsAgainstTotal({ amounts, added, slack, total }: CostTable): readonly RuleResult[] {
  if (!total) return [];
  const gap = added.minus(yuanIn(total));
  if (gap.abs().lte(slack)) return [];
  const { unit } = total.value;
  return [
    {
      subject: 'costs/total',
      cells: cellsOf(total, ...amounts),
      evidence: evidenceOf(total, ...amounts),
      message: bilingual(
        `成本明细${amounts.map(({ value }) => showMoney(value)).join(' + ')} = ${showYuan(added, unit)}，${offFrom(`合计写的${showMoney(total.value)}`, gap, unit)}。`,
        `The total of the costs is ${showMoney(total.value)}, the rows add up to ${showYuan(added, unit)}.`,
      ),
      mark: sumMark(total, amounts, '<>', slack),
    },
  ];
}

/** The whole of the table beside the budget: the total row, or where there is none the sum of the rows. */
function againstBudget(form: Form, { amounts, added, slack, total }: CostTable): readonly RuleResult[] {
  const { budget } = form.fields;
  if (!isKnownMoney(budget) || yuanIn(budget).eq(0) || isSameCell(budget, total)) return [];
  const whole = total ? yuanIn(total) : added;
  const gap = whole.minus(yuanIn(budget));
  if (gap.abs().lte(slack) || statesAmount(form, whole, amounts)) return [];
  // Rows without a total may be examples of what the money is for.
  const sure = total !== undefined || gap.gt(0);
  return [result(form, budget, total ? [total] : amounts, whole, gap, sure)];
}

const isSameCell = ({ at }: KnownMoney, total: KnownMoney | undefined): boolean =>
  total !== undefined && at.row === total.at.row && at.column === total.at.column;

function result(
  form: Form,
  budget: KnownMoney,
  fields: readonly KnownMoney[],
  whole: Big,
  gap: Big,
  sure: boolean,
): RuleResult {
  const { unit } = budget.value;
  return {
    subject: 'costs/budget',
    severity: sure ? 'warning' : 'tip',
    cells: cellsOf(budget, ...fields),
    evidence: evidenceOf(budget, ...fields),
    message: bilingual(
      `成本明细合计${showYuan(whole, unit)}，${offFrom(`${ownPlace(form, budget)}${showMoney(budget.value)}`, gap, unit)}，请核对。`,
      `The costs add up to ${showYuan(whole, unit)}, the budget is ${showMoney(budget.value)}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
