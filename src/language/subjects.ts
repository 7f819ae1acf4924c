import { EFFECT_WORDS_OFF, FOR_ONE, MEASURING, SAID_EVERYWHERE, SUBJECTS } from './lexicon/subjects';
import { ofText } from './of-text';
import { plain } from './plain';

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

const GROUPS = new Map<string, number[]>();
for (const [group, line] of SUBJECTS.entries())
  for (const word of line.split(' ')) GROUPS.set(word, [...new Set([...(GROUPS.get(word) ?? []), group])]);
const LONGEST_WORD = Math.max(...[...GROUPS.keys()].map(({ length }) => length));

const CHINESE = /[\u4e00-\u9fffA-Za-z]/u;
/** Words that stand everywhere are left out, a gap in their place. */
const GAP = '\u0000';
const LONGEST_TEXT = 1200;

/** What a text is about: known words, longest first, and pairs of what lies between them. */
export const subjectOf = ofText((written): Subject => {
  const text = plain(written).slice(0, LONGEST_TEXT).replaceAll(/\s/gu, '');
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
      units.push({ word, groups: own, weight: 1 });
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
const PARTLY = 0.7;

/** How much of one word a text holds: itself, a word for the same, or part of it. */
export function held({ word, groups }: Unit, { text, groups: known }: Subject): number {
  if (text.includes(word)) return 1;
  if (groups.some((group) => known.has(group))) return SAME_GROUP;
  if (word.length < 3) return 0;
  const pairs = pairsOf(word);
  return (PARTLY * pairs.filter((pair) => text.includes(pair)).length) / pairs.length;
}

/** Share of what a subject names that a text holds; `worth` says how much a word tells texts of one form apart. */
export function shareOf(subject: Subject, text: Subject, worth: (unit: Unit) => number = () => 1): number {
  let whole = 0;
  let found = 0;
  for (const unit of subject.units) {
    const weight = unit.weight * worth(unit);
    whole += weight;
    found += weight * held(unit, text);
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
