import type { FieldName, FormKind } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { NOT_A_FORM_WORDS } from '../../forms/vocabulary';
import type { Text } from '../../texts/text';
import { NOT_RECOGNISED } from '../reasons';
import type { Region } from '../regions/region';
import type { FormParts } from './form-parts';

/** Fields that tables of any kind have: no evidence that one is a form. */
const COMMON_FIELDS: ReadonlySet<FieldName> = new Set([
  'title',
  'year',
  'preparedBy',
  'totalWeight',
  'totalScore',
]);

/** Why parts cannot make up a form even where the user says that they do. */
export const nothingIn = ({ title, area, layouts, funds }: FormParts): Text | undefined =>
  title || area.pairs.length + area.items.length + layouts.length + funds.length > 0
    ? undefined
    : NOT_RECOGNISED.notOfFamily;

/**
 * How many parts (fields with a label of their own, lists, a money block, tasks) make a form, by what else speaks for one.
 * An indicator library has indicators and one or two of them; a list of projects has a name, a unit and an amount.
 */
const ENOUGH = {
  /** Beside indicators under a title that names a form. */
  underTitle: 2,
  /** Beside indicators and the name of a project or department, without such a title. */
  withName: 3,
  /** With a goal: beside indicators without title and name, or under a title with a name and no indicators. */
  withGoal: 4,
  /** Under a title with a name, where the form ends before goal and indicators. */
  headOnly: 5,
  /** Tasks beside indicators under a title that names a form: one row may be a note. */
  tasks: 2,
} as const;

/** What speaks for a form, from the places in which it was found. */
interface Evidence {
  /** The title names a form of a kind that is no list. */
  readonly titled: boolean;
  /** The name of a project or department has a label. */
  readonly named: boolean;
  /** A goal has a label. */
  readonly goal: boolean;
  /** There are columns of indicators. */
  readonly columns: boolean;
  /** Indicators stand in them, in classes, or under a title. */
  readonly table: boolean;
  /** There are several tasks. */
  readonly tasks: boolean;
  /** Parts that are no common ones. */
  readonly parts: number;
  /** Title or sheet call it a library, a catalogue or the like. */
  readonly reference: boolean;
}

const some = (list: readonly unknown[]): boolean => list.length > 0;

function evidenceOf(
  { cells: { title } }: Region,
  parts: FormParts,
  names: readonly FieldName[],
  kind: FormKind | undefined,
): Evidence {
  const labelled = new Set(
    parts.area.pairs.filter(({ match }) => match.quality === 'exact').flatMap(({ match }) => match.fields),
  );
  const hasOneOf = (...fields: readonly FieldName[]): boolean => fields.some((name) => labelled.has(name));
  const titled = kind !== undefined && kind !== 'project-list';
  const classed = [...parts.indicators, ...parts.emptyClasses].some(({ class: { level1, level2 } }) =>
    Boolean(level2 ?? level1),
  );
  const columns = some(parts.layouts);
  const named = hasOneOf('projectName', 'departmentName');
  const heading = `${squeeze(parts.title?.text ?? '')}\n${squeeze(title)}`;
  return {
    titled,
    named,
    goal: hasOneOf('annualGoal', 'overallGoal', 'longTermGoal'),
    columns,
    table: columns && (classed || (titled && some(parts.indicators))),
    tasks: parts.tasks.length >= ENOUGH.tasks,
    parts:
      names.filter((name) => !COMMON_FIELDS.has(name) && labelled.has(name)).length +
      [parts.area.items, parts.funds, parts.tasks].filter(some).length,
    reference: NOT_A_FORM_WORDS.some((word) => heading.includes(word)) && !(named && titled && classed),
  };
}

const isForm = ({ titled, named, goal, table, tasks, parts }: Evidence): boolean =>
  table
    ? (titled && (named || tasks || goal || parts >= ENOUGH.underTitle)) ||
      (named && parts >= ENOUGH.withName) ||
      (goal && parts >= ENOUGH.withGoal)
    : titled && named && parts >= (goal ? ENOUGH.withGoal : ENOUGH.headOnly);

/** Why a region is no form; undefined where it is one. Evidence must come from several places: no single table makes a form. */
export function rejectionOf(
  region: Region,
  parts: FormParts,
  names: readonly FieldName[],
  kind: FormKind | undefined,
): Text | undefined {
  const evidence = evidenceOf(region, parts, names, kind);
  const { titled, named, columns, reference } = evidence;
  if (reference) return NOT_RECOGNISED.reference;
  if (isForm(evidence)) return undefined;
  if (columns && !named && evidence.parts < ENOUGH.underTitle) return NOT_RECOGNISED.indicatorsOnly;
  return titled || named || columns ? NOT_RECOGNISED.tooLittle : NOT_RECOGNISED.nothing;
}
