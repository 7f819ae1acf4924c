import type { FormSpec, IndicatorSpec } from './form-builder';

type Row = readonly [level1: string, level2: string, level3: string, target: string, explanation: string];
const rows = (...list: readonly Row[]): IndicatorSpec[] =>
  list.map(([level1, level2, level3, target, explanation]) => ({
    level1,
    level2,
    level3,
    target,
    explanation,
  }));

/** What every fictional project form has in common; the rest is its own. */
function project(spec: FormSpec & { readonly fields: NonNullable<FormSpec['fields']> }): FormSpec {
  return {
    kind: 'project',
    ...spec,
    fields: {
      title: '青山县项目绩效目标表',
      year: '2025',
      attribute: '延续项目',
      period: '2025年1月至2025年12月',
      fundNature: '一般公共预算',
      ...spec.fields,
    },
  };
}

const roads = project({
  sheet: '公路养护',
  fields: {
    projectName: '农村公路日常养护经费',
    preparedBy: '青山县交通运输局',
    leader: '林一',
    phone: '5550101',
    category: '其他运转类',
    budget: '1860000元',
    annualGoal: '全年养护农村公路620公里，及时修补坑槽，保持路面平整，群众出行条件得到改善。',
    organization: '县公路养护中心',
    regulations: '《青山县农村公路养护实施细则》',
  },
  plans: ['2025年3月底前完成养护招标', '2025年4月至11月按月开展农村公路日常养护和坑槽修补'],
  indicators: rows(
    [
      '产出指标',
      '数量指标',
      '养护公路里程',
      '≥620公里',
      '纳入日常养护台账的农村公路里程，以县公路养护中心年末统计为准',
    ],
    ['产出指标', '质量指标', '路面技术状况合格率', '≥90%', '检测合格路段里程/检测路段总里程*100%'],
    ['产出指标', '时效指标', '坑槽修补时限', '≤3天', '从巡查发现坑槽到修补完工的平均时间，按巡查记录统计'],
    ['产出指标', '成本指标', '日常养护标准', '≤3000元/公里', '养护支出与养护里程相除，按决算数统计'],
    [
      '效益指标',
      '社会效益指标',
      '公路中断通行次数',
      '≤2次',
      '因养护不及时造成中断通行的次数，按交通部门记录统计',
    ],
    [
      '满意度指标',
      '服务对象满意度指标',
      '沿线群众满意度',
      '≥90%',
      '满意的沿线群众人数/接受调查的沿线群众人数*100%',
    ],
  ),
});

const meals = project({
  sheet: '营养餐',
  fields: {
    projectName: '义务教育学校营养膳食补助',
    preparedBy: '青山县教育局',
    leader: '王二',
    phone: '5550102',
    category: '民生保障类',
    budget: '412.50万元',
    annualGoal: '为全县36所农村学校的5500名学生提供营养膳食，全年供餐150天，改善学生营养状况。',
    organization: '县学生营养改善办公室',
    regulations: '《学校食品安全与营养健康管理规定》',
  },
  plans: ['2025年2月底前核定受助学生名单', '2025年3月至12月按教学日向农村学校学生供餐'],
  indicators: rows(
    ['产出指标', '数量指标', '受助学生人数', '≥5500人', '享受营养膳食补助的在籍学生，以学籍系统为准'],
    ['产出指标', '数量指标', '供餐学校数量', '=36所', '实际供餐的农村义务教育学校，按供餐台账统计'],
    ['产出指标', '质量指标', '食品抽检合格率', '≥98%', '抽检合格批次/抽检总批次*100%'],
    [
      '产出指标',
      '时效指标',
      '补助资金拨付时限',
      '2025年9月底前',
      '秋季学期补助资金拨付到学校的最后日期，以支付凭证为准',
    ],
    ['产出指标', '成本指标', '每生每餐补助标准', '≤5元/生', '按县财政核定的膳食补助标准执行，以决算数计算'],
    ['效益指标', '社会效益指标', '学生体质健康达标率', '≥92%', '体质测试达标学生数/参加测试学生数*100%'],
    ['满意度指标', '服务对象满意度指标', '学生家长满意度', '≥90%', '满意的家长人数/接受调查的家长人数*100%'],
  ),
});

