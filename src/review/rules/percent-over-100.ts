import { BOUNDED_RATES, GROWTH_WORDS } from '../../forms/vocabulary/review-rates';
import type { FormRule } from '../rule';
import { bilingual, said } from '../support/evidence';
import { singleQuantity } from '../support/facts';
import { onIndicator, perIndicator } from '../support/per-indicator';

/** A share of more than the whole. */
export const percentOver100: FormRule = {
  id: 'percent-over-100',
  kind: 'percent-over-100',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('比率超过100%', 'Rate above 100 %'),
  why: bilingual('部分不会多于整体，超过100%通常是笔误。', 'A part cannot be more than the whole.'),
  source: bilingual('算术：合格率、满意度等不超过100%', 'Arithmetic: such a rate is at most 100 %'),
  yieldsTo: ['ocr-suspect'],
  check: perIndicator((row) => {
    const quantity = singleQuantity(row);
    if (!row.name || !row.target || quantity?.unit !== '%' || quantity.value.lte(100)) return [];
    const name = row.name.value;
    if (GROWTH_WORDS.some((word) => name.includes(word))) return [];
    const certain = BOUNDED_RATES.some((rate) => name.includes(rate));
    return [
      onIndicator(
        row,
        'target',
        [row.name],
        bilingual(
          `指标${said(name)}的指标值${said(row.target.value)}超过100%，请核对。`,
          `The value ${said(row.target.value)} of ${said(name)} is above 100 %.`,
        ),
        certain ? {} : { severity: 'warning' },
      ),
    ];
  }),
};
