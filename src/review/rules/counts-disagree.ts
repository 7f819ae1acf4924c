import type { FormRule, RuleResult } from '../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../support/evidence';
import { countsOf, mentionsOf, type Counted, type Mention } from '../support/counted';
import { promisesOf } from '../support/goals';
import { indicatorSubject } from '../support/indicators';

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
  check: (form) => {
    const { longTermGoal } = form.fields;
    const annual = promisesOf(form).filter(
      ({ at }) => longTermGoal.state !== 'read' || at !== longTermGoal.at,
    );
    const longTerm = longTermGoal.state === 'read' ? [longTermGoal] : [];
    return {
      results: countsOf(form).flatMap((counted) => {
        const mentions = mentionsOf(counted, counted.row.indicator.tree === 'annual' ? annual : longTerm);
        return agrees(counted, mentions) ? [] : [result(counted, mentions)];
      }),
    };
  },
};

/** Each mention, or all of one list together, or what a limit allows. */
function agrees({ row, quantity }: Counted, mentions: readonly Mention[]): boolean {
  if (mentions.length === 0) return true;
  const value = Number(quantity.value);
  const counts = mentions.map(({ count }) => count);
  const added = counts.reduce((sum, count) => sum + count, 0);
  if (counts.includes(value) || added === value) return true;
  const operator = row.target?.parsed.type === 'number' ? row.target.parsed.operator : undefined;
  const fixed = row.explanation?.parsed.quantities.some(
    (explained) => explained.value.eq(quantity.value) && explained.comparison === undefined,
  );
  if (operator === '≥' || operator === '>') return Math.max(...counts, added) >= value;
  return (operator === '≤' || operator === '<') && !fixed && Math.max(...counts) <= value;
}

function result({ row, thing }: Counted, mentions: readonly Mention[]): RuleResult {
  const fields = [row.indicator.target, ...mentions.map(({ field }) => field)];
  const quotes = [...new Set(mentions.map(({ quantity }) => quantity.written))].join('、');
  const [first] = mentions;
  return {
    subject: indicatorSubject(row.indicator, 'target'),
    cells: cellsOf(...fields, row.indicator.level3),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `指标${said(row.name?.value ?? '')}的指标值是${said(row.target?.value ?? '')}，目标或计划${said(first?.field.value ?? '')}写的是${quotes}（按都指“${thing}”判断），请核对。`,
      `The value is ${said(row.target?.value ?? '')}, goal or plan say ${quotes} (both taken to be about ${thing}).`,
    ),
    mark: { while: 'unchanged' },
  };
}