const computers = project({
  sheet: '设备购置',
  fields: {
    projectName: '政务服务大厅自助终端购置',
    preparedBy: '青山县政务服务中心',
    leader: '陈三',
    phone: '5550103',
    category: '信息化建设',
    attribute: '新增项目',
    budget: '96万元',
    annualGoal: '购置自助终端24台并投入使用，群众办事平均等候时间缩短到10分钟以内。',
    organization: '县政务服务中心信息科',
    regulations: '《青山县政府采购管理办法》',
  },
  plans: ['2025年5月底前完成自助终端采购', '2025年8月底前完成自助终端安装调试'],
  indicators: rows(
    ['成本指标', '经济成本指标', '自助终端购置单价', '≤4万元/台', '采购合同金额除以终端台数，以合同为准'],
    ['产出指标', '数量指标', '购置自助终端数量', '=24台', '验收入库的自助终端，以固定资产登记为准'],
    ['产出指标', '质量指标', '终端验收合格率', '=100%', '验收合格终端台数/采购终端台数*100%'],
    [
      '产出指标',
      '时效指标',
      '终端安装完成时间',
      '2025年8月底前',
      '最后一台终端安装调试完毕的日期，以验收单为准',
    ],
    ['效益指标', '社会效益指标', '群众平均等候时间', '≤10分钟', '叫号系统记录的全年平均等候时间'],
    ['满意度指标', '服务对象满意度指标', '办事群众满意度', '≥95%', '好评件数/评价总件数*100%'],
  ),
});

const subsidy = project({
  sheet: '耕地补贴',
  fields: {
    projectName: '耕地地力保护补贴',
    preparedBy: '青山县农业农村局',
    leader: '周四',
    phone: '5550104',
    category: '惠农补贴',
    budget: '1,250万元',
    annualGoal: '向4.2万户农户发放耕地地力保护补贴，补贴耕地12.5万亩，稳定粮食播种面积。',
    organization: '县农业农村局种植业股',
    regulations: '《耕地建设与利用资金管理办法》',
  },
  plans: ['2025年4月底前完成补贴面积公示', '2025年6月底前将补贴资金发放到户'],
  indicators: rows(
    ['产出指标', '数量指标', '补贴耕地面积', '≥12.5万亩', '经公示无异议并实际兑付补贴的耕地，以兑付清册为准'],
    ['产出指标', '质量指标', '补贴面积核实准确率', '≥99%', '抽查核实无误的面积/抽查总面积*100%'],
    ['产出指标', '时效指标', '补贴资金发放时间', '2025年6月底前', '一卡通系统完成最后一笔发放的日期'],
    ['产出指标', '成本指标', '亩均补贴标准', '=100元/亩', '按省级文件确定的补贴标准执行，以兑付清册计算'],
    ['效益指标', '经济效益指标', '户均增收金额', '≥290元', '补贴资金总额与受益户数相除，按每户每年计算'],
    ['效益指标', '生态效益指标', '撂荒耕地面积', '≤0.3万亩', '遥感监测和实地核查认定的撂荒耕地'],
    ['满意度指标', '服务对象满意度指标', '受益农户满意度', '≥90%', '满意农户数/接受调查农户数*100%'],
  ),
});

