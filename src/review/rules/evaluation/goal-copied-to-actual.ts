import { withoutCompletion } from '../../../language/clauses';
import { wordsOnly } from '../../../language/plain';
import { coverage } from '../../../language/wording';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead } from '../../support/evidence';
import { ownLabel } from '../../support/own-label';

const SHORTEST = 10;

/** What was reached, in the words of what was to be reached. */
export const goalCopiedToActual: FormRule = {
  id: 'goal-copied-to-actual',
  kind: 'goal-copied-to-actual',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('实际完成情况照抄预期目标', 'Result copied from the goal'),
  why: bilingual('照抄目标看不出实际做了多少。', 'The goal’s words do not say what was done.'),
  source: bilingual('财预〔2020〕10号：自评应客观反映完成情况', 'Cai Yu [2020] 10: report what was done'),
  check: (form) => {
    const { annualGoal, goalActual } = form.fields;
    const name = isRead(annualGoal) ? 'annualGoal' : 'overallGoal';
    const expected = form.fields[name];
    if (!isRead(expected) || !isRead(goalActual)) return { results: [] };
    const [goal, actual] = [wordsOnly(expected.value), wordsOnly(goalActual.value)];
    const bare = withoutCompletion(actual);
    const same = goal === actual || (goal.length >= SHORTEST && bare === withoutCompletion(goal));
    const nearly =
      goal.length >= 2 * SHORTEST && coverage(goal, actual) > 0.95 && actual.length <= goal.length * 1.05;
    if (actual.length < SHORTEST || (!same && !nearly)) return { results: [] };
    return {
      results: [
        {
          subject: 'goalActual',
          cells: cellsOf(goalActual, expected),
          evidence: evidenceOf(goalActual, expected),
          message: bilingual(
            `${ownLabel(form, 'goalActual')}与${ownLabel(form, name)}的文字相同，请写明实际完成了什么、完成多少。`,
            'The result repeats the goal word for word.',
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
