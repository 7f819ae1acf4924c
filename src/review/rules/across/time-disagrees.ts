import type { DateMention } from '../../../forms/parse/dates';
import { prepares } from '../../../forms/vocabulary/review-contexts';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { factsOf, type IndicatorFacts } from '../../support/facts';
import { indicatorSubject } from '../../support/indicators';
import { sameWork, timedClauses, type TimedClause } from '../../support/timed-clauses';

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
  check: (form) => {
    const { year, indicators } = factsOf(form);
    const planned = [...form.plans, ...form.phasedPlan]
      .filter(isRead)
      .flatMap((field) => timedClauses(field, year));
    if (planned.length === 0) return { results: [] };
    return { results: indicators.flatMap((row) => disagreement(row, planned, year)) };
  },
};

/** What the value or the explanation of an indicator says otherwise than the plan. */
function disagreement(
  row: IndicatorFacts,
  planned: readonly TimedClause[],
  year: number | undefined,
): RuleResult[] {
  const { name, target, explanation } = row;
  for (const field of [target, explanation]) {
    if (!field) continue;
    for (const clause of timedClauses(field, year)) {
      const plan = planned.find(
        (other) => sameWork(other.words, clause.words) || sameWork(other.words, name?.value ?? ''),
      );
      if (!plan || prepares(plan.words, `${field.value}${name?.value ?? ''}`)) continue;
      if (fits(clause.date, plan.date)) continue;
      return [
        {
          subject: indicatorSubject(row.indicator, 'target'),
          cells: cellsOf(field, plan.field),
          evidence: evidenceOf(field, plan.field),
          message: bilingual(
            `计划${said(plan.field.value)}写的是“${plan.date.written}”，指标${said(name?.value ?? '')}写的是“${clause.date.written}”（按指同一项工作判断），请核对。`,
            `The plan says “${plan.date.written}”, the indicator “${clause.date.written}” (taken to be about the same work).`,
          ),
          mark: { while: 'unchanged' },
        },
      ];
    }
  }
  return NONE;
}
const NONE: RuleResult[] = [];

/**
 * A deadline fits a plan that ends by it within its own span; a span fits where it ends inside the plan's, a list of months
 * (3、6、9、11月) where the plan is for some of them.
 */
const fits = (measured: DateMention, plan: DateMention): boolean =>
  plan.deadline
    ? measured.last <= plan.last || measured.first <= plan.last
    : (measured.last >= plan.first && measured.last <= plan.last) ||
      (measured.written.includes('、') && measured.first <= plan.first && plan.last <= measured.last);
