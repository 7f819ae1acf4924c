import { valueOf } from '../../../forms/field';
import { condensed } from '../../../language/plain';
import { quantitiesIn } from '../../../language/stated';
import { unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 28.8万元 in the column of values, % in the column of units. */
export const unitAgainstColumn: FormRule = {
  id: 'unit-against-column',
  kind: 'unit-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值与计量单位栏不符', 'Value and column of units do not fit'),
  why: bilingual(
    '数值自带的单位与单位栏不同，不知道以哪个为准。',
    'Two units, and nobody knows which one holds.',
  ),
  source: bilingual(
    '一体化系统：计算符号、指标值、计量单位三项分填',
    'Budget system: operator, value and unit are three fields',
  ),
  check: perIndicator((row, { form }) => {
    const { target, indicator } = row;
    const column = valueOf(indicator.unit);
    if (!target || column === undefined || target.parsed.type === 'date') return [];
    const wanted = plainUnit(column);
    const words = target.parsed.type === 'words' && wanted === '%' && !/\d/u.test(target.value);
    const [own, ...more] = quantitiesIn(target.value);
    if (!words && (!own || more.length > 0 || own.unit === '' || fits(plainUnit(own.unit), wanted)))
      return [];
    return [
      onIndicator(
        row,
        'target',
        [indicator.unit],
        bilingual(
          `${ownColumn(form, 'target', row.indicator)}${said(target.value)}与${ownColumn(form, 'unit', row.indicator)}栏的${said(column)}不符，请统一。`,
          `The value ${said(target.value)} does not fit its unit ${said(column)}.`,
        ),
        words ? { severity: 'tip' } : {},
      ),
    ];
  }),
};

/** The unit without its basis: 元/人 is 元, %(百分比) is %. */
const plainUnit = (unit: string): string =>
  condensed(unit)
    .replace(/^(?:百分比|%\(百分比\)|\(%\)|百分之)$/u, '%')
    .replace(/[/每].*$/u, '');

const fits = (own: string, wanted: string): boolean =>
  wanted === '' ||
  !/^(?:%|[\u4e00-\u9fffA-Za-z㎡³²]+)$/u.test(wanted) ||
  unitGroup(own) === unitGroup(wanted) ||
  own.includes(wanted) ||
  wanted.includes(own);
