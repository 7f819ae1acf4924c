/** 视为完成, 即达标, 认定为及时: what stands before it is content enough. */
const TAKEN_FOR =
  '(?:即?可?视(?:为|同)|即?认定为?|即?判定为?|即为|即按|即算|算作?|即|计为|(?<![方才])为)(?:已)?(?:本(?:项)?指标|该(?:项)?指标|本项)?(?:已?按|年度|预期)?(?:完成|达标|合格|及时|按时|按期|达到(?:年度|预期)?(?:绩效)?(?:目标|要求)|(?:年度|预期)?(?:绩效)?目标(?:完成|实现|达成)|实现(?:年度)?目标|达成)(?!率)';

/** What a number is said for, beside what is promised for the year. */
export type Mode =
  | 'promise'
  | 'history'
  | 'outlook'
  | 'stock'
  | 'scoring'
  | 'standard'
  | 'condition'
  | 'change'
  | 'sample'
  | 'capacity'
  | 'planned-before';

/**
 * Words that make the numbers of their clause something else than a promise, the surest first. `before`: only what stands
 * before the number counts; `after`: only what follows it.
 */
export const MODES: readonly {
  readonly mode: Mode;
  readonly where: 'before' | 'after' | 'clause';
  readonly words: RegExp;
}[] = [
  {
    mode: 'condition',
    where: 'after',
    words: /^(?:[及含]?以[上下内])?的?(?:评优|评为优|为优秀|予以表彰|给予(?:奖励|表彰))/,
  },
  {
    mode: 'standard',
    where: 'after',
    words: new RegExp(
      `^[^,。;\\n]{0,12}?${TAKEN_FOR}|^(?:[及含]?以[上下内])?(?:的|者)?,?(?:即?得满分|${TAKEN_FOR})`,
    ),
  },
  {
    mode: 'scoring',
    where: 'clause',
    words:
      /不得分|得满分|满分|得[^,。;]{0,4}分(?![别钟])|计分|不予计|扣\s*\d|扣分|扣完|得\s*\d+\s*(?:分|%)|分值|记0分|每(?:少|多|低|高|降低|下降|增加|减少|提高|超过?|超出|低于|高于|逾期|延迟|推迟|缺)\S{0,3}\d|逾期每|视为(?:不)?(?:完成|合格|达标)|按比例(?:得|计|扣)|酌情/,
  },
  {
    mode: 'condition',
    where: 'after',
    words:
      /^[^,。;\n]{0,12}?(?:方(?:可|能|纳入|予)|才(?:能|可|予)|的(?:班次|企业|项目|家庭|单位|人员|对象|群众)?(?:方|才|纳入|不纳入|予以|不予|视为|给予)|不予|视为|不纳入|的?为?不(?:合格|达标|计))/,
  },
  {
    mode: 'condition',
    where: 'before',
    words:
      /(?:对于?|凡|如|若|符合|满足)[^,。;\n]{0,10}(?:(?<!不)超过|不足|(?<!不)低于|(?<!不)高于|满|达到)\s*$/,
  },
  {
    mode: 'sample',
    where: 'clause',
    words:
      /问卷|样本(?:量|数|容量|总|不少于|不低于|≥)|(?:有效|调查|抽取|份|个)样本|抽样|抽取|抽查比例|随机抽|抽选|按[^,。;]{0,12}比例/,
  },
  {
    mode: 'capacity',
    where: 'before',
    words:
      /(?:^|[^\u4e00-\u9fff]|路面?|道)(?:宽|高|厚|深|直径|管径|间距|株距|行距)度?(?:约|为|不低于|不小于|≥)?\s*$/,
  },
  {
    mode: 'capacity',
    where: 'before',
    words:
      /(?:设计|处理|接待|存储|生产|供水|装机|承载)(?:处理)?(?:能力|规模|容量)|[库罐仓]容|容积|额定|核定床位|编制(?:数)?\s*$/,
  },
  {
    mode: 'change',
    where: 'before',
    words:
      /(?:比|较|同比|环比)[^,。;]{0,10}(?:提高|提升|下降|降低|减少|增加|增长|压减|上升|缩短|节约)(?:了|约|至少|不低于|不少于|超过|近)?\s*$|(?<!改造|整治|优化)(?:提高|提升|下降|降低|上升|增长|增加|减少)(?:了|约)?\s*$/,
  },
  {
    mode: 'planned-before',
    where: 'before',
    words:
      /原(?:计划|定|拟|安排|先|来)|调整前|原为|法定|法律规定|规定时限|(?:改革|改造|整治|治理|优化|改进|推行|压缩|压减|精简)前/,
  },
  {
    mode: 'history',
    where: 'before',
    words:
      /上一?年度?|去年|前年|往年|历年|同期|近[\d一二两三四五六七八九十]+年|前[\d一二两三四五六七八九十]+年|截至|截止|以往|过去|此前|基期|基数|已(?:经)?(?:完成|建成|建|办理|举办|开展|投资|支付|累计|于)/,
  },
  { mode: 'stock', where: 'after', words: /^已(?:建|有|投用|建成)/ },
  {
    mode: 'stock',
    where: 'after',
    words: /^[^,。;\d]{0,10}[中里](?:择优|随机)?(?:选择|选取|选出|选派|遴选|挑选|筛选|推选|选定)/,
  },
  {
    mode: 'stock',
    where: 'before',
    words:
      /现有|原有|已有|既有|存量|在册|在校(?:学)?生|常住|户籍|总人口|辖(?:区)?[^,。;]{0,6}$|累计(?!完成投资)|总量|总数达|保有量|拥有|共有(?!产权)|下设|下辖|在编|现存|达到总/,
  },
];

