import type Big from 'big.js';
import { ofTextInYear } from './of-text';
import { inBase, isSingle, type Amount } from './quantities';
import { lastPlaceOf } from './rounding';
import { understand, type Statement } from './statements';

/** An amount that a text states, in 元. */
export interface ToldMoney {
  readonly yuan: Big;
  readonly written: string;
  /** By how much it may be off because it was rounded to its last digit. */
  readonly slack: Big;
  /** Said of all the project's money: `year` 申请财政资金150万元, `total` 项目总投资1200万元. */
  readonly of: 'year' | 'total' | undefined;
}

const OF_TOTAL =
  /(?:总投资|项目投资|投资总额|总概算|概算总投资|概算|总预算|项目总资金)(?:额|共计|合计|为|是|约|共)*[:]?$/u;
const OF_YEAR =
  /(?:(?:申请|申报|安排|需|项目|年度|本年|当年|批复|下达)(?:财政|专项|本级|县级|市级|省级|区级|年度|项目|预算)*(?:预算资金|专项资金|财政资金|项目资金|资金|预算|经费|拨款)|预算安排(?:资金)?|资金总额|预算总额|经费总额|预算数|预算金额|预算资金)(?:总额|额|数)?(?:共计|合计|总计|为|是|共)*[:]?$/u;
/** What the words after an amount make of it: a part of the money, or somebody's own. */
const OF_A_PART = /^(?:用于|的|专项用于|主要用于|由|自筹|以上|以内)/u;

/** Every amount of money that a text states for this year's work, and whether it is said of the whole project. */
export const moneyTold = ofTextInYear((written, year): readonly ToldMoney[] => {
  const { statements, text } = understand(written, year);
  const ofSeveralYears = SEVERAL_YEARS.test(text);
  return statements.flatMap((statement): readonly ToldMoney[] => {
    const { amount } = statement;
    if (amount.unit?.dimension !== 'money' || !amount.low.eq(amount.high)) return [];
    const of = wholeOf(statement);
    return [toldBy(amount, ofSeveralYears && of === 'total' ? undefined : of)];
  });
});

const toldBy = (amount: Amount, of: ToldMoney['of']): ToldMoney => ({
  yuan: inBase(amount),
  written: amount.written,
  slack: lastPlaceOf(amount.low)
    .times(amount.unit?.factor ?? 1)
    .div(2),
  of,
});

/** The total of a text that tells this year's money apart is that of all years. */
const SEVERAL_YEARS = /年度投资|建设期|分年(?:度)?安排|分期投入|\d{4}年?\s*[-—–~至]\s*\d{4}年/u;

function wholeOf({
  amount: { about, comparison, worked },
  bases,
  part,
  mode,
  negative,
  times,
  distribution,
  lead,
  tail,
}: Statement): ToldMoney['of'] {
  const plainly = !about && comparison === undefined && !worked && !part && !negative && mode === 'promise';
  if (!plainly || bases.length > 0 || distribution || times.some(({ past, ahead }) => past || ahead))
    return undefined;
  if (OF_A_PART.test(tail.trim())) return undefined;
  const before = lead.trim();
  if (OF_TOTAL.test(before)) return 'total';
  return OF_YEAR.test(before) ? 'year' : undefined;
}

/** What the items of a calculation are said to make in all, at its end: 以上三项合计326.32万元; undefined where it says none. */
export const grandTotalIn = ofTextInYear((written, year): ToldMoney | undefined => {
  const money = understand(written, year).statements.filter(
    ({ amount }) => amount.unit?.dimension === 'money',
  );
  const last = money.at(-1);
  if (!last || money.length < 3 || !last.total || last.part || last.negative || last.bases.length > 0)
    return undefined;
  const { amount, lead, mode } = last;
  if (!isSingle(amount) || amount.about || amount.worked || mode !== 'promise') return undefined;
  if (!GRAND_TOTAL.test(lead.trim().replaceAll(/[\s:,]/gu, ''))) return undefined;
  return toldBy(amount, 'year');
});
const GRAND_TOTAL =
  /^(?:以上|上述)?(?:各|[一两二三四五六七八九十\d]+)?项?(?:年度|项目|本年|全年)?(?:经费|资金|费用|预算|支出|金额|测算)?(?:合计|共计|总计)(?:为|需|需要)?(?:经费|资金|费用)?$/u;
