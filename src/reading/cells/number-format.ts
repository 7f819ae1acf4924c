import Big from 'big.js';
import { format, tokenize } from 'numfmt';
import { decimalOf, withoutNoise } from '../../forms/decimal';

/** What a number format makes of a number, worked out to the last digit that the cell holds. */
export interface FormattedNumber {
  /** The number as it is meant: 0.95 in 0% is 95, 19200 in 0!.0,"万元" is 1.92. */
  readonly number: Big;
  /** The number is the one that the cell holds × 10^power. */
  readonly power: number;
  /** Words that the format puts before and after the digits: "约", "万元", "%". */
  readonly before: string;
  readonly after: string;
}

/** One section of a format: 0.00 in 0.00;[Red]-0.00. */
interface Section {
  readonly type: 'number' | 'date' | 'other';
  readonly condition: ((value: number) => boolean) | undefined;
  /** Shown number = held number × 10^power. */
  readonly power: number;
  readonly before: string;
  readonly after: string;
}

/** What `value` means in a cell of this format; undefined for dates, times and texts. */
export function formatted(value: number, code: string | undefined): FormattedNumber | undefined {
  const section = sectionFor(value, code);
  if (section.type !== 'number') return undefined;
  const { power, before, after } = section;
  return { number: decimalOf(value).times(new Big(10).pow(power)), power, before, after };
}

/** Whether a format shows a number as a date or a time. */
export const showsDate = (value: number, code: string | undefined): boolean =>
  sectionFor(value, code).type === 'date';

/** A number as Excel shows it in a wide enough column. */
export const shownIn = (value: number, code: string | undefined): string =>
  code === undefined || code === 'General' ? String(withoutNoise(value)) : format(plainEscapes(code), value);

const NUMBER_AS_IS: Section = { type: 'number', condition: undefined, power: 0, before: '', after: '' };

function sectionFor(value: number, code: string | undefined): Section {
  if (code === undefined || code === '' || code === 'General') return NUMBER_AS_IS;
  const sections = sectionsOf(code);
  const [first = NUMBER_AS_IS, second, third] = sections;
  if (sections.some(({ condition }) => condition))
    return sections.find(({ condition }) => condition === undefined || condition(value)) ?? first;
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

/** A workbook has some tens of formats, each for many cells. */
const known = new Map<string, readonly Section[]>();
const MOST_KNOWN = 2000;
/** Excel takes no longer ones. */
const LONGEST = 255;

function sectionsOf(code: string): readonly Section[] {
  const before = known.get(code);
  if (before) return before;
  const sections = code.length > LONGEST ? [NUMBER_AS_IS] : parsed(code);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(code, sections);
  return sections;
}

type Token = ReturnType<typeof tokenize>[number];

function parsed(code: string): readonly Section[] {
  const sections: Token[][] = [[]];
  for (const token of tokenize(plainEscapes(code)))
    if (token.type === 'break') sections.push([]);
    else sections.at(-1)?.push(token);
  return sections.map(sectionOf);
}

/** ! takes the next character as it is in the Chinese Excel, as \ does everywhere. */
const plainEscapes = (code: string): string =>
  code.includes('!')
    ? code.replaceAll(/"[^"]*"|\\.|!(.)/gu, (part, taken?: string) =>
        taken === undefined ? part : `\\${taken}`,
      )
    : code;

const PLACES: ReadonlySet<string> = new Set(['zero', 'hash', 'qmark', 'digit', 'general']);
const WORDS: ReadonlySet<string> = new Set(['string', 'char', 'escaped', 'percent']);

function sectionOf(tokens: readonly Token[]): Section {
  const types = tokens.map(({ type }) => type);
  const place = (type: string): boolean => PLACES.has(type);
  const [first, last] = [types.findIndex(place), types.map(place).lastIndexOf(true)];
  return {
    type: typeOf(types, first),
    condition: conditionOf(tokens),
    power: powerOf(tokens) - digitsAfterWrittenPoint(tokens),
    before: wordsOf(tokens.slice(0, Math.max(0, first))),
    after: wordsOf(tokens.slice(last + 1)),
  };
}

/** The words among some tokens. Brackets are a way to show the sign, which the number has itself. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, value }) => {
      if (type === 'locale') return String(value).replace(/-[^-]*$/u, '');
      return WORDS.has(type) ? String(value) : '';
    })
    .join('')
    .replaceAll(/[()（）]/gu, '')
    .trim();

function typeOf(types: readonly string[], firstPlace: number): Section['type'] {
  if (types.some((type) => type === 'datetime' || type === 'duration' || type === 'ampm')) return 'date';
  return firstPlace < 0 ? 'other' : 'number';
}

/** Each per cent sign is a hundred, each comma behind the digits a thousandth. */
const powerOf = (tokens: readonly Token[]): number =>
  tokens.reduce((power, { type, raw }) => {
    if (type === 'percent') return power + 2;
    return type === 'scale' ? power - 3 * raw.length : power;
  }, 0);

/** In 0!.0, the point is a sign between two digits of one number: each digit behind it is a tenth. */
function digitsAfterWrittenPoint(tokens: readonly Token[]): number {
  if (tokens.some(({ type }) => type === 'point')) return 0;
  const point = tokens.findIndex(
    ({ type, value }) => type !== 'point' && WORDS.has(type) && String(value) === '.',
  );
  const places = (part: readonly Token[]): number => part.filter(({ type }) => PLACES.has(type)).length;
  return point < 0 || places(tokens.slice(0, point)) === 0 ? 0 : places(tokens.slice(point));
}

const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

function conditionOf(tokens: readonly Token[]): Section['condition'] {
  const raw = tokens.find(({ type }) => type === 'condition')?.raw;
  const [, sign = '', limit] = /^\[(<>|<=|>=|<|>|=)\s*(-?[\d.]+)\]$/u.exec(raw ?? '') ?? [];
  const compare = COMPARE[sign];
  return compare && ((value) => compare(value, Number(limit)));
}
