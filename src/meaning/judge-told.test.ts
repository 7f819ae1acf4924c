import type { Role } from './judgement';
import { judged } from './testing/judged';

/** How a text comes to another number than an indicator; undefined is silence. */
const said = (...asked: Parameters<typeof judged>): string | undefined => judged(...asked)?.derivation;

type Case = readonly [
  kind: string,
  name: string,
  value: string,
  role: Role,
  text: string,
  expected: string | undefined,
];

const SPANS: readonly Case[] = [
  [
    'months of the clause before',
    '河道清漂量',
    '1500吨',
    'plan',
    '4—9月开展河道清漂，每月250吨；10月验收。',
    undefined,
  ],
  [
    'too few of them',
    '河道清漂量',
    '1500吨',
    'plan',
    '4—8月开展河道清漂，每月250吨；10月验收。',
    '4-8月5个月 × 250吨',
  ],
  [
    'two spans in a list',
    '雨量站巡检次数',
    '≥26次',
    'plan',
    '雨量站汛期（5—9月）每月巡检4次，其余月份（1—4月、10—11月）每月巡检1次。',
    undefined,
  ],
  [
    'the work before the mark comes oftener',
    '河面集中打捞次数',
    '≥12次',
    'plan',
    '每日巡河、每月集中打捞一次贯穿全年',
    undefined,
  ],
  [
    'the months of a monthly pay',
    '津贴发放月数',
    '12个月',
    'goal',
    '保障48名协管员津贴按月发放12个月',
    undefined,
  ],
];

const TOLD: readonly Case[] = [
  [
    'how it was before',
    '平均等候时间',
    '≤10分钟',
    'explanation',
    '患者从取号到就诊的时间，改造前为25分钟',
    undefined,
  ],
  ['how it is', '平均等候时间', '≤10分钟', 'explanation', '患者平均等候时间为25分钟', '25分钟'],
  [
    'what is chosen from',
    '危桥改造数量',
    '=6座',
    'explanation',
    '从32座危桥中择优选择病害严重的6座',
    undefined,
  ],
  ['how people are counted', '体检补助人数', '320人', 'explanation', '两次均参加体检的按1人计', undefined],
  [
    'what is left out',
    '窗口办结时限',
    '≤2个工作日',
    'explanation',
    '材料齐全之日起计算；需现场勘验的另按7个工作日，不纳入本指标',
    undefined,
  ],
  [
    'the days of one person',
    '外出考察人均标准',
    '≤3500元/人',
    'explanation',
    '食宿、交通合计，折合每人每天700元',
    undefined,
  ],
];

const INCREASES: readonly Case[] = [
  ['a total after another', '命名非遗工坊数', '4个', 'explanation', '累计命名数由21个增至25个', undefined],
  ['a new total', '新建智慧书房数', '3家', 'explanation', '2024年底累计9家，本年累计12家', undefined],
  [
    'a new total that differs',
    '新建智慧书房数',
    '3家',
    'explanation',
    '2024年底累计9家，本年累计14家',
    '14家 − 9家',
  ],
  ['all of them now', '新增接口数', '=4个', 'explanation', '2024年底已开通6个，本年新增后共10个', undefined],
];

const OTHERS: readonly Case[] = [
  [
    'another form does the same',
    '果农培训人次',
    '120人次',
    'project',
    '完成培训450人次，新增就业90人',
    undefined,
  ],
  [
    'all members at the end of the year',
    '新发展协会会员数',
    '40人',
    'explanation',
    '年末会员预计达到620人',
    undefined,
  ],
  [
    'the very number of a list',
    '市级储备小麦规模',
    '3万吨',
    'project',
    '保管储备小麦3万吨、面粉200吨，轮换小麦9000吨',
    undefined,
  ],
  ['shows beside views', '微课播放量', '≥20万次', 'plan', '6月底前宣讲12场，微课15集', undefined],
  [
    'no month divided by events',
    '观众满意度',
    '≥90%',
    'plan',
    '11月底前完成30场演出，12月组织满意度调查',
    undefined,
  ],
  [
    'what a store can hold',
    '储备菜籽油数量',
    '180吨',
    'explanation',
    '存放于油罐区3个油罐，罐容合计400吨',
    undefined,
  ],
  ['another season', '冬季送温暖慰问人数', '300人', 'plan', '7月：夏季送清凉慰问一线职工650人', undefined],
  [
    'people of another sort',
    '护林员培训人次',
    '90人次',
    'goal',
    '举办村干部培训班3期，培训210人次',
    undefined,
  ],
  [
    'people named before',
    '驻村干部培训人次',
    '80人次',
    'goal',
    '保障公益岗信息员40名在岗，培训160人次',
    undefined,
  ],
  ['the same people', '护林员培训人次', '90人次', 'goal', '举办护林员培训班3期，培训210人次', '210人次'],
  ['the best of them', '河道保洁员人数', '56名', 'plan', '12月评选优秀河道保洁员8名', undefined],
  ['each has its own', '楼长人数', '41名', 'explanation', '五个小区各七名、书院社区六名', undefined],
  ['where it is counted', '血压计检定数量', '=1300台', 'goal', '免费检定26个卫生院血压计1300台', undefined],
  [
    'what one rate is brought to says nothing of another',
    '疫情报告审核准确率',
    '≥98%',
    'goal',
    '审核疫情报告900份，居民健康知识知晓率由85%提高到88%',
    undefined,
  ],
  [
    'all events of a year under their own names',
    '青年志愿活动场次',
    '=30场',
    'plan',
    '3月：学雷锋活动14场；5月：五四活动6场；7月：暑期活动4场；12月：志愿者日活动6场',
    undefined,
  ],
];

test.each(SPANS)('%s: %s %s', (_, name, value, role, text, expected) =>
  expect(said(name, value, role, text)).toBe(expected),
);
test.each(TOLD)('%s: %s %s', (_, name, value, role, text, expected) =>
  expect(said(name, value, role, text)).toBe(expected),
);
test.each(INCREASES)('%s: %s %s', (_, name, value, role, text, expected) =>
  expect(said(name, value, role, text)).toBe(expected),
);
test.each(OTHERS)('%s: %s %s', (_, name, value, role, text, expected) =>
  expect(said(name, value, role, text)).toBe(expected),
);
