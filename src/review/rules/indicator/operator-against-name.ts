import type { IndicatorClass } from '../../../forms/model';
import { isFloor } from '../../../language/lexicon/comparisons';
import { mayBeMore } from '../../../language/lexicon/costs';
import { isOfFailures } from '../../../language/lexicon/rates';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import type { IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 投诉率 ≥5%, a price of ≥3万元/个: as much as possible of what nobody wants. */
export const operatorAgainstName: FormRule = {
  id: 'operator-against-name',
  kind: 'operator-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('越少越好的指标写成了“≥”', 'At least so many of what nobody wants'),
  why: bilingual(
    '投诉、差错、事故和成本越少越好，“≥”等于要求越多越好。',
    'Complaints, errors, accidents and costs are to be low; ≥ asks for many.',
  ),
  source: bilingual('两处内容互相矛盾（指标名称与计算符号）', 'Name and operator contradict each other'),
  check: perIndicator((row, { form }) => {
    const { name, target } = row;
    if (!name || !target || target.parsed.type !== 'number') return [];
    const { operator } = target.parsed;
    if (!isFloor({ comparison: operator })) return [];
    const isCost = isOfCost(row);
    if (!isCost && !isOfFailures(name.value)) return [];
    return [
      onIndicator(
        row,
        'target',
        [name, row.indicator.operator],
        bilingual(
          `指标${said(name.value)}${isCost ? '是要控制的成本' : '越低越好'}，${ownColumn(form, 'target', row.indicator)}${said(target.shown)}却写成“${operator}”，请核对。`,
          `${said(name.value)} is better low, but the value says "${operator}".`,
        ),
      ),
    ];
  }),
};

const COSTS: ReadonlySet<string | undefined> = new Set([
  'cost',
  'economicCost',
  'socialCost',
  'ecologicalCost',
] satisfies NonNullable<IndicatorClass['level2']>[]);

/** ≥3万元/个 of a price: money in a class of costs, by a name that does not ask for more of it. */
function isOfCost({ name, target, indicator }: IndicatorFacts): boolean {
  const { level1, level2 } = indicator.class;
  if (level2 === undefined ? level1 !== 'cost' : !COSTS.has(level2)) return false;
  const { parsed } = target ?? {};
  return (
    parsed?.type === 'number' &&
    parsed.quantities.every(({ unit }) => unit === '元') &&
    !mayBeMore(name?.value ?? '')
  );
}
