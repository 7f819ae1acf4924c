import { judged, testJudged, type JudgedCase } from './testing/judged';

const STANDARDS: readonly JudgedCase[] = [
  [
    'full marks for less',
    '路面养护合格率',
    '≥97%',
    'explanation',
    '合格率达到93%即得满分，每低1个百分点扣1分',
    '93%',
  ],
  [
    'full marks for as much',
    '路面养护合格率',
    '≥97%',
    'explanation',
    '合格率达到97%得满分，每低1个百分点扣1分',
    undefined,
  ],
  ['in time is later', '故障到场时间', '≤20分钟', 'explanation', '接报后1小时内到达现场即视为及时', '1小时'],
  [
    'in time is as early',
    '故障到场时间',
    '≤60分钟',
    'explanation',
    '接报后1小时内到达现场即视为及时',
    undefined,
  ],
  [
    'some are let go',
    '重大责任事故数',
    '0起',
    'explanation',
    '责任事故控制在3起以内的得满分，每多1起扣2分',
    '3起',
  ],
  ['what earns nothing', '路面养护合格率', '≥97%', 'explanation', '合格率低于93%不得分', undefined],
  [
    'what others demand at the least',
    '床位使用率',
    '≥85%',
    'explanation',
    '省级规划要求床位使用率不低于80%，本院自行加压',
    undefined,
  ],
  [
    'what others demand at the most',
    '项目审批时限',
    '≤5个工作日',
    'explanation',
    '条例规定法定时限为20日，受理时间不计',
    undefined,
  ],
];

const GRADES: readonly JudgedCase[] = [
  [
    'a worse grade is enough',
    '工程质量等级',
    '优良',
    'explanation',
    '单位工程评定为合格即认定本指标完成',
    '合格',
  ],
  ['the same grade', '工程质量等级', '优良', 'explanation', '单位工程评定为优良即认定本指标完成', undefined],
  ['a worse class of water', '出境断面水质', 'Ⅱ类及以上', 'goal', '2025年出境断面水质稳定达到Ⅲ类', 'III类'],
  [
    'a class of the year before',
    '出境断面水质',
    'Ⅱ类及以上',
    'goal',
    '2024年出境断面水质达到Ⅲ类，2025年达到Ⅱ类',
    undefined,
  ],
  ['a later place', '县域综合考核排名', '前3名', 'goal', '力争县域综合考核排名进入前五名', '前五名'],
  ['an earlier place', '县域综合考核排名', '前5名', 'goal', '力争县域综合考核排名进入前三名', undefined],
  [
    'a part that the name names',
    '禁毒宣传场次',
    '10场',
    'goal',
    '开展反诈、禁毒集中宣传24场（反诈14场、禁毒10场）',
    undefined,
  ],
  [
    'each of a list by its own words',
    '农村低保保障人数',
    '=4200人',
    'goal',
    '月均保障城市低保1,800人、农村低保4,200人',
    undefined,
  ],
  [
    'what is worked out to the same is not added',
    '检验总成本',
    '≤336万元',
    'goal',
    '检验资金336万元，按每批次3,000元检验1,120批次',
    undefined,
  ],
  ['a grade of something else', '出境断面水质', 'Ⅱ类及以上', 'goal', '农村水源地水质达到Ⅲ类', undefined],
];

const RATIOS: readonly JudgedCase[] = [
  [
    'two numbers that make another ratio',
    '床护比',
    '1:0.8',
    'explanation',
    '开放床位200张，注册护士120名，床护比为开放床位与注册护士之比',
    '200张 ÷ 120名',
  ],
  [
    'two numbers that make the ratio',
    '床护比',
    '1:0.6',
    'explanation',
    '开放床位200张，注册护士120名，床护比为开放床位与注册护士之比',
    undefined,
  ],
  [
    'a ratio in so many words',
    '生师比',
    '13:1',
    'explanation',
    '按在校生和专任教师计算，生师比为15:1',
    '15:1',
  ],
  ['a time of the day', '生师比', '13:1', 'explanation', '每日8:30前签到', undefined],
];

const QUOTIENTS: readonly JudgedCase[] = [
  [
    'what is divided is said in words',
    '入户普查率',
    '≥95%',
    'explanation',
    '辖区应普查住户8000户，计划入户普查7200户，入户普查率为计划入户普查户数占应普查住户的比重',
    '7200户 ÷ 8000户',
  ],
  [
    'enough',
    '入户普查率',
    '≥90%',
    'explanation',
    '辖区应普查住户8000户，计划入户普查7200户，入户普查率为计划入户普查户数占应普查住户的比重',
    undefined,
  ],
  [
    'a part of several together',
    '学员满意度',
    '≥90%',
    'goal',
    '调查甲班学员60名、乙班学员40名，其中满意的85名',
    '85名 ÷ (60名 + 40名)',
  ],
  [
    'growth of the very thing beside another',
    '税收增长率',
    '≥8%',
    'goal',
    '2024年签约项目20个、税收10亿元，2025年签约项目26个、税收10.5亿元',
    '(10.5亿元 − 10亿元) ÷ 10亿元',
  ],
];

