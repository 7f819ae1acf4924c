import { valueOf } from '../../../forms/field';
import { namesRate } from '../../../language/lexicon/rates';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** What has no unit by its nature: 渠系水利用系数, 人类发展指数. */
const PURE_NUMBER = /(?:系数|指数|倍数|pH值?|投入产出比|容积率)$/u;

/** A number without a unit, in the value, in a column of its own or in the name. */
export const missingUnit: FormRule = {
  id: 'missing-unit',
  kind: 'missing-unit',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标值没有计量单位', 'Value without a unit'),
  why: bilingual('没有单位的数无法考核。', 'A number without a unit cannot be checked.'),
  source: bilingual(
    '一体化系统：计算符号、指标值、计量单位三项分填',
    'Budget system: operator, value and unit are three fields',
  ),
  yieldsTo: ['date-serial'],
  check: perIndicator((row, { form }) => {
    const quantity = singleQuantity(row);
    if (!row.name || !row.target || !quantity || quantity.unit !== '') return [];
    if (valueOf(row.indicator.unit) !== undefined || PURE_NUMBER.test(row.name.value)) return [];
    const text = row.target.value.replaceAll(/[\d.,，\s≥≤=＝><≧≦﹦]/gu, '');
    if (/[\u4e00-\u9fffA-Za-z‰℃]/u.test(text)) return [];
    const share = (namesRate(row.name.value) && quantity.value.lte(1)) || row.target.value.includes('.');
    return [
      onIndicator(
        row,
        'target',
        [row.name],
        bilingual(
          `指标${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}${said(row.target.value)}没有${ownColumn(form, 'unit', row.indicator)}。`,
          `The value ${said(row.target.value)} of ${said(row.name.value)} has no unit.`,
        ),
        share ? { severity: 'tip', level: 'fine' } : {},
      ),
    ];
  }),
};
