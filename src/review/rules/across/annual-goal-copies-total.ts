import { wordsOnly } from '../../../language/plain';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { factsOf } from '../../support/facts';
import { ownLabel } from '../../support/own-label';

/** Shorter goals agree by chance. */
const SHORTEST = 12;

/** A project of several years whose goal of the year is that of all years, word for word. */
export const annualGoalCopiesTotal: FormRule = {
  id: 'annual-goal-copies-total',
  kind: 'copied-text',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('跨年度项目的年度目标照抄总目标', 'Goal of the year repeats that of all years'),
  why: bilingual(
    '几年的任务写成一年的目标，当年完成多少无从考核。',
    'What several years are to achieve is no measure of one of them.',
  ),
  source: bilingual(
    '填报说明：跨年度项目在总目标之外应有阶段性（当年）目标',
    'Filling notes: a total goal and one for the year',
  ),
  check: (form) => {
    const { annualGoal, longTermGoal } = form.fields;
    if (!isRead(annualGoal) || !isRead(longTermGoal)) return { results: [] };
    const { period } = factsOf(form);
    const words = wordsOnly(annualGoal.value);
    const overYears = period && Math.floor(period.last / 12) > Math.floor(period.first / 12);
    if (!overYears || words.length < SHORTEST || words !== wordsOnly(longTermGoal.value))
      return { results: [] };
    return {
      results: [
        {
          subject: 'annualGoal',
          cells: cellsOf(annualGoal, longTermGoal),
          evidence: evidenceOf(annualGoal, longTermGoal),
          message: bilingual(
            `项目跨年度实施，${ownLabel(form, 'annualGoal')}${said(annualGoal.value)}与${ownLabel(form, 'longTermGoal')}完全相同，请写明当年完成的部分。`,
            `The project runs over several years, and its annual goal is the total goal word for word.`,
          ),
          mark: { while: 'unchanged' as const },
        },
      ],
    };
  },
};
