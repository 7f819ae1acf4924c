import { isOfFailures } from '../../../language/lexicon/rates';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 投诉率 ≥5%: as much as possible of what nobody wants. */
export const operatorAgainstName: FormRule = {
  id: 'operator-against-name',
  kind: 'operator-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('越少越好的指标写成了“≥”', 'At least so many of what nobody wants'),
  why: bilingual(
    '投诉、差错、事故越少越好，“≥”等于要求越多越好。',
    'Complaints, errors and accidents are to be few; ≥ asks for many.',
  ),
  source: bilingual('两处内容互相矛盾（指标名称与计算符号）', 'Name and operator contradict each other'),
  check: perIndicator((row, { form }) => {
    const { name, target } = row;
    if (!name || !target || target.parsed.type !== 'number') return [];
    const { operator } = target.parsed;
    if ((operator !== '≥' && operator !== '>') || !isOfFailures(name.value)) return [];
    return [
      onIndicator(
        row,
        'target',
        [name, row.indicator.operator],
        bilingual(
          `指标${said(name.value)}越低越好，${ownColumn(form, 'target', row.indicator)}${said(target.shown)}却写成“${operator}”，请核对。`,
          `${said(name.value)} is better low, but the value says "${operator}".`,
        ),
      ),
    ];
  }),
};
