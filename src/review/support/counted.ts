import type { Quantity } from '../../forms/parse/quantities';
import { quantitiesIn } from '../../forms/parse/quantities';
import { ofText } from '../../language/of-text';
import { condensed, plain } from '../../language/plain';
import { countedThing } from '../../language/lexicon/activities';
import { namesRate } from '../../language/lexicon/rates';
import { TURNS_OF_YEAR, unitGroup } from '../../language/lexicon/units';
import { inOnes } from './achievement';
import type { ReadField } from './evidence';
import {
  DOING,
  endsWithRate,
  isOfAllYears,
  LONG_RUN,
  MEASURED,
  named,
  namedAround,
  nounBeside,
  occasions,
  saysNoThing,
} from './counted-clauses';
import { factsOf, singleQuantity, type IndicatorFacts } from './facts';
import { perForm } from './per-form';

/** 分馆和服务点 counts both together: a number beside one of them is not the whole. */
const JOINED = /[和与、]|(?<![惠涉普])及(?![时早格])/u;
/** A name so short is not recognised in pieces. */
const SHORTEST_SPLIT = 4;

/** An indicator that counts things: what, and how many. */
export interface Counted {
  readonly row: IndicatorFacts;
  readonly thing: string;
  readonly quantity: Quantity;
}

/** How many of a thing a sentence says there are. */
export interface Mention {
  readonly field: ReadField<string>;
  readonly quantity: Quantity;
  /** The number with 各 worked out: 上半年、下半年各一次 is two. */
  readonly count: number;
}

/** Units of rates, money and durations. */
const NO_COUNT = /^(?:%|.*元.*|天|年|小时|个月|)$/u;

/** Indicators of a form that count something nameable. Rates, money and durations are no counts. */
export const countsOf = perForm((form): readonly Counted[] =>
  factsOf(form).indicators.flatMap((row) => {
    const quantity = singleQuantity(row);
    if (!quantity || NO_COUNT.test(quantity.unit)) return [];
    const thing = countedThing(row.name?.value ?? '');
    if (thing.length < 2) return [];
    return [{ row, thing, quantity: { ...quantity, value: inOnes(quantity) } }];
  }),
);

/** Rates of a form in per cent; the thing is the whole name. */
export const ratesOf = perForm((form): readonly Counted[] =>
  factsOf(form).indicators.flatMap((row) => {
    const quantity = singleQuantity(row);
    if (quantity?.unit !== '%') return [];
    const thing = condensed(row.name?.value ?? '').replaceAll(/\([^()]*\)/gu, '');
    return namesRate(thing) && thing.length >= SHORTEST_SPLIT ? [{ row, thing, quantity }] : [];
  }),
);

/** Where texts name a rate and give it a percentage in the same clause. */
export const rateMentionsOf = (
  { thing }: Pick<Counted, 'thing'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] =>
  fields.flatMap((field) => {
    if (!field.value.includes(thing)) return [];
    const text = plain(field.value);
    return quantitiesIn(field.value)
      .filter(({ unit, start }) => unit === '%' && endsWithRate(text.slice(0, start), thing))
      .map((quantity) => ({ field, quantity, count: Number(quantity.value) }));
  });

/** Where texts give a number of the thing, with a unit of the same kind, right before or after its name. */
export const mentionsOf = (
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] =>
  mentioned(
    { quantity },
    fields,
    (text) => text.includes(thing),
    (text, found) => named(text, found, thing),
    (text, { start }) => text.slice(0, start).trimEnd().endsWith(thing),
  );

/**
 * The same where the number stands inside the name (对15所中小学校进行维修改造), or the name is shortened: judged by what the
 * words of the clause and of the name share.
 */
function looseMentionsOf(
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] {
  const pieces = piecesOf(thing);
  if (!pieces) return NO_MENTIONS;
  const { own, first, last } = pieces;
  return mentioned(
    { quantity },
    fields,
    (text) => text.includes(first) || text.includes(last),
    (text, found) => namedAround(text, found, own),
  );
}

/** What is counted without what is done or measured of it, and one of its ends at least stands where it is named in pieces. */
const piecesOf = ofText((thing) => {
  const own = thing.replace(DOING, '').replace(MEASURED, '');
  return own.length < SHORTEST_SPLIT || JOINED.test(own)
    ? undefined
    : { own, first: own.slice(0, 2), last: own.slice(-LONG_RUN) };
});

