import type { Form } from '../../../forms/model';
import { isCertain, isImpossible } from '../../../language/lexicon/qualities';
import type { FormRule } from '../../rule';
import { achievementOf } from '../../support/achievement';
import { bilingual, isRead, said } from '../../support/evidence';
import { columnIsUsed } from '../../support/indicators';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 确定能 beside an expected result that falls short of the value, 不可能 beside one that reaches it. */
export const likelihoodAgainstExpected: FormRule = {
  id: 'likelihood-against-expected',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual(
    '预计完成情况与完成目标可能性矛盾',
    'Expected result and likelihood contradict each other',
  ),
  why: bilingual(
    '监控就是要发现完不成的指标，两处说法不一，无法采取措施。',
    'Monitoring is to find what will fall short; the two statements contradict each other.',
  ),
  source: bilingual(
    '财预〔2019〕136号：绩效运行监控表“完成目标可能性”',
    'Cai Yu [2019] 136: column of the monitoring form',
  ),
  check: perIndicator((row, { form }) => {
    const { expected, likelihood } = row.indicator;
    if (!row.target || !isRead(expected) || !isRead(likelihood)) return [];
    const certain = isCertain(likelihood.value);
    if (!certain && !isImpossible(likelihood.value)) return [];
    if (achievementOf(row, 'expected')?.met !== !certain) return [];
    return [
      onIndicator(
        row,
        'likelihood',
        [expected, row.target],
        bilingual(
          `指标${said(row.name?.value ?? '')}${ownColumn(form, 'expected', row.indicator)}${said(expected.value)}，${certain ? '达不到' : '能达到'}${said(row.target.shown)}，${ownColumn(form, 'likelihood', row.indicator)}却是${said(likelihood.value)}。`,
          `${said(row.name?.value ?? '')} is expected to reach ${said(expected.value)} of ${said(row.target.shown)}, and said to be ${said(likelihood.value)}.`,
        ),
      ),
    ];
  }, saysWhatIsExpected),
};

function saysWhatIsExpected(form: Form): boolean {
  return columnIsUsed(form, 'expected') && columnIsUsed(form, 'likelihood');
}
