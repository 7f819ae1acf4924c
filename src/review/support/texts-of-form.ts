import { wordsOnly } from '../../forms/parse/plain';
import type { Field } from '../../forms/field';
import type { FieldName } from '../../forms/model';
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
const PROSE: ReadonlySet<FieldName> = new Set(['annualGoal', 'overallGoal', 'longTermGoal', 'functions']);

/** Every text of a form that people wrote: fields in words, goals, plans, main tasks, and name, value, explanation, remark, reason of each indicator. */
export const textsOf = perForm((form): readonly FormText[] => {
  const texts: FormText[] = [];
  const hasPeriod = isRead(form.fields.period) || isRead(form.fields.endDate);
  const add = (
    subject: string,
    field: Field<string>,
    kind: { prose?: boolean; timed?: boolean } = {},
  ): void => {
    if (isRead(field)) texts.push({ subject, field, prose: kind.prose ?? false, timed: kind.timed ?? false });
  };
  for (const name of TEXT_FIELDS) add(name, form.fields[name], { prose: PROSE.has(name) });
  const lists = { detailedGoals: form.detailedGoals, plans: form.plans, phasedPlan: form.phasedPlan };
  for (const [name, fields] of Object.entries(lists))
    for (const field of fields)
      if (isRead(field))
        add(`${name}/${wordsOnly(field.value).slice(0, 40)}`, field, { timed: name !== 'detailedGoals' });
  for (const { name, content } of form.tasks)
    for (const field of [name, content])
      if (isRead(field)) add(`tasks/${wordsOnly(field.value).slice(0, 40)}`, field);
  for (const indicator of form.indicators) {
    const timed = indicator.class.level2 === 'timeliness' && (indicator.tree === 'annual' || hasPeriod);
    for (const column of ['level3', 'target', 'explanation', 'remark', 'reason'] as const)
      add(indicatorSubject(indicator, column), indicator[column], {
        timed: timed && (column === 'target' || column === 'explanation'),
      });
  }
  return texts;
});

/** Texts inside of a form that were not understood as part of it: only how they are written can be judged. */
export const otherTextsOf = perForm((form): readonly FormText[] =>
  form.unread
    .filter(({ text }) => text.length >= SHORTEST_OTHER && /[\u4e00-\u9fff]{4}/u.test(text))
    .map(({ at, text }) => ({
      subject: `other/${wordsOnly(text).slice(0, 40)}`,
      field: { state: 'read', value: text, raw: text, at },
      prose: false,
      timed: false,
    })),
);
const SHORTEST_OTHER = 8;
