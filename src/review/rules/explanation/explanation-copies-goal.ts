import { calculates } from '../../../language/explanations';
import { wordsOnly } from '../../../language/plain';
import { covers } from '../../../language/wording';
import { sum } from '../../../forms/money';
import { unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity, type IndicatorFacts } from '../../support/facts';
import { goalsOf } from '../../support/goals';
import { perForm } from '../../support/per-form';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn, ownPlace } from '../../support/own-label';

/** Shorter pieces occur in any goal. */
const SHORTEST = 14;
/** Longer pieces are copied also where a word was changed. */
const LONG = 24;
const NEARLY_ALL = 0.9;

/** The goals of a form with their words alone. */
const wordedGoals = perForm((form) => goalsOf(form).map((goal) => ({ goal, words: wordsOnly(goal.value) })));

/** 水罐车4辆、登高车1辆 for 5辆: what the value is made of. */
function listsParts(row: IndicatorFacts): boolean {
  const whole = singleQuantity(row);
  const parts = row.explanation?.parsed.quantities.filter(
    ({ unit }) => unitGroup(unit) === unitGroup(whole?.unit ?? ''),
  );
  return !!whole && !!parts && parts.length > 1 && sum(parts.map(({ value }) => value)).eq(whole.value);
}

/** An explanation taken word for word out of the goal. */
export const explanationCopiesGoal: FormRule = {
  id: 'explanation-copies-goal',
  kind: 'copied-text',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标解释照抄年度目标', 'Explanation copied from the goal'),
  why: bilingual(
    '目标说做什么，解释要说怎样计算，两者不能互相代替。',
    'A goal says what, an explanation how it is counted.',
  ),
  source: bilingual(
    '指标解释应当针对本指标（财预〔2015〕88号“指标科学性”）',
    'An explanation belongs to its indicator',
  ),
  yieldsTo: ['tautological-explanation'],
  check: perIndicator((row, { form }) => {
    const { name, explanation } = row;
    if (!name || !explanation) return [];
    const text = explanation.words;
    // 食用农产品1500批次+加工食品1100批次: the goal's numbers, worked out.
    if (text.length < SHORTEST || calculates(explanation.value) || listsParts(row)) return [];
    const copied = wordedGoals(form).find(
      ({ goal, words }) =>
        words.includes(text) || (text.length >= LONG && covers(text, goal.value, NEARLY_ALL)),
    );
    if (!copied) return [];
    return [
      onIndicator(
        row,
        'explanation',
        [copied.goal],
        bilingual(
          `指标${said(name.value)}的${ownColumn(form, 'explanation', row.indicator)}${said(explanation.value)}照抄${ownPlace(form, copied.goal)}里的话，没有说明怎样衡量。`,
          `The explanation of ${said(name.value)} is copied from the goal.`,
        ),
      ),
    ];
  }),
};
