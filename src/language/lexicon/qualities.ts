/** Families of words that units write instead of a number. */
export type QualityFamily = 'improve' | 'good' | 'timely' | 'lasting' | 'assured';

/** Words of each family. A value that has one of them and no number says a direction, not a standard. */
export const QUALITY_WORDS: Readonly<Record<QualityFamily, readonly string[]>> = {
  improve: [
    '优化',
    '促进',
    '保护',
    '健全',
    '减少',
    '减轻',
    '加强',
    '助推',
    '发展',
    '增加',
    '增强',
    '增长',
    '完善',
    '巩固',
    '带动',
    '引导',
    '弘扬',
    '强化',
    '扩大',
    '拓展',
    '推动',
    '推进',
    '提升',
    '提高',
    '支持',
    '改善',
    '改进',
    '普及',
    '深化',
    '激发',
    '缓解',
    '节约',
    '营造',
    '进步',
    '降低',
  ],
  good: [
    '优',
    '优秀',
    '优良',
    '优质',
    '充分',
    '合理',
    '和谐',
    '好',
    '很好',
    '整洁',
    '明显',
    '显著',
    '有效',
    '满意',
    '科学',
    '积极',
    '突出',
    '美观',
    '良',
    '良好',
    '规范',
    '较好',
    '较高',
    '高',
    '高效',
    '高质量',
  ],
  timely: [
    '全年',
    '准时',
    '及时',
    '如期',
    '年内',
    '年底',
    '当年',
    '按时',
    '按期',
    '按规定时间',
    '按计划',
    '按进度',
    '本年度',
    '适时',
  ],
  lasting: ['中长期', '可持续', '常态', '持续', '永久', '深远', '长效', '长期', '长远'],
  assured: [
    '保持',
    '保证',
    '保障',
    '到位',
    '安全',
    '实现',
    '控制',
    '有序',
    '正常',
    '满足',
    '确保',
    '稳定',
    '稳步',
    '符合',
    '维持',
    '落实',
    '达到',
  ],
};

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

/** 零增长, 负增长, 零死亡, 应保尽保, 百分百: a number in words. */
const IN_WORDS =
  /^(?:实现|保持|达到)?(?:零|负)[\u4e00-\u9fff]{2,4}$|^应[\u4e00-\u9fff]尽[\u4e00-\u9fff]$|^(?:动态|全部)?清零$|^(?:达到|实现)?百分百$/u;

/** 日产日清, 随报随修, 一户一档, 日清月结, 当日办结: whoever looks can tell whether it was kept. */
const STANDARD_OF_WORK =
  /^(?:实现|做到|保持|坚持)?(?:([日周月随即立一])[\u4e00-\u9fff]\1[\u4e00-\u9fff]|[日周月][\u4e00-\u9fff][周月季年][\u4e00-\u9fff]|(?:当日|当天|当班|即日|当周|当月|当季)[\u4e00-\u9fff]{2})$/u;

/** 当月25日以前, 次月底前: a deadline that comes again. */
const RECURRING_DEADLINE =
  /^(?:每|当|次|下|翌)个?(?:周|月|季度?|年度?|学期)(?:[\d一二三四五六七八九十]{1,3}[日号]|月?[初中下上末底旬]{1,2})(?:以|之)?[前内]$/u;

/** 中级及以上, 副高级职称以上: a rank of persons, of firms or of what they hold. */
const OF_RANK =
  /(?:初|中|高|副高|正高|特|国家|省|市|县|部|厅)级(?:职称|技能|资质|水平)?(?:及|或)?以上(?:职称|资质|水平|标准)?$/u;

/** 分为优、良、中、差; 分三级; 三档: grades that a text defines. */
const GRADED =
  /分为?[^。；;]{1,20}(?:、[^。；;、]{1,12}){1,4}|分(?:为|成)?[二两三四五六\d]个?(?:级|档|等|类)|[二两三四五六\d]个?(?:档|等级|级别|等次)/u;

/** Whether a text says itself which grades there are, or from which rank on. */
export const definesGrades = (text: string): boolean => GRADED.test(text) || OF_RANK.test(text.trim());

/** 较上年提高, 同比下降: what a value in words is measured against. */
const AGAINST_BASIS = /(?:较|比|与)(?:上年|去年|上一年|往年|基期)|同比|环比/u;

/** Whether a text measures against an earlier time. */
export const measuresAgainstBasis = (text: string): boolean => AGAINST_BASIS.test(text);

/** Whether a value in words can be checked as it stands. */
export const isCheckable = (value: string): boolean =>
  AGAINST_STANDARD.test(value) ||
  IN_WORDS.test(value) ||
  STANDARD_OF_WORK.test(value) ||
  RECURRING_DEADLINE.test(value) ||
  definesGrades(value) ||
  AGAINST_LAST_YEAR.test(value) ||
  VERIFIABLE_ACTS.has(value) ||
  VERIFIABLE_STATES.some((state) => value === state || (state.length > 1 && value.endsWith(state))) ||
  (CHECKABLE.test(value) && !/^(?:好|良好|较好|高|差|低)$/u.test(value));

/** What was done once and can be shown; with a word before it (逐步建立) it is a direction. */
const VERIFIABLE_ACTS: ReadonlySet<string> = new Set(['建立', '成立', '设立']);

/** States that can be checked by looking: they need no number. */
const VERIFIABLE_STATES: readonly string[] = [
  '一级',
  '不中断',
  '不发生',
  '不超过预算',
  '不超过预算数',
  '不超预算',
  '中',
  '二级',
  '优',
  '优秀',
  '免费',
  '全覆盖',
  '出台',
  '列入年度预算',
  '印发',
  '合格',
  '合规',
  '否',
  '完工',
  '建成',
  '投入使用',
  '无',
  '无事故',
  '是',
  '有',
  '未中断',
  '未发生',
  '消除',
  '甲级',
  '竣工',
  '良',
  '达标',
  '达标排放',
  '通车',
  '通过',
  '通过验收',
  '零上访',
  '零事故',
  '零信访',
  '零投诉',
  '预算以内',
  '预算内',
  '预算控制数内',
  '验收通过',
];

const QUALITATIVE = /定性/u;

/** Whether a column of the form (指标性质, 计算符号) says that the value is not in numbers. */
export const saysQualitative = (text: string): boolean => QUALITATIVE.test(text);

const CERTAIN = /^(?:确定能|确定可以|一定能|能完成|能|可以)$/u;

/** Whether 完成目标可能性 says that the value will be reached for sure. */
export const isCertain = (likelihood: string): boolean => CERTAIN.test(likelihood);

const IMPOSSIBLE = /^(?:完全|根本)?(?:不可能|不能|不能完成|无法完成|完不成)$/u;

/** Whether it says that the value will not be reached. */
export const isImpossible = (likelihood: string): boolean => IMPOSSIBLE.test(likelihood);
