import { isCeiling, isFloor } from '../language/lexicon/comparisons';
import Big from 'big.js';
import type { Sense } from '../language/senses';
import { understand, type Statement } from '../language/statements';
import type { NumberAsking } from './numbers/asking';

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
  const [up, down] = [isFloor(amount), isCeiling(amount)];
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
  const { rate = undefined, degree = undefined } = RATE_BEFORE.exec(lead)?.groups ?? {};
  if (degree !== undefined) return !name.includes(degree.slice(0, 2));
  return rate !== undefined && !name.includes(rate);
}
const RATE_BEFORE = /(?:(?<rate>[\u4e00-\u9fff]{2})率|(?<degree>满意度|知晓度|认可度))[^率度]{0,6}$/;
