import type { Quantity } from '../../../language/stated';
import { boundedRate, namesGrowth } from '../../../language/lexicon/rates';
import type { FormRule, RuleResult } from '../../rule';
import { reportsActuals } from '../../support/achievement';
import { bilingual, isRead, said } from '../../support/evidence';
import { quantityIn, singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** A share of more than the whole. */
export const percentOver100: FormRule = {
  id: 'percent-over-100',
  kind: 'percent-over-100',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('比率超过100%', 'Rate above 100%'),
  why: bilingual('部分不会多于整体，超过100%通常是笔误。', 'A part cannot be more than the whole.'),
  source: bilingual('算术：合格率、满意度等不超过100%', 'Arithmetic: such a rate is at most 100%'),
  yieldsTo: ['ocr-suspect'],
  check: perIndicator((row, { form }) => {
    const { name, indicator } = row;
    if (!name) return [];
    const columns = reportsActuals(form) ? (['target', 'actual'] as const) : (['target'] as const);
    return columns.flatMap((column): RuleResult[] => {
      const field = indicator[column];
      if (!isRead(field) || !exceeds(column === 'target' ? singleQuantity(row) : quantityIn(field, row)))
        return [];
      if (namesGrowth(name.value)) return [];
      const what = column === 'target' ? 'value' : 'actual value';
      return [
        onIndicator(
          row,
          column,
          [name],
          bilingual(
            `指标${said(name.value)}的${ownColumn(form, column, indicator)}${said(field.value)}超过100%，请核对。`,
            `The ${what} ${said(field.value)} of ${said(name.value)} is above 100%.`,
          ),
          boundedRate(name.value) ? {} : { severity: 'warning' },
        ),
      ];
    });
  }),
};

const exceeds = (quantity: Quantity | undefined): boolean => quantity?.unit === '%' && quantity.value.gt(100);
