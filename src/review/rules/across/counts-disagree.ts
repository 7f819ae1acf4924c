import type { FormRule } from '../../rule';
import { perDisagreement } from '../../support/disagreement';
import { bilingual, said } from '../../support/evidence';

/** 8个联系点 in the plan, 11个 in the indicator. */
export const countsDisagree: FormRule = {
  id: 'counts-disagree',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('目标、计划与指标的数量不一致', 'Goal or plan and indicator give different numbers'),
  why: bilingual('同一件事两个数，不知道以哪个考核。', 'One thing, two numbers: which one holds?'),
  source: bilingual('两处数字不一致（目标或计划与指标值）', 'The two numbers differ'),
  check: perDisagreement(
    ({ source, judgement: { comparing } }) => source.role !== 'explanation' && comparing !== 'time',
    ({ disagreement: { claim }, quote, comesTo, value, place }) =>
      bilingual(
        `指标${said(claim.name)}的${value}是${said(claim.shown)}，${place}${quote}说的是${comesTo}（按指同一件事判断），请核对。`,
        `The value of ${said(claim.name)} is ${said(claim.shown)}, goal or plan ${quote} come to ${comesTo} (taken to be about the same thing).`,
      ),
  ),
};
