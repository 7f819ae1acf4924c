import Big from 'big.js';
import { changeAskedBy, withoutChange } from '../language/changes';
import { REST } from '../language/lexicon/modes';
import { basisName, type Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { shareHeld, thingIn } from '../language/things';
import { compatibility, counts, unitOf } from '../language/units';
import type { Claim } from './claim';
import type { NumberAsking } from './numbers/asking';
import { countsMadeIn } from './numbers/made-counts';
import { sentenceOf } from './numbers/surroundings';

const HUNDRED = new Big(100);

/** What pairs of numbers of a text make of a share, of a price for each, or of a count. `about` where the pair is only one of several. */
export function quotientsFor(claim: Claim, asking: NumberAsking, text: Understood): readonly Sense[] {
  if (asking.unit?.dimension === 'share') return sharesIn(claim, text);
  if (asking.per.length > 0) return asking.unit?.dimension === 'money' ? pricesIn(asking, text) : [];
  return countsMadeIn(claim, asking, text);
}

/** Of what people are asked, the share of those who are content is the very value. */
const isSampled = ({ name }: Claim, statement: Statement): boolean =>
  /满意(?:度|率)/.test(name) &&
  statement.amount.unit?.dimension !== 'share' &&
  usableOfEach({ ...statement, mode: 'promise' });

const usable = (statement: Statement): boolean => usableOfEach(statement) && statement.bases.length === 0;
const usableOfEach = ({ amount, mode, negative, distribution }: Statement): boolean =>
  mode !== 'scoring' &&
  mode !== 'sample' &&
  !negative &&
  !distribution &&
  amount.low.eq(amount.high) &&
  amount.unit !== undefined;

function sharesIn(claim: Claim, text: Understood): readonly Sense[] {
  if (changeAskedBy(claim.name)) return changesIn(claim, text);
  const counted = text.statements.filter(
    (statement) =>
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
        const [one, other] = [a.low.times(a.unit?.factor ?? 1), b.low.times(b.unit?.factor ?? 1)];
        if (one.eq(0) || other.eq(0)) continue;
        const share = other.div(one).times(100);
        // 其余12处: what is left over is no part that was dealt with.
        const leftOver = REST.test(part.lead) || /另有|尚有/.test(part.lead);
        // 容许未能按期结项的3项: what is not reached says how much is.
        if (/未|不(?!少|低|超|高)|没有/.test(part.lead)) continue;
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
    about: sense.about || found.filter(({ about }) => !about).length > 1,
  }));
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
      if (before === after || a.unit?.group !== b.unit?.group || basesOf(before) !== basesOf(after)) continue;
      const [from, to] = [a.low.times(a.unit?.factor ?? 1), b.low.times(b.unit?.factor ?? 1)];
      if (from.eq(0) || a.unit?.dimension === 'share') continue;
      const change = (falls ? from.minus(to) : to.minus(from)).div(from).times(100);
      const told =
        (before.mode === 'history' || (before.mode === 'stock' && isOfPast(before, text))) &&
        (after.mode === 'promise' || after.mode === 'change') &&
        shareHeld(thing, sentenceOf(text, after)) >= 0.6;
      found.push({
        low: change,
        high: change,
        derivation: falls
          ? `(${a.written} − ${b.written}) ÷ ${a.written}`
          : `(${b.written} − ${a.written}) ÷ ${a.written}`,
        statements: a.start < b.start ? [before, after] : [after, before],
        way: 'quotient',
        about: !told,
      });
    }
  return found;
}
/** 由上年末58个增至本年末64个 for 新建…数量: what came on top of what was there; undefined for any other number. */
export function increaseTo(
  claim: Claim,
  { unit }: NumberAsking,
  after: Statement,
  text: Understood,
): Sense | undefined {
  if (!counts(unit) || !NEW.test(claim.thing.text)) return undefined;
  const before = text.statements[text.statements.indexOf(after) - 1];
  if (!before || before.sentence !== after.sentence || before.mode !== 'history') return undefined;
  if (!GROWN_TO.test(after.lead)) return undefined;
  if ([before, after].some(({ amount }) => amount.unit?.group !== unit?.group)) return undefined;
  if (shareHeld(thingIn(claim.thing.text.replace(NEW, '')), before.lead) < 0.6) return undefined;
  const more = after.amount.low.minus(before.amount.low).times(unit?.factor ?? 1);
  return {
    low: more,
    high: more,
    derivation: `${after.amount.written} − ${before.amount.written}`,
    statements: [before, after],
    way: 'derived',
    about: false,
  };
}
const NEW = /^(?:新建|新增|净增|增加|新发展|新认定)|(?:净增加?|新增)$/;
const GROWN_TO = /增至|增加到|增加至|增长到|增长至|达到|扩大到|发展到|提升到|提高到/;

/** 2024年信访总量1200件: how much there was then. */
const isOfPast = ({ clause }: Statement, text: Understood): boolean =>
  text.clauses[clause]?.times.some(({ past }) => past) === true;

/** Both for one of the same, or the one a part of what the other is for each day: 日均清运180吨，其中162吨. */
const isOfEachAlike = (whole: Statement, part: Statement): boolean =>
  basesOf(whole) === basesOf(part) || (part.part && part.bases.length === 0);

const basesOf = ({ bases }: Statement): string => bases.map(({ word }) => word).join();

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

/** Money that is spent for what is counted, not earned or won back by it. */
const SPENT = /费|资金|总价|合同价|中标价|经费|投资|金额|造价|成本|采购|购置|支出|预算|投入|补助|补贴|需/;
const EARNED = /追回|收入|节约|产值|交易|营业|销售|贷款|创收|追缴|罚没/;

function pricesIn(asking: NumberAsking, text: Understood): readonly Sense[] {
  const totals = text.statements.filter(
    (statement) =>
      usable(statement) &&
      statement.amount.unit?.dimension === 'money' &&
      !statement.part &&
      SPENT.test(`${statement.lead}${statement.tail}`) &&
      !EARNED.test(`${statement.lead}${statement.tail}`),
  );
  const bases = asking.per.map(basisName);
  const found: Sense[] = [];
  // 总投资1200万元，本年安排400万元: nobody knows which of them the number is for.
  const several =
    text.statements.filter(
      ({ amount, bases: each, part }) => amount.unit?.dimension === 'money' && each.length === 0 && !part,
    ).length > 1;
  for (const total of totals) {
    let price = total.amount.low.times(total.amount.unit?.factor ?? 1);
    const used: Statement[] = [];
    let said = total.amount.written;
    for (const basis of bases) {
      const count = text.statements.find(
        (statement) =>
          usable(statement) &&
          statement !== total &&
          statement.sentence === total.sentence &&
          basisName(statement.amount.unit?.name ?? '') === basis &&
          statement.amount.unit?.dimension !== 'money',
      );
      const year = { 月: 12, 年: 1 }[basis];
      const by = count
        ? count.amount.low.times(
            count.amount.unit?.dimension === 'area' || count.amount.unit?.dimension === 'length'
              ? 1
              : (count.amount.unit?.factor ?? 1),
          )
        : year === undefined
          ? undefined
          : new Big(year);
      if (!by || by.eq(0)) return [];
      price = price.div(count && unitOf(basis)?.dimension === 'time' ? count.amount.low : by);
      if (count) used.push(count);
      said += ` ÷ ${count ? count.amount.written : `${year}个月`}`;
    }
    if (used.length > 0)
      found.push({
        low: price,
        high: price,
        derivation: said,
        statements: [total, ...used],
        way: 'quotient',
        about: several,
      });
  }
  return found;
}
