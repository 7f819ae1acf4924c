import Big from 'big.js';
import { changeAskedBy, withoutChange } from '../language/changes';
import { REST } from '../language/lexicon/modes';
import { inBase } from '../language/quantities';
import type { Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { withLongNames } from '../language/lexicon/same-names';
import { shareHeld, thingIn, type Thing } from '../language/things';
import { compatibility } from '../language/units';
import type { Claim } from './claim';
import type { NumberAsking } from './numbers/asking';
import { countsMadeIn } from './numbers/made-counts';
import { changeBetween, HUNDRED } from './numbers/plain-number';
import { sentenceOf } from './numbers/surroundings';
import { pricesIn } from './said-prices';
import { saidQuotient } from './said-quotients';
import { usable, usableOfEach } from './usable';

/** What pairs of numbers of a text make of a share, of a price for each, or of a count. `about` where the pair is only one of several. */
export function quotientsFor(claim: Claim, asking: NumberAsking, text: Understood): readonly Sense[] {
  if (asking.unit?.dimension === 'share') return sharesIn(claim, text);
  if (asking.per.length > 0) return asking.unit?.dimension === 'money' ? pricesIn(claim, asking, text) : [];
  return countsMadeIn(claim, asking, text);
}

/** Of what people are asked, the share of those who are content is the very value. */
const isSampled = ({ name }: Claim, statement: Statement): boolean =>
  /满意(?:度|率)/.test(name) &&
  statement.amount.unit?.dimension !== 'share' &&
  usableOfEach({ ...statement, mode: 'promise' });

function sharesIn(claim: Claim, text: Understood): readonly Sense[] {
  if (changeAskedBy(claim.name)) return changesIn(claim, text);
  const said = saidQuotient(text, 'same');
  if (said) return [said];
  const counted = text.statements.filter(
    (statement) =>
      !statement.implied &&
      (usableOfEach(statement) || isSampled(claim, statement)) &&
      !['share', 'time', 'workday', 'points', 'score', 'money'].includes(
        statement.amount.unit?.dimension ?? '',
      ),
  );
  const money = text.statements.filter(
    (statement) => usable(statement) && statement.amount.unit?.dimension === 'money',
  );
  const found: Sense[] = [];
  for (const list of [counted, money])
    for (const [at, whole] of list.entries())
      for (let next = at + 1; next < list.length; next++) {
        const part = list[next];
        // Statements stand in the order of their sentences.
        if (part?.sentence !== whole.sentence) break;
        const [a, b] = [whole.amount, part.amount];
        const among = /^中(?:的|有)?$/.test(`${whole.tail}${part.lead}`.replaceAll(/[\s,]/g, ''));
        if (
          !isOfEachAlike(whole, part) ||
          (a.unit?.group !== b.unit?.group &&
            !isSameNoun(whole, part) &&
            !(among && compatibility(a.unit, b.unit) === 'loose'))
        )
          continue;
        const [one, other] = [inBase(a), inBase(b)];
        if (one.eq(0) || other.eq(0)) continue;
        const share = other.div(one).times(100);
        // 其余12处: what is left over is no part that was dealt with.
        const leftOver = REST.test(part.lead) || /另有|尚有/.test(part.lead);
        // 容许未能按期结项的3项: what is not reached says how much is.
        if (NOT_REACHED.test(part.lead)) continue;
        const related =
          isLeftBy(list, whole, part) ||
          doneWord(claim.name, `${part.lead}${part.tail}`) ||
          isDue(claim.name, whole, part) ||
          among;
        if (other.gt(one)) continue;
        found.push({
          low: share,
          high: share,
          derivation: `${b.written} ÷ ${a.written}`,
          statements: [whole, part],
          way: 'quotient',
          about: leftOver || !related || whole.mode === 'history' || list === money,
        });
      }
  found.push(...sharesOfSums(counted));
  if (/全覆盖|全部|全员|应.{1,3}尽/.test(text.text))
    found.push({
      low: HUNDRED,
      high: HUNDRED,
      derivation: '全部',
      statements: [],
      way: 'quotient',
      about: true,
    });
  return found.map((sense) => ({
    ...sense,
    rounded: true,
    about: sense.about || found.filter(({ about }) => !about).length > 1,
  }));
}

/** 2024年末150家，2025年末165家: the only two numbers of a text, of the year before and of this year, are what changes. */
function onlyOneOfTwoYears(changes: readonly Sense[]): readonly Sense[] {
  const [only, more] = changes.filter(
    ({ statements: [one, other] }) => one !== undefined && other !== undefined && isBeforeAfter(one, other),
  );
  return only && !more ? changes.map((each) => (each === only ? { ...each, about: false } : each)) : changes;
}
const isBeforeAfter = (one: Statement, other: Statement): boolean =>
  one.mode === 'history' &&
  other.mode === 'promise' &&
  one.times.some(({ past }) => past) &&
  other.times.length > 0;

/** What is not done, and no 不少于. */
const NOT_REACHED = /未|不(?!少|低|超|高)|没有/;

/** 门诊200名、住院100名，其中满意255名: the part is of all that stands before it. */
function sharesOfSums(counted: readonly Statement[]): readonly Sense[] {
  return counted.flatMap((part, at): readonly Sense[] => {
    const whole = counted.slice(0, at).filter(({ sentence }) => sentence === part.sentence);
    if (!part.part || whole.length < 2 || whole.some((each) => each.part || each.mode !== 'promise'))
      return [];
    if (whole.some(({ amount }) => amount.unit?.group !== part.amount.unit?.group)) return [];
    if (NOT_REACHED.test(part.lead) || counted[at + 1]?.sentence === part.sentence) return [];
    const sum = whole.reduce((total, { amount }) => total.plus(amount.low), new Big(0));
    if (sum.lt(part.amount.low) || whole.some(({ amount }) => amount.low.gt(part.amount.low))) return [];
    const share = part.amount.low.div(sum).times(100);
    return [
      {
        low: share,
        high: share,
        derivation: `${part.amount.written} ÷ (${whole.map(({ amount }) => amount.written).join(' + ')})`,
        statements: [...whole, part],
        way: 'quotient',
        about: false,
      },
    ];
  });
}

/**
 * By how much a later number is more or less than an earlier one; surely meant where the text says that the one is of the past, the
 * other of the year, and of what.
 */
function changesIn(claim: Claim, text: Understood): readonly Sense[] {
  const statements = text.statements.filter((each) => usableOfEach(each) && !each.part);
  const thing = thingIn(withoutChange(claim.name));
  const falls = changeAskedBy(claim.name) === 'fall';
  const found: Sense[] = [];
  for (const before of statements)
    for (const after of statements) {
      const [a, b] = [before.amount, after.amount];
      if (before.mode === 'promise' && after.mode === 'history') continue;
      if (before === after || a.unit?.group !== b.unit?.group || basesOfYear(before) !== basesOfYear(after))
        continue;
      if (inBase(a).eq(0) || a.unit?.dimension === 'share') continue;
      const { percent, derivation } = changeBetween(a, b, falls);
      const told =
        (before.mode === 'history' || (before.mode === 'stock' && isOfPast(before, text))) &&
        (after.mode === 'promise' || after.mode === 'change') &&
        shareHeld(thing, withLongNames(sentenceOf(text, after))) >= 0.6;
      found.push({
        low: percent,
        high: percent,
        derivation,
        statements: a.start < b.start ? [before, after] : [after, before],
        way: 'quotient',
        about: !told,
      });
    }
  return nearestTo(thing, found);
}

/** Of several changes that may be meant, the one whose own numbers are named: 旅游收入26.5亿元 beside 接待330万人次. */
function nearestTo(thing: Thing, changes: readonly Sense[]): readonly Sense[] {
  const told = changes.filter(({ about }) => !about);
  if (told.length === 0) return onlyOneOfTwoYears(changes);
  if (told.length < 2) return changes;
  const named = told.filter(({ statements }) =>
    statements.some(({ lead }) => shareHeld(thing, withLongNames(lead)) >= 0.6),
  );
  return named.length === 1 ? changes.map((change) => ({ ...change, about: change !== named[0] })) : changes;
}
/** 2024年信访总量1200件: how much there was then. */
const isOfPast = ({ clause }: Statement, text: Understood): boolean =>
  text.clauses[clause]?.times.some(({ past }) => past) === true;

/** Both for one of the same, or the one a part of what the other is for each day: 日均清运180吨，其中162吨. */
const isOfEachAlike = (whole: Statement, part: Statement): boolean =>
  basesOf(whole) === basesOf(part) || (part.part && part.bases.length === 0);

const basesOf = ({ bases }: Statement): string => bases.map(({ word }) => word).join();
/** 年均浓度 is one number for the year, as is the other without 年均. */
const basesOfYear = ({ bases }: Statement): string =>
  bases
    .map(({ word }) => word)
    .filter((word) => word !== '年')
    .join();

/** 86个行政村，完成64个村: the noun of the one in short. */
const isSameNoun = (whole: Statement, part: Statement): boolean => {
  const noun = whole.amount.unit?.name ?? '';
  return noun.length > 1 && part.amount.unit?.name === '个' && part.tail.startsWith(noun.slice(-1));
};

/** 38处，检查30处，余下8处列入下一年: the rest is not done, so the part is what was. */
const isLeftBy = (list: readonly Statement[], whole: Statement, part: Statement): boolean =>
  list.some(
    (rest) =>
      rest !== whole &&
      rest !== part &&
      REST.test(rest.lead) &&
      (rest.mode === 'outlook' || /以后|后续|未|不/.test(`${rest.lead}${rest.tail}`)) &&
      rest.amount.low.plus(part.amount.low).eq(whole.amount.low),
  );

/** 整改 in 隐患整改率 and in 完成整改108处: the part is what the share is of. */
const doneWord = (name: string, words: string): boolean => {
  const word = /([\u4e00-\u9fff]{2})(?:率|度)$/.exec(name)?.[1];
  return word !== undefined && words.includes(word);
};

/** 应数字化档案20万卷，完成16万卷 for 数字化率: the one is what should be done, the other what is. */
function isDue(name: string, whole: Statement, part: Statement): boolean {
  const { work = '', act = '' } = DUE.exec(whole.lead)?.groups ?? {};
  if (act === '' || !name.includes(act)) return false;
  return (work !== '' && name.includes(work) && DONE.test(part.lead)) || part.lead.includes(`实${act}`);
}
const DUE = /(?:^|[^适对相反])应(?<work>(?<act>[\u4e00-\u9fff])[\u4e00-\u9fff]?)/;
const DONE = /(?:完成|实现|实际|已|实)[\u4e00-\u9fff]{0,4}$/;
