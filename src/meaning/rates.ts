import Big from 'big.js';
import { changeAskedBy, withoutChange } from '../language/changes';
import { REST } from '../language/lexicon/modes';
import { basisName, type Sense } from '../language/senses';
import { understand, type Statement, type Understood } from '../language/statements';
import { shareHeld, thingIn } from '../language/things';
import { compatibility, counts, unitOf } from '../language/units';
import type { Asking, Claim } from './claim';
import { countsMadeIn } from './numbers/made-counts';

type NumberAsking = Extract<Asking, { type: 'number' }>;

const HUNDRED = new Big(100);

/** Shares that make up a whole with each other: what is not right is wrong. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/错报率|差错率|错误率|出错率|误差率|失误率/, /准确率|正确率|无差错率/],
  [/不合格率|不达标率/, /(?<!不)合格率|(?<!不)达标率/],
  [/流失率|辍学率/, /巩固率|保留率|入学率/],
  [/漏报率/, /报告率|完整率/],
  [/故障率|停机率|损坏率|破损率/, /完好率|正常运行率|可用率/],
  [/逾期率|延误率|超期率/, /按时(?:办结|完成)率|按期(?:办结|完成)率|及时率/],
];

/** A share that a statement gives of the opposite: 准确率不低于98% is 错报率不超过2%. */
export function complementOf(name: string, statement: Statement, asking: NumberAsking): Sense | undefined {
  if (asking.unit?.dimension !== 'share' || statement.amount.unit?.dimension !== 'share') return undefined;
  const words = `${statement.lead}${statement.tail}`;
  if (!isOpposite(name, words)) return undefined;
  const { amount } = statement;
  const factor = amount.unit?.factor ?? new Big(1);
  const [low, high] = [HUNDRED.minus(amount.high.times(factor)), HUNDRED.minus(amount.low.times(factor))];
  const up = amount.comparison === '≥' || amount.comparison === '>';
  const down = amount.comparison === '≤' || amount.comparison === '<';
  return {
    low: up ? undefined : low,
    high: down ? undefined : high,
    derivation: `100% − ${amount.written}`,
    statements: [statement],
    way: 'derived',
    about: amount.about,
  };
}

/** 不合格批次占比控制在2%以内 for a 合格率: an explanation may speak of the opposite, where it says how much of it. */
export function statesOpposite(name: string, text: string): boolean {
  const { clauses, statements } = understand(text, undefined);
  return statements.some(
    ({ amount, sentence }) =>
      amount.unit?.dimension === 'share' &&
      amount.high.lt(SMALL) &&
      clauses.some((clause) => clause.sentence === sentence && isOpposite(name, clause.text)),
  );
}
/** Per cent: more of the opposite than this would be no good. */
const SMALL = 50;

/** Whether words speak of the opposite of what a rate names: 差错率 for 准确率, 不合格批次的比例 for 合格率. */
export function isOpposite(name: string, words: string): boolean {
  if (
    OPPOSITES.some(
      ([one, other]) => (one.test(name) && other.test(words)) || (other.test(name) && one.test(words)),
    )
  )
    return true;
  const quality = /(?<![不未])([\u4e00-\u9fff]{2})(?:率|度|比例|占比)/.exec(name)?.[1];
  return (
    quality !== undefined &&
    new RegExp(words.includes('率') ? `[不未]${quality}[^率]{0,4}率` : `[不未]${quality}`).test(words) &&
    !name.includes(`不${quality}`)
  );
}

/** 处置率 beside 合格率: another rate meets nothing of this one. */
export function namesOtherRate(name: string, lead: string): boolean {
  const rate = RATE_BEFORE.exec(lead)?.groups?.['rate'];
  return rate !== undefined && !name.includes(rate);
}
const RATE_BEFORE = /(?<rate>[\u4e00-\u9fff]{2})率[^率]{0,6}$/;

/** Shares at the end of several times (6月底50%、12月底95%): only the last is that of the year. */
export function stagesLast(
  statements: readonly Statement[],
  asking: NumberAsking,
  text: Understood,
): readonly Statement[] {
  if (asking.unit?.dimension !== 'share') return cumulated(statements);
  const staged = statements.filter(
    ({ amount, times, mode }) => amount.unit?.dimension === 'share' && times.length > 0 && mode === 'promise',
  );
  if (staged.length < 2) return statements;
  const timed = staged.map((statement) => ({ statement, to: nearest(statement) }));
  if (timed.some(({ to }) => to === undefined)) return statements;
  const { statement: last, to = 0 } = timed.reduce((a, b) => ((b.to ?? 0) >= (a.to ?? 0) ? b : a));
  if (isFinishedAfter(to, text)) return statements.filter((statement) => !staged.includes(statement));
  return statements.filter((statement) => !staged.includes(statement) || statement === last);
}

/** 9月底完成70%，12月底全面完工: the last stage is told in words. */
const isFinishedAfter = (to: number, { clauses }: Understood): boolean =>
  clauses.some(
    ({ text, amounts, negative, times }) =>
      amounts.length === 0 &&
      !negative &&
      times.some((time) => time.to !== undefined && time.to > to && !time.ahead) &&
      ALL_DONE.test(text),
  );
const ALL_DONE = /(?:全面|全部|整体|如期|按期)(?:完成|完工|竣工|建成|到位)|完工|竣工|收官/;

/** 3月底累计15户、12月底累计75户: each counts what was done before; the last is that of the year. */
function cumulated(statements: readonly Statement[]): readonly Statement[] {
  const staged = statements.filter(
    ({ lead, times, mode }) => /累计|累积/.test(lead) && times.length > 0 && mode !== 'history',
  );
  const last = staged.at(-1);
  if (staged.length < 2 || !last) return statements;
  return statements.flatMap((statement) =>
    statement === last
      ? { ...last, mode: 'promise' as const, total: true }
      : staged.includes(statement)
        ? []
        : statement,
  );
}

const nearest = ({ times, amount }: Statement): number | undefined =>
  times.filter(({ start }) => start < amount.start).at(-1)?.to ?? times[0]?.to;

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

/** The words of the sentence that a statement stands in. */
const sentenceOf = ({ clauses }: Understood, { sentence }: Statement): string =>
  clauses.flatMap((clause) => (clause.sentence === sentence ? [clause.text] : [])).join(',');

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
