import type { Field } from '../../forms/field';
import { valueOf } from '../../forms/field';
import type { Form, Indicator, IndicatorColumn } from '../../forms/model';

/** Subject of a finding about one column of an indicator row. */
export const indicatorSubject = ({ tree, key }: Indicator, column: IndicatorColumn): string =>
  `${tree === 'annual' ? '' : 'longTerm/'}${key}/${column}`;

/** The name of an indicator as a message gives it; its class where the name is missing. */
export const indicatorName = (indicator: Indicator): string =>
  valueOf(indicator.level3) ?? valueOf(indicator.level2) ?? valueOf(indicator.level1) ?? '';

/** All of an indicator that decides what it counts and how many, as a finding quotes it. */
export const countedParts = ({
  tree,
  key,
  level3,
  target,
  operator,
  unit,
}: Indicator): readonly unknown[] => [tree, key, level3, target, operator, unit];

/** Whether the form has the column: at least one indicator has a place in it. */
export const hasColumn = (form: Form, column: IndicatorColumn): boolean =>
  form.indicators.some((indicator) => indicator[column].state !== 'absent');

/** Whether anything at all was entered in a column. */
export const columnIsUsed = (form: Form, column: IndicatorColumn): boolean =>
  form.indicators.some((indicator): boolean => (indicator[column] as Field<string>).state === 'read');

/** The indicators of a form, without a long-term tree beside the annual one in which nobody entered a value. */
export function indicatorsInUse({ indicators }: Form): readonly Indicator[] {
  const isLongTerm = ({ tree }: Indicator): boolean => tree === 'longTerm';
  const unused =
    !indicators.every(isLongTerm) &&
    !indicators.some((indicator) => isLongTerm(indicator) && indicator.target.state === 'read');
  return unused ? indicators.filter((indicator) => !isLongTerm(indicator)) : indicators;
}
