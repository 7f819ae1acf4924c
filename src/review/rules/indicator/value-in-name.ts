import { hasDigit } from '../../../language/numerals';
import { holdsComparison, withoutBrackets } from '../../../language/names';
import { plain } from '../../../language/plain';
import { quantitiesIn } from '../../../language/stated';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 培训人数≥50人 as the name of an indicator: next year it has to be renamed. */
export const valueInName: FormRule = {
  id: 'value-in-name',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('指标名称里写了指标值', 'Value inside the name of an indicator'),
  why: bilingual(
    '名称里带着数，改指标值时要改名，也不能与上年比较。',
    'With the number in it the name changes whenever the value does.',
  ),
  source: bilingual(
    '一体化系统：指标名称、计算符号、指标值、计量单位分填',
    'Budget system: name, operator, value and unit are fields of their own',
  ),
  check: perIndicator((row, { form }) => {
    if (!row.name || !hasDigit(row.name.value)) return [];
    const name = withoutBrackets(plain(row.name.value));
    const stated = singleQuantity(row);
    const repeats = quantitiesIn(name).some(
      ({ value, unit }) => stated && unit !== '' && unit === stated.unit && value.eq(stated.value),
    );
    if (!repeats && !holdsComparison(name)) return [];
    return [
      onIndicator(
        row,
        'level3',
        row.target ? [row.target] : [],
        bilingual(
          `指标名称${said(row.name.value)}里写了${ownColumn(form, 'target', row.indicator)}，请只在${ownColumn(form, 'target', row.indicator)}栏填写。`,
          `The name ${said(row.name.value)} holds the value, which belongs in its own column.`,
        ),
      ),
    ];
  }),
};
