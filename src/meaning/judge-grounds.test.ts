import type { Role } from './judgement';
import { judged } from './testing/judged';

/** Why a number is that of a claim although its words do not repeat the claim's name, and what is worked out from it. */

/** What a text says of an indicator: undefined is silence. */
function said(...asked: Parameters<typeof judged>): string | undefined {
  const found = judged(...asked);
  return found && `${found.certainty} ${found.derivation}`;
}

type Case = [kind: string, name: string, value: string, role: Role, text: string];

test.each<[...Case, expected: string]>([
  [
    'the more general name, and something of the name beside it',
    '机房消防系统告警处置时间',
    '≤1小时',
    'plan',
    '委托专业公司值守，接到系统告警后3小时内处置，每季度提交巡检记录',
    'probable 3小时',
  ],
  [
    'people of each session, asked for in visits',
    '广场舞大赛系列活动观众人次',
    '≥9000人次',
    'plan',
    '举办广场舞大赛系列活动8场，每场组织观众500人左右',
    'probable 8场 × 500人',
  ],
  [
    'the only price of an explanation, and the same is done',
    '公益诉讼案件办案补贴标准',
    '≤800元/件',
    'explanation',
    '参照有关规定，一般案件与疑难案件统一按每件1000元向志愿律师发放补贴',
    'certain 1000元',
  ],
  [
    'the only share of a text, and the same is done',
    '农机购置补贴比例',
    '30%',
    'plan',
    '农户自主购机，按机具平均售价的25%给予补贴，先购后补',
    'probable 25%',
  ],
  [
    'how often a month for how often a quarter',
    '河道巡查频次',
    '1次/季度',
    'plan',
    '落实河长制，每月组织河道巡查1次',
    'probable 3个月 × 1次',
  ],
  [
    'the share of a count that a rate gives',
    '历史遗留问题化解件数',
    '≥70件',
    'goal',
    '对摸排出的80件历史遗留问题逐件销号，全年化解率75%',
    'probable 80件 × 75%',
  ],
  [
    'what came on top of a stock',
    '规模以上工业企业净增数量',
    '≥12家',
    'goal',
    '规模以上工业企业数量由上年末的60家增加到本年末的66家',
    'probable 66家 − 60家',
  ],
  [
    'so many for a thousand people',
    '药品抽检量',
    '900批次',
    'goal',
    '按每千人2批次开展药品抽检，以常住人口30万人测算',
    'probable 30万人 ÷ 1000 × 2批次',
  ],
  [
    'the parts of a price, all of them there',
    '城乡居民体检人均费用',
    '100元/人',
    'explanation',
    '体检费用由三部分组成：基本公卫经费承担60元，医院减免20元，个人承担10元',
    'probable 60元 + 20元 + 10元',
  ],
  [
    'places joined, and one of another subject beside them',
    '应急照明灯储备数量',
    '≥300盏',
    'explanation',
    '按10个乡镇每镇前置储备15盏、县级仓库储备60盏核定',
    'probable 10个乡镇 × 15盏 + 60盏',
  ],
  [
    'as many parts as are announced',
    '河堤防护栏工程长度',
    '=50公里',
    'plan',
    '工程分两段实施：上段21公里、下段19公里，年内交工',
    'probable 21公里 + 19公里',
  ],
  [
    'what stands before a colon holds for the sentence',
    '文明宣传橱窗设置数量',
    '120块',
    'measures',
    '文明宣传橱窗设置：城区50块，集镇30块，10个社区每个社区2块',
    'probable 50块 + 30块 + 10个社区 × 2块',
  ],
  [
    'the costs told of where the thing is named',
    '龙舟邀请赛总费用',
    '≤30万元',
    'plan',
    '举办端午龙舟邀请赛，场地搭建12万元，运动员食宿15万元，奖品8万元',
    'probable 12万元 + 15万元 + 8万元',
  ],
  [
    'what a term is brought to is that of what it was',
    '不动产登记平均办理时限',
    '≤2个工作日',
    'goal',
    '将不动产登记平均办理时限由7个工作日压减至4个工作日',
    'probable 4个工作日',
  ],
  ['what it is made of, under other names', '完成营造林任务面积', '=9000亩', 'plan', '由人工造林3000亩、封山育林4000亩、退化林修复1000亩组成', 'probable 3000亩 + 4000亩 + 1000亩'],
  ['a rate of its own numbers, beside another rate', '农机产品抽检合格率', '≥97%', 'goal', '全年抽检农机产品200批次，合格批次不少于180批次，不合格产品核查处置率100%', 'probable 180批次 ÷ 200批次'],
  ['how much there was then', '重复信访量下降率', '≥10%', 'explanation', '2024年重复信访量500件，2025年目标为480件', 'probable (500件 − 480件) ÷ 500件'],
  ['all of it taken in', '乡道日常养护里程', '=210公里', 'explanation', '本县列养乡道186公里，全部纳入本年日常养护范围', 'certain 186公里'],
  ['a change told by two numbers', '会议费较上年压减比例', '≥5%', 'explanation', '上年会议费支出20万元，本年预算安排22万元，用于日常会议', 'probable (20万元 − 22万元) ÷ 20万元'],
  ['a change that may go either way', '公务接待费变动率', '≤0%', 'explanation', '上年公务接待费预算10万元，本年预算10.5万元，变动率按（本年-上年）÷上年计算', 'probable (10.5万元 − 10万元) ÷ 10万元'],
  ['the unit is the thing itself', '厕所革命示范行政村数量', '20个', 'goal', '在16个行政村实施厕所革命示范，改厕300户', 'probable 16个行政村'],
  ['a unit price of what was counted', '对讲机购置成本', '≤6万元', 'plan', '更新对讲机，计划购置40台，单价1800元，6月底前配发到位', 'probable 40台 × 1800元'],
  ['what all of it comes from', '市级财政投入成本', '≤40万元', 'plan', '项目总投入52万元，全部由市级财政安排，用于演出补助', 'probable 52万元'],
  ['kinds that are announced', '禁毒宣传品发放数量', '9000份', 'plan', '集中印制两类禁毒宣传品，分别为手册3000份、折页4000份，全部发放完毕', 'probable 3000份 + 4000份'],
  ['the term of the step asked for, beside that of another', '热线诉求办结时限', '≤5个工作日', 'measures', '热线受理后1个工作日内派单，承办单位接单后8个工作日内办结并回复', 'probable 8个工作日'],
  ['the opposite of a rate, at most', '路灯设施完好率', '≥98%', 'measures', '夜间巡查每周3次，全年路灯损坏率控制在4%以内', 'probable 100% − 4%'],
  ['so many copies of each title', '图书采购册数', '≥3000册', 'plan', '计划采购图书500种，每种复本4册，9月前编目上架', 'probable 500种 × 4册'],
  ['places of a list that is closed', '油茶林改造面积', '≥9000亩', 'plan', '改造地块分布在三个镇，其中东山镇3000亩、西岭镇2500亩、南坪镇2000亩', 'probable 3000亩 + 2500亩 + 2000亩'],
  ['quarter by quarter of what is named before', '文化市场检查经营单位家次', '≥400家次', 'measures', '执法队按季度安排检查，一季度80家次、二季度100家次、三季度100家次、四季度80家次', 'probable 80家次 + 100家次 + 100家次 + 80家次'],
  ['what is worked out and then said counts once', '农产品监测批次', '≥1500批次', 'explanation', '按照每千人3批次的要求，常住人口40万人，据此测算全年需完成农产品监测1200批次', 'probable 40万人 ÷ 1000 × 3批次'],
  ['less as a whole', '信访接待窗口坐班天数', '≥200天', 'plan', '每周三安排坐班，全年坐班约50天', 'probable 50天'],
  ['every term longer than what is asked', '水管爆裂抢修时限', '≤12小时', 'measures', '一般爆裂接报后24小时内抢修，主管爆裂48小时内抢修', 'probable 24小时'],
  ['all is asked for, and some may go', '农村饮用水水质达标率', '100%', 'goal', '落实水源地保护，农村饮用水水质达标率不低于96%', 'probable 96%'],
  ['the only price for one of the same, a word longer', '护林员补助标准', '=9000元/人·年', 'measures', '生态护林员补助按每人每月700元、全年12个月打卡发放', 'probable 12个月 × 700元'],
  ['costs in a list of contents', '应急装备采购总费用', '≤40万元', 'plan', '采购内容包括应急发电装备25万元、安装调试8万元、操作培训12万元', 'probable 25万元 + 8万元 + 12万元'],
  ['a working day for hours', '热线诉求响应时间', '≤3小时', 'explanation', '承办单位接到派单后1个工作日内与诉求人联系响应', 'probable 1个工作日'],
  ['about a share is not all', '生活污水集中处理率', '100%', 'goal', '保障设施运行，生活污水集中处理率稳定在96%左右', 'probable 96%'],
  ['a change is what is asked for', '单位能耗下降率', '≥4%', 'goal', '更换照明灯具，全年单位能耗比上年下降2.5%', 'probable 2.5%'],
  ['full marks for the wrong side', '管网漏损率', '≤8%', 'explanation', '按月计量统计，漏损率8%以上的得满分', 'certain 8%'],
  ['none of a stock left out', '走访慰问困难退役军人人数', '500人', 'explanation', '春节前对在册的420名困难退役军人逐户走访慰问', 'certain 420名'],
  ['of those asked, those who are content', '助餐服务对象满意度', '≥95%', 'explanation', '随机发放问卷300份，满意份数达到240份的视为完成', 'probable 240份 ÷ 300份'],
])('%s: says otherwise', (_, name, value, role, text, expected) => {
  expect(said(name, value, role, text)).toBe(expected);
}); // prettier-ignore

