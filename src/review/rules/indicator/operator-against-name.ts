import type { Form, IndicatorClass } from '../../../forms/model';
import { isCeiling, isFloor } from '../../../language/lexicon/comparisons';
import { mayBeMore } from '../../../language/lexicon/costs';
import { isOfFailures, isOfSuccess } from '../../../language/lexicon/rates';
import type { FormRule, RuleResult } from '../../rule';
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
  title: bilingual('指标的好坏方向与符号相反', 'The operator goes against the indicator'),
  why: bilingual(
    '投诉、差错、事故和成本越少越好，合格率、满意度越高越好；符号写反，怎样都算完成。',
    'Complaints and costs are to be low, rates of success high; the other sign asks for the opposite.',
  ),
  source: bilingual('两处内容互相矛盾（指标名称与计算符号）', 'Name and operator contradict each other'),
  check: perIndicator((row, { form }) => {
    const { name, target } = row;
    if (!name || !target || target.parsed.type !== 'number') return [];
    const { operator } = target.parsed;
    if (isCeiling({ comparison: operator }) && isOfSuccess(name.value)) return [limited(row, form, operator)];
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
          `${said(name.value)} is better low, but the value says “${operator}”.`,
        ),
      ),
    ];
  }),
};

/** 验收合格率 ≤100%: whatever comes out keeps it. */
const limited = (row: IndicatorFacts, form: Form, operator = '≤'): RuleResult =>
  onIndicator(
    row,
    'target',
    [row.indicator.level3, row.indicator.operator],
    bilingual(
      `指标${said(row.name?.value ?? '')}越高越好，${ownColumn(form, 'target', row.indicator)}${said(row.target?.shown ?? '')}却写成“${operator}”，请核对。`,
      `${said(row.name?.value ?? '')} is better high, but the value says “${operator}”.`,
    ),
  );

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