const research = project({
  sheet: '育种研究',
  fields: {
    projectName: '高山茶树新品种选育',
    preparedBy: '青山县农业科学研究所',
    leader: '吴五',
    phone: '5550105',
    category: '科学技术',
    attribute: '跨年度项目',
    period: '2024年1月至2026年12月',
    budget: '80万元',
    multiYearTotal: '240万元',
    annualGoal: '2025年完成8个品系的区域试验，发表论文3篇。',
    longTermGoal: '三年内选育茶树新品种2个，建立示范基地500亩。',
    organization: '县农业科学研究所茶叶室',
    regulations: '《青山县科技计划项目管理办法》',
  },
  plans: ['2025年3月至10月开展品系区域试验', '2025年12月底前整理试验数据并发表论文'],
  indicators: rows(
    [
      '产出指标',
      '数量指标',
      '区域试验品系数量',
      '≥8个',
      '进入区域试验并完成全年观测记录的品系，以试验档案为准',
    ],
    ['产出指标', '数量指标', '发表论文数量', '≥3篇', '以本项目为第一标注并已见刊的论文，以期刊目录为准'],
    ['产出指标', '质量指标', '试验数据完整率', '≥95%', '有效观测记录条数/应观测记录条数*100%'],
    ['产出指标', '时效指标', '年度试验完成时间', '2025年10月底前', '最后一次采样并登记入档的日期'],
    ['产出指标', '成本指标', '单个品系试验成本', '≤8万元/个', '试验直接支出与品系数相除，以会计账为准'],
    ['效益指标', '可持续影响指标', '示范带动茶园面积', '≥200亩', '签订示范协议的茶园，以协议登记面积为准'],
    ['满意度指标', '服务对象满意度指标', '示范农户满意度', '≥90%', '满意农户数/接受调查农户数*100%'],
  ),
});

const cleaning = project({
  sheet: '河道保洁',
  fields: {
    projectName: '城区河道保洁服务',
    preparedBy: '青山县水务局',
    leader: '郑六',
    phone: '5550106',
    category: '其他运转类',
    budget: '58.80万元',
    annualGoal: '对城区4条河道共21公里水面每日保洁，水面漂浮物在24小时内清除。',
    organization: '县河道管理站',
    regulations: '《青山县河道保洁考核细则》',
  },
  plans: ['2025年1月底前签订河道保洁合同', '2025年2月至12月逐日巡查水面并按季度考核保洁质量'],
  indicators: rows(
    ['产出指标', '数量指标', '保洁河道长度', '≥21公里', '纳入保洁合同的河道中心线长度，以合同附图为准'],
    ['产出指标', '质量指标', '保洁考核达标率', '≥95%', '考核达标次数/考核总次数*100%'],
    ['产出指标', '时效指标', '漂浮物清除时限', '≤24小时', '从上报到清除的最长时间，按巡查平台记录统计'],
    ['产出指标', '成本指标', '河道保洁单价', '≤2.8万元/公里', '年度合同价与河道长度相除，以合同为准'],
    ['效益指标', '生态效益指标', '河道水质达标率', '≥90%', '水质达标断面次数/监测断面总次数*100%'],
    ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥90%', '满意居民人数/接受调查居民人数*100%'],
  ),
});