test.each<[...Case, expected: string]>([
  ['the only date of a step, with nothing else named', '耕地轮作补贴发放时间', '2025年7月底前', 'goal', '核实补贴面积，补贴资金于第四季度通过“一卡通”全部发放到户', 'probable 第四季度'],
  ['all of it done, whatever it is called', '人行天桥项目完工时间', '2025年10月底前', 'plan', '3月完成招投标，4月进场施工，12月10日全部完工，随后组织验收', 'probable 12月10日'],
  ['the very word of the step', '智慧停车平台上线时间', '2025年5月底前', 'measures', '3月前完成需求调研，4至6月开发部署，7月联调测试，8月正式上线运行', 'probable 8月'],
  ['begun after the deadline', '度汛方案修订完成时间', '2025年5月底前', 'measures', '汛期结束后全面复盘，10月启动度汛方案修订', 'probable 10月'],
  ['the only date of its step in an explanation', '统计年报上报时间', '2025年2月底前', 'explanation', '各单位填报，经审核修正后，于4月10日汇总上报市局', 'probable 4月10日'],
])('time, %s: says otherwise', (_, name, value, role, text, expected) => {
  expect(said(name, value, role, text)).toBe(expected);
}); // prettier-ignore

test.each<Case>([
  ['halves of the year in each of many places', '非遗展演场次', '64场', 'plan', '为全县16个乡镇上、下半年各送非遗展演2场'],
  ['places joined', '禁毒宣讲场次', '18场', 'plan', '在全县5个镇和4个街道各举办2场禁毒宣讲'],
  ['terms of different cases are not added up', '举报办结时限', '≤7个工作日', 'measures', '情况简单的3个工作日办结，其余最迟7个工作日办结并反馈'],
  ['another class of the same', '二类会议费标准', '≤450元/人·天', 'explanation', '三类会议按400元/人·天执行'],
  ['what goes in beside what comes out', '出水总磷浓度', '≤0.5毫克/升', 'explanation', '进水总磷浓度波动较大，近期在3至5毫克/升之间'],
  ['months left out, with more in one of them', '教师研修期数', '≥24期', 'plan', '除2月、8月外其余十个月每月举办教师研修2期，8月集中举办4期'],
  ['some batches of several', '新农人培训人数', '=230人', 'plan', '培训分四批组织实施，第一批至第三批每批60人，第四批50人'],
  ['odd months and even months', '断面采样数', '=96个', 'plan', '对8个断面开展监测，单月每断面采样1个，双月每断面采样1个'],
  ['a word that ends in a unit', '图书馆新增服务网点数', '=12个', 'goal', '新增乡镇分馆4个、村级服务点7个，并在车站建成自助书房1处'],
  ['what stands already', '新建城市公园数量', '=3个', 'measures', '负责城区21个已建公园的日常养护'],
  ['a rate of another word', '不合格食品核查处置率', '=100%', 'measures', '对不合格食品全部核查处置到位，预计抽检合格率98%左右'],
  ['a meal is one of two', '敬老餐补贴标准', '6元/餐', 'explanation', '每人每天补贴午餐、晚餐共两餐，合计补贴12元'],
  ['another district is another stock', '新建充电站数量', '3个', 'plan', '做好储备，2026年拟再新建充电站5个'],
])('%s: silent', (_, name, value, role, text) => {
  expect(said(name, value, role, text)).toBeUndefined();
}); // prettier-ignore
