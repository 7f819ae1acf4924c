import type { Form } from '../../../forms/model';
import { meansNothing } from '../../../language/lexicon/blanks';
import { isCertain } from '../../../language/lexicon/qualities';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, isBlank, isRead, said, saysOf } from '../../support/evidence';
import { achievementOf, reportsResults } from '../../support/achievement';
import type { IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { pointsOf } from '../../support/points';
import { ownColumn } from '../../support/own-label';

/** A gap without a reason. */
export const missingReason: FormRule = {
  id: 'missing-reason',
  kind: 'missing-explanation',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('未完成或扣分没有说明原因', 'Gap without a reason'),
  why: bilingual('偏差原因是改进的依据。', 'The reason is what improvement starts from.'),
  source: bilingual(
    '财预〔2020〕10号；自评表“偏差原因分析及改进措施”栏',
    'Cai Yu [2020] 10; column of the form',
  ),
  check: perIndicator((row, { form }) => {
    const { reason, score, weight, target, actual } = row.indicator;
    if (!row.name) return [];
    const nothing = isRead(reason) && meansNothing(reason.value);
    if (!isBlank(reason) && !nothing) return [];
    if (form.kind === 'monitoring') return expectedToFallShort(row, form);
    const missed = achievementOf(row)?.met === false;
    const [given, most] = [pointsOf(score), pointsOf(weight)];
    const cut = given !== undefined && most !== undefined && given.lt(most);
    if (!missed && !cut) return [];
    const gap = missed
      ? `${ownColumn(form, 'actual', row.indicator)}${said(saysOf(actual))}，没有达到${ownColumn(form, 'target', row.indicator)}${said(saysOf(target))}`
      : `${ownColumn(form, 'score', row.indicator)}${said(saysOf(score))}低于${ownColumn(form, 'weight', row.indicator)}${said(saysOf(weight))}`;
    return [
      onIndicator(
        row,
        'reason',
        missed ? [actual, target] : [score, weight],
        bilingual(
          `指标${said(row.name.value)}${gap}，没有说明原因和改进措施。`,
          `${said(row.name.value)} fell short and gives no reason.`,
        ),
        {
          mark: nothing ? { while: 'unchanged' } : { while: 'blank' },
          ...(nothing ? { severity: 'warning' } : {}),
        },
      ),
    ];
  }, reportsResults),
};

/** By mid-year what the whole year is expected to bring counts; one who is sure of reaching it contradicts that figure instead. */
function expectedToFallShort(row: IndicatorFacts, form: Form): RuleResult[] {
  const { expected, likelihood, remark, target } = row.indicator;
  if (isRead(remark) || (isRead(likelihood) && isCertain(likelihood.value))) return [];
  if (achievementOf(row, 'expected')?.met !== false) return [];
  return [
    onIndicator(
      row,
      'reason',
      [expected, target],
      bilingual(
        `指标${said(row.name?.value ?? '')}${ownColumn(form, 'expected', row.indicator)}${said(saysOf(expected))}，达不到${ownColumn(form, 'target', row.indicator)}${said(row.target?.shown ?? '')}，没有说明原因。`,
        `${said(row.name?.value ?? '')} is expected to fall short and gives no reason.`,
      ),
      { mark: { while: 'blank' }, severity: 'warning' },
    ),
  ];
}
