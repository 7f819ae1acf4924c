import { CONCEPTS } from './lexicon/concepts';
import {
  DEEDS,
  EFFECT_WORDS_OFF,
  FOR_ONE,
  MEASURING,
  OBJECTS,
  OF_PROJECT_NAMES,
  SAID_EVERYWHERE,
} from './lexicon/subjects';
import { ofText } from './of-text';
import { oncePer } from './once-per';
import { plain } from './plain';
import { UNIT_WORDS } from './units';

/** A word of a text, or a pair of characters that is part of no known word. */
export interface Unit {
  readonly word: string;
  /** Lines of the lexicon that hold it. */
  readonly groups: readonly number[];
  readonly weight: number;
}

/** What a text is about, as far as its words say. */
export interface Subject {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly groups: ReadonlySet<number>;
}

/** Kinds of meetings, papers and contests are told by the lexicon of concepts; its other kinds are too wide here. */
const KINDS = CONCEPTS.filter(([concept]) => ['会议', '刊物', '赛事'].includes(concept)).map(
  ([, kinds]) => kinds,
);
const GROUPS = new Map<string, number[]>();
for (const [group, words] of [...[...DEEDS, ...OBJECTS].map((line) => line.split(' ')), ...KINDS].entries())
  for (const word of words) GROUPS.set(word, [...new Set([...(GROUPS.get(word) ?? []), group])]);
const LONGEST_WORD = Math.max(...[...GROUPS.keys()].map(({ length }) => length));

const CHINESE = /[\u4e00-\u9fffA-Za-z]/u;
/** Words that stand everywhere are left out, a gap in their place. */
const GAP = '\u0000';
const LONGEST_TEXT = 1200;
/** A number with its unit says how much, not what. */
const NUMBER = new RegExp(
  `[\\d.,]+[万亿千百]?[余多]?(?:${UNIT_WORDS.filter((word) => CHINESE.test(word)).join('|')})?(?:以上|以下|左右|以内)?`,
  'gu',
);

/** What a text is about: known words, longest first, and pairs of what lies between them. */
export const subjectOf = ofText((written): Subject => {
  const text = plain(written).slice(0, LONGEST_TEXT).replaceAll(/\s/gu, '').replaceAll(NUMBER, GAP);
  const units: Unit[] = [];
  const groups = new Set<number>();
  let loose = '';
  const flush = (): void => {
    for (const run of loose.replaceAll(SAID_EVERYWHERE, GAP).split(GAP))
      for (const pair of pairsOf(run)) units.push({ word: pair, groups: [], weight: PAIR_WEIGHT });
    loose = '';
  };
  for (let at = 0; at < text.length;) {
    const word = wordAt(text, at);
    if (word !== undefined) {
      flush();
      const own = GROUPS.get(word) ?? [];
      for (const group of own) groups.add(group);
      units.push({ word, groups: own, weight: own.every((group) => group < DEEDS.length) ? DEED_WEIGHT : 1 });
      at += word.length;
      continue;
    }
    const sign = text[at] ?? '';
    loose += CHINESE.test(sign) ? sign : GAP;
    at += 1;
  }
  flush();
  return { text, units, groups };
});

const PAIR_WEIGHT = 0.6;
/** What is done says less than what it is done to: much is bought and checked. */
const DEED_WEIGHT = 0.6;

function wordAt(text: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length >= 1; length--) {
    const word = text.slice(at, at + length);
    if (GROUPS.has(word)) return word;
  }
  return undefined;
}

function pairsOf(run: string): readonly string[] {
  if (run.length === 2) return [run];
  const pairs: string[] = [];
  for (let at = 0; at + 1 < run.length; at++) pairs.push(run.slice(at, at + 2));
  return pairs;
}

