import { testJudged, type JudgedCase } from './testing/judged';

const MONEY_AT_A_PRICE: readonly JudgedCase[] = [
  [
    'so many as the money is enough for',
    '救助困境儿童人数',
    '=90人',
    'goal',
    '拨付救助金24万元，按每人3000元发给困境儿童',
    '24万元 ÷ 3000元',
  ],
  [
    'as many as the money is enough for',
    '救助困境儿童人数',
    '=80人',
    'goal',
    '拨付救助金24万元，按每人3000元发给困境儿童',
    undefined,
  ],
  [
    'money that does not come out even',
    '救助困境儿童人数',
    '=90人',
    'goal',
    '拨付救助金25万元，按每人3000元发给困境儿童',
    undefined,
  ],
];

const GROWTH: readonly JudgedCase[] = [
  [
    'last year’s number grown',
    '游客接待人次',
    '≥80万人次',
    'goal',
    '2024年接待游客60万人次，2025年游客接待人次比上年增长20%',
    '60万人次 × (1 + 20%)',
  ],
  [
    'last year’s number grown enough',
    '游客接待人次',
    '≥70万人次',
    'goal',
    '2024年接待游客60万人次，2025年游客接待人次比上年增长20%',
    undefined,
  ],
  [
    'the other way round',
    '公务用车运行费下降率',
    '≥4%',
    'goal',
    '2025年公务用车运行费较上年增长6%',
    '增长6%',
  ],
];

const NET: readonly JudgedCase[] = [
  [
    'what comes less what goes',
    '净增市场主体户数',
    '≥500户',
    'explanation',
    '新登记900户，注销450户',
    '900户 − 450户',
  ],
  ['enough of it left', '净增市场主体户数', '≥450户', 'explanation', '新登记900户，注销450户', undefined],
];

const STANDARDS: readonly JudgedCase[] = [
  [
    'content with less',
    '来访群众满意率',
    '≥96%',
    'explanation',
    '问卷中选择满意的占比，来访群众满意率达到88%以上的，视为达标',
    '88%',
  ],
  [
    'content with as much',
    '来访群众满意率',
    '≥96%',
    'explanation',
    '问卷中选择满意的占比，来访群众满意率达到96%以上的，视为达标',
    undefined,
  ],
  [
    'a grade above it',
    '台账差错率',
    '≤2%',
    'explanation',
    '差错率不超过1%的评优，不超过2%的视为达标',
    undefined,
  ],
];

const SAID_AGAIN: readonly JudgedCase[] = [
  [
    'a total after its calculation',
    '水质抽检批次',
    '≥900批次',
    'plan',
    '每季度抽检水质200批次，全年800批次',
    '4个季度 × 200批次',
  ],
  [
    'a total after its calculation that is enough',
    '水质抽检批次',
    '≥800批次',
    'plan',
    '每季度抽检水质200批次，全年800批次',
    undefined,
  ],
  [
    'a part of a list that makes the number',
    '在建水库座数',
    '=9座',
    'goal',
    '在建水库中，续建5座、新建4座，计划年内完工6座',
    undefined,
  ],
];

const STAGES: readonly JudgedCase[] = [
  [
    'a last stage told in words',
    '管道铺设完成率',
    '=100%',
    'plan',
    '5月底铺设完成40%，8月底完成80%，11月底全面完工',
    undefined,
  ],
  [
    'so much of all the work',
    '堤防加固工程完成率',
    '=100%',
    'goal',
    '堤防加固工程2025年完成总工程量的70%，其余2026年完成',
    '70%',
  ],
];

const FOR_EACH: readonly JudgedCase[] = [
  [
    'for each person, though the value names the year',
    '网格员人均走访次数',
    '≥60次/年',
    'explanation',
    '每名网格员每月走访3次，全年36次，网格员共计200名',
    '12个月 × 3次',
  ],
  [
    'hours of a week',
    '图书室每周开放时间',
    '≥50小时',
    'explanation',
    '每周开放时间共42小时，周一闭馆',
    '42小时',
  ],
  [
    'a value for each month',
    '驻点服务天数',
    '每月≥10天',
    'explanation',
    '工作人员每月驻点服务不得少于6天',
    '6天',
  ],
  ['days of a week', '站点保洁频次', '每日1次', 'plan', '保洁公司对站点每周保洁3次', '天/周 × 3次'],
  ['working days of a week', '站点保洁频次', '每日1次', 'plan', '保洁公司对站点每周保洁5次', undefined],
  [
    'another measure of land',
    '深耕作业补助标准',
    '=60元/亩',
    'explanation',
    '深耕作业按每公顷750元给予补助',
    '亩/公顷 × 750元',
  ],
  [
    'the same in another measure',
    '深耕作业补助标准',
    '=50元/亩',
    'explanation',
    '深耕作业按每公顷750元给予补助',
    undefined,
  ],
];

const ELSEWHERE: readonly JudgedCase[] = [
  [
    'another rate',
    '农药抽检合格率',
    '≥97%',
    'explanation',
    '对全县门店开展农药抽检，门店抽检覆盖率达到70%',
    undefined,
  ],
  [
    'another step',
    '救灾资金发放时限',
    '≤5个工作日',
    'explanation',
    '一般情形审核确认12个工作日内办结，资金及时发放',
    undefined,
  ],
  [
    'the days of each term of several',
    '全年授课天数',
    '=30天',
    'explanation',
    '统计授课实际天数，每期4天，期数按计划确定',
    undefined,
  ],
  [
    'one of those that make up the whole',
    '全县新增托位数',
    '≥400个',
    'plan',
    '中心园改扩建后，该园新增托位80个',
    undefined,
  ],
  [
    'one sign of the kind',
    '给水管道改造长度',
    '3公里',
    'plan',
    '一期工程改造排水管道4.5公里，给水管道同步实施',
    undefined,
  ],
  ['all day', '消防值守天数', '365天', 'explanation', '落实24小时领导带班制度，全年有人值守', undefined],
  [
    'two kinds that make it',
    '改造营造林面积（含新造和改造提升）',
    '=2万亩',
    'goal',
    '营造林任务为新造1.2万亩、改造提升0.8万亩',
    undefined,
  ],
  [
    'of the whole country',
    '适龄儿童入学率',
    '≥99%',
    'goal',
    '全国适龄儿童入学率已在95%以上，我县今年继续做好控辍保学',
    undefined,
  ],
  [
    'of the higher level',
    '新增养老床位数',
    '≥50张',
    'plan',
    '全市当年新增养老床位300张，我区安排改造养老机构2家',
    undefined,
  ],
  [
    'all of a former year',
    '专项督查次数',
    '=2次',
    'plan',
    '上半年、下半年各开展一次专项督查；基层反映前年督查过多，全年达9次',
    undefined,
  ],
  [
    'all years of a project',
    '年度系统建设成本',
    '≤80万元',
    'goal',
    '系统总投资900万元，建设期2023年至2026年，今年完成接口改造',
    undefined,
  ],
];

testJudged([
  ...MONEY_AT_A_PRICE,
  ...GROWTH,
  ...NET,
  ...STANDARDS,
  ...SAID_AGAIN,
  ...STAGES,
  ...FOR_EACH,
  ...ELSEWHERE,
]);
