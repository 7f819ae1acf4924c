import { wordsOnly } from '../../../language/plain';
import { withoutFiller } from '../../../language/lexicon/filler';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { ownPlace } from '../../support/own-label';

const SHORTEST = 5;
const bare = (text: string): string => withoutFiller(wordsOnly(text));

/** A plan entry that repeats a numbered goal. */
export const planCopiesGoal: FormRule = {
  id: 'plan-copies-goal',
  kind: 'copied-text',
  severity: 'tip',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('阶段性计划只是重复目标', 'Plan repeats the goal'),
  why: bilingual(
    '计划要写什么时候做到哪一步，重复目标等于没有计划。',
    'A plan says when and in which steps.',
  ),
  source: bilingual('财预〔2015〕88号“实现可能性”：措施、计划', 'Cai Yu [2015] 88: steps and time'),
  check: (form) => {
    const { plans, phasedPlan, detailedGoals, fields } = form;
    const goals = new Map(
      [...detailedGoals, fields.annualGoal, fields.overallGoal]
        .filter(isRead)
        .filter(({ value }) => bare(value).length >= SHORTEST)
        .map((goal) => [bare(goal.value), goal] as const),
    );
    return {
      results: [...plans, ...phasedPlan].filter(isRead).flatMap((plan) => {
        const goal = goals.get(bare(plan.value));
        if (!goal) return [];
        return [
          {
            subject: `plan/${wordsOnly(plan.value).slice(0, 40)}`,
            cells: cellsOf(plan, goal),
            evidence: evidenceOf(plan, goal),
            message: bilingual(
              `${ownPlace(form, plan)}${said(plan.value)}与${ownPlace(form, goal)}${said(goal.value)}相同，请写明时间和步骤。`,
              `The plan ${said(plan.value)} repeats the goal.`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      }),
    };
  },
};
