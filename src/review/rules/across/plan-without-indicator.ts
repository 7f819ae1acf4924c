import { planClauses } from '../../../language/clauses';
import { wordsOnly } from '../../../language/plain';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { factsOf } from '../../support/facts';

/** Longest wording of all indicators looked at; a hostile form costs no more than this. */
const LONGEST = 2000;

/** A plan entry of which no indicator speaks. */
export const planWithoutIndicator: FormRule = {
  id: 'plan-without-indicator',
  kind: 'goal-without-indicator',
  severity: 'tip',
  dimension: '相关性',
  level: 'fine',
  scope: 'form',
  title: bilingual('计划内容没有对应的指标', 'Plan entry without an indicator'),
  why: bilingual('计划做的事没有指标考核，做没做都一样。', 'What no indicator measures cannot be checked.'),
  source: bilingual(
    '财预〔2021〕101号：目标通过指标细化、量化',
    'Cai Yu [2021] 101: goals are detailed by indicators',
  ),
  check: (form) => {
    const { kind, plans, indicators } = form;
    if (kind !== 'project' || indicators.length === 0) return { results: [] };
    const planned = plans.filter(isRead);
    if (planned.length === 0) return { results: [] };
    const known = factsOf(form)
      .indicators.map(({ name, explanation }) => (name?.words ?? '') + (explanation?.words ?? ''))
      .join('')
      .slice(0, LONGEST);
    return {
      results: planned.flatMap((plan) => {
        const missing = planClauses(plan.value)
          .filter(({ pairs }) => ![...pairs].some((pair) => known.includes(pair)))
          .map(({ clause }) => clause);
        if (missing.length === 0) return [];
        return [
          {
            subject: `plan/${wordsOnly(plan.value).slice(0, 40)}`,
            cells: cellsOf(plan),
            evidence: evidenceOf(plan),
            message: bilingual(
              `计划中的${missing.map(said).join('、')}没有对应的指标（按字面判断），请确认用哪个指标考核。`,
              `No indicator speaks of ${missing.map(said).join(', ')} (judged by the words).`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      }),
    };
  },
};
