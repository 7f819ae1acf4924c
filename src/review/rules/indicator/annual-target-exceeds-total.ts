import { isCeiling } from '../../../language/lexicon/comparisons';
import type { Quantity } from '../../../language/stated';
import { isUnwanted } from '../../../language/lexicon/rates';
import { isDuration, unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, isRead, said } from '../../support/evidence';
import { quantityIn, singleQuantity, type IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** More in one year than in all years together. */
export const annualTargetExceedsTotal: FormRule = {
  id: 'annual-target-exceeds-total',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('年度指标值大于总的指标值', 'Value of the year above that of all years'),
  why: bilingual('一年的数不会多于几年的总数。', 'One year cannot bring more than all years together.'),
  source: bilingual('算术：年度数量 ≤ 总数量', 'Arithmetic: annual amount ≤ total amount'),
  check: perIndicator((row, { form }) => {
    const { longTermTarget } = row.indicator;
    const annual = singleQuantity(row);
    if (!row.target || !row.name || !annual || !isRead(longTermTarget) || isUnwanted(row.name.value))
      return [];
    if (annual.unit === '%' || annual.each !== undefined || isDuration(annual.unit)) return [];
    const whole = quantityIn(longTermTarget, row);
    if (!whole || unitGroup(whole.unit) !== unitGroup(annual.unit)) return [];
    if (whole.unit.startsWith('万') !== annual.unit.startsWith('万') || annual.value.lte(whole.value))
      return [];
    if (mayComeDown(annual, row)) return [];
    return [
      onIndicator(
        row,
        'target',
        [longTermTarget],
        bilingual(
          `指标${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}${said(row.target.shown)}大于${ownColumn(form, 'longTermTarget', row.indicator)}${said(longTermTarget.value)}，请核对。`,
          `The value of the year ${said(row.target.shown)} is above that of all years, ${said(longTermTarget.value)}.`,
        ),
      ),
    ];
  }),
};

/** ≤15 this year and ≤12 by the end: a ceiling that comes down is as it should be, unless it is of money. */
const mayComeDown = (annual: Quantity, { target }: IndicatorFacts): boolean =>
  !annual.unit.includes('元') &&
  (isCeiling(annual) ||
    isCeiling({ comparison: target?.parsed.type === 'number' ? target.parsed.operator : undefined }));
