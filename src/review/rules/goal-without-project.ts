import { bigramsOf, sharedBigrams } from '../../forms/parse/wording';
import { wordsOnly } from '../../forms/parse/plain';
import { FILLER_WORDS } from '../../forms/vocabulary/review-filler';
import { valueOf } from '../../forms/field';
import type { WorkbookRule } from '../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../support/evidence';
import { departmentsWithProjects } from '../support/departments';
import { promisesOf } from '../support/goals';
import { formKeysOf } from '../support/subjects';

/** Share of a clause's pairs that must occur in some project. */
const ENOUGH = 0.34;

/** A numbered goal of the department that no project carries. */
export const goalWithoutProject: WorkbookRule = {
  id: 'goal-without-project',
  kind: 'goal-without-indicator',
  severity: 'tip',
  dimension: '相关性',
  scope: 'workbook',
  title: bilingual('部门目标没有项目支撑', 'Department goal without a project'),
  why: bilingual(
    '目标没有项目承担，就没有钱和人去做。',
    'A goal without a project has neither money nor people.',
  ),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  check: (forms, reading) => ({
    results: departmentsWithProjects(forms).flatMap(({ department, projects }) => {
      if (projects.length === 0) return [];
      const known = bigramsOfAll(
        projects.flatMap((project) => [
          valueOf(project.fields.projectName) ?? '',
          ...promisesOf(project).map(({ value }) => value),
          ...project.indicators.flatMap(({ level3 }) => valueOf(level3) ?? ''),
        ]),
      );
      return department.detailedGoals.filter(isRead).flatMap((goal) => {
        const missing = goal.value.split(/[,，、;；。\n]/u).filter((clause) => {
          const pairs = bigramsOf(FILLER_WORDS.reduce((rest, word) => rest.replaceAll(word, ' '), clause));
          return pairs.size >= 3 && sharedBigrams(pairs, known) / pairs.size < ENOUGH;
        });
        if (missing.length === 0) return [];
        return [
          {
            subject: `${formKeysOf(reading).get(department) ?? ''}/goal/${wordsOnly(goal.value).slice(0, 40)}`,
            cells: cellsOf(goal),
            evidence: evidenceOf(goal),
            message: bilingual(
              `明细目标中的${missing.map(said).join('、')}在工作簿的项目表里没有找到对应的内容（按字面判断），请确认由哪个项目承担。`,
              `No project form mentions ${missing.map(said).join(', ')} (judged by the words).`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      });
    }),
  }),
};

const bigramsOfAll = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...bigramsOf(text)]));
