import type { Form } from '../../../forms/model';
import { showYuan } from '../../../forms/money';
import { beyondLimit, type Beyond } from '../../../meaning/cost/beyond';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { ownPlace } from '../../support/own-label';

/** What the form's own numbers and prices make, against its money: people × standard × days, number × unit price. */
export const costExceedsBudget: FormRule = {
  id: 'cost-exceeds-budget',
  kind: 'cost-arithmetic',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('按表内数量和标准测算超过预算', 'The form’s own numbers cost more than the budget'),
  why: bilingual(
    '任务量和成本标准与预算不匹配，要么标准不对，要么钱不够。',
    'Work and standard do not fit the money.',
  ),
  source: bilingual(
    '财预〔2015〕88号“资金匹配性”；算术',
    'Cai Yu [2015] 88: money fits the goal; arithmetic',
  ),
  check: (form) => {
    const beyond = beyondLimit(form);
    return { results: beyond ? [result(form, beyond)] : [] };
  },
};

function result(form: Form, { limit, lines, yuan, unitsMixed }: Beyond): RuleResult {
  const fields = [limit, ...lines.flatMap((line) => line.fields)];
  const { unit } = limit.value;
  const made = lines.map(({ said }) => said).join(' + ');
  const supposed = lines.some((line) => line.supposed) ? '（假定标准按每人每天计）' : '';
  return {
    subject: 'budget',
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `按表内数字测算，${made} = ${showYuan(yuan, unit)}，超过${ownPlace(form, limit)}${showMoney(limit.value)}${supposed}。${
        unitsMixed ? '单价的“万元”可能应为“元”，请核对。' : '请核对数量、标准和预算。'
      }`,
      `${made} makes ${showYuan(yuan, unit)}, more than the ${showMoney(limit.value)} of the project${supposed === '' ? '' : ' (supposing the standard is per person and day)'}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
