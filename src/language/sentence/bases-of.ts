import { ACTION_WORDS } from '../lexicon/actions';
import type { Amount } from '../quantities';
import { counts } from '../units';
import type { Time } from '../times';
import type { Basis, Clause } from './understood';

const NO_BASES: readonly Basis[] = [];
const EACH =
  /每(?:个|一|名|位|支|辆|台|所|座|处|家|件|项|条|户|场|期|次|人|批|轮|班|亩|本|份|套|对|只|间|栋|块|点|站|村|镇|乡|校|县|区|社区|天|日|半天|周|年|月|季|学期|学时|课时|平方米|公里|吨|[\u4e00-\u9fff])/g;
const CLASSIFIERS = /^(?:个|一|名|位|支|辆|台|所|座|处|家|件|项|条|对|只|间|栋|块)/;
const AVERAGE = /(?<word>户|人|亩|场|校|村|车|校|站|期|单位)均/g;
/** Words after 每 that are one word: a longer one is the noun until a verb or number begins. */
const NOUN =
  /^(?:人次|班次|场次|学期|学时|课时|平方米|公里|行政村|乡镇|社区|岗位?|种|村|镇|乡|校|站|点|县|区|人|户|期|次|场|批|轮|班|亩|本|份|套|吨|天|日|半天|册)/;

/** What a number of a clause is for one of: what 每 names before it in the clause, and what stands behind its stroke. */
export function basesOf(clauses: readonly Clause[], clause: Clause, amount: Amount): readonly Basis[] {
  if (amount.worked) return NO_BASES;
  const bases: Basis[] = amount.per.map((word) => ({ word, classifier: undefined, time: undefined }));
  const from = clause.start;
  const before = sinceOtherSubject(clause.text.slice(0, amount.start - from));
  const spoken = clause.times.filter(
    ({ kind, start, monthDay }) =>
      kind === 'recurring' && monthDay === undefined && (start < amount.start || clause.amounts.length === 1),
  );
  const recurring = spoken.filter(
    ({ start }) =>
      !clause.times.some((time) => time.wholeYear && time.start > start && time.end <= amount.start) &&
      !isOfWholeYear(clause, start, amount),
  );
  for (const time of withoutOtherWork(recurring, clause, amount))
    bases.push({ word: time.basis ?? '', classifier: undefined, time });
  for (const match of before.matchAll(EACH)) {
    // 7天/每次: that is of the number before it.
    if (before[match.index - 1] === '/') continue;
    if (spoken.some(({ start, end }) => match.index + from >= start && match.index + from < end)) continue;
    const rest = before.slice(match.index + 1);
    const classifier = CLASSIFIERS.exec(rest)?.[0];
    const noun = rest.slice(classifier && classifier.length < rest.length ? classifier.length : 0);
    const word =
      NOUN.exec(noun)?.[0] ??
      (classifier !== undefined && BEGINS_WITH_VERB.test(noun) ? classifier : undefined) ??
      /^[^\s\d、,每均各全共需最配开采接至不可按提自从由对向在抽送派建设发]{1,4}?(?=平?均)|^[^\s\d、,每均各全共需最配开采接至不可按提自从由对向在抽送派建设发]{1,4}/.exec(
        noun,
      )?.[0] ??
      classifier ??
      '';
    bases.push({
      word: word === '' ? (classifier ?? '') : word,
      classifier: classifier === '一' ? undefined : classifier,
      time: undefined,
    });
  }
  const priced =
    UNIT_PRICE.test(before) && amount.unit?.dimension === 'money'
      ? pricedUnit(clauses, clause, amount)
      : undefined;
  if (priced !== undefined && bases.length === 0)
    bases.push({ word: priced, classifier: undefined, time: undefined });
  for (const { groups } of before.matchAll(AVERAGE))
    bases.push({ word: groups?.['word'] ?? '', classifier: undefined, time: undefined });
  const seen = new Set<string>();
  // 日均0.2吨、全年运行365天: days are for one of nothing that is a day.
  return bases.filter(
    ({ word }) => word !== '' && !isUnitItself(word, amount) && !seen.has(word) && seen.add(word),
  );
}

/** 每日3班巡逻全年不少于8760班次: the second number is of the year, worked out from the first. */
const isOfWholeYear = ({ text, start, amounts }: Clause, from: number, amount: Amount): boolean => {
  const before = amounts.filter(({ start: place }) => place > from && place < amount.start).at(-1);
  return (
    before !== undefined &&
    /全年|年内|合计|共计|累计/.test(text.slice(before.end - start, amount.start - start))
  );
};

/** 每日保洁、每月集中整治一次: how often one work is done says nothing of the next. */
function withoutOtherWork(
  recurring: readonly Time[],
  { text, start }: Clause,
  amount: Amount,
): readonly Time[] {
  const mark = text.slice(0, amount.start - start).lastIndexOf('、') + start;
  const own = recurring.filter((time) => time.start > mark && time.start < amount.start);
  const isOfOther = (time: Time): boolean =>
    time.end < mark && WORK.test(text.slice(time.end - start, mark - start));
  return own.length > 0 && mark > start ? recurring.filter((time) => !isOfOther(time)) : recurring;
}
const WORK = /[\u4e00-\u9fff]{2}/;

/** 365天 for each day, 30万人 for each thousand people: what is counted is for one of nothing of its own. */
const isUnitItself = (word: string, { unit }: Amount): boolean =>
  unit !== undefined &&
  (word === unit.name ||
    `个${word}` === unit.name ||
    (/^[百千万]/.test(word) && word.slice(1) === unit.name));

/** 购置60台，单价2500元: the price is for one of what was counted before it. */
const pricedUnit = (
  clauses: readonly Clause[],
  { sentence }: Clause,
  { start }: Amount,
): string | undefined =>
  clauses
    .filter((clause) => clause.sentence === sentence && clause.start < start)
    .flatMap(({ amounts }) => amounts)
    .filter(({ end, unit }) => end <= start && counts(unit))
    .at(-1)?.unit?.name;
const UNIT_PRICE = /单价[^,;。]{0,4}$/;

/** 每镇储备30顶、县级中心库储备100顶: whoever does it is named anew, so what went before is not for each of them. */
function sinceOtherSubject(words: string): string {
  const mark = words.lastIndexOf('、');
  const own = words.slice(mark + 1);
  const verb = mark < 0 ? null : OTHER_SUBJECT.exec(own);
  return verb !== null && words.slice(0, mark).includes(verb.groups?.['verb'] ?? '') ? own : words;
}
const OTHER_SUBJECT = /^[\u4e00-\u9fff]{2,}?(?<verb>[\u4e00-\u9fff]{2})$/;

/** 每件补贴1500元: what follows is done, not counted. */
const BEGINS_WITH_VERB = new RegExp(
  `^(?:${ACTION_WORDS}|奖励|奖补|收费|给予|投入|投资|成本|费用|造价|需|约)`,
);
