import { isCeiling } from '../../../language/lexicon/comparisons';
import type { Quantity } from '../../../language/stated';
import { isUnwanted } from '../../../language/lexicon/rates';
import { isDuration, unitGroup } from '../../../language/lexicon/units';
import type { Field } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
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
    const { longTermTarget, halfYearTarget } = row.indicator;
    const half = isRead(halfYearTarget) ? quantityIn(halfYearTarget, row) : undefined;
    if (half && exceedsYear(half, row)) return [ofHalf(row, form)];
    const annual = singleQuantity(row);
    if (!row.target || !row.name || !annual || !isRead(longTermTarget) || isUnwanted(row.name.value))
      return [];
    const whole = quantityIn(longTermTarget, row);
    if (!whole || !isMoreThan(annual, whole) || mayComeDown(annual, row)) return [];
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

/** Amounts that are added up over time, in one unit: no shares, no terms, nothing for each. */
const isMoreThan = (part: Quantity, whole: Quantity): boolean =>
  part.unit !== '%' &&
  part.each === undefined &&
  !isDuration(part.unit) &&
  unitGroup(whole.unit) === unitGroup(part.unit) &&
  whole.unit.startsWith('万') === part.unit.startsWith('万') &&
  part.value.gt(whole.value);

/** 半年≥420场 beside 全年≥400场: half a year brings no more than all of it. */
function exceedsYear(half: Quantity, row: IndicatorFacts): boolean {
  const year = singleQuantity(row);
  if (!row.name || !year || isUnwanted(row.name.value)) return false;
  return isMoreThan(half, year) && !mayComeDown(year, row);
}

function ofHalf(row: IndicatorFacts, form: Form): RuleResult {
  const { halfYearTarget, level3, target } = row.indicator;
  return onIndicator(
    row,
    'target',
    [halfYearTarget],
    bilingual(
      `指标${said(shownOf(level3))}的半年指标值${said(shownOf(halfYearTarget))}大于${ownColumn(form, 'target', row.indicator)}${said(shownOf(target))}，请核对。`,
      `The value of the half year ${said(shownOf(halfYearTarget))} is above that of the year, ${said(shownOf(target))}.`,
    ),
  );
}
const shownOf = (field: Field<string>): string => (isRead(field) ? field.value : '');

/** ≤15 this year and ≤12 by the end: a ceiling that comes down is as it should be, unless it is of money. */
const mayComeDown = (annual: Quantity, { target }: IndicatorFacts): boolean =>
  !annual.unit.includes('元') &&
  (isCeiling(annual) ||
    isCeiling({ comparison: target?.parsed.type === 'number' ? target.parsed.operator : undefined }));
