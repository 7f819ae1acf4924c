import { wordsOnly } from '../../forms/parse/plain';
import type { FieldName, Indicator, IndicatorColumn } from '../../forms/model';
import { isRead, type ReadField } from './evidence';
import { indicatorSubject } from './indicators';
import { perForm } from './per-form';

/** A text that somebody wrote into a form, with a subject for findings about it. */
export interface FormText {
  readonly subject: string;
  readonly field: ReadField<string>;
  /** Whole sentences are expected: goals, functions. */
  readonly prose: boolean;
  /** The text says when something is done within the form's time: plans, value and explanation of timeliness indicators. */
  readonly timed: boolean;
}

const TEXT_FIELDS = [
  'projectName', 'annualGoal', 'overallGoal', 'longTermGoal', 'goalActual', 'functions', 'organization', 'regulations',
] as const satisfies readonly FieldName[]; // prettier-ignore
const LISTS = ['detailedGoals', 'plans', 'phasedPlan'] as const;
const COLUMNS = [
  'level3', 'target', 'explanation', 'remark', 'reason',
] as const satisfies readonly IndicatorColumn[]; // prettier-ignore
const PROSE: ReadonlySet<FieldName> = new Set(['annualGoal', 'overallGoal', 'longTermGoal', 'functions']);

/** A text of an indicator. Few texts are ever found fault with: the subject is made for those only. */
class IndicatorText implements FormText {
  readonly prose = false;

  constructor(
    private readonly indicator: Indicator,
    private readonly column: IndicatorColumn,
    readonly field: ReadField<string>,
    readonly timed: boolean,
  ) {}

  get subject(): string {
    return indicatorSubject(this.indicator, this.column);
  }
}

/** A text of a list, or beside the fields and indicators: known by its first words. */
class OtherText implements FormText {
  readonly prose = false;

  constructor(
    private readonly list: string,
    readonly field: ReadField<string>,
    readonly timed = false,
  ) {}

  get subject(): string {
    return `${this.list}/${wordsOnly(this.field.value).slice(0, 40)}`;
  }
}

/** Every text of a form that people wrote: fields in words, goals, plans, main tasks, and name, value, explanation, remark, reason of each indicator. */
export const textsOf = perForm((form): readonly FormText[] => {
  const texts: FormText[] = [];
  const hasPeriod = isRead(form.fields.period) || isRead(form.fields.endDate);
  for (const subject of TEXT_FIELDS) {
    const field = form.fields[subject];
    if (isRead(field)) texts.push({ subject, field, prose: PROSE.has(subject), timed: false });
  }
  for (const list of LISTS)
    for (const field of form[list])
      if (isRead(field)) texts.push(new OtherText(list, field, list !== 'detailedGoals'));
  for (const { name, content } of form.tasks)
    for (const field of [name, content]) if (isRead(field)) texts.push(new OtherText('tasks', field));
  for (const indicator of form.indicators) {
    const timed = indicator.class.level2 === 'timeliness' && (indicator.tree === 'annual' || hasPeriod);
    for (const column of COLUMNS) {
      const field = indicator[column];
      if (!isRead(field)) continue;
      const itsTime = timed && (column === 'target' || column === 'explanation');
      texts.push(new IndicatorText(indicator, column, field, itsTime));
    }
  }
  return texts;
});

/** The same with the texts inside of a form that were not understood as part of it: only how they are written can be judged. */
export const allTextsOf = perForm((form): readonly FormText[] => {
  const others = form.unread.filter(
    ({ text }) => text.length >= SHORTEST_OTHER && /[\u4e00-\u9fff]{4}/u.test(text),
  );
  if (others.length === 0) return textsOf(form);
  return [
    ...textsOf(form),
    ...others.map(({ at, text }) => new OtherText('other', { state: 'read', value: text, raw: text, at })),
  ];
});
const SHORTEST_OTHER = 8;