/** What an indicator measures, its way of measuring taken off: 路灯安装及时率 → 路灯安装. */
export const measuredSubject = ofText((name): Subject => {
  const bare = plain(name)
    .replaceAll(/\([^()]*\)/gu, '')
    .trim();
  let rest = bare.replace(FOR_ONE, '');
  for (let times = 0; times < 2; times++) rest = rest.replace(MEASURING, '');
  return subjectOf(rest.length >= 2 ? rest.replace(EFFECT_WORDS_OFF, '') : '');
});

const SAME_GROUP = 0.65;
const SAME_DEED = 0.6;
const PARTLY = 0.7;

/** How far apart the signs of a pair stand in the words that it is short for. */
const WITHIN = 3;
const SHORTENED = 0.5;

/** 办案 is short for 办理案件: both signs stand close together. */
function isShortFor(pair: string, text: string): boolean {
  const [first = '', second = ''] = [...pair];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (text.slice(Math.max(0, at - WITHIN), at + WITHIN + 1).includes(second)) return true;
  return false;
}

/** What was looked for in a text before: every indicator of a form asks each piece of work for much the same words. */
const lookedForIn = oncePer<Subject, Map<string, number>>(() => new Map());

function heldIn(text: Subject, looked: Map<string, number>, unit: Unit): number {
  const before = looked.get(unit.word);
  if (before !== undefined) return before;
  const made = lookFor(unit, text);
  looked.set(unit.word, made);
  return made;
}

/** How much of one word a text holds: itself, a word for the same, or part of it. */
export const held = (unit: Unit, text: Subject): number => heldIn(text, lookedForIn(text), unit);

function lookFor({ word, groups }: Unit, { text, groups: known }: Subject): number {
  if (text.includes(word)) return 1;
  const shared = groups.filter((group) => known.has(group));
  if (shared.length > 0) return shared.every((group) => group < DEEDS.length) ? SAME_DEED : SAME_GROUP;
  if (word.length < 3) return groups.length === 0 && isShortFor(word, text) ? SHORTENED : 0;
  const pairs = pairsOf(word);
  return (PARTLY * pairs.filter((pair) => text.includes(pair)).length) / pairs.length;
}

/** Share of what a subject names that a text holds; `worth` says how much a word tells texts of one form apart. */
export function shareOf(subject: Subject, text: Subject, worth: (unit: Unit) => number = () => 1): number {
  const looked = lookedForIn(text);
  let whole = 0;
  let found = 0;
  for (const unit of subject.units) {
    const weight = unit.weight * worth(unit);
    whole += weight;
    found += weight * heldIn(text, looked, unit);
  }
  return whole === 0 ? 0 : found / whole;
}

/** Whether a text holds a known word of a subject, as it is, that hardly any other text holds. */
export const sharesRareWord = (
  { units }: Subject,
  { text }: Subject,
  worth: (unit: Unit) => number,
): boolean => units.some((unit) => unit.groups.length > 0 && text.includes(unit.word) && worth(unit) >= RARE);
const RARE = 0.7;

/** What a price or an average is for one of, as its name says it: 单盏路灯综合成本 → 盏. */
export const namedBasis = ofText((name): string | undefined => {
  const { each, unit } = FOR_ONE.exec(plain(name))?.groups ?? {};
  return each ?? (unit === '延米' ? '米' : unit);
});

/** What a project is about, words of every project's name taken off. */
export const projectSubject = ofText((name): Subject =>
  subjectOf(plain(name).replaceAll(OF_PROJECT_NAMES, '')),
);

/** Whether a text holds anything that a subject names, beside what is done to it: 新能源公交车更新 leaves none in 护栏更换. */
export const hasTraceOf = ({ units }: Subject, text: Subject): boolean =>
  units.some((unit) => !isDeed(unit) && held(unit, text) >= TRACE);
const TRACE = 0.45;
const isDeed = ({ groups }: Unit): boolean =>
  groups.length > 0 && groups.every((group) => group < DEEDS.length);

/** Whether a subject names a thing of the lexicon, beside what is done to it. */
export const namesObject = ({ units }: Subject): boolean =>
  units.some((unit) => unit.groups.length > 0 && !isDeed(unit));
