import type { Indicator } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saysOf } from '../../support/evidence';
import { indicatorName, indicatorSubject } from '../../support/indicators';
import { pointsOf } from '../../support/points';
import { ownColumn } from '../../support/own-label';

/** More points given than there are. */
export const scoreAboveWeight: FormRule = {
  id: 'score-above-weight',
  kind: 'score-arithmetic',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('得分超过分值', 'Score above the weight'),
  why: bilingual('得分不能多于分值。', 'A score cannot exceed its weight.'),
  source: bilingual('算术：得分 ≤ 分值', 'Arithmetic: score ≤ weight'),
  check: (form) => ({
    results: [
      ...form.indicators
        .filter(isTooMuch)
        .map((indicator) =>
          tooMuch(indicatorSubject(indicator, 'score'), indicatorName(indicator), indicator, [
            ownColumn(form, 'score', indicator),
            ownColumn(form, 'weight', indicator),
          ]),
        ),
      ...form.funds
        .filter(isTooMuch)
        .map((fund) =>
          tooMuch(`funds/${saysOf(fund.name)}/score`, saysOf(fund.name), fund, ['得分', '分值']),
        ),
    ],
  }),
};

type Scored = Pick<Indicator, 'score' | 'weight'>;

function isTooMuch({ score, weight }: Scored): boolean {
  const [given, most] = [pointsOf(score), pointsOf(weight)];
  return given !== undefined && most !== undefined && given.gt(most);
}

const tooMuch = (
  subject: string,
  name: string,
  { score, weight }: Scored,
  [own, most]: readonly [string, string],
): RuleResult => ({
  subject,
  cells: cellsOf(score, weight),
  evidence: evidenceOf(score, weight),
  message: bilingual(
    `${said(name)}的${own}${said(saysOf(score))}超过${most}${said(saysOf(weight))}。`,
    `The score ${said(saysOf(score))} of ${said(name)} exceeds its ${said(saysOf(weight))} points.`,
  ),
  mark: { while: 'unchanged' },
});
