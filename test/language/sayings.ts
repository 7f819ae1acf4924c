/** A fact that is said in many ways: so many of a thing in the year. */
export interface Fact {
  readonly thing: string;
  /** Verb that goes before the thing. */
  readonly verb: string;
  readonly unit: string;
  readonly total: number;
}

/** One way of saying a fact; undefined where the number cannot be said so. */
export interface Construction {
  readonly name: string;
  say(fact: Fact, pick: (count: number) => number): string | undefined;
}

const DIGITS = '零一二三四五六七八九';
/** A number up to 99 in words. */
const spelled = (value: number): string => {
  if (value < 10) return value === 2 ? '两' : (DIGITS[value] ?? '');
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
};
const months = (count: number): string => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return all
    .slice(-count)
    .map((month) => `${month}月`)
    .join('、');
};
const PLACES = ['青石镇', '白水乡', '柳河街道', '石桥镇', '云岭乡', '东坪镇'];
const KINDS = ['综合', '专项', '常规', '重点'];
const divisible = (total: number, by: number): number | undefined =>
  total % by === 0 && total / by >= 1 ? total / by : undefined;
const counted = (unit: string): boolean => ['次', '场', '期'].includes(unit);

const each = (name: string, by: number, say: (number: number, fact: Fact) => string): Construction => ({
  name,
  say: (fact) => {
    const number = divisible(fact.total, by);
    return number === undefined || !counted(fact.unit) ? undefined : say(number, fact);
  },
});
const plainly = (name: string, say: (fact: Fact) => string): Construction => ({ name, say });
const listed = (name: string, count: number, say: (number: number, fact: Fact) => string): Construction => ({
  name,
  say: (fact) => {
    const number = divisible(fact.total, count);
    return number === undefined ? undefined : say(number, fact);
  },
});

