import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isBlank, isRead, said } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** A value without the name of what it measures. */
export const missingIndicatorName: FormRule = {
  id: 'missing-indicator-name',
  kind: 'missing-value',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标没有名称', 'Indicator without a name'),
  why: bilingual('有指标值而没有三级指标名称，不知道考核什么。', 'A value without a name measures nothing.'),
  source: bilingual('一体化系统保存校验；财预〔2021〕101号', 'Budget system check at save time'),
  check: (form) => ({
    results: form.indicators.flatMap((indicator) => {
      const { level3, target } = indicator;
      if (!isBlank(level3) || !isRead(target)) return [];
      return [
        {
          subject: indicatorSubject(indicator, 'level3'),
          cells: cellsOf(level3),
          evidence: evidenceOf(level3, target),
          message: bilingual(
            `${ownColumn(form, 'target', indicator)}${said(target.value)}没有对应的三级指标名称。`,
            `The value ${said(target.value)} has no indicator name.`,
          ),
          mark: { while: 'blank' as const },
        },
      ];
    }),
  }),
};
