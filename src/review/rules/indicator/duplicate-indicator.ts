import type { Form } from '../../../forms/model';
import { isTemplateName } from '../../../language/names';
import { addTo } from '../../support/grouping';
import type { IndicatorFacts } from '../../support/facts';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saysOf } from '../../support/evidence';
import { factsOf } from '../../support/facts';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** Two indicators of one name in one table. */
export const duplicateIndicator: FormRule = {
  id: 'duplicate-indicator',
  kind: 'duplicate-indicator',
  severity: 'error',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标名称重复', 'Duplicate indicator'),
  why: bilingual('同名指标会重复计分，一体化系统也不允许保存。', 'Duplicates are scored twice.'),
  source: bilingual(
    '一体化系统保存校验：同一张表指标名称不重复',
    'Budget system check: names are unique in a table',
  ),
  check: (form) => {
    if (form.kind === 'project-list') return { results: [] };
    const byName = new Map<string, IndicatorFacts[]>();
    for (const row of factsOf(form).indicators) {
      const name = row.name?.words ?? '';
      if (name === '' || isTemplateName(name)) continue;
      const key = `${row.indicator.tree}/${name}`;
      addTo(byName, key, row);
    }
    const repeated = [...byName.values()].filter((rows) => rows.length > 1);
    return {
      results: isSecondTree(repeated.length, byName.size)
        ? []
        : repeated.flatMap((rows) => duplicates(form, rows)),
    };
  },
};

/** Where half of the names come twice the form repeats a whole tree (long-term and annual): no slip. */
const isSecondTree = (repeated: number, names: number): boolean => repeated > 2 && repeated * 2 >= names;

function duplicates(form: Form, rows: readonly IndicatorFacts[]): RuleResult[] {
  const [first, second] = rows;
  if (!first?.name || !second) return [];
  const fields = rows.map(({ indicator }) => indicator.level3);
  const alike = rows.every(
    ({ indicator }) =>
      indicator.class.level1 === first.indicator.class.level1 &&
      indicator.class.level2 === first.indicator.class.level2,
  );
  return [
    {
      subject: indicatorSubject(first.indicator, 'level3'),
      ...(alike ? {} : { severity: 'warning' as const }),
      cells: cellsOf(...fields),
      evidence: evidenceOf(...fields),
      message: bilingual(
        `指标${said(first.name.value)}在本表出现${rows.length}次（${ownColumn(form, 'target', first.indicator)}${rows.map(({ indicator }) => said(saysOf(indicator.target))).join('、')}），请合并或改名。`,
        `${said(first.name.value)} occurs ${rows.length} times in this form.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
