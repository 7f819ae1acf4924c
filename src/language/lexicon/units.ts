import Big from 'big.js';
import { UNIT_TABLE, type Dimension, type UnitKind } from './unit-table';

export type { Dimension, UnitKind } from './unit-table';

/** A unit as a text writes it. */
export interface Unit {
  /** As written, after NFKC and without blanks: 万亩, m2, 元/人·天. */
  readonly name: string;
  /** One word for all units that are written for each other: 人 and 人次, 期 and 次. That of the first part of a price or rate. */
  readonly group: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base one of these is, exactly: 1 公顷 is 15 亩. For 元/人·天 that of 元. */
  readonly toBase: Big;
  readonly kinds: ReadonlySet<UnitKind>;
  /** What the amount is per, one after the other: 人 and 天 for 元/人·天. Empty for a plain unit. */
  readonly per: readonly Unit[];
}

const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};
const SCALED = /^[十百千万亿]{1,2}(?=.)/u;
const PER = /[/每]/u;
const BETWEEN = /[/每·*.]/u;
const DOTS = /[•・‧∙⋅]/gu;
/** No unit is longer. */
const LONGEST = 16;

const known = new Map<string, Unit>();
for (const { names, group, dimension, factor = '1', kinds } of UNIT_TABLE)
  for (const name of names.split(' '))
    known.set(name, {
      name,
      group,
      dimension,
      toBase: new Big(factor),
      kinds: new Set(kinds),
      per: [],
    });

/** Units that a number can have after it, in the table's wording, longest first: for whoever looks for them in a text. */
export const UNIT_NAMES: readonly string[] = [...known.values()]
  .filter(({ kinds }) => !kinds.has('basis'))
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Units of `UNIT_NAMES` that are, or are not, of a kind. */
export const unitNamesOf = (kind: UnitKind): readonly string[] =>
  UNIT_NAMES.filter((name) => known.get(name)?.kinds.has(kind));

/**
 * The unit that a text is, as a whole: 人次, 万亩, ㎡, 元/人·天, 元每人每天. 十 to 亿 before a unit are worked into its factor.
 * Undefined where the text is none.
 */
export function unitOf(text: string): Unit | undefined {
  if (text.length > LONGEST) return undefined;
  const plainUnit = known.get(text);
  if (plainUnit) return plainUnit;
  const name = text.normalize('NFKC').replaceAll(/\s+/gu, '').replaceAll(DOTS, '·');
  return simpleUnit(name) ?? unitPerSomething(name);
}

const simpleUnit = (name: string): Unit | undefined =>
  known.get(name) ?? known.get(name.toLowerCase()) ?? scaledUnit(name);

function scaledUnit(name: string): Unit | undefined {
  const scale = SCALED.exec(name)?.[0];
  const unit = scale === undefined ? undefined : known.get(name.slice(scale.length));
  if (scale === undefined || !unit) return undefined;
  const times = [...scale].reduce((product, sign) => product * (SCALES[sign] ?? 1), 1);
  return { ...unit, name, toBase: unit.toBase.times(times) };
}

function unitPerSomething(name: string): Unit | undefined {
  const stroke = name.search(PER);
  if (stroke <= 0) return undefined;
  const unit = simpleUnit(name.slice(0, stroke));
  const per = name
    .slice(stroke)
    .split(BETWEEN)
    .filter((part) => part !== '')
    .map(simpleUnit);
  const whole = per.flatMap((part) => part ?? []);
  return unit && per.length > 0 && whole.length === per.length ? { ...unit, name, per: whole } : undefined;
}

/**
 * One word for all units that units write for each other: 人 and 人次, 期 and 次, 公里 and km. Prices and rates (元/人·天)
 * stay apart, and so does what is no unit.
 */
export function unitGroup(text: string): string {
  const unit = unitOf(text);
  return unit && unit.per.length === 0 ? unit.group : text;
}

const DURATIONS: ReadonlySet<Dimension> = new Set<Dimension>(['time', 'months', 'working-time']);

/** Whether a unit is one of time: a duration per session is not multiplied into a duration of the year. */
export const isDuration = (text: string): boolean => {
  const unit = unitOf(text);
  return unit !== undefined && unit.per.length === 0 && DURATIONS.has(unit.dimension);
};

/**
 * An amount in another unit of time: 2小时 in 分钟 is 120. Undefined where one of them is no time that runs through, or both
 * are the same.
 */
export function inUnitOfTime(value: Big, from: string, to: string): Big | undefined {
  const [one, other] = [unitOf(from), unitOf(to)];
  if (one?.dimension !== 'time' || other?.dimension !== 'time' || one.toBase.eq(other.toBase))
    return undefined;
  return value.times(one.toBase).div(other.toBase);
}
