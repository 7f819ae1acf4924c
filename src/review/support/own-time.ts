import type { NamedMonths, MonthSpan } from '../../language/months';
import type { Field } from '../../forms/field';
import { isFollowUp } from '../../language/lexicon/follow-ups';
import { clauseAround } from './clauses';
import { isRead } from './evidence';
import type { FormFacts } from './facts';

/** What stands around years that are no dates of the work itself. */
const BEFORE =
  /(?:较|比|自|由|从|截至|截止|截止到|基于|依据|根据|按照|按|参照|上年|去年|规划|质保|保修|使用|持续|延续|运行|有效期)[^,，。;；]{0,4}$/u;
const AFTER =
  /^(?:度|底|末)?(?:相比|同类|同期|类似|为?基数|以来|印发|发布|出台|批复|立项|结转|规划|文件|已?建成|获批|[〔(]|第?\d+号)/u;

/** When the form's work takes place, and the fields that say so. */
export interface OwnTime extends MonthSpan {
  readonly of: 'period' | 'year';
  readonly saidBy: readonly Field<unknown>[];
}

/** The months in which the form's work takes place: its period where that belongs to the year, else the year. */
export function ownTime(facts: FormFacts): OwnTime | undefined {
  const { period, year, form } = facts;
  const running = period && period.first <= period.last ? period : undefined;
  const mine =
    year === undefined || (running && running.first <= year * 12 + 11 && running.last >= year * 12);
  if (!running || !mine) return ownYear(facts);
  const { period: whole, startDate, endDate } = form.fields;
  const { first, last } = running;
  return { first, last, of: 'period', saidBy: isRead(whole) ? [whole] : [startDate, endDate] };
}

/** The months of the form's year. */
export const ownYear = ({ year, form }: FormFacts): OwnTime | undefined =>
  year === undefined
    ? undefined
    : { first: year * 12, last: year * 12 + 11, of: 'year', saidBy: [form.fields.year] };

/**
 * Whether a time is named for comparison, as a basis, as a name, as a later effect, or for what follows the work: no date of this
 * project's work.
 */
export const isOtherTime = (text: string, { start, end }: NamedMonths): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
  AFTER.test(text.slice(end, end + 8)) ||
  isFollowUp(clauseAround(text, start, end));

/** Whether a month may be one of a year that the text names in words only. */
export const namesAnotherYear = (text: string): boolean =>
  /次年|翌年|下年|明年|上年|去年|第二年|跨年|每年|历年|逐年/u.test(text);
