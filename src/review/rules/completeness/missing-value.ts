import { valueOf } from '../../../forms/field';
import type { Form, Indicator } from '../../../forms/model';
import { meansNone, meansNothing, saysNone } from '../../../language/lexicon/blanks';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isBlank, isRead, said } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import { indicatorSubject, indicatorsInUse } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** An indicator with a name and no value to reach. */
export const missingValue: FormRule = {
  id: 'missing-value',
  kind: 'missing-value',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标没有指标值', 'Indicator without a value'),
  why: bilingual(
    '没有指标值就无法监控和自评，一体化系统也不允许保存。',
    'Without a value nothing can be monitored or scored.',
  ),
  source: bilingual('一体化系统保存校验；财预〔2015〕88号“细化量化”', 'Budget system check at save time'),
  check: (form) => ({
    results: isUntouched(form)
      ? []
      : indicatorsInUse(form).flatMap((indicator): RuleResult[] => {
          const { level3, target } = indicator;
          const missing = isBlank(target) || (isRead(target) && meansNothing(target.value));
          if (!missing || !isRead(level3) || meansNothing(level3.value)) return [];
          if (!isRead(target))
            return [
              {
                subject: indicatorSubject(indicator, 'target'),
                cells: cellsOf(target),
                evidence: evidenceOf(target, level3),
                message: bilingual(
                  `指标${said(level3.value)}没有填写${ownColumn(form, 'target', indicator)}。`,
                  `Indicator ${said(level3.value)} has no value.`,
                ),
                mark: { while: 'blank' },
              },
            ];
          if (isOfOtherTime(form, indicator) || isNone(indicator, level3.value, target.value)) return [];
          return [
            {
              subject: indicatorSubject(indicator, 'target'),
              severity: form.unread.some(({ at }) => at.row === target.at.row) ? 'tip' : 'warning',
              cells: cellsOf(target),
              evidence: evidenceOf(target, level3),
              message: bilingual(
                `指标${said(level3.value)}的${ownColumn(form, 'target', indicator)}只写了${said(target.value)}，请填写可考核的数量或标准。`,
                `The value of ${said(level3.value)} is only ${said(target.value)}.`,
              ),
              mark: { while: 'unchanged' },
            },
          ];
        }),
  }),
};

/** The indicator has its value for all years, or in the other of two trees side by side: it is not due in this one. */
const isOfOtherTime = ({ indicators }: Form, { level3, tree, longTermTarget }: Indicator): boolean =>
  !meansNothing(valueOf(longTermTarget) ?? '-') ||
  indicators.some(
    (other) =>
      other.tree !== tree &&
      valueOf(other.level3) === valueOf(level3) &&
      !meansNothing(valueOf(other.target) ?? '-'),
  );

/** 无 beside what is not to happen, or as the harm that the work does: that is the value to reach. */
const isNone = ({ class: { level2 }, explanation }: Indicator, name: string, value: string): boolean =>
  meansNone(`${name}${valueOf(explanation) ?? ''}`, value) ||
  ((level2 === 'socialCost' || level2 === 'ecologicalCost') && saysNone(value));