/** Ways in which official prose says how many there are. */
export const CONSTRUCTIONS: readonly Construction[] = [
  plainly('verb thing number', ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}`),
  plainly('verb number thing', ({ verb, thing, total, unit }) => `${verb}${total}${unit}${thing}`),
  plainly('thing number alone', ({ thing, total, unit }) => `${thing}${total}${unit}`),
  plainly('全年', ({ verb, thing, total, unit }) => `全年${verb}${thing}${total}${unit}`),
  plainly('全年共', ({ verb, thing, total, unit }) => `全年共${verb}${thing}${total}${unit}`),
  plainly(
    '本年度计划',
    ({ verb, thing, total, unit }) => `本年度计划${verb}${thing}${total}${unit}，以台账为准`,
  ),
  plainly('不少于', ({ verb, thing, total, unit }) => `${verb}${thing}不少于${total}${unit}`),
  plainly('以上', ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}以上`),
  plainly('不超过', ({ verb, thing, total, unit }) => `${verb}${thing}不超过${total}${unit}`),
  plainly('控制在…以内', ({ verb, thing, total, unit }) => `${verb}${thing}控制在${total}${unit}以内`),
  plainly('至少 before the verb', ({ verb, thing, total, unit }) => `全年至少${verb}${total}${unit}${thing}`),
  plainly('左右', ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}左右`),
  plainly('约', ({ verb, thing, total, unit }) => `${verb}${thing}约${total}${unit}`),
  plainly(
    'after a history',
    ({ verb, thing, total, unit }) =>
      `2024年${verb}${thing}${total + 3}${unit}，本年度${verb}${thing}${total}${unit}`,
  ),
  plainly(
    'history in brackets',
    ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}（上年${total + 2}${unit}）`,
  ),
  plainly(
    'before a scoring rule',
    ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}，每少1${unit}扣2分`,
  ),
  plainly(
    'before a deadline',
    ({ verb, thing, total, unit }) => `2025年11月底前${verb}${thing}${total}${unit}`,
  ),
  plainly(
    'beside a rate',
    ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}，合格率达到95%以上`,
  ),
  plainly('beside money', ({ verb, thing, total, unit }) => `安排资金30万元，${verb}${thing}${total}${unit}`),
  plainly(
    'with a part',
    ({ verb, thing, total, unit }) =>
      `${verb}${thing}${total}${unit}，其中重点${Math.ceil(total / 2)}${unit}`,
  ),
  plainly(
    'part in brackets',
    ({ verb, thing, total, unit }) =>
      `${verb}${thing}${total}${unit}（含重点${Math.ceil(total / 2)}${unit}）`,
  ),
  plainly(
    'after a document',
    ({ verb, thing, total, unit }) =>
      `按照《管理办法》（青政发〔2023〕12号）要求，${verb}${thing}${total}${unit}`,
  ),
  plainly(
    'beside another thing',
    ({ verb, thing, total, unit }) => `${verb}${thing}${total}${unit}，发放宣传资料5000份`,
  ),
  plainly(
    'with a slogan',
    ({ verb, thing, total, unit }) => `围绕“十四五”规划目标，${verb}${thing}${total}${unit}`,
  ),
  plainly('colon', ({ verb, thing, total, unit }) => `${verb}${thing}：${total}${unit}`),
  plainly(
    'total after two parts',
    ({ thing, total, unit }) =>
      `${KINDS[0] ?? ''}${thing}${Math.floor(total / 2)}${unit}、${KINDS[1] ?? ''}${thing}${Math.ceil(total / 2)}${unit}，合计${total}${unit}`,
  ),
  {
    name: 'in words',
    say: ({ verb, thing, total, unit }) =>
      total < 100 ? `${verb}${spelled(total)}${unit}${thing}` : undefined,
  },
  {
    name: 'in words after the thing',
    say: ({ verb, thing, total, unit }) =>
      total < 100 ? `${verb}${thing}${spelled(total)}${unit}` : undefined,
  },
  {
    name: 'range that reaches it',
    say: ({ verb, thing, total, unit }) => `${verb}${thing}${total}至${total + 2}${unit}`,
  },
  {
    name: 'sum of two kinds',
    say: ({ verb, thing, total, unit }) =>
      total > 1
        ? `${verb}${KINDS[0] ?? ''}${thing}1${unit}、${KINDS[1] ?? ''}${thing}${total - 1}${unit}`
        : undefined,
  },
  {
    name: 'sum of two places',
    say: ({ verb, thing, total, unit }) =>
      total > 1
        ? `${verb}${thing}，其中青石镇1${unit}、白水乡${total - 1}${unit}，合计${total}${unit}`
        : undefined,
  },
  {
    name: 'two halves of the year',
    say: ({ verb, thing, total, unit }) =>
      total > 1 ? `上半年${verb}${thing}1${unit}，下半年${verb}${thing}${total - 1}${unit}` : undefined,
  },
  {
    name: 'more of it besides',
    say: ({ verb, thing, total, unit }) =>
      total > 6 && counted(unit) ? `双月${verb}${thing}1${unit}，另加开${total - 6}${unit}` : undefined,
  },
  each('每月', 12, (n, { verb, thing, unit }) => `每月${verb}${thing}${n}${unit}`),
  each('每月 number first', 12, (n, { verb, thing, unit }) => `每月${verb}${n}${unit}${thing}`),
  each('逐月', 12, (n, { verb, thing, unit }) => `逐月${verb}${n}${unit}${thing}`),
  each('按月', 12, (n, { verb, thing, unit }) => `按月${verb}${n}${unit}${thing}`),
  each('每季度', 4, (n, { verb, thing, unit }) => `每季度${verb}${n}${unit}${thing}`),
  each('每季', 4, (n, { verb, thing, unit }) => `每季${verb}${thing}${n}${unit}`),
  each('每季度末', 4, (n, { verb, thing, unit }) => `每季度末${verb}${n}${unit}${thing}`),
  each('每半年', 2, (n, { verb, thing, unit }) => `每半年${verb}${n}${unit}${thing}`),
  each('上下半年各', 2, (n, { verb, thing, unit }) => `上下半年各${verb}${n}${unit}${thing}`),
  each('上半年、下半年各', 2, (n, { verb, thing, unit }) => `上半年、下半年各${verb}${n}${unit}${thing}`),
  each('双月', 6, (n, { verb, thing, unit }) => `双月${verb}${n}${unit}${thing}`),
  each('单月', 6, (n, { verb, thing, unit }) => `单月${verb}${n}${unit}${thing}`),
  each('每两个月', 6, (n, { verb, thing, unit }) => `每两个月${verb}${n}${unit}${thing}`),
  each('每半月', 24, (n, { verb, thing, unit }) => `每半月${verb}${n}${unit}${thing}`),
  each('自3月起每月', 10, (n, { verb, thing, unit }) => `自3月起每月${verb}${n}${unit}${thing}`),
  each('4月至9月每月', 6, (n, { verb, thing, unit }) => `4月至9月每月${verb}${n}${unit}${thing}`),
  each('每月 but two', 10, (n, { verb, thing, unit }) => `每月${verb}${n}${unit}${thing}，1月、2月停办`),
  each('two months 各', 2, (n, { verb, thing, unit }) => `${months(2)}各${verb}${n}${unit}${thing}`),
  each('three months 各', 3, (n, { verb, thing, unit }) => `2025年${months(3)}各${verb}${n}${unit}${thing}`),
  each('four months 分别', 4, (n, { verb, thing, unit }) => `分别于${months(4)}${verb}${n}${unit}${thing}`),
  each('festivals 各', 3, (n, { verb, thing, unit }) => `春节、五一、国庆期间各${verb}${n}${unit}${thing}`),
  each('quarters 各', 2, (n, { verb, thing, unit }) => `第二、三季度各${verb}${n}${unit}${thing}`),
  listed(
    'named places 各',
    3,
    (n, { verb, thing, unit }) => `在${PLACES.slice(0, 3).join('、')}各${verb}${n}${unit}${thing}`,
  ),
  listed(
    'named places with 和',
    3,
    (n, { verb, thing, unit }) =>
      `在${PLACES.slice(0, 2).join('、')}和${PLACES[2] ?? ''}各${verb}${n}${unit}${thing}`,
  ),
  listed('counted places 均', 6, (n, { verb, thing, unit }) => `6个乡镇均${verb}${n}${unit}${thing}`),
  listed('counted places 各', 8, (n, { verb, thing, unit }) => `8个村各${verb}${n}${unit}${thing}`),
  listed('每镇', 5, (n, { verb, thing, unit }) => `5个乡镇每镇${verb}${n}${unit}${thing}`),
  listed('每个社区', 7, (n, { verb, thing, unit }) => `7个社区，每个社区${verb}${thing}${n}${unit}`),
  listed(
    '每村 before the number of villages',
    9,
    (n, { verb, thing, unit }) => `每村${verb}${thing}${n}${unit}，共9个村`,
  ),
  listed('written product', 4, (n, { thing, unit }) => `${thing}按4个乡镇×${n}${unit}测算`),
  listed('places in words', 12, (n, { verb, thing, unit }) => `十二个社区均${verb}${n}${unit}${thing}`),
];
