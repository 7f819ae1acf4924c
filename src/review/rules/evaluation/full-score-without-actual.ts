import type { FormRule } from '../../rule';
import { bilingual, isBlank, said, saysOf } from '../../support/evidence';
import { reportsActuals } from '../../support/achievement';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { pointsOf } from '../../support/points';
import { ownColumn } from '../../support/own-label';

/** Points for a value that nobody wrote down. */
export const fullScoreWithoutActual: FormRule = {
  id: 'full-score-without-actual',
  kind: 'missing-value',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('有得分而没有实际完成值', 'Score without an actual value'),
  why: bilingual('没有完成值，得分没有依据。', 'Without an actual value the score has no basis.'),
  source: bilingual(
    '财预〔2020〕10号：得分以实际完成值为依据',
    'Cai Yu [2020] 10: scores rest on actual values',
  ),
  check: perIndicator((row, { form }) => {
    const { actual, score, target } = row.indicator;
    const given = pointsOf(score);
    if (!isBlank(actual) || !given || given.eq(0)) return [];
    return [
      onIndicator(
        row,
        'actual',
        [score, target],
        bilingual(
          `指标${said(row.name?.value ?? '')}得${said(saysOf(score))}分，${ownColumn(form, 'actual', row.indicator)}却没有填写。`,
          `${said(row.name?.value ?? '')} has ${said(saysOf(score))} points and no actual value.`,
        ),
        { mark: { while: 'blank' } },
      ),
    ];
  }, reportsActuals),
};
