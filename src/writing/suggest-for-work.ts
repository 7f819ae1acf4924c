import {
  DATE_UNIT,
  GRADE_UNIT,
  INDICATOR_LIBRARY,
  kindsOfText,
  type LibraryClass,
  type LibraryIndicator,
} from '../forms/indicator-library';
import { sameIndicator } from '../forms/indicator-library/same-indicator';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { promisedWork, type PromisedWork } from '../language/promised-work';
import { piecesIn, promisedNumbers, type Piece } from '../language/promises';
import { counts as unitCounts, measuresOut } from '../language/units';
import { classInForm } from './library-class';
import type { IndicatorSuggestion } from './suggest-indicators';

/** An indicator for one piece of work of a form, already about it. It has no value: that is for the unit to set. */
export type WorkSuggestion = Pick<
  IndicatorSuggestion,
  'class' | 'name' | 'unit' | 'direction' | 'explanation'
>;

/** How many of each class are offered beside the count, in this order. */
const OFFERED: readonly (readonly [of: LibraryClass, most: number])[] = [
  ['quality', 2],
  ['timeliness', 1],
  ['cost', 1],
  ['satisfaction', 1],
];
/** What is counted without a number of its own. */
const DEFAULT_COUNT = { unit: '项', evidence: '以工作台账为准' } as const;
/** Longest name of an indicator, in characters. */
const LONGEST_NAME = 20;

/**
 * Indicators that could measure work that a goal promises: its count first, in the words and the unit of the promise, then what
 * the library has for this kind of work. What the form has already is left out.
 *
 * @param quote - the promise, as written
 */
export function suggestForWork(form: Form, quote: string): readonly WorkSuggestion[] {
  const work = promisedWork(quote, valueOf(form.fields.year));
  const library = libraryOf(quote);
  const others = OFFERED.flatMap(([of, most]) => ofClass(work, library, of).slice(0, most));
  const all = [countOf(work, library), ...(library.length > 0 ? others : [inTime(work)])];
  const names = form.indicators.flatMap(({ level3 }) => valueOf(level3) ?? []);
  return all
    .filter((suggestion) => !names.some((name) => sameIndicator(name, suggestion.name)))
    .map((suggestion) => ({ ...suggestion, class: classInForm(form, suggestion.class) }));
}

/**
 * The counts that a form starts with whose goal is known: one for each piece of work that it promises with a number, without a
 * value.
 *
 * @param goal - the goal, as written
 */
export function countsForGoal(goal: string, year: number | undefined): readonly WorkSuggestion[] {
  const counts = piecesIn(goal, year)
    .filter((piece) => piece.kind === 'work' && promisesCount(piece))
    .map(({ quote }): WorkSuggestion => ({
      ...countOf(promisedWork(quote, year), libraryOf(quote)),
      class: { level1: 'output', level2: 'quantity' },
    }));
  return counts.filter(
    ({ name }, at) => !counts.slice(0, at).some((other) => sameIndicator(name, other.name)),
  );
}

const promisesCount = (piece: Piece): boolean =>
  promisedNumbers(piece).some(
    ({ amount: { unit }, implied }) => !implied && (unitCounts(unit) || measuresOut(unit)),
  );

/** The library of the kind that a promise speaks of; that of its form would be about something else. */
function libraryOf(quote: string): readonly LibraryIndicator[] {
  const [kind] = kindsOfText(quote);
  return INDICATOR_LIBRARY.find(({ id }) => id === kind)?.indicators ?? [];
}

/** Whether work was done in time, for work of no known kind. */
const inTime = ({ phrase }: PromisedWork): LibraryIndicator => ({
  class: 'timeliness',
  name: `${phrase}按时完成率`,
  unit: '%',
  direction: '正向',
  explanation: `按计划时间完成的${phrase}/计划完成的${phrase}×100%`,
});

/** What the work amounts to: 新建公厕12座 → 新建公厕数量, 座. */
function countOf(
  { phrase, unit, measure }: PromisedWork,
  library: readonly LibraryIndicator[],
): LibraryIndicator {
  const counts = library.filter((each) => each.class === 'quantity');
  const like = counts.find((each) => each.unit === unit) ?? (unit === undefined ? counts[0] : undefined);
  const shown = unit ?? like?.unit ?? DEFAULT_COUNT.unit;
  return {
    class: 'quantity',
    name: `${phrase}${measure}`,
    unit: shown,
    direction: '正向',
    explanation: `年度内实际完成的${phrase}${measure}，${evidenceOf(like)}`,
  };
}

/** By what a count of the library is proved: 以签到表为准. */
const evidenceOf = (indicator: LibraryIndicator | undefined): string => {
  const last = indicator?.explanation.split('，').at(-1) ?? '';
  return /为准$|统计$/u.test(last) ? last : DEFAULT_COUNT.evidence;
};

/** What the library has of a class, about this work. */
const ofClass = (
  work: PromisedWork,
  library: readonly LibraryIndicator[],
  of: LibraryClass,
): readonly LibraryIndicator[] =>
  library
    .filter((each) => each.class === of)
    .map((each) => ({
      ...each,
      unit: [DATE_UNIT, GRADE_UNIT].includes(each.unit) ? '' : each.unit,
      name: nameFor(work, each),
      explanation: `${work.phrase}：${each.explanation}`,
    }));

/** A name of the library, with what the work is about where it does not say that. */
function nameFor({ thing }: PromisedWork, { name, class: of }: LibraryIndicator): string {
  const named = `${thing}${name}`;
  return of === 'satisfaction' || sharesPair(thing, name) || named.length > LONGEST_NAME ? name : named;
}

const sharesPair = (one: string, other: string): boolean =>
  [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)));
