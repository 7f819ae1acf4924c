import type { Form } from '../../../forms/model';
import { meansNothing } from '../../../language/lexicon/blanks';
import { beyondGoals, type BeyondGoal } from '../../../meaning/basis/beyond-goal';
import type { FormRule, RuleResult } from '../../rule';
import { reportsActuals } from '../../support/achievement';
import { bilingual, cellsOf, evidenceOf, isBlank, isRead, said } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** A result of half as much again as its goal, and no reason. */
export const farAboveTarget: FormRule = {
  id: 'far-above-target',
  kind: 'missing-explanation',
  severity: 'tip',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('完成值远高于指标值，没有说明原因', 'Result far above the goal without a reason'),
  why: bilingual(
    '大幅超额完成多半说明指标值定得过低，需要分析原因并调整目标。',
    'What is exceeded by far was probably set too low.',
  ),
  source: bilingual(
    '财预〔2020〕10号：完成值远高于指标值的，要分析原因',
    'Cai Yu [2020] 10: results far above the goal are to be explained',
  ),
  check: (form) => ({
    results: reportsActuals(form) ? beyondGoals(form).flatMap((each) => result(form, each)) : [],
  }),
};

function result(form: Form, { claim, target, actual, share }: BeyondGoal): readonly RuleResult[] {
  const { reason, remark } = claim.indicator;
  const nothing = isRead(reason) && meansNothing(reason.value);
  if ((!isBlank(reason) && !nothing) || (isRead(remark) && !meansNothing(remark.value))) return [];
  return [
    {
      subject: indicatorSubject(claim.indicator, 'reason'),
      cells: cellsOf(reason, actual, target),
      evidence: evidenceOf(reason, actual, target),
      message: bilingual(
        `指标${said(claim.name)}${ownColumn(form, 'actual', claim.indicator)}${said(actual.value)}，是${ownColumn(form, 'target', claim.indicator)}${said(target.value)}的${share.toFixed()}%，没有说明原因，请说明是否定得过低。`,
        `${said(claim.name)} reached ${said(actual.value)}, ${share.toFixed()}% of ${said(target.value)}, and gives no reason.`,
      ),
      mark: { while: nothing ? 'unchanged' : 'blank' },
    },
  ];
}
