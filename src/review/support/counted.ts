import type { Quantity } from '../../forms/parse/quantities';
import { quantitiesIn } from '../../forms/parse/quantities';
import { plain } from '../../forms/parse/plain';
import { datesIn } from '../../forms/parse/dates';
import { coverage, longestShared } from '../../forms/parse/wording';
import { blankedFiller } from '../../forms/vocabulary/review-filler';
import { countedThing } from '../../forms/vocabulary/review-activities';
import { unitGroup } from '../../forms/vocabulary/review-units';
import { isRead, type ReadField } from './evidence';
import { factsOf, singleQuantity, type IndicatorFacts } from './facts';
import { perForm } from './per-form';

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

/** Indicators of a form that count something nameable. Rates, money and durations are no counts. */
export const countsOf = perForm((form): readonly Counted[] =>
  factsOf(form).indicators.flatMap((row) => {
    const quantity = singleQuantity(row);
    const thing = countedThing(row.name?.value ?? '');
    if (!quantity || thing.length < 2 || /^(?:%|.*元.*|天|年|小时|个月|)$/u.test(quantity.unit)) return [];
    return [{ row, thing, quantity }];
  }),
);

/** Where texts give a number of the thing, with a unit of the same kind, right before or after its name. */
export const mentionsOf = (
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] =>
  mentioned(
    quantity,
    fields,
    (text) => text.includes(thing),
    (text, found) => named(text, found, thing),
  );

/**
 * The same where the number stands inside the name (对15所中小学校进行维修改造), or the name is shortened: judged by what the
 * words of the clause and of the name share.
 */
export function looseMentionsOf(
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] {
  const own = thing.replace(DOING, '');
  if (own.length < SHORTEST_SPLIT) return [];
  const piece = own.slice(0, 2);
  return mentioned(
    quantity,
    fields,
    (text) => text.includes(piece) || text.includes(own.slice(-LONG_RUN)),
    (text, found) => namedAround(text, found, own),
  );
}

/**
 * Where a number stands right before the last word of the name, and no other indicator counts such things: 12所学校 beside
 * 维修改造学校数量. It may be some of them only.
 */
export function nounMentionsOf(
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  counted: readonly Counted[],
  fields: readonly ReadField<string>[],
): readonly Mention[] {
  const noun = thing.slice(-2);
  if (thing.length < SHORTEST_SPLIT) return [];
  const alike = counted.filter(
    (other) => other.thing.includes(noun) && unitGroup(other.quantity.unit) === unitGroup(quantity.unit),
  );
  if (alike.length > 1) return [];
  return mentioned(
    quantity,
    fields,
    (text) => text.includes(noun),
    (text, { end }) => text.startsWith(noun, end),
  );
}

function mentioned(
  { unit }: Quantity,
  fields: readonly ReadField<string>[],
  perhaps: (text: string) => boolean,
  about: (text: string, found: Quantity) => boolean,
): readonly Mention[] {
  return fields.filter(isRead).flatMap((field) => {
    if (!perhaps(field.value)) return [];
    const text = plain(field.value);
    const mentions: Mention[] = [];
    let goesOn = false;
    for (const found of quantitiesIn(field.value)) {
      if (unitGroup(found.unit) !== unitGroup(unit) || found.part || found.each !== undefined) continue;
      goesOn = about(text, found) || (goesOn && saysNoThing(text, found));
      const times = goesOn && !isOfAllYears(text, found) ? occasions(text, found) : undefined;
      if (times !== undefined) mentions.push({ field, quantity: found, count: Number(found.value) * times });
    }
    return mentions;
  });
}

/** 上半年培训2期，下半年举办1期: the clause names a time and what is done, and goes on with the thing before it. */
function saysNoThing(text: string, { start, end }: Quantity): boolean {
  const before =
    text
      .slice(Math.max(0, start - 20), start)
      .split(BREAK)
      .at(-1) ?? '';
  const after = text.slice(end, end + 1);
  const rest = datesIn(before, 2000).reduce((words, { written }) => words.replace(written, ''), before);
  return (after === '' || BREAK.test(after)) && blankedFiller(rest).replaceAll(DONE, '').trim() === '';
}

