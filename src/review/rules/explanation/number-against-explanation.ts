import type Big from 'big.js';
import { sum } from '../../../forms/money';
import type { Operator } from '../../../forms/vocabulary/operators';
import { quantitiesIn, type Quantity } from '../../../forms/parse/quantities';
import { plain } from '../../../language/plain';
import { bigramsOf, sharesBigram } from '../../../language/wording';
import { withoutFiller } from '../../../language/lexicon/filler';
import { speaksOfSomethingElse } from '../../../forms/vocabulary/review-contexts';
import { isDuration, TURNS_OF_YEAR, unitGroup } from '../../../language/lexicon/units';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, isRead, said } from '../../support/evidence';
import { candidatesOf, isWorkedOut } from '../../support/explained-numbers';
import { isExplained, quantityIn, singleQuantity, type Explained } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** A clause of so few characters beside its number is about nothing else. */
const BARE = 1;
const COMPARING = /不低于|不少于|不超过|不高于|以上|以下|以内|左右|至少|最多|控制在|达到|标准|执行/gu;

/** The explanation counts to another number than the value. */
export const numberAgainstExplanation: FormRule = {
  id: 'number-against-explanation',
  kind: 'number-contradiction',
  severity: 'error',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值与解释中的数不一致', 'Value and explanation give different numbers'),
  why: bilingual(
    '解释是指标值的算法，两个数不同就不知道以哪个考核。',
    'The explanation says how to count; with another number nobody knows which one holds.',
  ),
  source: bilingual('两处数字互相矛盾（指标值与指标解释）', 'The two numbers contradict each other'),
  yieldsTo: ['per-session-as-total', 'ocr-suspect'],
  check: perIndicator((row) => {
    if (!isExplained(row)) return [];
    const { quantities, calculations } = row.explanation.parsed;
    const stated = quantities.length + calculations.length > 0 ? singleQuantity(row) : undefined;
    if (!stated || stated.unit === '' || speaksOfSomethingElse(row.explanation.value)) return [];
    if (isOfAllYears(row)) return [];
    const candidates = candidatesOf(row, stated);
    if (candidates.length === 0) return computedOtherwise(row, stated);
    if (isWorkedOut(quantities, candidates, stated)) return [];
    const repeated = quantities.some((quantity) => isSame(quantity, stated));
    // 春节、八一各慰问1次 for 1次: the value is the number of one of them.
    if (repeated && quantities.length === 1 && !agree(candidates, stated))
      return contradiction(row, candidates, stated).map(asWarning);
    if (repeated && !agree(candidates, stated)) return [];
    if (stated.each !== undefined && agree(candidates, stated)) return [];
    const whole = candidates.filter(({ total }) => total);
    if (whole.length > 0) return agree(whole, stated) ? [] : contradiction(row, whole, stated);
    const own = candidates.filter(
      ({ each }) => each === undefined || each === stated.each || isDuration(stated.unit),
    );
    const [only, ...rest] = candidates;
    if (own.length === 0 && only && rest.length === 0) return perTurn(row, only, stated);
    const added = sum(own.map(({ value }) => value));
    if (own.length === 0 || added.eq(stated.value)) return [];
    // 民事1800元/件、刑事1400元/件 for 1600元/件: their average.
    if (stated.each !== undefined && added.eq(stated.value.times(own.length))) return [];
    if (own.length === 1) {
      const otherTime =
        isDuration(stated.unit) &&
        !isAboutName(row, own) &&
        (isAllowed(row, own, stated) || OTHER_LIMIT.test(row.explanation.value));
      return otherTime || agree(own, stated) ? [] : contradiction(row, own, stated);
    }
    // 14个乡镇30个行政村: things of many kinds are counted in 个. 5分钟内出动，15分钟内到达: steps of one response.
    if (repeated && (unitGroup(stated.unit) === '个' || row.indicator.class.level2 === 'timeliness'))
      return [];
    if (!repeated && isDuration(stated.unit) && !own.some((each) => isAboutName(row, [each]))) return [];
    const named = own.filter((each) => isAboutName(row, [each]));
    if (named.length > 0 && named.length < own.length && named.every((each) => isSame(each, stated)))
      return [];
    if (stated.unit === '%') return agree(own, stated) ? [] : contradiction(row, own, stated);
    const [one, other] = own;
    const gap = own.length === 2 && one && other ? one.value.minus(other.value).abs() : undefined;
    if (gap?.eq(stated.value) || own.every(({ value }) => value.eq(stated.value))) return [];
    return [severalNumbers(row, own, stated)];
  }),
};