const department: FormSpec = {
  kind: 'department-overall',
  sheet: '部门整体',
  fields: {
    title: '青山县文化馆2025年部门整体支出绩效目标表',
    year: '2025',
    preparedBy: '青山县文化馆',
    departmentName: '青山县文化馆',
    functions: '组织群众文化活动，辅导群众文艺团队，保护非物质文化遗产。',
    basicExpenditure: '312.40万元',
    projectExpenditure: '70.00万元',
    total: '382.40万元',
    overallGoal: '全年举办群众文艺演出48场，开展非遗传承人培训6期，服务群众6万人次以上。',
    organization: '县文化馆理事会',
    regulations: '《青山县文化馆财务管理制度》',
  },
  tasks: [
    ['送戏下乡', '举办群众文艺演出48场', '52.00万元', '50.00万元', '2.00万元'],
    ['非遗传承', '开展非遗传承人培训6期', '18.00万元', '18.00万元', '0万元'],
    ['机构运转', '保障人员经费和公用经费', '312.40万元', '312.40万元', ''],
  ],
  taskTotals: ['380.40万元', '2.00万元'],
  detailedGoals: ['举办送戏下乡群众文艺演出48场', '开展非遗传承人培训6期'],
  phasedPlan: ['2025年3月至11月分批到各乡镇演出，全年48场', '2025年5月至10月每月办一期非遗传承人培训，共6期'],
  indicators: rows(
    ['产出指标', '数量指标', '文艺演出场次', '≥48场', '按演出登记表统计，乡镇文化站签字确认'],
    ['产出指标', '数量指标', '传承人培训期数', '=6期', '按培训班结业档案统计'],
    ['产出指标', '质量指标', '培训结业率', '≥95%', '结业人数/报名人数*100%'],
    ['产出指标', '时效指标', '演出任务完成时间', '2025年11月底前', '最后一场演出的日期，以演出登记表为准'],
    ['效益指标', '社会效益指标', '服务群众人次', '≥6万人次', '演出和培训现场签到、计数的人次累加'],
    ['满意度指标', '服务对象满意度指标', '观众满意度', '≥90%', '满意观众人数/接受调查观众人数*100%'],
  ),
};
const shows = project({
  sheet: '送戏下乡',
  fields: {
    projectName: '送戏下乡文艺演出经费',
    preparedBy: '青山县文化馆',
    leader: '冯七',
    phone: '5550107',
    category: '公共文化',
    budget: '52.00万元',
    annualGoal: '到24个乡镇举办文艺演出48场，丰富群众文化生活。',
    organization: '县文化馆活动部',
    regulations: '《青山县文化馆演出安全制度》',
  },
  plans: ['2025年3月至6月举办上半年文艺演出', '2025年7月至11月举办下半年文艺演出并整理演出档案'],
  indicators: rows(
    ['产出指标', '数量指标', '文艺演出场次', '≥48场', '按演出登记表统计，乡镇文化站签字确认'],
    ['产出指标', '质量指标', '演出节目审核通过率', '=100%', '审核通过节目数/申报节目数*100%'],
    ['产出指标', '时效指标', '最后一场演出时间', '2025年11月底前', '演出登记表上的末场日期'],
    ['产出指标', '成本指标', '单场演出成本', '≤1.1万元/场', '演出支出与场次相除，以决算数计算'],
    ['效益指标', '社会效益指标', '现场观众人次', '≥5万人次', '各场演出计数的观众累加'],
    ['满意度指标', '服务对象满意度指标', '现场观众满意度', '≥92%', '满意观众人数/接受调查观众人数*100%'],
  ),
});
const heritage = project({
  sheet: '非遗传承',
  fields: {
    projectName: '非遗传承人培训经费',
    preparedBy: '青山县文化馆',
    leader: '许八',
    phone: '5550108',
    category: '公共文化',
    budget: '18.00万元',
    annualGoal: '举办非遗传承人培训6期，培养学员180人，稳定传承队伍。',
    organization: '县非遗保护中心',
    regulations: '《青山县非遗传承人管理细则》',
  },
  plans: ['2025年4月底前确定授课教师和教材', '2025年5月至10月每月办一期传承人培训，共6期'],
  indicators: rows(
    ['产出指标', '数量指标', '传承人培训期数', '=6期', '按培训班结业档案统计'],
    ['产出指标', '数量指标', '培训学员人数', '≥180人', '全年各期结业学员累加，以结业证书编号为准'],
    ['产出指标', '质量指标', '学员结业率', '≥95%', '结业学员人数/报名学员人数*100%'],
    ['产出指标', '时效指标', '教材印制时间', '2025年4月底前', '教材交付授课教师的日期，以签收单为准'],
    ['产出指标', '成本指标', '单期培训成本', '≤3万元/期', '培训支出与期数相除，以决算数计算'],
    ['效益指标', '可持续影响指标', '新增传承人数', '≥12人', '经县级认定公布的传承人'],
    ['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥95%', '满意学员人数/接受调查学员人数*100%'],
  ),
});

