import { dateOfSerial } from '../../../language/date-serial';
import { namesTime } from '../../../language/lexicon/name-units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 45473 in a timeliness indicator: a date whose cell lost its format. */
export const dateSerial: FormRule = {
  id: 'date-serial',
  kind: 'format-inconsistency',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('日期显示成了数字', 'Date shown as a number'),
  why: bilingual(
    '单元格丢了日期格式，看表的人只看到一个五位数。',
    'The cell lost its date format; readers see a number of five digits.',
  ),
  source: bilingual('电子表格录入规范', 'Clean entry'),
  check: perIndicator((row, { form }) => {
    const { target, name, indicator } = row;
    const day = target ? dateOfSerial(target.value) : undefined;
    if (!target || day === undefined) return [];
    if (indicator.class.level2 !== 'timeliness' && !namesTime(name?.value ?? '')) return [];
    return [
      onIndicator(
        row,
        'target',
        name ? [name] : [],
        bilingual(
          `${ownColumn(form, 'target', row.indicator)}${said(target.value)}像是日期${day}丢了格式，请写成日期。`,
          `The value ${said(target.value)} looks like the date ${day} without its format.`,
        ),
      ),
    ];
  }),
};
