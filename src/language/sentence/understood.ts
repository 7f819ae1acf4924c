import type { Product } from '../calculations';
import type { Formula } from '../formulas';
import type { Mode } from '../lexicon/modes';
import type { Amount } from '../quantities';
import type { Time } from '../times';

/** What a number is said for one of: 每期60人, 元/人·天, 户均. */
export interface Basis {
  /** The unit or noun after 每, classifiers taken off: 期, 人, 行政村, 月. */
  readonly word: string;
  /** The classifier that stood before the noun: 每名帮扶干部 → 名. */
  readonly classifier: string | undefined;
  /** A time that recurs: how often a year. */
  readonly time: Time | undefined;
}

/** Over how many a number is repeated: 3月、9月各1次 → 2; `count` is undefined where it cannot be told. */
export interface Distribution {
  readonly count: number | undefined;
  /** For people: “3月、9月”. */
  readonly over: string;
  /** The number of the things that it is repeated over, where that stands as an amount. */
  readonly by: Amount | undefined;
  /** It may as well not be repeated: 3月、9月组织1次. */
  readonly open: boolean;
  /** Places that each of the times may be repeated over: 20个乡镇上、下半年各2场. */
  readonly within?: Amount | undefined;
}

/** What one clause says with one number. */
export interface Statement {
  readonly amount: Amount;
  /** The number is not written: 双月召开常委会会议 is one each time. */
  readonly implied: boolean;
  /** Words before and after the number in its clause, times and the number itself left out. */
  readonly lead: string;
  readonly tail: string;
  /** What the number counts, pays or times, as far as its own clause says. */
  readonly thing: string;
  /** Groups of verbs around it. */
  readonly actions: readonly number[];
  readonly bases: readonly Basis[];
  readonly distribution: Distribution | undefined;
  /** Times of its clause that do not recur. */
  readonly times: readonly Time[];
  /** It is a part of a number before it: 其中, 含, in brackets. */
  readonly part: boolean;
  /** It is said to be the sum: 合计, 共. */
  readonly total: boolean;
  readonly mode: Mode;
  /** What it was before: 由400批次降到360批次. */
  readonly changedFrom?: Amount | undefined;
  readonly negative: boolean;
  readonly clause: number;
  readonly sentence: number;
}

/** A stretch of a sentence between two marks. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
  readonly bare: string;
  readonly bracketed: boolean;
  readonly times: readonly Time[];
  readonly amounts: readonly Amount[];
  readonly mode: Mode;
  readonly negative: boolean;
}

/** A text, understood. */
export interface Understood {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  /** What it multiplies; each stands among the statements as one number. */
  readonly products: readonly Product[];
  /** What it works out otherwise; each stands among the statements as one number as well. */
  readonly formulas: readonly Formula[];
  /** Numbers that belong to no statement: nobody is accused by a sentence with one. */
  readonly notUnderstood: readonly {
    readonly start: number;
    readonly end: number;
    readonly sentence: number;
  }[];
}
