import { isToldAsDone, looksAhead } from '../../../language/lexicon/follow-ups';
import { monthsIn, mayNameTime, showMonth, type MonthSpan, type NamedMonths } from '../../../language/months';
import type { FormRule } from '../../rule';
import { bilingual, isRead, said, saidAround, type ReadField } from '../../support/evidence';
import { factsOf, type FormFacts } from '../../support/facts';
import { isOtherTime, namesAnotherYear, ownTime, ownYear } from '../../support/own-time';
import { perText } from '../../support/per-text';

/** A date of plan or timeliness indicator outside of the project's period. */
export const dateOutsidePeriod: FormRule = {
  id: 'date-outside-period',
  kind: 'date-out-of-period',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('时间超出项目实施时间', 'Date outside the period'),
  why: bilingual(
    '计划和时效要落在项目实施时间内；年份不对多半是沿用上年文字。',
    'Work has to fall into the period.',
  ),
  source: bilingual('两处时间互相矛盾（实施时间与计划、时效指标）', 'The dates contradict each other'),
  yieldsTo: ['period-outside-year', 'date-order'],
  check: perText(mayNameTime, (text, form) => {
    const goal = text.field === form.fields.annualGoal;
    if (!text.timed && !goal) return undefined;
    const facts = factsOf(form);
    const ofYearAlone = isOfYearAlone(text.field, facts);
    const allowed = ofYearAlone ? ownYear(facts) : ownTime(facts);
    if (!allowed || (goal && facts.period === undefined)) return undefined;
    const value = text.field.value;
    // A month without a year is one of the period, where the period is of one year and the text names no other.
    const [first, last] = [Math.floor(allowed.first / 12), Math.floor(allowed.last / 12)];
    const supposed = facts.period && first === last && !namesAnotherYear(value) ? first : undefined;
    const dates = monthsIn(value, supposed);
    const bare = supposed !== undefined && dates.every(({ ownYear }) => !ownYear);
    const wrong = dates.find(
      (date) =>
        (bare || date.ownYear) &&
        (date.last < allowed.first || date.first > allowed.last) &&
        !isOtherTime(value, date) &&
        !(date.last < allowed.first && isToldAsDone(value.slice(0, date.start))) &&
        (!date.wholeYear || saysWhen(value, date, dates, allowed)) &&
        (!goal || (date.first > allowed.last && FINISHING.test(value.slice(date.end)))),
    );
    if (!wrong) return undefined;
    const plain = text.subject.endsWith('/target') && !bare && !ofYearAlone;
    return {
      ...(plain ? {} : { severity: 'warning' as const }),
      against: allowed.saidBy,
      message: bilingual(
        `${value.trim() === wrong.written ? said(value) : `${saidAround(value, wrong)}中的“${wrong.written}”`}不在${TIME_NAMES[allowed.of]}（${showMonth(allowed.first)}至${showMonth(allowed.last)}）内，请核对。`,
        `“${wrong.written}” in ${said(value)} is outside ${showMonth(allowed.first)} – ${showMonth(allowed.last)}.`,
      ),
    };
  }),
};

/**
 * Whether a year alone says when the work is done: it begins the sentence, and nothing else in the text is dated in the form's own
 * time. 2022年度到期档案 and 列入2026年计划 only name a year.
 */
const saysWhen = (text: string, date: NamedMonths, dates: readonly NamedMonths[], own: MonthSpan): boolean =>
  /(?:^|[。;；\n])\s*(?:[\d一二三四五六七八九十]+[.、．)）]\s*)?$/u.test(text.slice(0, date.start)) &&
  !(date.first > own.last && looksAhead(text.slice(date.end))) &&
  !dates.some(({ first, last }) => last >= own.first && first <= own.last);

const TIME_NAMES = { period: '项目实施时间', year: '本表年度' };

/** Whether a text is the value of the year, with the value of all years in a column of its own beside it. */
const isOfYearAlone = (field: ReadField<string>, { indicators }: FormFacts): boolean =>
  indicators.some(({ indicator: { target, longTermTarget } }) => target === field && isRead(longTermTarget));

/** A goal tells of many times; only what is to be finished by one is work of the form's own time. */
const FINISHING =
  /^\s*(?:底|末|中旬|上旬|下旬)?(?:以|之)?前?(?:全部|全面|基本)?(?:完成|完工|竣工|建成|验收|投入使用|通车|交付)/u;
