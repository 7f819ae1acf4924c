import { fieldsAbout, type Subject } from '../../forms/families';
import type { FieldName } from '../../forms/model';
import { FIELD_LABELS, type FundColumn } from '../../forms/vocabulary';
import type { Pair } from './pair';

/** Fields that the forms of each subject have. */
const OWN: Readonly<Record<Subject, ReadonlySet<FieldName>>> = {
  project: fieldsAbout('project'),
  department: fieldsAbout('department'),
};

/** What no standard form has a place for, and forms of all kinds print. */
const ANYWHERE = { background: 'background', costBasis: 'costBasis' } as const satisfies Readonly<
  Partial<Record<FieldName, FieldName>>
>;

/** What a form about the other subject calls the same thing, and the names that forms of both kinds print. */
const ELSEWHERE: Readonly<Record<Subject, Readonly<Partial<Record<FieldName, FieldName>>>>> = {
  project: { overallGoal: 'annualGoal', departmentName: 'department', ...ANYWHERE },
  department: {
    annualGoal: 'overallGoal',
    department: 'department',
    implementer: 'implementer',
    ...ANYWHERE,
  },
};

/** The field that a label names on a form about `subject`; undefined where the form has no such field. */
export function fieldFor(pair: Pick<Pair, 'match' | 'heading'>, subject: Subject): FieldName | undefined {
  const own = pair.match.fields.filter((name) => OWN[subject].has(name));
  const allowed = own.length > 0 ? own : pair.match.fields.flatMap((name) => ELSEWHERE[subject][name] ?? []);
  return pair.heading && allowed.includes('preparedBy') ? 'preparedBy' : bestRanked(pair, allowed);
}

const bestRanked = (pair: Pick<Pair, 'match'>, names: readonly FieldName[]): FieldName | undefined =>
  [...names].sort((a, b) => rankOf(pair, a) - rankOf(pair, b))[0];

/** Rank of a label that forms about the other subject print, after all labels of the field itself. */
const ELSEWHERE_RANK = 300;

/** 0 for the canonical wording of a field, higher for wordings that are more general, highest for uncertain matches. */
export function rankOf(pair: Pick<Pair, 'match'>, name: FieldName): number {
  const { label, synonyms } = FIELD_LABELS[name];
  const { key } = pair.match.label;
  const doubt = pair.match.quality === 'exact' ? 0 : pair.match.quality === 'contained' ? 1000 : 2000;
  if (key === label) return doubt;
  const at = synonyms.indexOf(key);
  if (at >= 0) return doubt + at + 1;
  const others = pair.match.fields.map((other) => FIELD_LABELS[other].synonyms.indexOf(key));
  const other = Math.max(...others);
  return doubt + (other < 0 ? 1 : ELSEWHERE_RANK + other);
}

const AMOUNTS_OF_YEAR: ReadonlySet<FundColumn> = new Set(['value', 'initial', 'adjusted'] as const);

/** The field of a row of a money block that states a total, or of an amount that heads a column of one elsewhere. */
export function totalFor({ match }: Pair, subject: Subject): FieldName | undefined {
  const whole = subject === 'department' ? 'total' : 'budget';
  if (match.quality !== 'near' && match.fundColumns.some((column) => AMOUNTS_OF_YEAR.has(column)))
    return whole;
  if (match.quality !== 'exact') return undefined;
  if (match.fundRows.includes('annualTotal')) return whole;
  return match.fundRows.includes('multiYearTotal') && subject === 'project' ? 'multiYearTotal' : undefined;
}
