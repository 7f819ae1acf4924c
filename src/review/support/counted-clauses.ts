import { datesIn } from '../../forms/parse/dates';
import { quantitiesIn, type Quantity } from '../../forms/parse/quantities';
import { coverage, longestShared } from '../../language/wording';
import { blankedFiller } from '../../language/lexicon/filler';

type Place = Pick<Quantity, 'start' | 'end'>;

/** What is only said to be done with the thing counted: it stands at the beginning of many names. */
export const DOING = /^(?:完成|开展|实施|组织|举办|召开|进行|实际|计划|全年|年度|年内)+/u;
/** Endings that say what is measured of the thing. */
export const MEASURED = /(?:面积|里程|长度|总量|座数|台数|盏数)$/u;
const DONE =
  /每(?:个)?(?:季度?|月|半年)|建成|建设|新建|改造|维修|采购|购置|发放|培训|检查|安排|新增|聘请|聘用|招聘|招收|选派|配备|涉及|惠及|覆盖|受益|扶持|资助|救助|补助|服务|更新|更换|累计|其余|剩余|再|又/gu;
/** Words that stand between a short thing and its number: 培训班4期, 慰问活动3次. */
const GATHERING = /(?:班|会|课|讲座|活动|工作)$/u;
/** Characters at the end of a name that stand for the whole of it. */
export const LONG_RUN = 5;
/** Share of the pairs of a name that the clause must have too. */
const SAME_THING = 0.55;
const BREAK = /[,，。;；:、\n]/u;
/** Longest clause looked at, on either side of a number. */
const REACH = 40;

/** What stands before a place in its clause. All texts are plain ones. */
const clauseBefore = (text: string, start: number): string =>
  (
    text
      .slice(Math.max(0, start - REACH), start)
      .split(BREAK)
      .at(-1) ?? ''
  ).trimEnd();
const clauseAfter = (text: string, end: number): string => text.slice(end, end + REACH).split(BREAK)[0] ?? '';

/** What a piece of a clause says beside times and what is done. */
const said = (clause: string): string =>
  blankedFiller(
    datesIn(clause, 2000)
      .reduce((words, { written }) => words.replace(written, ''), clause)
      .replaceAll(DONE, ''),
  ).replaceAll(/\s/gu, '');

/** 上半年培训2期，下半年举办1期: the clause names a time and what is done, and goes on with the thing before it. */
export const saysNoThing = (text: string, { start, end }: Place): boolean =>
  BREAK.test(text[end] ?? '\n') && said(clauseBefore(text, start)) === '';

/** The thing stands next to the number: 8个基层立法联系点, 培训一期, 召开一次全市现场会. */
export function named(text: string, { start, end }: Place, thing: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - thing.length - 6), start)
      .split(/[,，。;；、\n]/u)
      .at(-1) ?? '';
  const after =
    text
      .slice(end, end + REACH)
      .replaceAll(/[“"《][^”"》]*[”"》]/gu, '')
      .split(/[,，。;；、\n]|[(（]?(?:其中|包括)|[(（]含/u)[0] ?? '';
  const room = thing.length > 2 ? 6 : 0;
  const ahead = after.slice(0, thing.length + room).includes(thing) && !/^[的]?[后前]/u.test(after);
  if (ahead || before.slice(-(thing.length + Math.min(room, 3))).includes(thing)) return true;
  return before.replace(GATHERING, '').endsWith(thing);
}

/** First and last word of the thing stand around the number, with all that is between; or a shortened name next to it. */
export function namedAround(text: string, found: Quantity, thing: string): boolean {
  const [before, after] = [clauseBefore(text, found.start), clauseAfter(text, found.end)];
  if (isListed(text, found, after)) return false;
  const around = `${before}|${after}`;
  const ends = around.includes(thing.slice(-2)) || after.startsWith(thing.slice(-1));
  if (ends && around.includes(thing.slice(0, 2)))
    return [...thing].every((sign) => around.includes(sign)) && coverage(thing, around) >= SAME_THING;
  const run = longestShared(thing, before);
  return run.length >= LONG_RUN && thing.endsWith(run) && said(before.split(run)[0] ?? '') === '';
}

/** The noun stands right beside the number, with nothing before it that the thing does not say too. */
export function nounBeside(text: string, { start, end }: Place, noun: string, thing: string): boolean {
  const before = clauseBefore(text, start).replace(/人员$/u, '');
  const ahead = text.startsWith(noun, end);
  if (!ahead && !before.endsWith(noun)) return false;
  // 门诊、住院等4个系统: what is listed before is some of them by name.
  if (ahead && before.endsWith('等')) return true;
  return [...said(ahead ? before : before.slice(0, -noun.length))].every((sign) => thing.includes(sign));
}

/** 新建乡镇站8个、村级站12个: one of several of a kind. */
const isListed = (text: string, { end, unit }: Quantity, after: string): boolean =>
  text[end + after.length] === '、' &&
  quantitiesIn(text.slice(end + after.length, end + after.length + REACH)).some((next) => next.unit === unit);

/** The number counts what there is already, or what came together over years. */
export function isOfAllYears(text: string, { start }: Place): boolean {
  const clause = clauseBefore(text, start);
  return (
    /现有|已有|原有|已建|已完成|上年|去年|往年/u.test(clause) ||
    (/累计/u.test(clause) && !/[月季]|年[底末]|全年/u.test(clause))
  );
}

/** 上、下半年各1次, 春秋各1次 (春、秋 are listed like things). */
const SEASONS = /上、?下半年$|(?<![、季])[春夏秋冬]{2,4}(?=[两三四]?季?$)/u;

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
  const seasons = SEASONS.exec(listed)?.[0];
  if (seasons !== undefined) return seasons.startsWith('上') ? 2 : seasons.length;
  const times = datesIn(listed, 2000).length;
  if (times > 0) return times;
  const [counted] = quantitiesIn(listed).slice(-1);
  if (counted) return Number(counted.value);
  const things = listed.split(/[、和及]/u).length;
  return things > 1 ? things : undefined;
}

/** 读者满意度达到: the rate stands before its percentage, with words of comparison at most between. */
export function endsWithRate(before: string, thing: string): boolean {
  const at = before.lastIndexOf(thing);
  return (
    at >= 0 &&
    /^[达到为至在保持稳定控制不低于高超过少以均≥≤=<>约:\s]{0,10}$/u.test(before.slice(at + thing.length))
  );
}
