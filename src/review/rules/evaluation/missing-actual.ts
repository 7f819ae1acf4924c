import type { Form } from '../../../forms/model';
import type { FormRule } from '../../rule';
import { bilingual, isBlank, isRead, said } from '../../support/evidence';
import { reportsResults } from '../../support/achievement';
import { columnIsUsed } from '../../support/indicators';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** An indicator whose result was not written down. */
export const missingActual: FormRule = {
  id: 'missing-actual',
  kind: 'missing-value',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('没有填写实际完成值', 'No actual value'),
  why: bilingual('自评和监控就是比较完成值与指标值。', 'Self-evaluation compares actual and target.'),
  source: bilingual('财预〔2020〕10号；自评表“实际完成值”栏', 'Cai Yu [2020] 10; column of the form'),
  yieldsTo: ['full-score-without-actual'],
  check: perIndicator((row, { form }) => {
    const { actual, target, reason, remark } = row.indicator;
    const midYear = form.kind === 'monitoring';
    // 需完工后统计: by mid-year that says why nothing can be there yet.
    if (midYear && (isRead(reason) || isRead(remark))) return [];
    if (!row.name || !row.target || !isBlank(actual)) return [];
    return [
      onIndicator(
        row,
        'actual',
        [target],
        bilingual(
          `指标${said(row.name.value)}没有填写${ownColumn(form, 'actual', row.indicator)}。`,
          `${said(row.name.value)} has no actual value.`,
        ),
        { mark: { while: 'blank' }, ...(midYear ? { severity: 'warning' } : {}) },
      ),
    ];
  }, saysWhatWasDone),
};

/** By mid-year or in the end, and in the column made for it. */
function saysWhatWasDone(form: Form): boolean {
  return reportsResults(form) && columnIsUsed(form, 'actual');
}
