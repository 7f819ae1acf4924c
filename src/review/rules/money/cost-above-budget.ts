import { yuanPer } from '../../../forms/money';
import { numberOf } from '../../../language/numerals';
import { namesWholeCost } from '../../../language/lexicon/costs';
import type { FormRule } from '../../rule';
import { bilingual, said, showMoney } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { isKnownAmount, yuanOf } from '../../support/sums';

/** A cost indicator that allows the whole project to cost more than it gets. */
export const costAboveBudget: FormRule = {
  id: 'cost-above-budget',
  kind: 'cost-arithmetic',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('总成本指标超过项目资金', 'The cost indicator allows more than the budget'),
  why: bilingual(
    '总成本指标要控制在项目资金之内，否则起不到约束作用。',
    'A limit above the budget limits nothing.',
  ),
  source: bilingual(
    '财预〔2015〕88号“资金匹配性”；算术',
    'Cai Yu [2015] 88: money fits the goal; arithmetic',
  ),
  check: perIndicator((row, { form }) => {
    const { budget, multiYearTotal } = form.fields;
    const quantity = singleQuantity(row);
    const unit = quantity?.unit;
    if (!quantity || quantity.each !== undefined || (unit !== '元' && unit !== '万元')) return [];
    if (form.kind !== 'project' || !isKnownAmount(budget) || !namesWholeCost(row.name?.value ?? ''))
      return [];
    const operator = row.target?.parsed.type === 'number' ? row.target.parsed.operator : undefined;
    if (operator === '≥' || operator === '>') return [];
    const cost = quantity.value.times(yuanPer(unit));
    const most = isKnownAmount(multiYearTotal) ? multiYearTotal : budget;
    const limit = yuanOf(most).gt(yuanOf(budget)) ? most : budget;
    // A limit of nothing is a budget that is not filled in yet.
    if (cost.lte(yuanOf(limit)) || yuanOf(limit).eq(0)) return [];
    // The form states that very amount in a place that was not understood: as the whole of several sources, say.
    const same = cost.div(yuanPer(limit.value.unit));
    if (form.unread.some(({ text }) => numberOf(text.trim())?.eq(same))) return [];
    return [
      onIndicator(
        row,
        'target',
        [limit],
        bilingual(
          `指标${said(row.name?.value ?? '')}的指标值是${said(row.target?.shown ?? '')}，超过项目资金${showMoney(limit.value)}，请核对。`,
          `${said(row.name?.value ?? '')} allows ${said(row.target?.shown ?? '')}, more than the project's ${showMoney(limit.value)}.`,
        ),
        // What all years cost is paid by the money of all years, which the form may not state.
        row.indicator.tree === 'longTerm' && !isKnownAmount(multiYearTotal) ? { severity: 'tip' } : {},
      ),
    ];
  }),
};
