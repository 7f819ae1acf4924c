import type { FormRule } from '../../rule';
import { perDisagreement } from '../../support/disagreement';
import { bilingual, said } from '../../support/evidence';

/** 上半年 in the plan, 7月底前 in the indicator, of the same work. */
export const timeDisagrees: FormRule = {
  id: 'time-disagrees',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('计划与指标的时间不一致', 'Plan and indicator give different times'),
  why: bilingual('同一件事两个完成时间，不知道以哪个考核。', 'One piece of work, two dates.'),
  source: bilingual('两处时间不一致（计划与指标）', 'The two times differ'),
  check: perDisagreement(
    ({ source, judgement: { comparing } }) => source.role !== 'explanation' && comparing === 'time',
    ({ disagreement: { claim, own }, quote, comesTo, value, place }) =>
      bilingual(
        `指标${said(claim.name)}${own ? `的解释是${said(own.text.text)}` : `的${value}是${said(claim.shown)}`}，${place}${quote}写的是“${comesTo}”（按指同一项工作判断），请核对。`,
        `${own ? 'The explanation' : 'The value'} of ${said(claim.name)} is ${said(own?.text.text ?? claim.shown)}, goal or plan ${quote} say “${comesTo}” (taken to be about the same work).`,
      ),
  ),
};
