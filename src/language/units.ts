import Big from 'big.js';

/** What a unit measures. Units of one dimension may be converted or, where nothing is exact, compared. */
export type Dimension =
  | 'turn'
  | 'batch'
  | 'person'
  | 'visit'
  | 'thing'
  | 'money'
  | 'share'
  | 'points'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'time'
  | 'workday'
  | 'lesson'
  | 'degree'
  | 'score';

/** A unit of a number, with what it is worth in the base of its dimension. */
export interface Unit {
  /** As written, blanks taken out. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Units of one group are the same unit under two names (名, 人; 册, 本). */
  readonly group: string;
  /** How many of the group's base one of this unit is: 公里 is 1000 of 米. */
  readonly factor: Big;
}

/** Dimension, group and the units of the group with their factors. The first of a group is its base. */
const TABLE: readonly (readonly [Dimension, string])[] = [
  ['turn', '次 场 场次 期 期次 班次 班期 届 轮 轮次 回 人·次 趟 遍'],
  ['turn', '班'],
  ['batch', '批次 批'],
  ['person', '人 名 位 对=2 口'],
  ['visit', '人次 人/次 剂次'],
  ['visit', '村次'],
  ['visit', '户次'],
  ['visit', '家次'],
  ['visit', '车次 辆次 架次 班列'],
  ['thing', '个'],
  ['thing', '项'],
  ['thing', '处'],
  ['thing', '家'],
  ['thing', '所'],
  ['thing', '座'],
  ['thing', '本 册 卷'],
  ['thing', '份'],
  ['thing', '篇'],
  ['thing', '部'],
  ['thing', '件'],
  ['thing', '起'],
  ['thing', '宗'],
  ['thing', '台 套 台套 台/套 台(套)'],
  ['thing', '辆'],
  ['thing', '架'],
  ['thing', '艘'],
  ['thing', '条'],
  ['thing', '户'],
  ['thing', '间'],
  ['thing', '栋 幢'],
  ['thing', '块'],
  ['thing', '只 头 羽 匹'],
  ['thing', '株 棵'],
  ['thing', '盏'],
  ['thing', '根'],
  ['thing', '幅'],
  ['thing', '枚'],
  ['thing', '张'],
  ['thing', '支 支队'],
  ['thing', '眼'],
  ['thing', '门'],
  ['thing', '款'],
  ['thing', '类'],
  ['thing', '种'],
  ['thing', '组'],
  ['thing', '队'],
  ['thing', '团'],
  ['thing', '方'],
  ['thing', '点'],
  ['thing', '副'],
  ['thing', '床'],
  ['thing', '桶'],
  ['thing', '袋'],
  ['thing', '箱'],
  ['thing', '盒'],
  ['thing', '孔'],
  ['thing', '扇'],
  ['thing', '例'],
  ['thing', '笔'],
  ['thing', '单'],
  ['thing', '批件'],
  ['thing', '车'],
  ['thing', '岗'],
  ['thing', '宗地'],
  ['thing', '节'],
  ['thing', '县 县区 区县'],
  ['thing', '乡镇 镇 乡 街道'],
  ['thing', '村 行政村'],
  ['thing', '社区'],
  ['thing', '断面'],
  ['thing', '地块'],
  ['thing', '样品'],
  ['lesson', '课时 学时'],
  ['lesson', '学分'],
  ['money', '元 千元=1000 万元=10000 百万元=1000000 亿元=100000000 万=10000 亿=100000000'],
  ['share', '% ‰=0.1 成=10 个百分比=1 百分比=1'],
  ['points', '个百分点 百分点'],
  ['length', '米 m=1 延米=1 公里=1000 千米=1000 km=1000 里=500 毫米=0.001 mm=0.001 厘米=0.01 cm=0.01'],
  [
    'area',
    '平方米 ㎡=1 m2=1 平米=1 平方=1 公顷=10000 亩=666.666666666666666667 平方公里=1000000 平方千米=1000000 km2=1000000',
  ],
  ['volume', '立方米 m3=1 立方=1 方量=1'],
  ['mass', '公斤 千克=1 kg=1 吨=1000 t=1000 克=0.001 斤=0.5'],
  ['energy', '千瓦时 度=1 kWh=1'],
  ['energy', '千瓦 kW=1 兆瓦=1000 MW=1000'],
  [
    'time',
    '分钟 秒=0.0166666666666666667 小时=60 个小时=60 天=1440 日=1440 自然日=1440 个自然日=1440 周=10080 个星期=10080 个月=43200 月=43200 个季度=129600 年=518400 个年度=518400 年度=518400',
  ],
  ['workday', '工作日 个工作日'],
  ['degree', '℃ °C 摄氏度'],
  ['degree', '分贝 dB'],
  ['score', '分'],
  ['thing', '级'],
  ['thing', '兆 M'],
];

const units = new Map<string, Unit>();
for (const [dimension, words] of TABLE) {
  const list = words.split(' ');
  const group = (list[0] ?? '').split('=')[0] ?? '';
  for (const word of list) {
    const [name = '', factor = '1'] = word.split('=');
    units.set(name, { name, dimension, group, factor: new Big(factor) });
  }
}

/** The unit of a word, undefined where it is none. Bases (元/人·天) are taken off before. */
export const unitOf = (word: string): Unit | undefined => units.get(word);

/** All words for units, longest first. */
export const UNIT_WORDS: readonly string[] = [...units.keys()].sort((a, b) => b.length - a.length);

/** How two units go together: `same` numbers may be compared after conversion, `loose` ones only to acquit. */
export type Compatibility = 'same' | 'loose' | undefined;

/** Whether the numbers of two units may be held against each other. A missing unit goes loosely with every count. */
export function compatibility(one: Unit | undefined, other: Unit | undefined): Compatibility {
  if (one === undefined || other === undefined) {
    const known = one ?? other;
    return known === undefined ? 'same' : COUNTING.has(known.dimension) ? 'loose' : undefined;
  }
  if (one.group === other.group) return 'same';
  const [a, b] = [one.dimension, other.dimension];
  if (LOOSE.some((set) => set.has(a) && set.has(b))) return 'loose';
  return undefined;
}

const COUNTING: ReadonlySet<Dimension> = new Set(['turn', 'batch', 'person', 'visit', 'thing', 'lesson']);
const LOOSE: readonly ReadonlySet<Dimension>[] = [
  new Set(['turn', 'batch']),
  new Set(['person', 'visit']),
  new Set(['visit', 'turn']),
  new Set(['time', 'workday']),
  new Set(['thing']),
];

/** Whether a unit counts (nothing of it can be halved or measured). */
export const counts = (unit: Unit | undefined): boolean => unit !== undefined && COUNTING.has(unit.dimension);
