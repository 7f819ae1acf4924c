import type { FormRule } from '../../rule';
import { perDisagreement } from '../../support/disagreement';
import { bilingual, said } from '../../support/evidence';

/** ≤50人次 explained as 不低于50人次: the value is a ceiling, the explanation a floor. */
export const operatorAgainstExplanation: FormRule = {
  id: 'operator-against-explanation',
  kind: 'operator-contradiction',
  severity: 'error',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值的方向与解释相反', 'Value and explanation point in opposite directions'),
  why: bilingual(
    '同一个数一处是上限、一处是下限，年底无法判定是否完成。',
    'The same number is a ceiling here and a floor there.',
  ),
  source: bilingual('两处文字互相矛盾（指标值与指标解释）', 'The two texts contradict each other'),
  check: perDisagreement(
    ({ source, judgement: { comparing } }) => source.role === 'explanation' && comparing === 'direction',
    ({ disagreement: { claim }, quote, comesTo, value, place }) =>
      bilingual(
        `指标${said(claim.name)}的${value}是${said(claim.shown)}，${place}${quote}说的是${comesTo}，一处是上限、一处是下限，方向相反。`,
        `The value ${said(claim.shown)} and the explanation ${quote} (${comesTo}) bound the same number from opposite sides.`,
      ),
  ),
};
