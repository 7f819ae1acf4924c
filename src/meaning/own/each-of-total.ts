import type Big from 'big.js';
import { inBase, isSingle } from '../../language/quantities';
import { basisName } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { lasts, measuresOut } from '../../language/units';

/** So many for each, how many of them there are, and what a text says that makes. */
export interface EachOfTotal {
  readonly each: Statement;
  readonly count: Statement;
  readonly total: Statement;
  /** In the base of the unit. */
  readonly made: Big;
}

/** The first total of a text that is not so many times what is said for each: 每点配志愿者4名、24个点共72名. */
export function eachOff(text: Understood): EachOfTotal | undefined {
  const { statements } = text;
  for (const [at, each] of statements.entries()) {
    const [before, after, last] = [statements[at - 1], statements[at + 1], statements[at + 2]];
    const [count, total] =
      after && last && isOfThem(each, after, last, text)
        ? [after, last]
        : before && after && isOfThoseBefore(before, each, after, text)
          ? [before, after]
          : [];
    if (!count || !total) continue;
    const made = inBase(each.amount).times(count.amount.low);
    if (!made.eq(inBase(total.amount))) return { each, count, total, made };
  }
  return undefined;
}

const isPlain = ({ amount, negative, part }: Statement): boolean =>
  isSingle(amount) && !amount.about && !negative && !part;
const isCounted = (statement: Statement): boolean => {
  const { amount, distribution } = statement;
  return (
    isPlain(statement) &&
    amount.unit !== undefined &&
    !lasts(amount.unit) &&
    !measuresOut(amount.unit) &&
    amount.unit.dimension !== 'share' &&
    distribution === undefined
  );
};
/** 24个点共72名 for 每点: the very things are counted, and the total follows on them. */
function isOfThem(each: Statement, count: Statement, total: Statement, { text }: Understood): boolean {
  const [basis, more] = each.bases;
  if (!basis || more || basis.time) return false;
  if (![each, total].every(isCounted) || !isPlain(count) || total.mode === 'history') return false;
  if (!isBeside(each, count) || !isBeside(each, total) || !countsTheSame(each, total)) return false;
  const found = TOGETHER.exec(text.slice(count.amount.end, total.amount.start).trim())?.groups;
  return found !== undefined && isNamed(basis.word, count.amount.unit?.name ?? '', found['noun'] ?? '');
}
/** 周报52期，每期印刷6000份、全年31.2万份: counted right before, and the total follows. */
function isOfThoseBefore(count: Statement, each: Statement, total: Statement, { text }: Understood): boolean {
  const [basis, more] = each.bases;
  if (!basis || more || basis.time || !isPlain(count) || !isCounted(each) || !isBeside(count, each))
    return false;
  if (
    !isPlain(total) ||
    total.bases.some(({ word }) => word !== basis.word) ||
    !isBeside(each, total) ||
    !countsTheSame(each, total)
  )
    return false;
  if ([count, each, total].some(({ amount }) => amount.comparison !== undefined)) return false;
  return (
    isNamed(basis.word, count.amount.unit?.name ?? '', '') &&
    TOGETHER_THEN.test(text.slice(each.amount.end, total.amount.start).trim())
  );
}
const TOGETHER_THEN = /^[,，、]?(?:全年|年度)?(?:合计|共计|总计|总共|共|全年)$|^[,，、]?全年$/;
const isBeside = (one: Statement, other: Statement): boolean => one.sentence === other.sentence;
const countsTheSame = (one: Statement, other: Statement): boolean =>
  one.amount.unit?.group === other.amount.unit?.group;
/** Whether what is counted is what the basis names: 24个点 for 点, 6期 for 期. */
const isNamed = (word: string, unit: string, noun: string): boolean =>
  basisName(unit) === basisName(word) || noun === word || (noun.length > 1 && noun.endsWith(word));
const TOGETHER =
  /^(?<noun>[\u4e00-\u9fff]{0,6}?)[,、]?(?:合计|共计|总计|总共|共)(?:需|有|配备?|设|发放|培训)?$/;
