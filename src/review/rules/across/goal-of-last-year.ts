import { monthsIn, namesThisYear, showMonth } from '../../../language/months';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { promisesBeside, tellsOfThePast } from '../../../meaning/past';
import { factsOf } from '../../support/facts';
import { isOtherTime, ownTime } from '../../support/own-time';
import { ownPlace } from '../../support/own-label';

/** A goal that names years, and only years before the form's own: last year's text. */
export const goalOfLastYear: FormRule = {
  id: 'goal-of-last-year',
  kind: 'date-out-of-period',
  severity: 'warning',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('目标写的是以前年度', 'Goal of an earlier year'),
  why: bilingual('多半是沿用上年的目标而没有改。', 'Usually last year’s goal that was not updated.'),
  source: bilingual('两处年度互相矛盾（目标与本表年度）', 'The two years contradict each other'),
  yieldsTo: ['period-outside-year', 'date-order'],
  check: (form) => {
    const own = ownTime(factsOf(form));
    if (!own) return { results: [] };
    const { annualGoal, overallGoal } = form.fields;
    return {
      results: [annualGoal, overallGoal].filter(isRead).flatMap((goal): RuleResult[] => {
        const named = monthsIn(goal.value, undefined).filter((date) => date.ownYear);
        const dates = named.filter(
          (date) => !isOtherTime(goal.value, date) && !tellsOfThePast(goal.value, date.start),
        );
        const [first] = dates;
        if (namesThisYear(goal.value)) return [];
        if (!first || named.some(({ last }) => last >= own.first)) return [];
        if (promisesBeside(goal.value, first.start, first.end)) return [];
        return [
          {
            subject: 'goal',
            cells: cellsOf(goal),
            evidence: evidenceOf(goal, ...own.saidBy),
            message: bilingual(
              `${ownPlace(form, goal)}里的“${first.written}”早于本表的时间（${showMonth(own.first)}至${showMonth(own.last)}），可能沿用了以前年度的文字：${said(goal.value)}。`,
              `The goal names “${first.written}”, before ${showMonth(own.first)} – ${showMonth(own.last)}: perhaps an earlier year’s text.`,
            ),
            mark: { while: 'unchanged' },
          },
        ];
      }),
    };
  },
};
