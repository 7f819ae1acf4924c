import { withoutBrackets } from '../../../language/names';
import { condensed } from '../../../language/plain';
import { unitFitsName } from '../../../language/lexicon/name-units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 会议人次 with a value in 人: the name counts otherwise than the unit. */
export const unitAgainstName: FormRule = {
  id: 'unit-against-name',
  kind: 'unit-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值的单位与指标名称不符', 'Unit does not fit the name'),
  why: bilingual('人和人次、天和次算出来的数不同。', 'Persons and person-times give different numbers.'),
  source: bilingual(
    '指标名称与计量单位应当一致（财预〔2021〕101号）',
    'Name and unit must agree (Cai Yu [2021] 101)',
  ),
  check: perIndicator((row, { form }) => {
    const quantity = singleQuantity(row);
    if (!row.name || !row.target || !quantity || quantity.unit === '') return [];
    const name = withoutBrackets(condensed(row.name.value));
    if (unitFitsName(name, quantity.unit)) return [];
    return [
      onIndicator(
        row,
        'target',
        [row.name],
        bilingual(
          `指标名称是${said(row.name.value)}，${ownColumn(form, 'target', row.indicator)}${said(row.target.shown)}的单位却是“${quantity.unit}”，请统一。`,
          `The indicator is ${said(row.name.value)}, but the value ${said(row.target.shown)} is counted in “${quantity.unit}”.`,
        ),
      ),
    ];
  }),
};
