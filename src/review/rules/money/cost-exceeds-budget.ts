import Big from 'big.js';
import { showYuan } from '../../../forms/money';
import { unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { factsOf, singleQuantity, type IndicatorFacts } from '../../support/facts';
import { isKnownAmount, yuanOf } from '../../support/sums';

/** A standard above this is a price of a thing, not the cost of a person and day. */
const DAILY_LIMIT = 5000;
const MONEY = /^元/u;

interface Factor {
  readonly row: IndicatorFacts;
  readonly value: Big;
  readonly text: string;
}

/** People × times × days × standard of the form's own indicators against its budget. */
export const costExceedsBudget: FormRule = {
  id: 'cost-exceeds-budget',
  kind: 'cost-arithmetic',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('按表内人数、天数和标准测算超过预算', 'The form’s own numbers cost more than the budget'),
  why: bilingual(
    '任务量和成本标准与预算不匹配，要么标准不对，要么钱不够。',
    'Work and standard do not fit the money.',
  ),
  source: bilingual(
    '财预〔2015〕88号“资金匹配性”；算术',
    'Cai Yu [2015] 88: money fits the goal; arithmetic',
  ),
  check: (form) => {
    const { budget } = form.fields;
    if (form.kind !== 'project' || !isKnownAmount(budget)) return { results: [] };
    const factors = factorsOf(factsOf(form).indicators);
    if (!factors) return { results: [] };
    const cost = factors.reduce((product, { value }) => product.times(value), new Big(1));
    if (cost.lte(yuanOf(budget))) return { results: [] };
    const { unit } = budget.value;
    const fields = factors.map(({ row }) => row.indicator.target);
    return {
      results: [
        {
          subject: 'budget',
          cells: cellsOf(budget, ...fields),
          evidence: evidenceOf(budget, ...fields),
          message: bilingual(
            `按${factors.map(({ text }) => text).join('×')}测算需要${showYuan(cost, unit)}，超过预算${showMoney(budget.value)}（假定标准按每人每天计）。请核对人数、次数、天数、标准和预算。`,
            `${factors.map(({ text }) => text).join(' × ')} makes ${showYuan(cost, unit)}, more than the budget ${showMoney(budget.value)} (supposing the standard is per person and day).`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};

function factorsOf(rows: readonly IndicatorFacts[]): readonly Factor[] | undefined {
  if (!rows.some((row) => MONEY.test(singleQuantity(row)?.unit ?? ''))) return undefined;
  const counted = rows.flatMap((row) => {
    const quantity = singleQuantity(row);
    return quantity ? [{ row, quantity }] : [];
  });
  const only = (candidates: typeof counted): (typeof counted)[number] | undefined =>
    candidates.length === 1 ? candidates[0] : undefined;
  const numbers = counted.filter(({ row }) => (row.indicator.class.level2 ?? 'quantity') === 'quantity');
  const people = only(numbers.filter(({ quantity }) => unitGroup(quantity.unit) === '人次'));
  const days = only(numbers.filter(({ quantity }) => unitGroup(quantity.unit) === '天'));
  const standard = only(
    counted.filter(
      ({ quantity, row }) =>
        MONEY.test(quantity.unit) &&
        quantity.value.lte(DAILY_LIMIT) &&
        /标准|人均|每人|定额/u.test(row.name?.value ?? '') &&
        (quantity.each === undefined || /天|日/u.test(quantity.each)),
    ),
  );
  if (!people || !days || !standard) return undefined;
  const perSession = people.row.explanation?.parsed.quantities.some(
    ({ each, value }) => /^[期次场批班]/u.test(each ?? '') && value.eq(people.quantity.value),
  );
  const times = only(numbers.filter(({ quantity }) => unitGroup(quantity.unit) === '次'));
  if (perSession && !times) return undefined;
  // The days of one kind of course say nothing of the others.
  if (!times && numbers.some(({ quantity }) => unitGroup(quantity.unit) === '次')) return undefined;
  return [people, ...(perSession && times ? [times] : []), days, standard].map(({ row, quantity }) => ({
    row,
    value: quantity.value,
    text: quantity.written,
  }));
}