const scored = (
  [level1, level2, level3, target]: readonly [string, string, string, string],
  [actual, weight, score, reason]: readonly [string, string, string, string],
): IndicatorSpec => ({ level1, level2, level3, target, actual, weight, score, reason });

const selfEvaluation: FormSpec = {
  kind: 'self-evaluation',
  sheet: '自评',
  fields: {
    title: '项目支出绩效自评表',
    year: '2025',
    projectName: '城区路灯节能改造',
    department: '青山县住房和城乡建设局',
    implementer: '青山县路灯管理所',
    budget: '300万元',
    annualGoal: '改造路灯1200盏，亮灯率达到98%以上。',
    goalActual: '完工1180盏，年末巡检亮灯的占98.5%，其余20盏因管线冲突改到次年施工。',
  },
  funds: [
    { name: '年度资金总额', initial: '300万元', adjusted: '300万元', actual: '285万元', rate: '95.00%', weight: '10', score: '9.5' },
    { name: '其中：财政拨款', initial: '280万元', adjusted: '280万元', actual: '265万元', rate: '', weight: '', score: '' },
    { name: '其他资金', initial: '20万元', adjusted: '20万元', actual: '20万元', rate: '', weight: '', score: '' },
  ],
  indicators: [
    scored(['产出指标', '数量指标', '改造路灯数量', '≥1200盏'], ['1180盏', '20', '19.7', '管线冲突，20盏改到次年施工']),
    scored(['产出指标', '质量指标', '路灯亮灯率', '≥98%'], ['98.5%', '20', '20', '']),
    scored(['产出指标', '时效指标', '改造完工时间', '2025年10月底前'], ['2025年10月20日', '10', '10', '']),
    scored(['效益指标', '经济效益指标', '年节约电费', '≥40万元'], ['43万元', '30', '30', '']),
    scored(['满意度指标', '服务对象满意度指标', '沿街居民满意度', '≥90%'], ['93%', '10', '10', '']),
  ],
}; // prettier-ignore

const monitoring: FormSpec = {
  kind: 'monitoring',
  sheet: '监控',
  fields: {
    title: '绩效运行监控表',
    year: '2025',
    projectName: '小型水库除险加固',
    budget: '640万元',
    annualGoal: '完成5座小型水库除险加固，恢复灌溉面积3000亩。',
  },
  indicators: [
    { level1: '产出指标', level2: '数量指标', level3: '加固水库座数', target: '≥5座', actual: '5座', reason: '' },
    { level1: '产出指标', level2: '质量指标', level3: '单元工程合格率', target: '=100%', actual: '100%', reason: '' },
    { level1: '效益指标', level2: '经济效益指标', level3: '恢复灌溉面积', target: '≥3000亩', actual: '1200亩', reason: '其余渠道下半年通水' },
  ],
}; // prettier-ignore

const projectList: FormSpec = {
  kind: 'project-list',
  sheet: '项目清单',
  fields: { title: '青山县文化馆2025年项目清单', year: '2025', total: '70万元' },
  projects: [
    ['送戏下乡文艺演出经费', '52万元'],
    ['非遗传承人培训经费', '18万元'],
  ],
};

/** Workbooks of fictional forms, of several kinds and families, in which a strict reviewer finds nothing. */
export const CLEAN_WORKBOOKS: readonly { readonly name: string; readonly forms: readonly FormSpec[] }[] = [
  { name: 'road works', forms: [roads] },
  { name: 'school meals', forms: [meals] },
  { name: 'IT purchase', forms: [computers] },
  { name: 'subsidy', forms: [subsidy] },
  { name: 'research over three years', forms: [research] },
  { name: 'cleaning', forms: [cleaning] },
  { name: 'department with its projects and list', forms: [department, shows, heritage, projectList] },
  { name: 'self-evaluation', forms: [selfEvaluation] },
  { name: 'monitoring', forms: [monitoring] },
];
