/** Words of which one excludes the other as a modifier: what is said of the one says nothing of the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['进口', '出口'],
  ['进水', '出水'],
  ['上游', '下游'],
  ['室内', '室外'],
  ['线上', '线下'],
  ['入院', '出院'],
  ['城镇', '农村'],
  ['城区', '农村'],
  ['城市', '农村'],
  ['男性', '女性'],
  ['公办', '民办'],
  ['集中', '散居'],
  ['集中', '分散'],
  ['初中', '小学'],
  ['初中', '高中'],
  ['小学', '高中'],
  ['孕产妇', '婴儿'],
  ['地表水', '地下水'],
  ['市级', '省级'],
  ['市级', '县级'],
  ['县级', '乡级'],
  ['一般工业', '危险'],
  ['生活垃圾', '建筑垃圾'],
  ['国道', '省道'],
  ['国道', '县道'],
  ['省道', '县道'],
  ['县道', '乡道'],
  ['县道', '村道'],
  ['乡道', '村道'],
  ['基本支出', '项目支出'],
  ['在岗', '离岗'],
  ['在职', '退休'],
  ['刑事', '民事'],
  ['低保', '低收入'],
];

/** Whether words name the opposite of what a name has, and not that itself: 进水 beside 出水. */
export const namesOpposed = (name: string, words: string): boolean =>
  PAIRS.some(([one, other]) => excludes(name, words, one, other) || excludes(name, words, other, one));

const excludes = (name: string, words: string, own: string, other: string): boolean =>
  name.includes(own) && !name.includes(other) && words.includes(other) && !words.includes(own);

const RANK = /[一二三四五六七八九甲乙丙](?=[类级等档])|[省市县区镇乡村](?=级)/gu;

/** Whether words name another class of the same things: 二类会议 beside 三类会议. */
export function namesOtherRank(name: string, words: string): boolean {
  const own: readonly string[] = name.match(RANK) ?? [];
  const said: readonly string[] = words.match(RANK) ?? [];
  return own.length > 0 && said.length > 0 && !said.some((rank) => own.includes(rank));
}