const PRICES: readonly JudgedCase[] = [
  [
    'the money beside the number',
    '单座站房改造费用',
    '≤5万元/座',
    'goal',
    '2025年投入100万元，其中改造站房8座64万元、管护20座36万元',
    '64万元 ÷ 8座',
  ],
  [
    'the price of one of two',
    '单座站房改造费用',
    '≤8万元/座',
    'goal',
    '2025年投入100万元，其中改造站房8座64万元、管护20座36万元',
    undefined,
  ],
  [
    'money of something else',
    '护林员补助标准',
    '=1500元/人·月',
    'goal',
    '2025年预算700万元，其中基本支出230万元（编内126人）',
    undefined,
  ],
];

const COUNTS: readonly JudgedCase[] = [
  [
    'what there was, and what comes on top',
    '持证社工人数',
    '≥65人',
    'explanation',
    '2024年末57人，2025年新增8人以上',
    undefined,
  ],
  [
    'too few come on top',
    '持证社工人数',
    '≥65人',
    'explanation',
    '2024年末50人，2025年新增8人以上',
    '50人 + 8人',
  ],
  [
    'what the total was before',
    '新增停车泊位数量',
    '≥300个',
    'goal',
    '截至2024年底建成停车泊位900个，到2025年底停车泊位总数达到1100个',
    '1100个 − 900个',
  ],
  ['a sum is of all of them', '采样数量', '=76个', 'goal', '枯水期和丰水期各采样一次共76个样品', undefined],
  [
    'all kinds are more than one',
    '听障儿童救助人数',
    '50人',
    'goal',
    '救助儿童260人，其中听障50人',
    undefined,
  ],
  [
    'the thing stands behind the price',
    '岗位津贴发放人数',
    '214人',
    'goal',
    '为214名协管员按每月500元发放岗位津贴，为96名退职人员每月发放生活补助300元',
    undefined,
  ],
  ['the number of each', '各馆年开放天数', '≤310天', 'goal', '全年各馆开放不少于310天', '310天'],
  ['none of something else', '施工占用基本农田面积', '0亩', 'goal', '建成高标准农田1.2万亩', undefined],
  [
    'so much is asked at the most, and promised at the least',
    '故障报修次数',
    '≥250次',
    'goal',
    '全年报修次数不超过250次',
    '250次',
  ],
  [
    'the only learners of a text',
    '电商培训人次',
    '≥600人次',
    'plan',
    '4月、6月分别举办初级、高级班，共2期，每班招收学员120名，每人只参加一期',
    '4月、6月 × 1次 × 120名',
  ],
];

const OF_EXPLANATIONS: readonly JudgedCase[] = [
  [
    'a share that is held to be enough',
    '苗木成活率',
    '≥85%',
    'explanation',
    '成活株数占栽植株数的比例在80%以上的判定为本指标完成',
    '80%',
  ],
  [
    'what only makes a survey valid',
    '服务对象满意度',
    '≥95%',
    'explanation',
    '满意份数÷有效份数×100%，问卷回收率达到80%以上方为有效',
    undefined,
  ],
  [
    'the only turns, and how often they come',
    '适宜技术培训场次',
    '12场次',
    'explanation',
    '按年度安排，每季度在县医院集中举办2场，每场约60人',
    '4个季度 × 2场',
  ],
  [
    'three working days are more than a day',
    '故障修复时间',
    '≤24小时',
    'explanation',
    '接报后3个工作日内将故障修复完毕',
    '3个工作日',
  ],
  [
    'a working day is no more than a day',
    '故障修复时间',
    '≤24小时',
    'explanation',
    '接报后1个工作日内将故障修复完毕',
    undefined,
  ],
  [
    'others are content',
    '学生家长满意度',
    '≥95%',
    'goal',
    '在编教师对周转房的满意率要达到90%以上',
    undefined,
  ],
  [
    'the only two numbers of two years',
    '高新企业增长率',
    '≥20%',
    'explanation',
    '2024年末高企150家，2025年末目标为165家',
    '(165家 − 150家) ÷ 150家',
  ],
  [
    'no others than those',
    '岗位安置人数',
    '28人',
    'goal',
    '安置保洁员12人、护路员8人、管理员4人，公益性岗位仅设上述三类',
    '12人 + 8人 + 4人',
  ],
];

