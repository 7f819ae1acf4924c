import { ofTextInYear } from './of-text';
import type { Amount } from './quantities';
import { understand, type Statement } from './statements';
import type { Time } from './times';

/** What a text tells of an earlier year. */
export interface Earlier {
  readonly amount: Amount;
  readonly bases: Statement['bases'];
  /** When: 2024年, 上年. */
  readonly time: Time;
  /** The words between time and number: 实际完成. */
  readonly lead: string;
}

const STOCK = /存量|已有|现有|原有|累计|总量|保有量|截至|截止|末|在册|共有/u;
/** What is not done again needs no comparing: a reason stands beside it. */
const EXPLAINED =
  /减少|压减|下降|调整|取消|核减|缩减|不再|停(?:办|止)|受[^,。;]{1,12}影响|因|由于|一次性|政策|剔除|含[^,。;]{0,8}(?:补|结转)|超额|追加|同期|上半年|季度|\d月/u;

/** Whether a text gives a reason for doing less than before. */
export const explainsLess = (text: string): boolean => EXPLAINED.test(text);

/** Numbers that a text tells of the year before, or of the last of several years before; what there was in stock is left out. */
export const toldOfLastYear = ofTextInYear((written, year) => toldBefore(written, year, false));

/** What a text tells there was in stock at the end of the year before: 截至2024年末参保1200人. */
export const toldStock = ofTextInYear((written, year) => toldBefore(written, year, true));

function toldBefore(written: string, year: number | undefined, inStock: boolean): readonly Earlier[] {
  const { statements } = understand(written, year);
  const told = statements.flatMap((statement): readonly Earlier[] => {
    const { amount, mode, part, negative, bases, lead, implied } = statement;
    const time = lastBefore(statement, inStock);
    if (mode !== 'history' || part || negative || implied || !time || !amount.low.eq(amount.high)) return [];
    if (amount.about || STOCK.test(`${time.written}${lead}`) !== inStock) return [];
    return [{ amount, bases, time, lead: lead.replace(/^截[至止]/u, '') }];
  });
  const latest = Math.max(...told.map(({ time }) => time.to ?? 0));
  return told.filter(({ time }) => (time.to ?? 0) === latest);
}

/** The time of the past that stands next before a number; what there is in stock has a day, or the end of a year. */
const lastBefore = ({ times, amount }: Statement, inStock: boolean): Time | undefined =>
  times
    .filter(
      ({ past, start, wholeYear, written }) =>
        past && start < amount.start && (inStock || wholeYear || ONE_YEAR.test(written)),
    )
    .at(-1);
const ONE_YEAR = /^(?:上一?年度?|去年|前一?年|上年同期)$/u;
