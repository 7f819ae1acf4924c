import type Big from 'big.js';
import type { Comparison } from './lexicon/comparisons';
import { ofText } from './of-text';
import type { Amount } from './quantities';
import { understand, type Statement } from './statements';

/** One number that a text states, in short: for whoever looks a number up without holding two texts against each other. */
export interface Quantity {
  /** 万 and 亿 are worked out: 20万元 is 200,000. Of a range its lower end. */
  readonly value: Big;
  /** The upper end of a range, otherwise the value again. */
  readonly high: Big;
  /** Without 万 and 亿 and without what it is for one of: 元 of 20万元/年; '' where none is written. */
  readonly unit: string;
  /** Number and unit as people see them: 20 and 万元/年. */
  readonly asWritten: { readonly value: Big; readonly unit: string };
  readonly written: string;
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
  /** How the number is meant; undefined where no word says so: then it is fixed. */
  readonly comparison: Comparison | undefined;
  /** The number is for one occasion, person or the like: 每期60人, 2000元/人. A year is none: the form is for one. */
  readonly each: string | undefined;
  /** A word says that this is the whole: 共9次, 全年6期, 合计. */
  readonly total: boolean;
  /** Part of another number: （含加开3次）, 其中…. */
  readonly part: boolean;
}

/** Every number that a text states, in order. Dates, names of documents and ordinals are none. */
export const quantitiesIn = ofText((text): readonly Quantity[] =>
  HOLDS_NUMERAL.test(text)
    ? understand(text, undefined).statements.flatMap((statement) =>
        statement.implied ? [] : [quantityOf(statement)],
      )
    : [],
);
const HOLDS_NUMERAL = /[\d\uFF10-\uFF19〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾半]/u;

function quantityOf({ amount, bases, total, part }: Statement): Quantity {
  return {
    value: amount.low,
    high: amount.high,
    unit: amount.unit?.name ?? '',
    asWritten: asWritten(amount),
    written: amount.written,
    start: amount.start,
    end: amount.end,
    comparison: amount.comparison ?? (amount.about ? '≈' : undefined),
    each: bases.find(({ word }) => word !== '年')?.word,
    total,
    part,
  };
}

/** 20万元/年 is worked out as 200,000 元, but what is counted in it is written in 万元/年 as well. */
function asWritten({ low, unit, per, written }: Amount): Quantity['asWritten'] {
  const scale = LARGE.exec(written)?.groups?.['scale'];
  const basis = per.length === 0 ? '' : `/${per.join('·')}`;
  return scale === undefined
    ? { value: low, unit: `${unit?.name ?? ''}${basis}` }
    : { value: low.div(scale === '万' ? 10_000 : 100_000_000), unit: `${scale}${unit?.name ?? ''}${basis}` };
}
const LARGE = /^[\d.,\s]+(?<scale>[万亿])(?!\d)/u;
