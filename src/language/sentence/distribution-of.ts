import type { Amount } from '../quantities';
import type { Unit } from '../units';
import type { Clause, Distribution } from './understood';

const MARKER =
  /各(?!项|类|级|地|界|自|种|有|部|单位|乡|镇|村|县|区|校|方|相关|科室|成员|族|股|个(?!人))|(?<![平人月户年日亩])均|分别|各自/g;

/** Over how many a number is repeated by 各, 均, 分别, or by a list of times. */
export function distributionOf(clause: Clause, amount: Amount, place: number): Distribution | undefined {
  if (amount.worked) return undefined;
  const before = clause.text.slice(0, amount.start - clause.start);
  const dates = clause.times.filter((time) => time.kind === 'list' && time.start < amount.start);
  const listed = dates.at(-1);
  const marker = [...before.matchAll(MARKER)].at(-1);
  if (!marker) {
    if (
      !listed ||
      clause.amounts.filter(({ start }) => start < amount.start && start > listed.end).length > 0
    )
      return undefined;
    return { count: listed.turns.low, over: listed.written, by: undefined, open: true };
  }
  const at = clause.start + marker.index;
  if (isOfOtherBody(clause, amount, at)) return undefined;
  const others = clause.amounts.filter((_, index) => index !== place);
  if (marker[0] === '分别' && others.some(({ start }) => start > at) && !listed) return undefined;
  if (listed && (listed.start > at || listed.end <= at + 1))
    return {
      count: listed.turns.low,
      over: listed.written,
      by: undefined,
      open: false,
      within: clause.amounts.filter(({ end, unit }) => end <= listed.start && isPlace(unit)).at(-1),
    };
  const counted = placesBefore(clause, at);
  if (counted) {
    if (/均/.test(marker[0]) && amount.unit?.dimension === 'share') return undefined;
    return counted.low.eq(counted.high)
      ? {
          count: Number(counted.low),
          over: `${counted.written}${clause.text.slice(counted.end - clause.start, marker.index).slice(0, 8)}`,
          by: counted,
          open: false,
        }
      : { count: undefined, over: '', by: counted, open: false };
  }
  if (amount.unit?.dimension === 'share') return undefined;
  const list = namesIn(clause.text.slice(0, marker.index));
  if (list) return { count: list.length, over: list.join('、'), by: undefined, open: false };
  return marker[0] === '均' ? undefined : { count: undefined, over: '', by: undefined, open: false };
}

/** 八个社区各七名、石门社区六名: whoever is named beside them has its own. */
function isOfOtherBody({ text, start, amounts }: Clause, amount: Amount, marker: number): boolean {
  const before = amounts.filter((each) => each.start > marker && each.end <= amount.start).at(-1);
  if (!before || before.unit?.group !== amount.unit?.group) return false;
  return OTHER_BODY.test(text.slice(before.end - start, amount.start - start));
}
const OTHER_BODY =
  /^、[\u4e00-\u9fff]*(?:社区|[村镇乡县区市校园所站院馆局]|街道|中学|小学|县城|城区|本级|机关)$/;

/** 6个镇和2个街道各2场: the number before the marker, with what it is joined to. */
function placesBefore(clause: Clause, at: number): Amount | undefined {
  const before = clause.amounts.filter(({ end }) => end <= at);
  let last = before.at(-1);
  for (const amount of before.slice(0, -1).reverse()) {
    if (!last || !isPlace(last.unit) || !isPlace(amount.unit)) break;
    const between = clause.text.slice(amount.end - clause.start, last.start - clause.start);
    if (!/^[^,、和及]{0,6}[、和及]$/.test(between) || !amount.low.eq(amount.high) || amount.comparison) break;
    last = {
      ...last,
      start: amount.start,
      written: clause.text.slice(amount.start - clause.start, last.end - clause.start),
      low: last.low.plus(amount.low),
      high: last.high.plus(amount.high),
    };
  }
  return last;
}

const isPlace = (unit: Unit | undefined): boolean => unit?.dimension === 'thing';

const OPENING = /^.*(?:[在于对为向到给由]|组织|印制|开设|举办|安排|涉及)(?=[^、]*、)/;

/** Names of a list that ends where the marker stands: 在望溪镇、柳泉街道、石鼓乡 → 3; undefined where it is open or no list. */
function namesIn(text: string): readonly string[] | undefined {
  if (/等(?=[^、]{0,8}$)/.test(text)) return undefined;
  const list = text
    .replace(OPENING, '')
    .split(/、|和(?!平|谐)|及|与/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return list.length >= 2 && list.every((name) => name.length <= 14) ? list : undefined;
}
