import { wordsOnly } from '../../language/plain';
import type { Field } from '../../forms/field';
import type { FieldName, Form, Indicator, IndicatorColumn } from '../../forms/model';
import { namesTime } from '../../language/names';
import { parseTarget } from '../../language/target';
import { isRead, type ReadField } from './evidence';
import { indicatorSubject } from './indicators';

/** A text that somebody wrote into a form, with a subject for findings about it. */
export interface FormText {
  readonly subject: string;
  readonly field: ReadField<string>;
  /** Whole sentences are expected: goals, functions. */
  readonly prose: boolean;
  /** The text says when something is done within the form's time: plans, value and explanation of timeliness indicators. */
  readonly timed: boolean;
  /** It was understood as a part of the form. */
  readonly understood: boolean;
}

const TEXT_FIELDS = [
  'projectName',
  'annualGoal',
  'overallGoal',
  'longTermGoal',
  'goalActual',
  'functions',
  'organization',
  'regulations',
  'background',
  'costBasis',
] as const satisfies readonly FieldName[];
const LISTS = ['detailedGoals', 'plans', 'phasedPlan'] as const;
const COLUMNS = [
  'level3',
  'target',
  'explanation',
  'content',
  'scoring',
  'basis',
  'remark',
  'reason',
] as const satisfies readonly IndicatorColumn[];
const PROSE: ReadonlySet<FieldName> = new Set(['annualGoal', 'overallGoal', 'longTermGoal', 'functions']);

/**
 * The texts of a form that people wrote: fields in words, goals, plans, main tasks, and name, value, explanation, remark and
 * reason of each indicator; last those inside of the form that were not understood as part of it.
 *
 * @param wanted whether a text of these words is asked for: few are, and no more is made of the others
 */
export function textsWhere(form: Form, wanted: (words: string) => boolean): readonly FormText[] {
  const texts: FormText[] = [];
  const add = (
    field: ReadField<string>,
    subject: string,
    { prose = false, timed = false, understood = true }: Partial<FormText> = {},
  ): unknown => texts.push({ subject, field, prose, timed, understood });
  const isWanted = (field: Field<string>): field is ReadField<string> => isRead(field) && wanted(field.value);

  const hasPeriod = isRead(form.fields.period) || isRead(form.fields.endDate);
  for (const name of TEXT_FIELDS) {
    const field = form.fields[name];
    if (isWanted(field)) add(field, name, { prose: PROSE.has(name) });
  }
  for (const list of LISTS)
    for (const field of form[list])
      if (isWanted(field)) add(field, subjectIn(list, field), { timed: list !== 'detailedGoals' });
  for (const { name, content, goal } of form.tasks)
    for (const field of [name, content, goal]) if (isWanted(field)) add(field, subjectIn('tasks', field));
  for (const { item, basis } of form.costs)
    for (const field of [item, basis]) if (isWanted(field)) add(field, subjectIn('costs', field));
  for (const { content } of form.schedule)
    if (isWanted(content)) add(content, subjectIn('schedule', content), { timed: true });
  for (const indicator of form.indicators) {
    const timed = asksForTime(indicator) && (indicator.tree === 'annual' || hasPeriod);
    for (const column of COLUMNS) {
      const field = indicator[column];
      if (!isWanted(field)) continue;
      const itsTime = timed && (column === 'target' || column === 'explanation');
      add(field, indicatorSubject(indicator, column), { timed: itsTime });
    }
  }
  for (const { at, text } of form.unread) {
    if (text.length < SHORTEST_OTHER || !HAS_WORDS.test(text) || !wanted(text)) continue;
    const field: ReadField<string> = { state: 'read', value: text, raw: text, at };
    add(field, subjectIn('other', field), { understood: false });
  }
  return texts;
}
const SHORTEST_OTHER = 8;
const HAS_WORDS = /[\u4e00-\u9fff]{4}/u;

/** A text of a list, or beside the fields and indicators, is known by its first words. */
const subjectIn = (list: string, { value }: ReadField<string>): string =>
  `${list}/${wordsOnly(value).slice(0, 40)}`;

/** An indicator of timeliness, and one of any class whose value is a date: classes of departments name no timeliness. */
const asksForTime = ({ class: { level2 }, level3, target }: Indicator): boolean =>
  level2 === 'timeliness' ||
  (isRead(level3) && isRead(target) && namesTime(level3.value) && parseTarget(target.value).type === 'date');