const LISTS: readonly JudgedCase[] = [
  [
    'the unit behind the last number of a list',
    '积案化解件数',
    '≥52件',
    'explanation',
    '一至四季度分别化解12、14、14、12件',
    undefined,
  ],
  [
    'too few in all quarters',
    '积案化解件数',
    '≥60件',
    'explanation',
    '一至四季度分别化解12、14、14、12件',
    '12 + 14 + 14 + 12件',
  ],
  [
    'what something is repeated over',
    '新建助餐点',
    '=6个',
    'explanation',
    '在老年人口较多的6个村各建1个',
    undefined,
  ],
  [
    'so much is paid for',
    '调解纠纷件数',
    '≥240件',
    'explanation',
    '以案定补每件200元，按240件封顶',
    undefined,
  ],
  [
    'all of an announced list',
    '清淤长度',
    '18.5公里',
    'plan',
    '本年度清淤涉及三条河道，分别为东河7.2公里、西河6.8公里、南渠3.5公里',
    '7.2公里 + 6.8公里 + 3.5公里',
  ],
  [
    'the same number in another unit',
    '健康检查对数',
    '1500对',
    'plan',
    '全年完成健康检查750对夫妇，即1500人',
    '750对',
  ],
  [
    'the only number in the unit that the name asks for',
    '老旧小区改造惠及户数',
    '2380户',
    'goal',
    '对5个老旧小区实施改造，涉及楼栋61栋、居民2038户',
    '2038户',
  ],
  [
    'the first of several',
    '老旧小区改造惠及户数',
    '2380户',
    'goal',
    '首批对5个老旧小区实施改造，涉及居民2038户，其余年底前开工',
    undefined,
  ],
  [
    'a season of which nobody knows the months',
    '大坝巡查次数',
    '48次',
    'plan',
    '非汛期每月巡查2次，汛期随时加密',
    undefined,
  ],
  [
    'what is not less than so much is no condition',
    '丧属满意度',
    '≥95%',
    'goal',
    '设备完好率95%以上，丧属对殡仪服务的满意度不低于90%',
    '90%',
  ],
];

const TIMES: readonly JudgedCase[] = [
  [
    'twenty working days in fifteen days',
    '投诉办理时限',
    '≤15个自然日',
    'explanation',
    '自受理之日起20个工作日内办结',
    '20个工作日',
  ],
  [
    'five working days in fifteen days',
    '投诉办理时限',
    '≤15个自然日',
    'explanation',
    '自受理之日起5个工作日内办结',
    undefined,
  ],
  [
    'who pays, and by what means',
    '资金拨付时间',
    '2025年3月31日前',
    'plan',
    '一季度审核名单，5月份由财政所通过一卡通一次性拨付到位',
    '5月份',
  ],
  [
    'a day shortly before',
    '校舍维修完工时间',
    '2025年8月25日',
    'explanation',
    '须在秋季开学前完工并通过验收',
    undefined,
  ],
  [
    'by that day of the month',
    '月度补助资金到账时间',
    '≤10日',
    'goal',
    '每生每天5元、全年200天，补助资金按月拨付、次月10日前到账',
    undefined,
  ],
  [
    'a time with a number beside it',
    '站房改造完工时间',
    '2025年10月31日前完成8座',
    'goal',
    '改造站房8座、管护96座，10月底前全部完工',
    undefined,
  ],
];

describe.each([
  ['standards of completion', STANDARDS],
  ['grades and places', GRADES],
  ['ratios', RATIOS],
  ['quotients', QUOTIENTS],
  ['prices', PRICES],
  ['counts', COUNTS],
  ['explanations', OF_EXPLANATIONS],
  ['lists', LISTS],
  ['times', TIMES],
])('%s', (_, cases) => testJudged(cases));

test('a goal that promises more than the value asks is asked about, unless it only hopes for it', () => {
  const goal = (text: string) => judged('新能源车占比', '≥78%', 'goal', text)?.certainty;
  expect(goal('新能源车占比由80%提高到87%以上')).toBe('asked');
  expect(goal('新能源车占比力争达到87%以上')).toBeUndefined();
});

test('a goal that promises a better grade or an earlier day than the value is asked about', () => {
  expect(judged('工程质量等级', '合格', 'goal', '确保工程质量等级达到优良标准')?.certainty).toBe('asked');
  expect(
    judged('栏杆更换完工时间', '2025年10月31日前', 'goal', '更换栏杆3公里，9月20日前全部完工')?.certainty,
  ).toBe('asked');
  expect(
    judged('栏杆更换完工时间', '2025年10月31日前', 'goal', '更换栏杆3公里，10月25日前全部完工'),
  ).toBeUndefined();
});
