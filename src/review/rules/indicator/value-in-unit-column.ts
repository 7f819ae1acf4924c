import { valueOf } from '../../../forms/field';
import { holdsValue } from '../../../language/lexicon/name-units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** ≥95% in the column of units, or 561 there beside 44 in that of values. */
export const valueInUnitColumn: FormRule = {
  id: 'value-in-unit-column',
  kind: 'unit-mismatch',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('计量单位栏里写了数', 'A number in the column of units'),
  why: bilingual(
    '数填错了栏，或者一个数被拆到了两栏。',
    'The value is in the wrong column, or a number was cut into two.',
  ),
  source: bilingual(
    '一体化系统：计算符号、指标值、计量单位三项分填',
    'Budget system: operator, value and unit are three fields',
  ),
  check: perIndicator((row, { form }) => {
    const unit = valueOf(row.indicator.unit);
    if (unit === undefined || !holdsValue(unit)) return [];
    return [
      onIndicator(
        row,
        'unit',
        [row.indicator.target],
        bilingual(
          `${ownColumn(form, 'unit', row.indicator)}栏写的是${said(unit)}，里面有数${row.target ? `（${ownColumn(form, 'target', row.indicator)}栏是${said(row.target.value)}）` : ''}；请把数写在${ownColumn(form, 'target', row.indicator)}栏，单位栏只写单位。`,
          `The column of units says ${said(unit)}: it holds a number. Put the number into the column of values.`,
        ),
      ),
    ];
  }),
};
