import type { Field } from '../../../forms/field';
import type { Indicator } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { hasColumn, indicatorName, indicatorSubject } from '../../support/indicators';

const LEVELS = [
  { column: 'level1', zh: '一级指标', en: 'first-level class' },
  { column: 'level2', zh: '二级指标', en: 'second-level class' },
] as const;

const missing = ({ state }: Field<string>): boolean => state === 'blank' || state === 'absent';

/** Satisfaction has one kind only: its second level says nothing more. */
const hasOneKind = ({ class: { level1 } }: Indicator): boolean => level1 === 'satisfaction';

/** An indicator whose class is not printed: whoever reads on takes it for the class above. */
export const missingClassLabel: FormRule = {
  id: 'missing-class-label',
  kind: 'missing-class',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标没有一级或二级类别', 'Indicator without its class'),
  why: bilingual(
    '缺了类别标签，指标会被算到上一类。',
    'Without its label an indicator is counted under the class above.',
  ),
  source: bilingual('财预〔2015〕88号：三级指标体系', 'Cai Yu [2015] 88: three levels'),
  check: (form) => ({
    results: LEVELS.filter(({ column }) => hasColumn(form, column)).flatMap(({ column, zh, en }) => {
      const concerned = form.indicators.filter((indicator) => column === 'level1' || !hasOneKind(indicator));
      const rows = concerned.filter((indicator) => missing(indicator[column]));
      const [first] = rows;
      if (!first || rows.length === concerned.length) return [];
      const places = rows.flatMap((indicator) => [indicator[column], indicator.level3]);
      return [
        {
          subject: indicatorSubject(first, column),
          cells: cellsOf(...places),
          evidence: evidenceOf(...places),
          message: bilingual(
            `指标${said(rows.map(indicatorName).join('、'))}没有${zh}类别，请补上。`,
            `${said(rows.map(indicatorName).join(', '))} has no ${en}.`,
          ),
          mark: { while: 'unchanged' as const },
        } satisfies RuleResult,
      ];
    }),
  }),
};
