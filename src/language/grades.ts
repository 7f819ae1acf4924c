import { GRADE_SCALES } from './lexicon/grades';
import { ofText } from './of-text';
import { plain } from './plain';

/** The scales that grades stand on; places in a list are counted like grades. */
export type GradeScale = keyof typeof GRADE_SCALES | 'place';

/** A grade that a text names: 良好, Ⅲ类, 前三名. */
export interface Grade {
  readonly scale: GradeScale;
  /** The smaller the better: the first place and the best grade are 1. */
  readonly rank: number;
  readonly written: string;
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}

const RANKS = new Map<string, { readonly scale: GradeScale; readonly rank: number }>();
for (const [scale, grades] of Object.entries(GRADE_SCALES))
  for (const [at, words] of grades.entries())
    for (const word of words) RANKS.set(word, { scale: scale as GradeScale, rank: at + 1 });

const WORD = new RegExp([...RANKS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
/** 优良率 is a rate, 合格产品 a thing: a grade ends its phrase, or says of itself that it is one. */
const ENDS = /^(?:$|[\s,.。;、)”]|等[级次]|标准|以上|及以上|或以上|水平|档|即|则|为|者|的|目标|水质)/;
const BEGINS_OTHERWISE = /[不未非率度]$/;
const PLACE =
  /(?:前|第)\s*(?<number>\d{1,2}|[一二三四五六七八九]|十[一二三四五六七八九]?)\s*[名位](?!同学|学生|[\u4e00-\u9fff]{0,2}人员)/g;
const NUMERALS = '零一二三四五六七八九';

/** The grades that a text names, in their order. */
export const gradesIn = ofText((written): readonly Grade[] => {
  const text = plain(written);
  const found: Grade[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const known = RANKS.get(word);
    const end = match.index + word.length;
    if (!known || !ENDS.test(text.slice(end, end + 3)) || BEGINS_OTHERWISE.test(text.slice(0, match.index)))
      continue;
    found.push({ ...known, written: word, start: match.index, end });
  }
  for (const match of text.matchAll(PLACE)) {
    const rank = placeOf(match.groups?.['number'] ?? '');
    const end = match.index + match[0].length;
    found.push({ scale: 'place', rank, written: match[0], start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
});

const placeOf = (digits: string): number =>
  /^\d/.test(digits)
    ? Number(digits)
    : digits.startsWith('十')
      ? 10 + NUMERALS.indexOf(digits.slice(1) || '零')
      : NUMERALS.indexOf(digits);

const WHOLE_VALUE = /^(?:达到|达|不低于|为|评定为|评为|≥|=|保持在?|进入|全[省市县区国]|排名|位列)*\s*$/;
const AFTER_VALUE = /^(?:等[级次])?(?:标准)?(?:及以上|以上|或以上|\(含\))*(?:等[级次])?(?:标准|水平)?\s*$/;

/** The grade that a value is, where it is nothing else: 优良, 达到Ⅱ类及以上, 前3名. */
export const gradeOf = ofText((written): Grade | undefined => {
  const text = plain(written).trim();
  const [grade, more] = gradesIn(text);
  if (!grade || more) return undefined;
  return WHOLE_VALUE.test(text.slice(0, grade.start)) && AFTER_VALUE.test(text.slice(grade.end))
    ? grade
    : undefined;
});
