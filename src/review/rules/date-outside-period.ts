import { datesIn, showMonth, type DateMention } from '../../forms/parse/dates';
import type { FormRule } from '../rule';
import { bilingual, said } from '../support/evidence';
import { factsOf, type FormFacts } from '../support/facts';
import { perText } from '../support/per-text';

/** Years named for comparison, as a basis, as a name or as a later effect are no dates of this project's work. */
const BEFORE =
  /(?:较|比|自|截至|截止|截止到|基于|依据|根据|按照|按|参照|上年|去年|规划|质保|保修|使用|持续|延续|运行|有效期)[^,，。;；]{0,4}$/u;
const AFTER =
  /^(?:度|底|末)?(?:相比|为?基数|以来|印发|发布|出台|批复|立项|结转|规划|文件|已?建成|获批|[〔(]|第?\d+号)/u;

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
  check: perText((text, form) => {
    if (!text.timed) return undefined;
    const facts = factsOf(form);
    const allowed = span(facts);
    if (!allowed) return undefined;
    const value = text.field.value;
    const wrong = datesIn(value, undefined).find(
      (date) =>
        date.ownYear && (date.last < allowed.first || date.first > allowed.last) && !elsewhere(value, date),
    );
    if (!wrong) return undefined;
    const plain = text.subject.endsWith('/target');
    return {
      ...(plain ? {} : { severity: 'warning' as const }),
      message: bilingual(
        `${said(value)}中的“${wrong.written}”不在${facts.period ? '项目实施时间' : '本表年度'}（${showMonth(allowed.first)}至${showMonth(allowed.last)}）内，请核对。`,
        `“${wrong.written}” in ${said(value)} is outside ${showMonth(allowed.first)} – ${showMonth(allowed.last)}.`,
      ),
    };
  }),
};

function span({ period, year }: FormFacts): { first: number; last: number } | undefined {
  const running = period && period.first <= period.last ? period : undefined;
  const mine =
    year === undefined || (running && running.first <= year * 12 + 11 && running.last >= year * 12);
  if (running && mine) return running;
  return year === undefined ? undefined : { first: year * 12, last: year * 12 + 11 };
}

const elsewhere = (text: string, { start, end }: DateMention): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 10), start)) || AFTER.test(text.slice(end, end + 8));
