import { isCost, SAVED, SCORE_PLACES } from '../forms/scoring';
import type { IndicatorClass } from '../forms/model';
import { UNWANTED_WORDS } from '../language/lexicon/rates';
import { onceFilled, BY_HAND } from './score-formula';

/** What a target of more than one number, a date or a span has in it. */
const NO_NUMBER = [
  '以上',
  '以下',
  '以内',
  '之内',
  '-',
  '~',
  '～',
  '—',
  '–',
  '－',
  '至',
  '到',
  '；',
  '/',
  '年',
  '月',
  '日',
  ':',
  '、',
  '，',
  '约',
  '左右',
  '定性',
];
/** More digits than a target has. */
const DIGITS = Array.from({ length: 12 }, (_, index) => index + 1).join(',');
/** Units of time: a bare number of them may be a service or a delay. */
const DURATIONS = ['天', '小时', '分钟', '秒', '学时', '课时', '周'];

const oneOf = (words: readonly string[], cell: string): string =>
  `COUNT(FIND({${words.map((word) => `"${word}"`).join(',')}},${cell}))>0`;

/** Where the texts stand that a score is made of. */
export interface ScoredCells {
  /** Address of the value's text. */
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  /** Address of the indicator's name, where the form has one. */
  readonly name: string | undefined;
}

/**
 * As `scoreFormula`, for a value that is still to be written: sign and number are taken out of its text when it is there.
 * More is left to the hand: signs in words, > and <, and whatever does not begin with its number.
 */
export function openScoreFormula({ target, actual, points, name }: ScoredCells, of: IndicatorClass): string {
  const signs = ['≥', '≤', '='];
  const unsigned = signs.reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","")`,
    `SUBSTITUTE(${target},"％","%")`,
  );
  const goal = `LOOKUP(9E+307,--LEFT(${unsigned},{${DIGITS}}))`;
  const begins = (sign: string): string => `LEFT(${target})="${sign}"`;
  const cost = isCost(of);
  const doubtful = [
    ...(cost ? [] : [oneOf(DURATIONS, target)]),
    ...(name === undefined ? [] : [oneOf(cost ? SAVED : UNWANTED_WORDS, name)]),
  ];
  const [missed, share] = cost
    ? [`${actual}>${goal}`, `${goal}/${actual}`]
    : [`${actual}<${goal}`, `${actual}/${goal}`];
  const other = `IF(${missed},${share},IF(${begins('=')},NA(),1))`;
  const unsignedShare = doubtful.length > 0 ? `IF(OR(${doubtful.join(',')}),NA(),${other})` : other;
  const score = [
    [begins('≥'), `IF(${goal}=0,1,MIN(${actual},${goal})/${goal})`],
    [`${actual}=${goal}`, '1'],
    [`${goal}=0`, '0'],
    [begins('≤'), `${goal}/MAX(${actual},${goal})`],
  ].reduceRight((rest, [condition, worth]) => `IF(${condition},${worth},${rest})`, unsignedShare);
  return onceFilled(
    actual,
    points,
    // More than a hundred per cent is a slip or a growth: the name tells, which is not looked at here.
    [oneOf(NO_NUMBER, target), `AND(COUNT(FIND({"%","％"},${target}))>0,IFERROR(${goal}>1,FALSE))`],
    `IFERROR(ROUND(${points}*${score},${SCORE_PLACES}),"${BY_HAND}")`,
  );
}
