import type { Field } from './field';
import { labelPlaceOf, valueOf } from './field';
import type { Form } from './model';
import { isPeriodName } from './vocabulary/period-names';

/** The period that an entry of a plan is for, where a cell before it says so: 第一季度 │ 完成招标; undefined for none. */
export function periodOf({ labels }: Pick<Form, 'labels'>, entry: Field<string>): string | undefined {
  const place = labelPlaceOf(entry);
  if (!place) return undefined;
  const label = labels.find(({ row, column }) => row === place.row && column === place.column);
  return label && isPeriodName(label.text) ? label.text.trim().replace(/[:：]$/u, '') : undefined;
}

/** The text of an entry with its period before it: 第一季度：完成招标; empty where there is none. */
export function entryText(form: Pick<Form, 'labels'>, entry: Field<string>): string {
  const text = valueOf(entry) ?? '';
  const period = text === '' ? undefined : periodOf(form, entry);
  return period === undefined ? text : `${period}：${text}`;
}
