/** Families of words that units write instead of a number. */
export type QualityFamily = 'improve' | 'good' | 'timely' | 'lasting' | 'assured';

/** Words of each family. A value that has one of them and no number says a direction, not a standard. */
export const QUALITY_WORDS: Readonly<Record<QualityFamily, readonly string[]>> = {
  improve: ['提高', '提升', '增强', '加强', '改善', '完善', '优化', '促进', '推动', '推进', '增长', '增加', '扩大', '发展', '带动', '助推', '深化', '进步', '降低', '减少', '减轻', '缓解', '普及', '拓展', '强化', '巩固', '改进', '健全', '保护', '支持', '营造', '弘扬', '引导', '激发', '节约'],
  good: ['良好', '较好', '很好', '优秀', '优质', '优良', '优', '良', '好', '显著', '明显', '有效', '高效', '突出', '高质量', '较高', '高', '充分', '满意', '合理', '科学', '规范', '美观', '整洁', '和谐', '积极'],
  timely: ['及时', '按时', '按期', '准时', '如期', '适时', '按计划', '按进度', '按规定时间', '当年', '年内', '全年', '本年度', '年底'],
  lasting: ['长期', '持续', '长效', '可持续', '永久', '长远', '常态', '深远', '中长期'],
  assured: ['保障', '保证', '确保', '正常', '稳定', '有序', '稳步', '落实', '到位', '维持', '保持', '安全', '实现', '控制', '符合', '满足', '达到'],
}; // prettier-ignore

/** Graded levels for a family, as a suggestion of how to make it measurable. They are words of a scale, never numbers. */
export const QUALITY_LEVELS: Readonly<Record<QualityFamily, string>> = {
  improve: '显著提升、有所提升、基本持平、下降',
  good: '优、良、中、差',
  timely: '写明完成的月份或日期',
  lasting: '写明持续的年限',
  assured: '完全达到、基本达到、部分达到、未达到',
};

/** Grades (Ⅲ类, A级), scales (优良中低差, 好坏) and times that recur (每季度, 春秋两季): whoever looks can tell. */
const CHECKABLE =
  /(?:[ⅠⅡⅢⅣⅤIVX]+|[A-D一二三四五甲乙丙]+)(?:类|级|等)(?:标准|水质?|以上|及以上)?$|^(?:优|良|中|低|差|好|坏|高|一般|较好|较差|合格|不合格|是|否|[、/，,()（）\s])+$|^(?:每|按|逐)(?:年|半年|学年|学期|季度?|月|旬|周|日|天|次)(?:度|初|末|底|中旬)?|[春夏秋冬]{1,4}[两]?季/u;

/** Measured against a figure that others publish: 低于全省平均水平, 优于国家标准. */
const AGAINST_STANDARD =
  /^(?:(?:不|均)?(?:低|高|劣|优|少|多)于|达到|不超过|符合)(?:或(?:优|高|低)于)?(?:全国|国家|全省|省|全市|市|全县|全区|同级|同类|行业|地方|部颁)[\u4e00-\u9fff]{0,8}(?:平均水平|平均值|均值|平均数|标准|限值|控制线)$/u;

/** A bound that is last year's figure. */
const AGAINST_LAST_YEAR =
  /^不(?:低|高|少|多|超过)于?(?:上年|去年|上一年|上年度|上一年度)(?:水平|同期|标准)?$/u;

/** 零增长, 负增长, 零死亡, 应保尽保: a number in words. */
const IN_WORDS =
  /^(?:实现|保持|达到)?(?:零|负)[\u4e00-\u9fff]{2,4}$|^应[\u4e00-\u9fff]尽[\u4e00-\u9fff]$|^(?:动态|全部)?清零$/u;

/** Whether a value in words can be checked as it stands. */
export const isCheckable = (value: string): boolean =>
  AGAINST_STANDARD.test(value) ||
  IN_WORDS.test(value) ||
  AGAINST_LAST_YEAR.test(value) ||
  VERIFIABLE_STATES.some((state) => value === state || (state.length > 1 && value.endsWith(state))) ||
  (CHECKABLE.test(value) && !/^(?:好|良好|较好|高|差|低)$/u.test(value));

/** States that can be checked by looking: they need no number. */
const VERIFIABLE_STATES: readonly string[] = ['合格', '达标', '达标排放', '合规', '消除', '免费', '列入年度预算', '验收通过', '通过验收', '竣工', '完工', '建成', '通车', '投入使用', '出台', '印发', '全覆盖', '零事故', '无事故', '无', '是', '否', '有', '零投诉', '零上访', '零信访', '不发生', '未发生', '通过', '优', '良', '中', '优秀', '甲级', '一级', '二级', '预算内', '预算以内', '不超预算', '不超过预算', '不超过预算数', '预算控制数内']; // prettier-ignore

const CERTAIN = /^(?:确定能|确定可以|一定能|能完成|能|可以)$/u;

/** Whether 完成目标可能性 says that the value will be reached for sure. */
export const isCertain = (likelihood: string): boolean => CERTAIN.test(likelihood);