/** What is left of something: 其余9个, 余下8处. */
export const REST = /其余|剩余|余下|剩下|尚余/;

/** What is said not to happen: its numbers promise nothing. */
export const NEGATIONS =
  /不再|不(?:予)?安排|未安排|未列|没有(?:安排|举办|开展|组织|召开)|不(?:举办|召开|开展|组织|新增|新建|采购|购置)|取消|停(?:办|刊|开|止|发)|不(?:再)?(?:补发|发放|受理|实施)|暂缓|不发生|不(?:让|使|漏|落下?)一[人户名个]|未(?:开工|完成|实施|开展|启动|建成|达到|举办)|零(?:事故|发生|投诉|增长)/;

/** Words by which a clause tells how things came to be as they are. */
export const TOLD_OF_PAST =
  /被(?:列|评|确定|授予|命名|纳入|认定)|入选|已(?:经|于|在|完成|建成|投入|累计)?|系(?=由|从|\d)|曾|基础上|以来|此前|原有|建成(?=[,。;]|$)|立项|批复|获评|荣获|启动(?=[,。;]|以来)|约定/;

const OF_COMPLETION = new RegExp(
  `^[^,。;\\n]{0,8}${TAKEN_FOR}|^(?:[及含]?以[上下内]|等[级次]|标准)?(?:的|者)?,?即?得满分|^(?:等[级次]|标准)?(?:的|者)?,${TAKEN_FOR}`,
);

/** Whether the words after a grade or number take it for what is to be reached: 合格即认定本指标完成. */
export const isStandardOfCompletion = (after: string): boolean => OF_COMPLETION.test(after);

/** 另按3个工作日办理,不纳入本指标: what a clause says is left out of what is counted. */
export const leavesOut = (clause: string): boolean => LEFT_OUT.test(clause);
const LEFT_OUT =
  /^(?:均|都|但)?不(?:再)?(?:纳入|计入|列入|算入|包括在|统计在)(?:本(?:项)?指标|该指标|考核|统计|内)|^不在(?:本(?:项)?指标|统计|考核)/;

/** 两次均参加的按1人计: how it is counted. */
export const isCountingRule = (before: string, after: string): boolean =>
  COUNTED_BY.test(before) && COUNTED.test(after);
const COUNTED_BY = /(?:按|只|仅|算|均)\s*$/;
const COUNTED = /^(?:计(?:算|数|为)?|统计|计入)(?:$|[,。;])/;

const NEXT = new RegExp(`^${TAKEN_FOR}|^(?:即|则)?得满分`);

/** Whether a clause takes what the clause before it says for what is to be reached: 不超过2%的，视为达到年度目标. */
export const takesForCompletion = (clause: string): boolean => NEXT.test(clause);
