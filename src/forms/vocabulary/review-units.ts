/** Units that count the same things, so that their numbers may be compared. */
const UNIT_GROUPS: readonly (readonly string[])[] = [
  ['人次', '人', '名', '位', '人·次', '人/次', '万人', '万人次'],
  ['天', '日', '工作日', '个工作日', '自然日', '个自然日'],
  ['次', '场次', '场', '期', '期次', '批次', '批', '班次', '届', '轮'],
  ['个', '项', '处', '家', '所', '座'],
  ['本', '册', '份'],
  ['台', '套', '台套', '台/套', '台(套)'],
  ['元', '万元', '亿元'],
  ['公里', '千米', 'km'],
  ['平方米', '㎡', 'm2', '平米'],
];
const groups = new Map(
  UNIT_GROUPS.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)),
);

/** One word for all units that count the same: 人 and 人次 agree, 期 and 次 agree. Bases (元/人·天) stay apart. */
export const unitGroup = (unit: string): string => groups.get(unit) ?? unit;

/** Units of time: a duration per session is not multiplied into a duration of the year. */
export const DURATION_UNITS: ReadonlySet<string> = new Set([
  '天',
  '日',
  '工作日',
  '个工作日',
  '自然日',
  '个自然日',
  '小时',
  '分钟',
  '个月',
  '年',
  '周',
]);

/** Minutes of a unit of time that runs through, day and night. */
const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  个小时: 60,
  天: 1440,
  日: 1440,
  周: 10_080,
};

/** How many of `to` one of `from` is: 2小时 is 120分钟. Undefined where one of them is no such time, or both are the same. */
export function timesOf(from: string, to: string): number | undefined {
  const [one, other] = [MINUTES[from], MINUTES[to]];
  return one === undefined || other === undefined || one === other ? undefined : one / other;
}

/** What names of indicators say about the unit of their value. The longest ending that fits counts. */
export const NAME_UNITS: readonly { readonly ending: string; readonly units: readonly string[] }[] = [
  { ending: '人次', units: ['人次', '万人次', '人·次', '人/次', '次', '万人'] },
  { ending: '人数', units: ['人', '名', '位', '万人', '个', '人/年', '人/次', '%'] },
  { ending: '天数', units: ['天', '日', '工作日', '小时', '个工作日'] },
  { ending: '期数', units: ['期', '次', '场', '班', '批', '期次', '本'] },
  { ending: '期次', units: ['期', '次', '场', '班', '批', '期次'] },
  { ending: '次数', units: ['次', '期', '场', '场次', '批', '批次', '轮', '人次', '个', '%', '次/年', '次/月', '回'] },
  { ending: '年限', units: ['年', '个月', '月'] },
  { ending: '年数', units: ['年', '个月'] },
  { ending: '面积', units: ['平方米', '㎡', 'm2', '平米', '亩', '公顷', '平方公里', '万平方米', '万亩', '平方千米', '方', '%'] },
  { ending: '里程', units: ['公里', '千米', 'km', '米', 'm', '里', '万公里', '%'] },
  { ending: '长度', units: ['公里', '千米', 'km', '米', 'm', '万米', '延米', '%'] },
  { ending: '户数', units: ['户', '户次', '家', '万户', '%'] },
  { ending: '满意度', units: ['%', '分', '‰'] },
  { ending: '满意率', units: ['%', '‰'] },
  { ending: '合格率', units: ['%', '‰'] },
  { ending: '完成率', units: ['%', '‰'] },
  { ending: '覆盖率', units: ['%', '‰'] },
  { ending: '知晓率', units: ['%', '‰'] },
  { ending: '及时率', units: ['%', '‰'] },
  { ending: '达标率', units: ['%', '‰'] },
  { ending: '控制率', units: ['%', '‰'] },
]; // prettier-ignore

/** Units that count single things: no share of a whole is measured in them. */
export const COUNTS: ReadonlySet<string> = new Set(['人', '名', '户', '家', '个', '台', '套', '件', '份', '项', '处', '所', '座', '辆', '亩', '公里', '平方米', '元', '场', '期', '篇', '条']); // prettier-ignore

/** 频率, 功率, 死亡率 and the like are no shares of a whole. */
const NO_SHARE = /(?:频|功|效|速|概|汇|利|周转|分辨|死亡|发病|发案|患病|生产|容积|曝光|点击)率$/u;

/** Whether a name is that of a share of a whole: 在线率, 到报率. */
export const isShare = (name: string): boolean => name.endsWith('率') && !NO_SHARE.test(name);

/** How often a year, by the first sign of the time: 每季度1次 is four, 每半年 two. */
export const TURNS_OF_YEAR: Readonly<Record<string, number>> = { 季: 4, 月: 12, 半: 2 };
