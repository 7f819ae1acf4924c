import type Big from 'big.js';
import { showYuan, sum } from '../../../forms/money';
import type { Form } from '../../../forms/model';
import { isKnownMoney, yuanIn, type KnownMoney } from '../../../meaning/cost/known-money';
import { ceilingsOf, limitOf, statesAmount } from '../../../meaning/cost/limit';
import type { Price } from '../../../meaning/cost/prices';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, showMoney } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn, ownPlace } from '../../support/own-label';

/** Cost indicators that allow more than the project gets: the whole, a single cost, or all single costs together. */
export const costAboveBudget: FormRule = {
  id: 'cost-above-budget',
  kind: 'cost-arithmetic',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('成本指标超过项目资金', 'The cost indicator allows more than the budget'),
  why: bilingual(
    '成本指标要控制在项目资金之内，否则起不到约束作用。',
    'A limit above the budget limits nothing.',
  ),
  source: bilingual(
    '财预〔2015〕88号“资金匹配性”；算术',
    'Cai Yu [2015] 88: money fits the goal; arithmetic',
  ),
  check: (form) => {
    const limit = limitOf(form);
    if (!limit) return { results: [] };
    const { whole, single } = ceilingsOf(form);
    const over = [...whole, ...single].filter(({ yuan }) => isBeyond(form, limit, yuan));
    return {
      results:
        over.length > 0 ? over.map((price) => alone(form, price, limit)) : together(form, single, limit),
    };
  },
};

const isBeyond = (form: Form, limit: KnownMoney, yuan: Big): boolean =>
  yuan.gt(yuanIn(limit)) && !statesAmount(form, yuan, []);

function alone(form: Form, { field, measure }: Price, limit: KnownMoney): RuleResult {
  // What all years cost is paid by the money of all years, which the form may not state.
  const ofAllYears = measure.indicator.tree === 'longTerm' && !isKnownMoney(form.fields.multiYearTotal);
  return {
    ...(ofAllYears ? { severity: 'tip' as const } : {}),
    subject: indicatorSubject(measure.indicator, 'target'),
    cells: cellsOf(field, limit),
    evidence: evidenceOf(field, limit),
    message: bilingual(
      `指标${said(measure.name)}的${ownColumn(form, 'target', measure.indicator)}是${said(field.value)}，超过${ownPlace(form, limit)}${showMoney(limit.value)}，请核对。`,
      `${said(measure.name)} allows ${said(field.value)}, more than the project’s ${showMoney(limit.value)}.`,
    ),
    mark: { while: 'unchanged' },
  };
}

function together(form: Form, prices: readonly Price[], limit: KnownMoney): readonly RuleResult[] {
  const yuan = sum(prices.map((price) => price.yuan));
  if (prices.length < 2 || !isBeyond(form, limit, yuan)) return [];
  // One of them may be the whole of the others.
  if (prices.some((price) => price.yuan.times(2).eq(yuan) || price.yuan.eq(yuanIn(limit)))) return [];
  const fields = prices.map(({ field }) => field);
  const { unit } = limit.value;
  return [
    {
      subject: 'ceilings',
      cells: cellsOf(limit, ...fields),
      evidence: evidenceOf(limit, ...fields),
      message: bilingual(
        `合计${showYuan(yuan, unit)}：${prices.length}个成本指标${prices.map((price) => showYuan(price.yuan, unit)).join(' + ')}，超过${ownPlace(form, limit)}${showMoney(limit.value)}，请核对。`,
        `The ${prices.length} cost indicators add up to ${showYuan(yuan, unit)}, more than the ${showMoney(limit.value)} of the project.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
