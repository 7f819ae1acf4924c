import { isInside, type CellRef } from '../../forms/cell';
import { hasPlace } from '../../forms/field';
import type { FitCorrection } from '../../forms/fit-correction';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { wordsOnly } from '../../language/plain';
import { shareOf, subjectOf } from '../../language/subjects';
import { workItemsOf, type WorkItem } from './items';
import { measuresOf, type Measure } from './measures';

/** Two pieces of work that a correction ties or parts, in terms of the form as it is now. */
export interface CorrectedPair {
  readonly correction: Extract<FitCorrection, { readonly type: 'link' | 'unlink' }>;
  readonly item: WorkItem;
  /** The indicator it names; undefined where it names money, or a project. */
  readonly measure: Measure | undefined;
  readonly to: CellRef;
}

/** Work that was said to need no indicator. */
export interface Excuse {
  readonly correction: Extract<FitCorrection, { readonly type: 'no-indicator' }>;
  readonly item: WorkItem;
}

/** What people said about the fit of a form, as far as what they spoke of is still there. */
export interface Corrected {
  readonly pairs: readonly CorrectedPair[];
  readonly excused: ReadonlyMap<WorkItem, Excuse>;
  /** Corrections that speak of something that is gone. */
  readonly idle: readonly FitCorrection[];
}

const NOTHING: Corrected = { pairs: [], excused: new Map(), idle: [] };

/** What people said about the fit of a form, in terms of its work and indicators as they are now. */
export const correctedOf = oncePer((form: Form): Corrected => {
  const { fitCorrections = [] } = form;
  if (fitCorrections.length === 0) return NOTHING;
  const pairs: CorrectedPair[] = [];
  const excused = new Map<WorkItem, Excuse>();
  const idle: FitCorrection[] = [];
  for (const correction of fitCorrections) {
    const item = correctedItem(form, correction);
    if (item && correction.type === 'no-indicator') excused.set(item, { correction, item });
    else if (item && correction.type !== 'no-indicator' && correction.to)
      pairs.push({ correction, item, measure: measureAt(form, correction.to), to: correction.to });
    else idle.push(correction);
  }
  return { pairs, excused, idle };
});

/** Whether an area begins with this cell. */
export const isPlace = (a: CellRef, b: CellRef): boolean =>
  a.sheet.id === b.sheet.id && a.row === b.row && a.column === b.column;

/** Whether a cell stands on a form. */
export const isIn = ({ sheet, range }: Form, to: CellRef): boolean =>
  sheet.id === to.sheet.id && isInside(to, range);

/** The indicator whose name stands in a cell. */
const measureAt = (form: Form, to: CellRef): Measure | undefined =>
  measuresOf(form).find(({ indicator: { level3 } }) => hasPlace(level3) && isPlace(level3.at, to));

/** So much of what was quoted has to be there still, and so much of what is there must have been quoted. */
const STILL_THE_SAME = 0.6;

/** The work that a correction speaks of: the very words in its cell, or what has become of them. */
function correctedItem(form: Form, { at, quote }: FitCorrection): WorkItem | undefined {
  if (!at) return undefined;
  const inCell = workItemsOf(form).filter(({ field }) => isPlace(field.at, at));
  const words = wordsOnly(quote);
  const exact = inCell.find(({ piece }) => wordsOnly(piece.quote) === words);
  if (exact) return exact;
  const quoted = subjectOf(quote);
  const likeness = (item: WorkItem): number =>
    Math.min(shareOf(quoted, item.subject), shareOf(item.subject, quoted));
  const [best] = inCell
    .map((item) => ({ item, like: likeness(item) }))
    .sort((a, b) => b.like - a.like)
    .filter(({ like }) => like >= STILL_THE_SAME);
  return best?.item;
}

/** Puts what people said into what was derived: links they made, and without those they undid. */
export function correctLinks(form: Form, of: Map<WorkItem, readonly Measure[]>): void {
  for (const { correction, item, measure } of correctedOf(form).pairs) {
    if (!measure) continue;
    const others = (of.get(item) ?? []).filter((other) => other !== measure);
    of.set(item, correction.type === 'link' ? [...others, measure] : others);
  }
}

/** Indicators and work that somebody parted: where nothing else is tied to them they are left over, whatever they share. */
export const partedIn = oncePer((form: Form): ReadonlySet<WorkItem | Measure> => {
  const parted = correctedOf(form).pairs.filter(({ correction }) => correction.type === 'unlink');
  return new Set(parted.flatMap(({ item, measure }) => (measure ? [item, measure] : [])));
});

/** Puts what people said of money into what was derived. `of`: the cells of amounts by work. */
export function correctMoney(form: Form, of: Map<WorkItem, readonly CellRef[]>): void {
  for (const { correction, item, measure, to } of correctedOf(form).pairs) {
    if (measure || !isIn(form, to)) continue;
    const others = (of.get(item) ?? []).filter((other) => !isPlace(other, to));
    of.set(item, correction.type === 'link' ? [...others, to] : others);
  }
}

/** What people said of the projects that carry the work of a department. `to` stands on the project's form. */
export const correctedProjects = (department: Form): readonly CorrectedPair[] =>
  correctedOf(department).pairs.filter(({ measure }) => !measure);