/** The explanation speaks of the value for all years, which stands in a column of its own. */
function isOfAllYears(row: Explained): boolean {
  const { longTermTarget } = row.indicator;
  const whole = isRead(longTermTarget) ? quantityIn(longTermTarget, row) : undefined;
  if (!whole) return false;
  const { quantities, calculations } = row.explanation.parsed;
  return (
    quantities.some(({ value }) => value.eq(whole.value)) ||
    calculations.some(({ stated }) => stated.eq(whole.value))
  );
}

/** The clause of the first of some numbers without number and unit, as | between what stands before and after. */
function clauseOf({ explanation }: Explained, [first]: readonly Quantity[]): string {
  if (!first) return '|';
  const text = plain(explanation.value);
  const before = text.slice(0, first.start).split(CLAUSE_END).at(-1) ?? '';
  const after = text.slice(first.end).split(CLAUSE_END)[0] ?? '';
  return `${before}|${after}`;
}
const CLAUSE_END = /[,，。;；\n]/u;

/** 法定时限20个工作日: not the time that the value sets. */
const OTHER_LIMIT = /法定|法规|延长|延期|顺延|公示|质保|保修|有效期|原来|压缩|缩短/u;

/** What a clause says beside comparing. */
const wordsOf = (clause: string): string =>
  withoutFiller(clause.replaceAll(COMPARING, '')).replaceAll(/[|\s:()]/gu, '');

/**
 * Whether the clause of a number is plainly about what the name says: it shares a word with it other than the unit, or is
 * hardly more than the number.
 */
function isAboutName(row: Explained, stated: readonly Quantity[]): boolean {
  const [first] = stated;
  if (!first) return false;
  const clause = clauseOf(row, stated);
  const bare = (words: string): string => words.replaceAll(first.unit || '|', ' ');
  return wordsOf(clause).length <= BARE && !isDuration(first.unit)
    ? true
    : sharesBigram(bigramsOf(bare(row.name.value)), bigramsOf(bare(clause)));
}

/** Whether every clause says no more than the name does: nothing that could make its number one of something else. */
const saysNoMore = (row: Explained, found: readonly Quantity[]): boolean =>
  found.every(
    (quantity) =>
      [...wordsOf(clauseOf(row, [quantity]))].filter((sign) => !row.name.value.includes(sign)).length <= BARE,
  );

/** What is worked out of the words is never certain. */
const asWarning = (result: RuleResult): RuleResult => ({ ...result, severity: result.severity ?? 'warning' });

const isSame = (quantity: Quantity, stated: Quantity): boolean =>
  unitGroup(quantity.unit) === unitGroup(stated.unit) && quantity.value.eq(stated.value);

const agree = (quantities: readonly Quantity[], { value }: Quantity): boolean =>
  quantities.some((quantity) => quantity.value.eq(value));

const list = (quantities: readonly Quantity[]): string => quantities.map(({ written }) => written).join('、');

const RESULT_BEFORE = /[=≈]\s*$/u;

/** Whether a number lies where the operator of the value allows: 612公里 beside ≥420公里, 24小时 beside ≤48小时. */
function isWithin(operator: Operator | undefined, number: Big, value: Big): boolean {
  if (operator === '≥' || operator === '>') return number.gte(value);
  return (operator === '≤' || operator === '<') && number.lte(value);
}
const isAllowed = ({ target }: Explained, found: readonly Quantity[], { value }: Quantity): boolean =>
  found.every((quantity) => isWithin(target.parsed.operator, quantity.value, value));

/**
 * Another number than the value. It is certain where it stands as plainly as the value (arabic, in a short explanation,
 * with no word that the name does not have) and the value's operator rules it out; with more words it may be the number of
 * something else, and is asked about.
 */
