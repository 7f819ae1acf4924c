import Big from 'big.js';
import { inBase } from '../language/quantities';
import { basisName, type Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { shareHeld } from '../language/things';
import { unitOf } from '../language/units';
import type { Claim } from './claim';
import type { NumberAsking } from './numbers/asking';
import { sentenceOf } from './numbers/surroundings';
import { usable } from './usable';

/** Money that is spent for what is counted, not earned or won back by it. */
const SPENT =
  /费|助金|资金|总价|合同价|中标价|经费|投资|金额|造价|成本|采购|购置|支出|预算|投入|补助|补贴|需/;
const EARNED = /追回|收入|节约|产值|交易|营业|销售|贷款|创收|追缴|罚没/;

/** What money and a number of a text make of a price for each; `about` where another pair may be meant. */
export function pricesIn(claim: Claim, asking: NumberAsking, text: Understood): readonly Sense[] {
  const money = text.statements.filter(
    (statement) => usable(statement) && statement.amount.unit?.dimension === 'money',
  );
  const totals = money.filter(
    (statement) =>
      SPENT.test(`${statement.lead}${statement.tail}`) && !EARNED.test(`${statement.lead}${statement.tail}`),
  );
  const besides = money.flatMap((total) => pricedBeside(claim, asking, total, text) ?? []);
  // 改造8座224万元、运维96座144万元: money and number that stand together are one price, whatever else the text spends.
  if (besides.length > 0) return besides.map((sense) => ({ ...sense, about: besides.length > 1 }));
  const wholes = totals.filter(({ part }) => !part);
  // 总投资1200万元，本年安排400万元: nobody knows which of them the number is for.
  const several =
    text.statements.filter(
      ({ amount, bases: each, part }) => amount.unit?.dimension === 'money' && each.length === 0 && !part,
    ).length > 1;
  return wholes.flatMap((total) => {
    const made = priceOf(asking, total, (basis) => countFor(basis, total, text));
    const held = made ? nameHeld(claim, made, text) : 0;
    return made && held > 0 ? [{ ...made, about: several || held < OF_THE_KIND }] : [];
  });
}

/** The price that the money of a clause makes with the number before it in that clause. */
function pricedBeside(
  claim: Claim,
  asking: NumberAsking,
  total: Statement,
  text: Understood,
): Sense | undefined {
  const before = text.statements[text.statements.indexOf(total) - 1];
  if (!before || before.clause !== total.clause || !usable(before)) return undefined;
  if (/[、和及]/.test(text.text.slice(before.amount.end, total.amount.start))) return undefined;
  const made = priceOf(asking, total, (basis) =>
    basisName(before.amount.unit?.name ?? '') === basis ? before : undefined,
  );
  return made && shareHeld(claim.thing, `${before.lead}${before.tail}`) > 0 ? made : undefined;
}

/** How much the clauses of a price name of what is asked for. */
const nameHeld = ({ thing }: Claim, { statements }: Sense, text: Understood): number =>
  Math.max(0, ...statements.map((statement) => shareHeld(thing, sentenceOf(text, statement))));
/** 低保家庭补贴标准 beside 住房租赁补贴 of all families: named by less than this it may be one of several kinds. */
const OF_THE_KIND = 0.25;

const countFor = (basis: string, total: Statement, text: Understood): Statement | undefined =>
  text.statements.find(
    (statement) =>
      usable(statement) &&
      statement !== total &&
      statement.sentence === total.sentence &&
      basisName(statement.amount.unit?.name ?? '') === basis &&
      statement.amount.unit?.dimension !== 'money',
  );

/** Money divided by the numbers of all bases; undefined where one of them is not told. */
function priceOf(
  asking: NumberAsking,
  total: Statement,
  count: (basis: string) => Statement | undefined,
): Sense | undefined {
  let price = inBase(total.amount);
  const used: Statement[] = [];
  let said = total.amount.written;
  for (const basis of asking.per.map(basisName)) {
    const counted = count(basis);
    const year = { 月: 12, 年: 1 }[basis];
    const by = counted ? sizeOf(counted) : year === undefined ? undefined : new Big(year);
    if (!by || by.eq(0)) return undefined;
    price = price.div(counted && unitOf(basis)?.dimension === 'time' ? counted.amount.low : by);
    if (counted) used.push(counted);
    said += ` ÷ ${counted ? counted.amount.written : `${year}个月`}`;
  }
  if (used.length === 0) return undefined;
  return {
    low: price,
    high: price,
    derivation: said,
    statements: [total, ...used],
    way: 'quotient',
    about: false,
  };
}

/** Areas and lengths are counted in their own unit, everything else in its base. */
const sizeOf = ({ amount: { low, unit } }: Statement): Big =>
  low.times(unit?.dimension === 'area' || unit?.dimension === 'length' ? 1 : (unit?.factor ?? 1));
