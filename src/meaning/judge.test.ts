import type { Indicator } from '../forms/model';
import { understand } from '../language/statements';
import { claimOf } from './claim';
import { judge } from './judge';
import type { Role } from './judgement';

const field = (value?: string) =>
  value === undefined ? { state: 'absent' } : { state: 'read', value, cells: [] };
const indicator = (name: string, target: string): Indicator =>
  ({
    level3: field(name),
    target: field(target),
    unit: field(),
    operator: field(),
    tree: 'annual',
  }) as unknown as Indicator;

/** What a text says of an indicator: undefined is silence. */
function said(name: string, target: string, role: Role, text: string): string | undefined {
  const claim = claimOf(indicator(name, target), 2025);
  const found = claim && judge(claim, understand(text, 2025), role);
  return found && `${found.certainty} ${found.derivation}`;
}

test.each<[kind: string, name: string, value: string, role: Role, text: string, expected: string]>([
  [
    'an aside in brackets interrupts nobody',
    '班主任（含副班主任）研修期数',
    '=3期',
    'plan',
    '2025年3月、5月、8月、10月各举办一期班主任（含副班主任）研修班，每期2天',
    'probable 2025年3月、5月、8月、10月 × 一期',
  ],
  [
    'kinds of a road',
    '公路日常保洁里程',
    '=900公里',
    'goal',
    '做好公路日常保洁，其中国道320公里、省道280.5公里、乡道350公里，确保畅通',
    'probable 320公里 + 280.5公里 + 350公里',
  ],
  [
    'a list under a measure alone',
    '高效节水灌溉建设面积',
    '≥1.8万亩',
    'plan',
    '在东坪、西坪两个片区实施高效节水灌溉建设，面积分别为0.7万亩、0.9万亩',
    'probable 0.7万亩 + 0.9万亩',
  ],
  [
    'what an explanation adds',
    '文化下乡演出场次',
    '≥90场',
    'explanation',
    '全县8个乡镇每个乡镇安排9场，另在城区广场演出6场',
    'probable 8个乡镇 × 9场 + 6场',
  ],
  [
    'occasions of a clause before',
    '英烈祭扫活动次数',
    '=2次',
    'plan',
    '在清明节、“七一”建党节及烈士纪念日（9月30日）期间，分别在陵园组织一次英烈祭扫活动',
    'probable 清明节、“七一”建党节及烈士纪念日(9月30日)期间 × 一次',
  ],
  [
    'each person under another name',
    '代表履职活动经费标准',
    '≤1200元/人',
    'explanation',
    '现有代表186名，按每名代表每年1800元的标准安排活动经费',
    'certain 1800元',
  ],
  [
    'people of each session',
    '骨干班培训学员人次',
    '=500人次',
    'plan',
    '举办骨干班5期，每期70人，每期集中学习3天',
    'probable 5期 × 70人',
  ],
  [
    'the more general name',
    '河岸绿化提升项目成本',
    '=28万元',
    'explanation',
    '指项目全部支出，根据批复的预算，项目成本共计280万元',
    'certain 280万元',
  ],
  [
    'months of a span',
    '护林补贴发放月数',
    '=12个月',
    'explanation',
    '签订协议后自2025年5月起至2025年12月止按月发放，一年一签',
    'probable 2025年5月起至2025年12月',
  ],
  [
    'the rate that the text states',
    '参保单位满意度',
    '≥92%',
    'explanation',
    '发放问卷200份，收回190份，其中选择“满意”的167份，参保单位满意度为88%',
    'certain 88%',
  ],
  [
    'growth between two years',
    '茶叶网络零售额增长率',
    '≥10%',
    'explanation',
    '2024年全县茶叶网络零售额3000万元，2025年目标为3150万元',
    'probable (3150万元 − 3000万元) ÷ 3000万元',
  ],
  [
    'from one year to the next',
    '规上工业企业数量增长率',
    '≥12%',
    'goal',
    '全县规上工业企业由2024年末的50家增加到2025年末的53家，结构持续优化',
    'probable (53家 − 50家) ÷ 50家',
  ],
  [
    'what came on top',
    '新建便民服务点数量',
    '=9个',
    'goal',
    '全县便民服务点总数由上年末31个增至本年末35个',
    'probable 35个 − 31个',
  ],
  [
    'the price of a year for that of a month',
    '孤儿生活补助标准',
    '=1500元/人·月',
    'explanation',
    '按照市级文件，孤儿生活补助标准为12000元/人·年，按季度发放',
    'probable 1/12 × 12000元/人·年',
  ],
  [
    'what each of them takes',
    '仲裁案件平均结案天数',
    '≤45天',
    'explanation',
    '2025年平均每件案件自受理到结案用时52天',
    'certain 52天',
  ],
  [
    'with asides between',
    '下乡放映服务场次',
    '=80场',
    'plan',
    '面向全县12个乡镇（街道），每个乡镇（街道）每季度下乡放映2场',
    'probable 12个乡镇 × 4个季度 × 2场',
  ],
  [
    'how often for each person',
    '在管糖尿病患者随访次数',
    '≥4次/人·年',
    'plan',
    '各乡镇卫生院对在管糖尿病患者每半年随访一次',
    'probable 2个半年 × 一次',
  ],
  [
    'a short name',
    '可吸入颗粒物（PM10）年均浓度',
    '≤50微克/立方米',
    'goal',
    '城区PM10年均浓度稳定在54-56微克/立方米之间',
    'probable 54-56微克/立方米',
  ],
  [
    'first and last day',
    '农机手实操培训时长',
    '≥12天',
    'plan',
    '两个班同步于5月6日开班、5月14日结业，其间不休息',
    'probable 5月6日至5月14日',
  ],
  [
    'the whole work',
    '管网更新完工时间',
    '2025年8月底前',
    'plan',
    '4月进场，11月中旬整体完工并移交',
    'probable 11月中旬',
  ],
  [
    'the whole, not one of its parts',
    '薄弱学校改造数',
    '≥9所',
    'goal',
    '全年改造薄弱学校6所（其中镇区4所、村级2所），新发展教学联盟10个',
    'probable 6所',
  ],
  [
    'the only term',
    '一般登记事项办理时限',
    '≤8个工作日',
    'explanation',
    '自登记处受理次日起算共十二个工作日',
    'certain 十二个工作日',
  ],
  [
    'each one',
    '微型阅览室补助标准',
    '≤4000元/个',
    'plan',
    '对26个微型阅览室按每室0.6万元的标准补助',
    'probable 0.6万元',
  ],
  [
    'from one to another',
    '重复来访批次下降率',
    '≥20%',
    'goal',
    '重复来访由上年的250批次降到225批次',
    'probable (250批次 − 225批次) ÷ 250批次',
  ],
  [
    'what is left over',
    '文物点消防检查覆盖率',
    '=100%',
    'plan',
    '登记的文物点42处，年内实地检查33处，余下9处列入下一年度计划',
    'probable 33处 ÷ 42处',
  ],
  [
    'samples that are asked for',
    '茶叶抽检样品份数',
    '=80份',
    'explanation',
    '抽检覆盖12个库点，每个库点抽取茶叶样品5份',
    'probable 12个 × 5份',
  ],
  [
    'one batch after the other',
    '放流鱼苗数量',
    '=90万尾',
    'explanation',
    '分两批进行，第一批为鲢鳙40万尾，第二批为土著鱼类35万尾',
    'probable 40万尾 + 35万尾',
  ],
])('%s: says otherwise', (_, name, value, role, text, expected) => {
  expect(said(name, value, role, text)).toBe(expected);
});

