import { monthsIn } from '../../../language/months';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 10月底前 is finer than a year, whichever year it is: a form may name none. */
const ANY_YEAR = 2000;

/** A timeliness indicator that only says "this year". */
export const timelinessVague: FormRule = {
  id: 'timeliness-vague',
  kind: 'unquantified-value',
  severity: 'tip',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('时效指标只写了年度', 'Timeliness that only says the year'),
  why: bilingual(
    '年度项目本来就在当年完成，只写年度等于没有时效要求。',
    'A project of the year is done within the year anyway.',
  ),
  source: bilingual(
    '时效指标应反映完成的及时程度（财预〔2021〕101号）',
    'Timeliness is about when (Cai Yu [2021] 101)',
  ),
  check: perIndicator((row, { form, year = ANY_YEAR }) => {
    const { target, explanation, indicator } = row;
    if (!target || indicator.class.level2 !== 'timeliness') return [];
    const quantity = singleQuantity(row);
    const duration = quantity?.unit === '年' && quantity.value.eq(1);
    const onlyYear =
      duration ||
      (target.parsed.type === 'date' && monthsIn(target.value, year).every(({ wholeYear }) => wholeYear));
    if (!onlyYear) return [];
    const finer = monthsIn(explanation?.value ?? '', year).some(({ wholeYear }) => !wholeYear);
    if (finer) return [];
    return [
      onIndicator(
        row,
        'target',
        explanation ? [explanation] : [],
        duration
          ? bilingual(
              `时效指标的${ownColumn(form, 'target', row.indicator)}${said(target.shown)}是一年的期限，没有写明何时完成，请写明完成的月份或日期。`,
              `The timeliness value ${said(target.value)} is a term of one year and does not say when the work is done.`,
            )
          : bilingual(
              `时效指标的${ownColumn(form, 'target', row.indicator)}${said(target.shown)}只写了年度，请写明完成的月份或日期。`,
              `The timeliness value ${said(target.value)} only names the year.`,
            ),
      ),
    ];
  }),
};
