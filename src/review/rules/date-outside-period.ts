import { datesIn, showMonth, type DateMention } from '../../forms/parse/dates';
import type { Form } from '../../forms/model';
import type { FormRule } from '../rule';
import { bilingual, said } from '../support/evidence';
import { factsOf, type FormFacts } from '../support/facts';
import { perText } from '../support/per-text';
import type { FormText } from '../support/texts-of-form';

/** Years named for comparison, as a basis, as a name or as a later effect are no dates of this project's work. */
const OTHER_YEARS =
  /较|比|同比|基数|基期|以来|上年|去年|往年|起始|自|始于|规划|十[三四五六]五|计划期|评为|荣获|印发|发布|出台|文件|批复|立项|结转|质保|保修|使用|运行|延续|持续|远期|至20|到20/u;

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
    const facts = factsOf(form);
    const allowed = span(facts);
    if (!allowed || !concernsTime(text, form)) return undefined;
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
  if (period && period.first <= period.last) return period;
  return year === undefined ? undefined : { first: year * 12, last: year * 12 + 11 };
}

/** Plans, and value and explanation of timeliness indicators. */
function concernsTime({ subject, field }: FormText, form: Form): boolean {
  if (subject.startsWith('plans/') || subject.startsWith('phasedPlan/')) return true;
  return form.indicators.some(
    ({ class: { level2 }, target, explanation }) =>
      level2 === 'timeliness' &&
      [target, explanation].some(
        (cell) => cell.state === 'read' && cell.at.row === field.at.row && cell.at.column === field.at.column,
      ),
  );
}

const elsewhere = (text: string, { start, end }: DateMention): boolean =>
  OTHER_YEARS.test(text.slice(Math.max(0, start - 10), end + 10).replaceAll(/《[^》]*》/gu, ''));
