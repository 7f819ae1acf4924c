import { namesSatisfaction } from '../../../language/names';
import { namesAnybody, populationsIn } from '../../../language/lexicon/populations';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saidOfEach } from '../../support/evidence';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { factsOf, singleQuantity } from '../../support/facts';
import { countedParts, indicatorSubject } from '../../support/indicators';
import { perForm } from '../../support/per-form';
import { formKeysOf } from '../../support/subjects';

const satisfactionOf = perForm((form) =>
  factsOf(form).indicators.flatMap((row) => {
    const quantity = singleQuantity(row);
    return row.name && row.target && quantity?.unit === '%' && namesSatisfaction(row.name.value)
      ? [{ row, quantity, people: populationsIn(row.name.value) }]
      : [];
  }),
);

/** The department promises more satisfaction than the projects that are to bring it about. */
export const satisfactionAgainstProjects: WorkbookRule = {
  id: 'satisfaction-against-projects',
  kind: 'cross-table-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  needsEveryForm: true,
  title: bilingual('部门满意度高于产生它的项目', 'Department promises more satisfaction than its projects'),
  why: bilingual('项目只承诺九成，部门合起来不会更高。', 'The whole cannot be better than its parts.'),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  looksAt: (form) => [belonging(form), form.indicators.map(countedParts)],
  *check({ forms }, reading) {
    const results: RuleResult[] = [];
    for (const { department, projects } of departmentsWithProjects(forms)) {
      const promised = satisfactionOf(department);
      if (promised.length === 0) continue;
      const parts: ReturnType<typeof satisfactionOf> = [];
      for (const project of projects) {
        parts.push(...satisfactionOf(project));
        yield;
      }
      for (const { row, quantity, people } of promised) {
        // The same name is surer than the same people.
        const named = parts.filter((part) => part.row.name?.value === row.name?.value);
        const alike =
          named.length > 0
            ? named
            : parts.filter((part) => [...part.people].some((group) => people.has(group)));
        // Whoever is served is everybody the projects ask, and more: to be asked, not certain.
        const everybody = alike.length === 0 && people.size === 0 && namesAnybody(row.name?.value ?? '');
        const same = everybody ? parts : alike;
        const lower = same.filter((part) => part.quantity.value.lt(quantity.value));
        if (lower.length === 0 || lower.length < same.length) continue;
        const fields = [row.indicator.target, ...lower.map((part) => part.row.indicator.target)];
        const values = lower.map((part) => part.row.target?.value ?? '');
        results.push({
          subject: `${formKeysOf(reading).get(department) ?? ''}/${indicatorSubject(row.indicator, 'target')}`,
          cells: cellsOf(...fields),
          ...(everybody || (named.length === 0 && isPublic(people)) ? { severity: 'tip' as const } : {}),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `部门指标${said(row.name?.value ?? '')}是${said(row.target?.value ?? '')}，项目表中${everybody ? '各类服务对象' : '同一人群（按名称判断）'}的满意度只有${saidOfEach(values)}，请核对。`,
            `The department promises ${said(row.target?.value ?? '')}, its projects only ${saidOfEach(values)} for the same people (judged by name).`,
          ),
          mark: { while: 'unchanged' },
        });
      }
    }
    return { results };
  },
};

/** 办事群众 and 受威胁群众 are both of the public, and hardly the same people. */
const isPublic = (people: ReadonlySet<string>): boolean => people.size === 1 && people.has('群众');
