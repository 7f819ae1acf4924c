import { CONCEPTS } from './lexicon/concepts';
import { ACTION_WORDS, LIGHT_VERBS, VERB_AT_START, VERBS_AT_END } from './lexicon/actions';
import { withLongNames } from './lexicon/same-names';
import { foreignTo, namedIn } from './foreign';
import { ofText } from './of-text';
import { plain } from './plain';
import { actionsIn, type Statement } from './statements';

/** What a name is of, its measure taken off. */
export interface Thing {
  readonly text: string;
  /** Pairs of neighbouring characters. */
  readonly pairs: ReadonlySet<string>;
  /** The last word, as far as it can be told: the longest known concept that the text ends with, else two characters. */
  readonly head: string;
  /** What stands before the head. */
  readonly modifiers: string;
  readonly actions: readonly number[];
  /** The last word of the name, verbs too: what is done. */
  readonly last: string;
  /** Short names in Latin letters that stand in brackets: PM2.5, COD. */
  readonly aliases: readonly string[];
}

/** How what a statement says is related to what a name names. */
export type Relation = 'same' | 'kind' | 'whole' | 'other';

const MEASURE =
  /(?:完成)?(?:次数|数量|人数|人次|场次|期数|期次|批次|件数|个数|户数|份数|册数|篇数|项数|台数|套数|家数|处数|面积|里程|长度|总数|总量|总额|金额|规模|数额|频次|频率|频度|时限|时间|期限|工期|周期|[株头只尾具亩辆间栋所名例宗吨箱盏块面片幢羽棵页幅张种路]数|天数|年限|课时|学时|村次|剂次|轮次|起数|座数|条数|标准|成本|(?:年度)?支出(?:金额|额)?|年度经费|单价|费用标准|控制数|总费用|情况|比例|比率|幅度|率|数|量|额)$/;
const BRACKETS = /[(（][^()（）]*[)）]/g;
const LEADS =
  /^(?:年度|全年|本年度?|当年|本|全市|全县|全区|全省|全镇|全院|全校|该|每年|人均|户均|亩均|计划|预计|其中|同步|另安排|另外?|此外|包括|含|共|总计|合计|约)+/;
/** 人均年报酬: what a name is for one of is no part of its thing. */
const EACH_OF = /(?:人均|户均|亩均|年均|月均|日均|单车|单户|每[人户亩辆年月日天])年?/g;
/** 再完成, 继续开展: how it goes on is no part of what it is. */
const LIGHT = new RegExp(`(?:再|又|继续|陆续)?(?:${LIGHT_VERBS.join('|')})`, 'g');

