import { populationsIn } from '../../forms/vocabulary/review-populations';
import type { WorkbookRule } from '../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../support/evidence';
import { departmentsWithProjects } from '../support/departments';
import { factsOf, singleQuantity, type FormFacts } from '../support/facts';
import { indicatorSubject } from '../support/indicators';
import { formKeysOf } from '../support/subjects';

const satisfactionOf = ({ indicators }: FormFacts) =>
  indicators.flatMap((row) => {
    const quantity = singleQuantity(row);
    return row.name && row.target && quantity?.unit === '%' && /满意/u.test(row.name.value)
      ? [{ row, quantity, people: populationsIn(row.name.value) }]
      : [];
  });

/** The department promises more satisfaction than the projects that are to bring it about. */
export const satisfactionAgainstProjects: WorkbookRule = {
  id: 'satisfaction-against-projects',
  kind: 'cross-table-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  title: bilingual('部门满意度高于产生它的项目', 'Department promises more satisfaction than its projects'),
  why: bilingual('项目只承诺九成，部门合起来不会更高。', 'The whole cannot be better than its parts.'),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  check: (forms, reading) => ({
    results: departmentsWithProjects(forms).flatMap(({ department, projects }) => {
      const parts = projects.flatMap((project) => satisfactionOf(factsOf(project)));
      return satisfactionOf(factsOf(department)).flatMap(({ row, quantity, people }) => {
        const same = parts.filter((part) => [...part.people].some((group) => people.has(group)));
        const lower = same.filter((part) => part.quantity.value.lt(quantity.value));
        if (lower.length === 0 || lower.length < same.length) return [];
        const fields = [row.indicator.target, ...lower.map((part) => part.row.indicator.target)];
        return [
          {
            subject: `${formKeysOf(reading).get(department) ?? ''}/${indicatorSubject(row.indicator, 'target')}`,
            cells: cellsOf(...fields),
            evidence: evidenceOf(...fields),
            message: bilingual(
              `部门指标${said(row.name?.value ?? '')}是${said(row.target?.value ?? '')}，项目表中同一人群（按名称判断）的满意度只有${lower.map((part) => said(part.row.target?.value ?? '')).join('、')}，请核对。`,
              `The department promises ${said(row.target?.value ?? '')}, its projects only ${lower.map((part) => said(part.row.target?.value ?? '')).join(', ')} for the same people (judged by name).`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      });
    }),
  }),
};
