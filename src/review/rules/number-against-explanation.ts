import { sum } from '../../forms/money';
import type { Quantity } from '../../forms/parse/quantities';
import { plain } from '../../forms/parse/plain';
import { bigramsOf, sharesBigram } from '../../forms/parse/wording';
import { withoutFiller } from '../../forms/vocabulary/review-filler';
import { speaksOfSomethingElse, statesConsequence } from '../../forms/vocabulary/review-contexts';
import { DURATION_UNITS, timesOf, unitGroup } from '../../forms/vocabulary/review-units';
import type { FormRule, RuleResult } from '../rule';
import { occasions } from '../support/counted-clauses';
import { bilingual, isRead, said } from '../support/evidence';
import { isExplained, quantityIn, singleQuantity, type Explained } from '../support/facts';
import { onIndicator, perIndicator } from '../support/per-indicator';

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
    const candidates = candidatesOf(row, stated);
    if (isOfAllYears(row)) return [];
    if (candidates.length === 0) return computedOtherwise(row, stated);
    if (stated.each !== undefined && agree(candidates, stated)) return [];
    const whole = candidates.filter(({ total }) => total);
    if (whole.length > 0) return agree(whole, stated) ? [] : [contradiction(row, whole)];
    const own = candidates.filter(
      ({ each }) => each === undefined || each === stated.each || DURATION_UNITS.has(stated.unit),
    );
    if (own.length === 0 || sum(own.map(({ value }) => value)).eq(stated.value)) return [];
    if (own.length === 1) {
      const otherTime = DURATION_UNITS.has(stated.unit) && !isAboutName(row, own);
      return otherTime || agree(own, stated) ? [] : [contradiction(row, own)];
    }
    if (stated.unit === '%') return agree(own, stated) ? [] : [contradiction(row, own, 'warning')];
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

/** Numbers of the value's kind that may be the value: no parts, steps of a calculation or conditions. */
function candidatesOf({ name, explanation }: Explained, stated: Quantity): readonly Quantity[] {
  const alike = explanation.parsed.quantities.flatMap((quantity) => {
    if (quantity.part) return [];
    if (unitGroup(quantity.unit) === unitGroup(stated.unit)) return [quantity];
    const times = timesOf(quantity.unit, stated.unit);
    return times === undefined ? [] : [{ ...quantity, value: quantity.value.times(times) }];
  });
  if (alike.length === 0) return alike;
  const others = explanation.parsed.quantities.filter(
    ({ unit }) => unitGroup(unit) !== unitGroup(stated.unit),
  );
  const text = plain(explanation.value);
  return alike.flatMap((quantity) => {
    if (isFactor(text, quantity) || statesConsequence(text.slice(quantity.end))) return [];
    if (isBeside(text, quantity, name.value)) return [];
    // 6座合计不超过510万元 for 85万元/座: as many times the value.
    if (others.some(({ value }) => stated.value.times(value).eq(quantity.value))) return [];
    const times = occasions(text, quantity);
    return times === undefined
      ? []
      : [times === 1 ? quantity : { ...quantity, value: quantity.value.times(times) }];
  });
}

/** One of the parts after 其中, an average (日均330人次), what is added, or the figure of another year (2023年为82%). */
function isBeside(text: string, { start, total }: Quantity, name: string): boolean {
  const sentence =
    text
      .slice(0, start)
      .split(/[。；;\n]/u)
      .at(-1) ?? '';
  const clause = sentence.split(/[,，]/u).at(-1) ?? '';
  return (
    (!total && sentence.includes('其中')) ||
    (/(?:新增|增加|减少|净增)[^\d]{0,4}$/u.test(clause) && !/[新增减]/u.test(name)) ||
    /(?:[日月周季]均|平均|人均|户均|校均|村均)[^\d]{0,8}$/u.test(clause) ||
    /(?:19|20)\d{2}年[^\d]{0,4}$/u.test(clause)
  );
}

/** A number that is multiplied with another one, or divided by one (84万元/7个), is a step of a calculation. */
const isFactor = (text: string, { start, end }: Quantity): boolean =>
  /^[^\d,，。;；=]{0,8}(?:[*×]|[/÷]\s*\d)/u.test(text.slice(end)) ||
  /(?:[*×][^\d,，。;；=]{0,4}|\d[^\d,，。;；=]{0,4}[/÷]\s*)$/u.test(text.slice(0, start));

/**
 * Whether the clause of a number is plainly about what the name says: it shares a word with it other than the unit, or is
 * hardly more than the number.
 */
function isAboutName({ name, explanation }: Explained, stated: readonly Quantity[]): boolean {
  const text = plain(explanation.value);
  const [first] = stated;
  if (!first) return false;
  const clause = `${
    text
      .slice(0, first.start)
      .split(/[,，。;；\n]/u)
      .at(-1) ?? ''
  }|${text.slice(first.end).split(/[,，。;；\n]/u)[0] ?? ''}`;
  const bare = (words: string): string => words.replaceAll(first.unit || '|', ' ');
  const rest = withoutFiller(clause.replaceAll(COMPARING, '')).replaceAll(/[|\s:()]/gu, '');
  return rest.length <= BARE && !DURATION_UNITS.has(first.unit)
    ? true
    : sharesBigram(bigramsOf(bare(name.value)), bigramsOf(bare(clause)));
}

const agree = (quantities: readonly Quantity[], { value }: Quantity): boolean =>
  quantities.some((quantity) => quantity.value.eq(value));

const list = (quantities: readonly Quantity[]): string => quantities.map(({ written }) => written).join('、');

/** A single other number is certain only where it stands as plainly as the value: arabic, in a short explanation. */
function contradiction(row: Explained, found: readonly Quantity[], severity?: 'warning'): RuleResult {
  const about = isAboutName(row, found);
  const certain = about && found.every(({ spelled }) => !spelled) && row.explanation.value.length <= 40;
  return onIndicator(
    row,
    'target',
    [row.explanation],
    bilingual(
      `指标${said(row.name.value)}的指标值是${said(row.target.shown)}，解释${said(row.explanation.value)}中是${list(found)}，两个数不一致。`,
      `The value is ${said(row.target.shown)}, the explanation ${said(row.explanation.value)} says ${list(found)}.`,
    ),
    about ? (severity || !certain ? { severity: 'warning' } : {}) : { severity: 'tip' },
  );
}

function severalNumbers(row: Explained, found: readonly Quantity[], stated: Quantity): RuleResult {
  const added = sum(found.map(({ value }) => value)).toFixed();
  const countable = !DURATION_UNITS.has(stated.unit);
  // One of them is the value: what the others are is to be asked, unless all count people.
  const asked = agree(found, stated) && unitGroup(stated.unit) !== '人次';
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
  if (value.eq(stated.value)) return [];
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
