import type { FormRule } from '../../rule';
import { bilingual, said, saysOf } from '../../support/evidence';
import { achievementOf, reportsActuals } from '../../support/achievement';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { pointsOf } from '../../support/points';
import { ownColumn } from '../../support/own-label';

/** Full marks for a value that was not reached. */
export const scoreAgainstActual: FormRule = {
  id: 'score-against-actual',
  kind: 'score-arithmetic',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('未完成指标值却得满分', 'Full marks for a value not reached'),
  why: bilingual('未完成的按完成比例计分。', 'What was not reached is scored in proportion.'),
  source: bilingual('财预〔2020〕10号：定量指标未完成的按比例记分', 'Cai Yu [2020] 10: proportional score'),
  check: perIndicator((row, { form }) => {
    const achieved = achievementOf(row);
    const { score, weight, target, operator } = row.indicator;
    const [given, most] = [pointsOf(score), pointsOf(weight)];
    if (!achieved || achieved.met || !given || !most || most.eq(0) || !given.eq(most)) return [];
    return [
      onIndicator(
        row,
        'score',
        [achieved.actual, target, weight],
        bilingual(
          `指标${said(row.name?.value ?? '')}的${ownColumn(form, 'target', row.indicator)}是${said(`${saysOf(operator)}${saysOf(target)}`)}，${ownColumn(form, 'actual', row.indicator)}${said(achieved.actual.value)}，没有达到，却得了满分${said(saysOf(score))}。`,
          `${said(row.name?.value ?? '')} was to reach ${said(saysOf(target))} and reached ${said(achieved.actual.value)}, yet has full marks.`,
        ),
      ),
    ];
  }, reportsActuals),
};
