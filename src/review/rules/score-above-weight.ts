import type { Field } from '../../forms/field';
import type { FormRule, RuleResult } from '../rule';
import { bilingual, cellsOf, evidenceOf, said, saysOf } from '../support/evidence';
import { indicatorName, indicatorSubject } from '../support/indicators';
import { pointsOf } from '../support/points';

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
      ...form.indicators.flatMap((indicator) =>
        tooMuch(
          indicatorSubject(indicator, 'score'),
          indicatorName(indicator),
          indicator.score,
          indicator.weight,
        ),
      ),
      ...form.funds.flatMap(({ name, score, weight }) =>
        tooMuch(`funds/${saysOf(name)}/score`, saysOf(name), score, weight),
      ),
    ],
  }),
};

function tooMuch(subject: string, name: string, score: Field<string>, weight: Field<string>): RuleResult[] {
  const [given, most] = [pointsOf(score), pointsOf(weight)];
  if (!given || !most || given.lte(most)) return [];
  return [
    {
      subject,
      cells: cellsOf(score, weight),
      evidence: evidenceOf(score, weight),
      message: bilingual(
        `${said(name)}的得分${said(saysOf(score))}超过分值${said(saysOf(weight))}。`,
        `The score ${said(saysOf(score))} of ${said(name)} exceeds its ${said(saysOf(weight))} points.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
