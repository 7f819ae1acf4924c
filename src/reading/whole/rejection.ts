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
} as const;

/** Why a region is no form; undefined where it is one. Evidence must come from several places: no single table makes a form. */
export function rejectionOf(
  region: Region,
  parts: FormParts,
  names: readonly FieldName[],
  kind: FormKind | undefined,
): Text | undefined {
  const exact = new Set(
    parts.area.pairs.filter(({ match }) => match.quality === 'exact').flatMap(({ match }) => match.fields),
  );
  const named = exact.has('projectName') || exact.has('departmentName');
  const body =
    names.filter((name) => !COMMON_FIELDS.has(name) && exact.has(name)).length +
    (parts.area.items.length > 0 ? 1 : 0) +
    (parts.funds.length > 0 ? 1 : 0) +
    (parts.tasks.length > 0 ? 1 : 0);
  const titled = kind !== undefined && kind !== 'project-list';
  const classes = new Set(
    [...parts.indicators, ...parts.emptyClasses].map(({ class: c }) => c.level2 ?? c.level1).filter(Boolean),
  ).size;
  const table = parts.layouts.length > 0 && (classes > 0 || (titled && parts.indicators.length > 0));
  const heading = `${squeeze(parts.title?.text ?? '')}\n${squeeze(region.cells.title)}`;
  const excluded = NOT_A_FORM_WORDS.some((word) => heading.includes(word));
  if (excluded && !(named && titled && classes > 0)) return NOT_RECOGNISED.reference;
  const goal = exact.has('annualGoal') || exact.has('overallGoal') || exact.has('longTermGoal');
  if (table && titled && (named || body >= ENOUGH.underTitle || parts.tasks.length > 1)) return undefined;
  if (table && ((named && body >= ENOUGH.withName) || (goal && body >= ENOUGH.withGoal))) return undefined;
  if (!table && titled && named && body >= (goal ? ENOUGH.withGoal : ENOUGH.headOnly)) return undefined;
  if (parts.layouts.length > 0 && !named && body < ENOUGH.underTitle) return NOT_RECOGNISED.indicatorsOnly;
  return titled || named || parts.layouts.length > 0 ? NOT_RECOGNISED.tooLittle : NOT_RECOGNISED.nothing;
}