test.each<[kind: string, name: string, value: string, role: Role, text: string]>([
  [
    'types with a number in brackets',
    '小型山塘维修座数',
    '=31座',
    'plan',
    '对全县小（1）型山塘12座、小（2）型山塘19座开展维修养护',
  ],
  [
    'grades of a score',
    '新增入库企业数',
    '≥40家',
    'explanation',
    '40家及以上得满分，30家（含）—40家（不含）得80%的分值，低于30家不得分',
  ],
  [
    'the opposite of a rate',
    '药品抽检合格率',
    '≥97%',
    'explanation',
    '全年药品抽检不合格批次占抽检总批次的比例控制在3%以内',
  ],
  ['whole months', '巡回放映期限', '=3个月', 'plan', '2025年6月1日至8月31日在各社区开展巡回放映'],
  [
    'next year',
    '新建供水站座数',
    '=4座',
    'plan',
    '做好项目储备，2026年拟新建供水站7座，已委托设计单位编制报告',
  ],
  [
    'a part of what is counted',
    '市级资金安排的危桥改造数',
    '=6座',
    'goal',
    '全年完成危桥改造20座（其中省级资金安排14座、市级资金安排6座）',
  ],
  [
    'several that make the number',
    '移动执法终端配备数量',
    '=90台',
    'plan',
    '为8个中队各配8台，指挥中心配16台，余下10台终端统筹使用，同步配发记录仪30套',
  ],
  ['two steps that make it', '加装扶手完成处数', '=24处', 'plan', '5月底前加装扶手10处，10月底前再加装14处'],
  ['another place', '白沙镇沟渠清淤长度', '=6公里', 'plan', '青溪镇境内计划清淤沟渠9公里，淤泥就近利用'],
  [
    'parts that overlap',
    '统计骨干培训人数',
    '=200人',
    'plan',
    '举办培训，参训人员200人，其中乡镇统计员150人、首次参训人员90人',
  ],
  [
    'the sum of the rest',
    '签约金额',
    '≥30亿元',
    'explanation',
    '预计签约9个，单体10亿元的2个，其余7个合计14亿元',
  ],
  [
    'what is not reached',
    '课题按期结题率',
    '≥90%',
    'explanation',
    '本年立项50项，容许未能按期结题的在4项以内',
  ],
  [
    'units that are converted',
    '预警推送时效',
    '≤10分钟',
    'explanation',
    '自信号签发至推送到责任人不超过600秒',
  ],
  ['a set phrase is no term', '补贴发放月数', '=12个月', 'explanation', '按月发放，合同一年一签'],
])('%s: can hold together', (_, name, value, role, text) => {
  expect(said(name, value, role, text)).toBeUndefined();
});
