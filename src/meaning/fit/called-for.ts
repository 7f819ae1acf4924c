import { kindsOfText, type ProjectKindId } from '../../forms/indicator-library';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { namesSatisfaction } from '../../language/names';
import { promisedNumbers } from '../../language/promises';
import { counts, measuresOut } from '../../language/units';
import { correctedOf } from './corrected';
import { isWellKnown } from './fit';
import { ofGoals, type WorkItem } from './items';
import { linksOf, type Links } from './links';
import type { Way } from './measures';
import { countsInUnitOf } from './number-evidence';

/** A way of measuring that work calls for and that its form does not have. */
export interface CalledFor {
  readonly way: 'quantity' | 'quality' | 'time' | 'satisfaction';
  /** The first work of the form that calls for it. */
  readonly item: WorkItem;
}

/** What is made, bought, repaired or taught can be made well or badly. */
const MADE: ReadonlySet<ProjectKindId> = new Set([
  'training',
  'it-construction',
  'works',
  'procurement',
  'publication',
  'school-meals',
]);
/** What is done for people who can be asked about it. */
const FOR_PEOPLE: ReadonlySet<ProjectKindId> = new Set(['training', 'subsidy', 'event', 'school-meals']);

/**
 * Ways of measuring that a form lacks though its work calls for them: a count of what is promised with a number, quality of what is
 * made, time of what has a day to be done by, satisfaction of those it is done for. Nothing of forms that are little understood.
 */
export const calledForIn = oncePer((form: Form): readonly CalledFor[] => {
  const links = linksOf(form);
  const isProject = form.kind === 'project';
  if (!isWellKnown(form) && !hasOnlyOthers(links)) return [];
  const { excused } = correctedOf(form);
  const items = links.items.filter((item) => item.piece.kind === 'work' && !excused.has(item));
  const goals = items.filter(ofGoals);
  // Where a class was not understood nobody knows what is missing.
  const known = form.indicators.every(({ class: { level1, level2 } }) => level2 ?? level1 === 'satisfaction');
  // A department leaves it to its projects how well and how fast things are done; for a report on the year it is too late.
  const lacks = (way: Way): boolean =>
    isProject && known && links.measures.every((measure) => measure.way !== way);
  const first = (way: CalledFor['way'], item: WorkItem | undefined): readonly CalledFor[] =>
    item ? [{ way, item }] : [];
  return [
    ...first(
      'quantity',
      goals.find((item) => isUncounted(links, item)),
    ),
    ...first('quality', lacks('quality') ? goals.find((item) => isOfKind(item, MADE)) : undefined),
    ...first('time', lacks('time') ? items.find(hasDayToBeDoneBy) : undefined),
    ...first(
      'satisfaction',
      lacks('satisfaction') && !links.measures.some(({ name }) => namesSatisfaction(name))
        ? goals.find((item) => isOfKind(item, FOR_PEOPLE))
        : undefined,
    ),
  ];
});

/** Nothing is counted at all, and what rates, times or prices has found its work. */
const hasOnlyOthers = ({ measures, linked }: Links): boolean =>
  linked.size >= KNOWN_OTHERS && measures.every(({ way }) => way !== 'quantity');
const KNOWN_OTHERS = 2;

const isOfKind = ({ piece }: WorkItem, kinds: ReadonlySet<ProjectKindId>): boolean =>
  kindsOfText(piece.quote).some((kind) => kinds.has(kind));

const hasDayToBeDoneBy = ({ piece }: WorkItem): boolean =>
  piece.clauses.some(({ times }) => times.some(({ to, wholeYear }) => to !== undefined && !wholeYear));

/** Work with a number that rates, times or prices measure and no indicator counts; nor does any other count in its unit. */
function isUncounted({ measures, of, linked, best }: Links, item: WorkItem): boolean {
  const own = of.get(item) ?? [];
  const numbered = promisedNumbers(item.piece).some(
    ({ amount: { unit, low }, bases, implied }) =>
      !implied && bases.length === 0 && low.gt(1) && (counts(unit) || measuresOut(unit)),
  );
  return (
    numbered &&
    own.length > 0 &&
    !own.some(({ way }) => way === 'quantity') &&
    !measures.some(
      (measure) =>
        countsInUnitOf(item, measure) &&
        (own.includes(measure) ? best.get(measure)?.number.equal === true : !linked.has(measure)),
    )
  );
}