function contradiction(row: Explained, found: readonly Quantity[], stated: Quantity): RuleResult[] {
  const about = isAboutName(row, found);
  const plainly = about && saysNoMore(row, found);
  const allowed = isAllowed(row, found, stated);
  const certain =
    plainly && !allowed && found.every(({ spelled }) => !spelled) && row.explanation.value.length <= 40;
  const asked = !about || (!plainly && (allowed || !isDuration(stated.unit)));
  // 512台×4.5万公里=2304万公里 for ≥2300万公里: where the limit comes from.
  if (allowed && found.every(({ start }) => RESULT_BEFORE.test(plain(row.explanation.value).slice(0, start))))
    return [];
  return [
    onIndicator(
      row,
      'target',
      [row.explanation],
      bilingual(
        `指标${said(row.name.value)}的指标值是${said(row.target.shown)}，解释${said(row.explanation.value)}中是${list(found)}，${asked ? '请确认是不是同一个数' : '两个数不一致'}。`,
        `The value is ${said(row.target.shown)}, the explanation ${said(row.explanation.value)} says ${list(found)}.`,
      ),
      asked ? { severity: 'tip' } : certain ? {} : { severity: 'warning' },
    ),
  ];
}

function severalNumbers(row: Explained, found: readonly Quantity[], stated: Quantity): RuleResult {
  const added = sum(found.map(({ value }) => value)).toFixed();
  const countable = !isDuration(stated.unit) && stated.each === undefined;
  // One of them is the value: what the others are is to be asked, unless all count people.
  const enough = isWithin(row.target.parsed.operator, sum(found.map(({ value }) => value)), stated.value);
  const asked = (agree(found, stated) && unitGroup(stated.unit) !== '人次') || enough;
  return onIndicator(
    row,
    'target',
    [row.explanation],
    bilingual(
      `指标${said(row.name.value)}的指标值是${said(row.target.shown)}，解释列出${list(found)}${countable ? `，合计${added}${stated.unit}` : ''}，请核对指标值包括哪些。`,
      `The value is ${said(row.target.shown)}, the explanation lists ${list(found)}${countable ? ` (${added} in all)` : ''}: which of them are meant?`,
    ),
    { severity: asked ? 'tip' : 'warning' },
  );
}

/** A calculation of the explanation ends in another number of the value's unit. */
function computedOtherwise(row: Explained, stated: Quantity): RuleResult[] {
  const other = row.explanation.parsed.calculations.find(
    (calculation) => unitGroup(calculation.unit) === unitGroup(stated.unit) && stated.unit !== '%',
  );
  // What one of them costs is no more than a step on the way to what all of them cost.
  if (!other || !other.correct || stated.each !== undefined) return [];
  const value = other.unit.startsWith('万') ? other.stated.times(10_000) : other.stated;
  const { operator } = row.target.parsed;
  if (value.eq(stated.value) || isWithin(operator, value, stated.value)) return [];
  // 200台×1500元/台=30万元 for ≤1500元: the value is one of the factors.
  const isFactor = ({ unit, value: factor }: Quantity): boolean =>
    unit.startsWith(stated.unit) && factor.eq(stated.value);
  if (quantitiesIn(other.written).some(isFactor)) return [];
  return [
    onIndicator(
      row,
      'target',
      [row.explanation],
      bilingual(
        `指标${said(row.name.value)}的指标值是${said(row.target.shown)}，解释算出的是${said(other.written)}，两个数不一致。`,
        `The value is ${said(row.target.shown)}, the explanation works out ${said(other.written)}.`,
      ),
      { severity: 'warning' },
    ),
  ];
}

/** 每季度召开2次 beside 4次: what the whole year's turns make is another number. */
function perTurn(
  row: Explained,
  { value, each, comparison, written }: Quantity,
  stated: Quantity,
): RuleResult[] {
  const turns = TURNS_OF_YEAR[each?.[0] ?? ''];
  if (turns === undefined || isDuration(stated.unit) || stated.unit === '%') return [];
  const year = value.times(turns);
  const { operator } = row.target.parsed;
  const open = comparison !== undefined && comparison !== '=';
  // 每月不少于2次 beside ≥30次: more than that many are not ruled out.
  if (open || operator === '≈' || year.eq(stated.value) || isWithin(operator, year, stated.value)) return [];
  return [
    onIndicator(
      row,
      'target',
      [row.explanation],
      bilingual(
        `指标${said(row.name.value)}的指标值是${said(row.target.shown)}，解释${said(row.explanation.value)}按每${each ?? ''}${written}计，全年为${year.toFixed()}${stated.unit}，请核对。`,
        `The value is ${said(row.target.shown)}, ${said(row.explanation.value)} makes ${year.toFixed()}${stated.unit} a year.`,
      ),
      { severity: 'warning' },
    ),
  ];
}
