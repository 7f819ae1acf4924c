import type { Quantity } from '../../forms/parse/quantities';
import { quantitiesIn } from '../../forms/parse/quantities';
import { plain } from '../../forms/parse/plain';
import { datesIn } from '../../forms/parse/dates';
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
export function mentionsOf(
  { thing, quantity }: Pick<Counted, 'thing' | 'quantity'>,
  fields: readonly ReadField<string>[],
): readonly Mention[] {
  return fields.filter(isRead).flatMap((field) => {
    if (!field.value.includes(thing)) return [];
    const text = plain(field.value);
    return quantitiesIn(field.value)
      .filter(
        (found) =>
          !found.part &&
          found.each === undefined &&
          unitGroup(found.unit) === unitGroup(quantity.unit) &&
          named(text, found, thing),
      )
      .map((found) => ({ field, quantity: found, count: Number(found.value) * occasions(text, found) }));
  });
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
  const ahead = after.slice(0, thing.length + room).includes(thing) && !/^[的]?[后前]/u.test(after);
  return ahead || before.slice(-(thing.length + Math.min(room, 3))).includes(thing);
}

/** 上半年、下半年各召开一次: as often as times are listed before 各. */
function occasions(text: string, { start }: Quantity): number {
  const clause =
    text
      .slice(Math.max(0, start - 30), start)
      .split(/[,。;；\n]/u)
      .at(-1) ?? '';
  if (!/各[\u4e00-\u9fff]{0,4}$/u.test(clause)) return 1;
  return Math.max(1, datesIn(clause, 2000).length);
}