/** Whether a text can mention the thing at all: it has the last word of its name, or a piece by which it is recognised. */
export function mayMention(text: string, { thing }: Pick<Counted, 'thing'>): boolean {
  if (text.includes(thing.slice(-2))) return true;
  const pieces = piecesOf(thing);
  return !!pieces && (text.includes(pieces.first) || text.includes(pieces.last));
}

/** By the whole name where that is there, otherwise by what words share. */
export function anyMentionsOf(
  counted: Pick<Counted, 'thing' | 'quantity'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] {
  const strict = mentionsOf(counted, fields);
  return strict.length > 0 ? strict : looseMentionsOf(counted, fields);
}

/**
 * Where a number stands right beside the last word of the name, and no other indicator counts such things: 12所学校, or 学校12所,
 * beside 维修改造学校数量. It may be some of them only.
 */
export function nounMentionsOf(
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  counted: readonly Counted[],
  fields: readonly ReadField<string>[],
): readonly Mention[] {
  const noun = thing.slice(-2);
  if (thing.length < SHORTEST_SPLIT || JOINED.test(thing)) return [];
  const mentions = mentioned(
    { quantity },
    fields,
    (text) => text.includes(noun),
    (text, found) => nounBeside(text, found, noun, thing),
  );
  if (mentions.length === 0) return [];
  const alike = counted.filter(
    (other) => other.thing.includes(noun) && unitGroup(other.quantity.unit) === unitGroup(quantity.unit),
  );
  return alike.length > 1 ? [] : mentions;
}

function mentioned(
  { quantity: { unit } }: Pick<Counted, 'quantity'>,
  fields: readonly ReadField<string>[],
  perhaps: (text: string) => boolean,
  about: (text: string, found: Quantity) => boolean,
  /** Whether a part of another number is the thing by its full name: 新增就业1.2万人（其中失业人员再就业3600人）. */
  isNamed: (text: string, part: Quantity) => boolean = () => false,
): readonly Mention[] {
  let mentions: Mention[] | undefined;
  for (const field of fields) {
    if (!perhaps(field.value)) continue;
    const text = plain(field.value);
    let goesOn = false;
    for (const found of quantitiesIn(field.value)) {
      if (unitGroup(found.unit) !== unitGroup(unit) || (found.part && !isNamed(text, found))) continue;
      const turns = found.each === undefined ? 1 : TURNS_OF_YEAR[found.each[0] ?? ''];
      if (turns === undefined) continue;
      goesOn = about(text, found) || (goesOn && saysNoThing(text, found));
      const times = goesOn && !isOfAllYears(text, found) ? occasions(text, found) : undefined;
      if (times === undefined) continue;
      (mentions ??= []).push({ field, quantity: found, count: Number(found.value) * times * turns });
    }
  }
  return mentions ?? NO_MENTIONS;
}
const NO_MENTIONS: readonly Mention[] = [];

/**
 * All numbers of a mention's list together, 、 between them and the last word of the thing beside each: 综合演练2场、专项演练16场 are
 * 18. Undefined for a number that stands alone, or beside numbers of other things.
 */
export function listSum(
  { field, quantity: found }: Mention,
  { thing }: Pick<Counted, 'thing'>,
): number | undefined {
  const noun = thing.slice(-2);
  const text = plain(field.value);
  const alike = quantitiesIn(field.value).filter(
    ({ unit, part }) => !part && unitGroup(unit) === unitGroup(found.unit),
  );
  const goesOn = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one !== undefined && other !== undefined && LIST.test(text.slice(one.end, other.start));
  let [first, last] = [alike.indexOf(found), alike.indexOf(found)];
  while (goesOn(alike[first - 1], alike[first])) first--;
  while (goesOn(alike[last], alike[last + 1])) last++;
  const list = alike.slice(first, last + 1);
  const before = text.slice(0, list[0]?.start).split(CLAUSE).at(-1) ?? '';
  const words =
    before +
    text.slice(list[0]?.start, list.at(-1)?.end) +
    (text.slice(list.at(-1)?.end).split(CLAUSE)[0] ?? '');
  if (list.length < 2 || words.split(noun).length - 1 < list.length) return undefined;
  return list.reduce((sum, { value }) => sum + Number(value), 0);
}
const LIST = /^[^,，。;；:\n]*、[^,，。;；:\n]*$/u;
const CLAUSE = /[,，。;；:\n]/u;