/** The thing of a name or of the words of a statement. */
export const thingIn = ofText((words): Thing => {
  let text = withLongNames(plain(words))
    .replaceAll(BRACKETS, '')
    .replaceAll(/[\s“”"‘’《》:=≥≤*]/g, '')
    .replaceAll('班次', '班');
  text = text
    .replace(LEADS, '')
    .replace(MEASURE, '')
    .replace(/总$/, '')

    .replaceAll(EACH_OF, '');
  const bare = text.replaceAll(LIGHT, '');
  const noun = bare.replace(VERBS_AT_END, '');
  const used = noun.length >= 3 ? noun : bare.length >= 2 ? bare : text;
  return {
    text: used,
    pairs: pairsOf(used),
    head: headOf(used),
    modifiers: used.slice(0, used.length - headOf(used).length),
    actions: actionsIn(text),
    last: text.slice(-2),
    aliases: aliasesIn(words),
  };
});

const ALIAS = /[(（](?:简称)?[“"]?(?<alias>[A-Za-z][A-Za-z0-9.]{1,7})[”"]?[)）]/g;
const aliasesIn = (words: string): readonly string[] =>
  [...words.matchAll(ALIAS)].flatMap(({ groups }) => groups?.['alias'] ?? []);

/** The pairs of neighbouring characters of a text. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
};

/** How many of the pairs that only the first of two names has stand in a text. */
export const ownPairsIn = (text: string, name: string, other: string): number =>
  [...pairsOf(name)].filter((pair) => !other.includes(pair) && text.includes(pair)).length;

const HEADS = [...new Set(CONCEPTS.flatMap(([concept, kinds]) => [concept, ...kinds]))].sort(
  (a, b) => b.length - a.length,
);
const headOf = (text: string): string =>
  HEADS.find((head) => text.length > head.length && text.endsWith(head)) ?? text.slice(-2);

/** Whether a head names people: 学员, 参训人员. */
export const isPerson = (head: string): boolean =>
  head === '人员' || (CONCEPTS.find(([name]) => name === '人员')?.[1].includes(head) ?? false);

/** Words for people of one sort that a text holds: 志愿者, 干部; 学员 and 对象 may be anybody. */
export const personsIn = ofText((words): readonly string[] =>
  PERSONS.filter((person) => words.includes(person)),
);
const ANYBODY: ReadonlySet<string> = new Set(['人员', '学员', '对象', '队员']);
const PERSONS = (CONCEPTS.find(([name]) => name === '人员')?.[1] ?? []).filter((word) => !ANYBODY.has(word));

/** Whether words hold a kind of a concept: 调度会 is a 会议. */
function holdsKindOf(concept: string, words: string): boolean {
  if (words.includes(concept)) return true;
  return CONCEPTS.some(([name, kinds]) => name === concept && kinds.some((kind) => words.includes(kind)));
}

/** Share of the pairs of a thing that words hold: 1 where all of it stands there, in whatever order. */
export function shareHeld(thing: Thing, words: string): number {
  if (thing.pairs.size === 0) return words.includes(thing.text) && thing.text !== '' ? 1 : 0;
  let held = 0;
  for (const pair of thing.pairs) if (words.includes(pair)) held++;
  return held / thing.pairs.size;
}

/** Whether two statements say that different things are done to a thing: 新建 beside 维修. */
export const actsDiffer = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 &&
  other.length > 0 &&
  !one.some((place) => other.includes(place)) &&
  !(one.every((place) => NEUTRAL.has(place)) || other.every((place) => NEUTRAL.has(place)));
/** Holding, finishing and the like say nothing about what is done to a thing. */
const NEUTRAL: ReadonlySet<number> = new Set([3, 9]);

/** Whether two statements say that the same is done to a thing: 走访慰问 and 慰问. */
export const actsAlike = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((place) => !NEUTRAL.has(place) && other.includes(place));

/** 每个库点抽取样品: what the number is for one of is no part of what is counted. */
export const withoutBases = (text: string, { bases }: Statement): string =>
  bases.reduce((rest, { word, classifier = '' }) => rest.replace(`每${classifier}${word}`, ''), text);

/** 12个行政村: the unit is the thing itself. */
const nounOf = ({ amount: { unit } }: Statement): string =>
  unit?.dimension === 'thing' && unit.name.length > 1 ? unit.name : '';
/** Asides; a short name in Latin letters stays. */
const ASIDES = /[(（][^()（）A-Za-z]*[)）]/g;
const words = (statement: Statement): string =>
  `${statement.lead}${nounOf(statement)}${statement.tail}`
    .replaceAll(ASIDES, '')
    .replaceAll(/[\s“”"‘’《》]/g, '');

/** What a statement says of the thing of a name; `context` is what the sentence says before it. */
export function relationOf(name: Thing, statement: Statement, context = ''): Relation {
  const own = words(statement);
  return relationTo(name, own, withoutBases(statement.thing, statement), statement.actions, context);
}

/** The same for any words. */
export function relationTo(
  name: Thing,
  own: string,
  thingWords: string,
  actions: readonly number[],
  context = '',
): Relation {
  const thing = thingIn(thingWords);
  if (isNamedInShort(name, `${context}${own}`)) return 'same';
  const empty = namedIn(thing.text).length === 0;
  const looked = withLongNames(`${context}${own}`);
  if (actsDiffer(name.actions, empty ? [] : actions)) return 'other';
  const covered = shareHeld(name, looked);
  const headHeld = looked.includes(name.head) || holdsKindOf(name.head, looked);
  if (looked.includes(name.text) || covered === 1)
    return name.modifiers === '' && name.text.length < 3 && !empty && extra(name, thing) ? 'kind' : 'same';
  if (covered >= 0.6 && (headHeld || covered >= 0.75))
    return begunOtherwise(name, thing, looked) ? 'other' : 'same';
  if (endsAlike(name, thing)) return 'same';
  if (!headHeld) return covered >= 0.5 ? 'kind' : 'other';
  if (name.modifiers === '') return extra(name, thing) ? 'kind' : 'same';
  const shared = charShare(name.modifiers, looked);
  if (shared >= TWO_THIRDS) return 'same';
  if (!extra(name, thing)) return 'whole';
  return shared >= 0.4 ? 'kind' : 'other';
}

const TWO_THIRDS = 0.66;

/** 送戏下乡1场 for 送戏下乡演出, PM2.5 for 细颗粒物(PM2.5): the last word goes without saying, or the short name stands for the long one. */
const isNamedInShort = ({ head, modifiers, aliases }: Thing, looked: string): boolean =>
  (GOES_WITHOUT_SAYING.has(head) && modifiers.length >= 4 && looked.includes(modifiers)) ||
  aliases.some((alias) => looked.includes(alias));
const GOES_WITHOUT_SAYING: ReadonlySet<string> = new Set([
  '活动',
  '工作',
  '服务',
  '演出',
  '行动',
  '任务',
  '作业',
  '业务',
]);

/** 自然村光纤通达 beside 行政村光纤通达: the same words, begun with another. */
function begunOtherwise(name: Thing, thing: Thing, looked: string): boolean {
  const noun = name.text.replace(VERB_AT_START, '');
  if (isOtherKind(noun, thing.text)) return true;
  if (noun.length < 5 || looked.includes(noun.slice(0, 2))) return false;
  let at = thing.text.length;
  for (const pair of name.pairs) {
    const found = thing.text.indexOf(pair);
    if (found >= 0) at = Math.min(at, found);
  }
  const before = thing.text.slice(0, at).replace(UP_TO_VERB, '').replace(KEPT, '');
  return at < thing.text.length && !name.text.startsWith(before) && namedIn(before).length > 0;
}

/** 污水管网 beside 雨水管网: all is the same but the first sign. */
const isOtherKind = (noun: string, said: string): boolean => {
  const end = said.slice(-KIND_LENGTH);
  const [own, other] = [noun.charAt(0), end.charAt(0)];
  if (noun.length !== KIND_LENGTH || end.slice(1) !== noun.slice(1) || own === other) return false;
  return !(HOLDS[own] ?? '').includes(other);
};
const KIND_LENGTH = 4;
/** 排水管网 are those for 污水 and 雨水. */
const HOLDS: Readonly<Record<string, string>> = { 排: '污雨' };

/** 保管储备稻谷 is of 储备稻谷: it says that there is as much, and nothing else. */
const KEPT = /^(?:保管|落实|保障|稳定|确保|维持|存放|保持|实现)/;

/** Who does it, and where: 依托党校举办. */
const UP_TO_VERB = new RegExp(`^.*(?:${ACTION_WORDS})`);

/** 免费接待读者 beside 图书馆接待读者: verb and object are the same, and nothing else is said. */
const endsAlike = (name: Thing, { text }: Thing): boolean => {
  if (name.text.length < 6) return false;
  const end = name.text.slice(-4);
  const at = text.indexOf(end);
  return at >= 0 && namedIn(text.slice(0, at)).length === 0;
};

const extra = (name: Thing, thing: Thing): boolean => {
  const rest = thing.text.replace(name.text, '').replace(name.head, '');
  return foreignTo(name.pairs, rest).length > 0;
};

const charShare = (part: string, whole: string): number => {
  const signs = [...part];
  return signs.length === 0 ? 1 : signs.filter((sign) => whole.includes(sign)).length / signs.length;
};
