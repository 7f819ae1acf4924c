import type { FormRule } from '../../rule';
import { perDisagreement } from '../../support/disagreement';
import { bilingual, said } from '../../support/evidence';

/** 10月底前 as the value, 12月底前完工 in the explanation. */
export const deadlineAgainstExplanation: FormRule = {
  id: 'deadline-against-explanation',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('解释中的时间与指标值不符', 'Explanation names another time than the value'),
  why: bilingual('同一件事两个期限，不知道以哪个考核。', 'One piece of work, two deadlines.'),
  source: bilingual('两处时间不一致（指标值与指标解释）', 'The two times differ'),
  yieldsTo: ['date-outside-period'],
  check: perDisagreement(
    ({ source, judgement: { comparing } }) => source.role === 'explanation' && comparing === 'time',
    ({ disagreement: { claim }, quote, comesTo, value, place }) =>
      bilingual(
        `指标${said(claim.name)}的${value}是${said(claim.shown)}，${place}${quote}写的是“${comesTo}”，请核对。`,
        `The value of ${said(claim.name)} is ${said(claim.shown)}, the explanation ${quote} says “${comesTo}”.`,
      ),
  ),
};