/** The thing stands next to the number: 8个基层立法联系点, 培训一期, 召开一次全市现场会. */
function named(text: string, { start, end }: Quantity, thing: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - thing.length - 6), start)
      .split(/[,，。;；、\n]/u)
      .at(-1) ?? '';
  const after =
    text
      .slice(end, end + 40)
      .replaceAll(/[“"《][^”"》]*[”"》]/gu, '')
      .split(/[,，。;；、\n]/u)[0] ?? '';
  const room = thing.length > 2 ? 6 : 0;
  const noun = before.replace(GATHERING, '');
  const ahead = after.slice(0, thing.length + room).includes(thing) && !/^[的]?[后前]/u.test(after);
  return ahead || noun.endsWith(thing) || before.slice(-(thing.length + Math.min(room, 3))).includes(thing);
}

const DONE = /建成|建设|新建|改造|维修|采购|购置|发放|培训|检查|安排|新增|再|又/gu;
/** Words that stand between a short thing and its number: 培训班4期, 慰问活动3次. */
const GATHERING = /(?:班|会|课|讲座|活动|工作)$/u;
/** What is only said to be done with the thing counted: it stands at the beginning of many names. */
const DOING = /^(?:完成|开展|实施|组织|举办|召开|进行|实际|计划|全年|年度|年内)+/u;
/** A name so short is not recognised in pieces. */
const SHORTEST_SPLIT = 4;
/** Characters at the end of a name that stand for the whole of it. */
const LONG_RUN = 5;
/** Share of the pairs of a name that the clause must have too. */
const SAME_THING = 0.55;
const BREAK = /[,，。;；:、\n]/u;

/** First and last word of the thing stand around the number, with most of what is between; or a shortened name next to it. */
function namedAround(text: string, found: Quantity, thing: string): boolean {
  const before =
    text
      .slice(Math.max(0, found.start - 40), found.start)
      .split(BREAK)
      .at(-1) ?? '';
  const tail = text.slice(found.end, found.end + 40);
  const after = tail.split(BREAK)[0] ?? '';
  if (isListed(text, found, after)) return false;
  const around = `${before}|${after}`;
  const ends = around.includes(thing.slice(-2)) || after.startsWith(thing.slice(-1));
  if (ends && around.includes(thing.slice(0, 2)))
    return [...thing].every((sign) => around.includes(sign)) && coverage(thing, around) >= SAME_THING;
  const run = longestShared(thing, before);
  return (
    run.length >= LONG_RUN && thing.endsWith(run) && blankedFiller(before.split(run)[0] ?? '').trim() === ''
  );
}

/** 新建乡镇站8个、村级站12个: one of several of a kind. */
const isListed = (text: string, { end, unit }: Quantity, after: string): boolean =>
  text[end + after.length] === '、' &&
  quantitiesIn(text.slice(end + after.length, end + after.length + 40)).some((next) => next.unit === unit);

/** The number counts what there is already, or what came together over years. */
const isOfAllYears = (text: string, { start }: Quantity): boolean =>
  /累计|现有|已有|原有|已建|已完成|上年|去年|往年/u.test(
    text
      .slice(Math.max(0, start - 20), start)
      .split(BREAK)
      .at(-1) ?? '',
  );

/**
 * How often a number in a (plain) text is meant: 上半年、下半年各召开一次 is as often as times, things or a number of them stand
 * before 各. Undefined where 各 stands for nothing that can be counted.
 */
export function occasions(text: string, { start }: Pick<Quantity, 'start'>): number | undefined {
  const clause =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[,，。;；:\n]/u)
      .at(-1) ?? '';
  const listed = /^(.*)各(?!项|类|种|级|界|地|方|个)[\u4e00-\u9fff]{0,6}$/u.exec(clause)?.[1];
  if (listed === undefined) return 1;
  const times = datesIn(listed, 2000).length;
  if (times > 0) return times;
  const [counted] = quantitiesIn(listed).slice(-1);
  if (counted) return Number(counted.value);
  const things = listed.split(/[、和及]/u).length;
  return things > 1 ? things : undefined;
}
