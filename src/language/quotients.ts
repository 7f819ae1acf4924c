import { ofText } from './of-text';
import { plain } from './plain';

/** A quotient that a text gives. */
export interface Quotient {
  readonly numerator: string;
  readonly denominator: string;
  /** 占…的比例 instead of a stroke. */
  readonly inWords: boolean;
}

/** Longest text looked into; what comes after is no longer an explanation. */
const LONGEST = 3000;

const STROKE = /(?<numerator>[^=:,，。;；\n/÷]{2,60})\s*[/÷]\s*(?<denominator>[^=,，。;；\n/÷]{2,60})/gu;
const IN_WORDS = [
  /(?<numerator>[^=:,，。;；\n]{2,40})占(?<denominator>[^=,，。;；\n]{2,40}?)的?(?:比例|比重|百分比|比率|%)/gu,
  /(?<numerator>[^=:,，。;；\n]{2,40})[与和同](?<denominator>[^=,，。;；\n]{2,40}?)(?:之比|的比例|的比值|的比率|的比重|的百分比|比值|比例)/gu,
  /(?<numerator>[^=:,，。;；\n]{2,40})除以(?<denominator>[^=,，。;；\n]{2,40})/gu,
];
/** What every quotient has one of; most texts have none. */
const ANY_STROKE = /[/÷]/;
const ANY_IN_WORDS = /占|之比|比例|比值|比率|比重|百分比|除以/;
const CHINESE = /[\u4e00-\u9fff]/u;

/** A stroke inside a unit (元/人, 3天/每次, 人/次) is no quotient. */
const isUnit = (numerator: string, denominator: string): boolean =>
  /[\d元天次人件]\s*$/u.test(numerator.replaceAll(/[()]/gu, '')) &&
  /^(?:每|[\u4e00-\u9fff]{1,2}(?:[·.].*)?(?:$|以内|左右|标准|计算|执行|的))/u.test(denominator)
    ? !/(?:总|数|量)/u.test(denominator)
    : /^每/u.test(denominator);

/** The quotients of a text: 合格数/总数×100%, 合格数占总数的比例. A stroke inside a unit is none. */
export const quotientsIn = ofText((written): readonly Quotient[] => {
  const text = plain(written).slice(0, LONGEST);
  const strokes = (ANY_STROKE.test(text) ? [...text.matchAll(STROKE)] : []).flatMap(({ groups }) => {
    const numerator = side(groups?.['numerator']);
    const denominator = side(groups?.['denominator']?.replace(/[)]?\s*[*×xX]\s*100\s*%?.*$/u, ''));
    if (/[和与及]$/u.test(numerator) && denominator.startsWith('或')) return [];
    return CHINESE.test(numerator) && CHINESE.test(denominator) && !isUnit(numerator, denominator)
      ? [{ numerator, denominator, inWords: false }]
      : [];
  });
  if (strokes.length > 0) return strokes;
  if (!ANY_IN_WORDS.test(text)) return [];
  return IN_WORDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      numerator: side(groups?.['numerator']),
      denominator: side(groups?.['denominator']),
      inWords: true,
    })),
  );
});

const side = (text = ''): string => text.replaceAll(/^[\s()（]+|[\s()）]+$/gu, '');
