import { namesSatisfaction } from '../../../language/names';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { factsOf, singleQuantity } from '../../support/facts';
import { onIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** A satisfaction lower than what the place usually asks for: a local habit, no central rule. */
export const satisfactionBelowHabit: FormRule = {
  id: 'satisfaction-below-habit',
  kind: 'unquantified-value',
  severity: 'tip',
  dimension: '适当性',
  scope: 'form',
  offByDefault: true,
  limit: {
    title: bilingual('满意度指标值的下限', 'Least satisfaction asked for'),
    unit: '%',
    initial: 90,
    minimum: 50,
    maximum: 100,
  },
  title: bilingual('满意度低于本地惯例', 'Satisfaction below the local habit'),
  why: bilingual(
    '目标定得过低，完成了也看不出服务好坏。',
    'A target that low says little about the service.',
  ),
  source: bilingual('各地惯例，不是中央规定', 'A habit of many places, not a central rule'),
  check: (form, limit) => ({
    results: factsOf(form).indicators.flatMap((row) => {
      const quantity = singleQuantity(row);
      if (!row.name || !row.target || quantity?.unit !== '%' || !namesSatisfaction(row.name.value)) return [];
      if (quantity.value.gte(limit)) return [];
      return [
        onIndicator(
          row,
          'target',
          [row.name],
          bilingual(
            `指标${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}是${said(row.target.shown)}，低于本地惯例${limit}%，请确认。`,
            `The value ${said(row.target.shown)} of ${said(row.name.value)} is below the usual ${limit}%.`,
          ),
        ),
      ];
    }),
  }),
};
