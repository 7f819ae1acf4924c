import type { Equation } from '../../../language/equations';
import { lettersBeside } from '../../../language/explanations';
import { plain } from '../../../language/plain';
import { amountsIn } from '../../../language/quantities';
import type { Quantity } from '../../../language/stated';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** A number of people explained by a calculation of money. */
export const explanationOfOtherMeasure: FormRule = {
  id: 'explanation-of-other-measure',
  kind: 'unit-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('解释算的是经费，不是指标值', 'Explanation calculates money, not the value'),
  why: bilingual(
    '数量指标的解释应当说明怎样计数，经费测算应写在成本指标或测算表里。',
    'The explanation should say how to count.',
  ),
  source: bilingual('指标值与指标解释应当对应', 'Value and explanation must be about the same'),
  check: perIndicator((row, { form }) => {
    const quantity = singleQuantity(row);
    if (!row.name || !row.target || !row.explanation || !quantity || /元|^$/u.test(quantity.unit)) return [];
    const money = row.explanation.parsed.equations.find(({ unit }) => unit === '元' || unit === '万元');
    if (!money) return [];
    const factor = isFactorOf(quantity, money);
    if (
      factor &&
      (isRate(quantity) || lettersBeside(plain(row.explanation.value), money.written).length > FEW)
    )
      return [];
    return [
      onIndicator(
        row,
        'explanation',
        [row.target],
        bilingual(
          `指标${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}是${said(row.target.shown)}，${ownColumn(form, 'explanation', row.indicator)}${said(money.written)}算的却是经费。`,
          `The value of ${said(row.name.value)} is ${said(row.target.shown)}, the explanation ${said(money.written)} calculates money.`,
        ),
        // What the very value costs is more than nothing, though it says nothing of how to count.
        factor ? { severity: 'tip', level: 'fine' } : {},
      ),
    ];
  }),
};

/** 58公里*14万元=812万元 for =58公里, 18亿元*1.5‰=270万元 for ≤1.5‰: what the very value costs, or makes. */
const isFactorOf = ({ unit, value }: Quantity, { written }: Equation): boolean =>
  amountsIn(written).some((factor) => factor.unit?.name === unit && factor.low.eq(value));

/** 18亿元*1.5‰=270万元 for ≤1.5‰: the rate itself makes the amount. */
const isRate = ({ unit }: Quantity): boolean => unit === '%' || unit === '‰';

/** So many letters beside the calculation say nothing of their own: 讲课费. */
const FEW = 4;
