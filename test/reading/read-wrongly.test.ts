import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { lostCells } from './coverage';
import { draw } from './fixtures/drawn-form';
import { flatten } from './score';

/** What readers take for something else, in other layouts and wordings: name, drawing, and some of what it says. */
type Case = readonly [
  name: string,
  lines: string,
  says: Readonly<Record<string, string | number | null | undefined>>,
];

const HEAD = `项目支出绩效目标表 | < | < | < | < | <\n（2025年度） | < | < | < | < | <\n`;
const TAIL = `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | < | 指标值 | 备注
产出指标 | 数量指标 | 维护绿地面积 | < | 30万平方米 | 
^ | 质量指标 | 养护达标率 | < | ≥95% | 
效益指标 | 社会效益指标 | 绿地开放天数 | < | 365天 | 
满意度指标 | 服务对象满意度指标 | 市民满意度 | < | ≥90% | `;
const NAME = '项目名称 | 城区绿地管养 | < | 主管部门 | 城管局 | <\n';
const MONEY = '预算金额（万元） | #120 | < | 资金性质 | 财政拨款 | <\n';
const CASES: readonly Case[] = [
  [
    'a sum under a table of work beside the total of the form',
    `部门整体支出绩效目标表 | < | < | < | < | <\n（2025年度，单位：万元） | < | < | < | < | <\n` +
      '部门名称 | 城管局 | < | 联系人 | 李青 | <\n年度支出总额 | #15244 | 基本支出 | #9860 | 项目支出 | #5384\n' +
      '任务名称 | 任务要点 | < | 预算 | 实施主体 | <\n公共卫生 | 提供服务 | < | #3696 | 卫生院 | <\n妇女筛查 | 免费筛查 | < | #1688 | 妇幼院 | <\n合计 |  | < | #5384 |  | <\n' +
      TAIL.replace('年度目标', '年度总体目标'),
    {
      'budget.total.value': 15244,
      'budget.basicExpenditure.value': 9860,
      'budget.projectExpenditure.value': 5384,
    },
  ],
  [
    'a label over a label',
    HEAD +
      '子项目名称 | 城区绿地管养 | < | 项目类型 |  | <\n项目类型 | 经常性项目 | < | 主管部门 | 城管局 | <\n' +
      MONEY +
      TAIL,
    { projectName: '城区绿地管养', category: '经常性项目', department: '城管局' },
  ],
  [
    'labels side by side over their values',
    HEAD +
      '明细项目名称 | 项目分类 | 项目级别 | < | 主管部门 | <\n城区绿地管养 | 其他运转类 | 本级 | < | 城管局 | <\n' +
      MONEY +
      TAIL,
    { projectName: '城区绿地管养', category: '其他运转类', department: '城管局', 'budget.value': 120 },
  ],
  [
    'goals side by side under a section',
    (HEAD + NAME + MONEY).replace('绩效目标表', '绩效自评表') +
      `年度总体目标完成情况 | 预期目标 | < | 具体完成情况 | < | <\n^ | 维护绿地30万平方米。 | < | 已维护31万平方米。 | < | <\n` +
      `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分\n产出指标 | 数量指标 | 维护绿地面积 | 30万平方米 | 31万平方米 | #10\n^ | 质量指标 | 养护达标率 | ≥95% | 96% | #10\n效益指标 | 社会效益指标 | 开放天数 | 365天 | 365天 | #10`,
    { annualGoal: '维护绿地30万平方米。', goalActual: '已维护31万平方米。' },
  ],
  [
    'goals one below the other',
    (HEAD + NAME + MONEY).replace('绩效目标表', '绩效自评表') +
      `年初设定目标 | 维护绿地30万平方米。 | < | < | < | <\n具体完成情况 | 已维护31万平方米。 | < | < | < | <\n` +
      `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分\n产出指标 | 数量指标 | 维护绿地面积 | 30万平方米 | 31万平方米 | #10\n^ | 质量指标 | 养护达标率 | ≥95% | 96% | #10\n效益指标 | 社会效益指标 | 开放天数 | 365天 | 365天 | #10`,
    { annualGoal: '维护绿地30万平方米。', goalActual: '已维护31万平方米。' },
  ],
  [
    'a title of several years over the goal of one',
    '项目支出绩效目标表（2024—2026年） | < | < | < | < | <\n' +
      NAME +
      MONEY +
      '项目总目标 | 三年维护绿地90万平方米。 | < | < | < | <\n' +
      TAIL.replace('年度目标', '2025年度目标'),
    { year: 2025, annualGoal: '全年维护绿地30万平方米。' },
  ],
  [
    'goals numbered in their labels',
    HEAD +
      NAME +
      MONEY +
      '年度目标1 | 全年维护绿地30万平方米。 | < | < | < | <\n年度目标2 | （1）补植苗木500株；（2）更换座椅40张。 | < | < | < | <\n年度目标3 | 市民满意度不低于90%。 | < | < | < | <\n' +
      TAIL.replace(/^.*\n/u, ''),
    {
      annualGoal: '全年维护绿地30万平方米。',
      'detailedGoals[0]': '补植苗木500株；',
      'detailedGoals[1]': '更换座椅40张。',
      'detailedGoals[2]': '市民满意度不低于90%。',
    },
  ],
  [
    'the first entry of a list begins with its quarter',
    HEAD +
      NAME +
      MONEY +
      `实施计划 | 第一季度：签订养护合同。 | < | < | < | <\n^ | 第二季度：开展春季补植。 | < | < | < | <\n^ | 第四季度：组织验收。 | < | < | < | <\n` +
      TAIL,
    {
      'plans[0]': '第一季度：签订养护合同。',
      'plans[1]': '第二季度：开展春季补植。',
      'plans[2]': '第四季度：组织验收。',
    },
  ],
  [
    'a heading of the money block',
    HEAD +
      NAME +
      '资金性质及金额（万元） | 合计 | 财政拨款 | 专户资金 | 单位资金 | 其他\n^ | #120 | #100 | | #20 | \n' +
      TAIL,
    { fundNature: undefined, 'budget.value': 120 },
  ],
  [
    'no column of second levels',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n一级指标 | 指标名称 | < | 指标值 | 单位 | 备注\n产出指标 | 维护绿地面积 | < | 30 | 万平方米 | \n^ | 质量指标合格率 | < | 95 | % | \n效益指标 | 开放天数 | < | 365 | 天 | \n满意度指标 | 市民满意度 | < | 90 | % | `,
    {
      'indicators[0].level2': undefined,
      'indicators[1].level2': undefined,
      'indicators[1].level3': '质量指标合格率',
      'indicators[3].level1': '满意度指标',
    },
  ],
  [
    'no column of second levels, wide names',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n绩效指标 | 指标内容 | < | < | 年度指标值 | <\n产出指标 | 维护绿地面积 | < | < | 30万平方米 | <\n^ | 养护达标率 | < | < | ≥95% | <\n效益指标 | 开放天数 | < | < | 365天 | <\n满意度指标 | 市民满意度 | < | < | ≥90% | <`,
    {
      'indicators[0].level2': undefined,
      'indicators[1].level2': undefined,
      'indicators[0].target': '30万平方米',
    },
  ],
  [
    'leader and mobile phone in one cell',
    HEAD + NAME + '项目负责人及电话 | 李青13911112222（办公） | < | 实施单位 | 园林所 | <\n' + MONEY + TAIL,
    { leader: '李青', phone: '13911112222', implementer: '园林所' },
  ],
  [
    'leader and office phone in one cell',
    HEAD + NAME + '项目负责人 | 王海燕 0871-6312345（办） | < | 实施单位 | 园林所 | <\n' + MONEY + TAIL,
    { leader: '王海燕', phone: '0871-6312345' },
  ],
  [
    'dates of a schedule',
    HEAD +
      NAME +
      MONEY +
      '实施进度安排 | 实施内容 | < | 开始时间 | 完成时间 | <\n^ | 春季补植 | < | 2025年3月 | 2025年4月 | <\n^ | 夏季修剪 | < | 2025年6月 | 2025年8月 | <\n' +
      TAIL,
    {
      startDate: undefined,
      endDate: undefined,
      'schedule[0].start': '2025年3月',
      'schedule[1].end': '2025年8月',
    },
  ],
  [
    'years as numbers',
    HEAD + NAME + '项目起始年 | #2023 | < | 项目终止年 | #2025 | <\n' + MONEY + TAIL,
    { startDate: '2023', endDate: '2025', year: 2025 },
  ],
  [
    'blank columns of all years',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n长期绩效指标 | < | < | 年度绩效指标 | < | <\n二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值\n | | | 数量指标 | 维护绿地面积 | 30万平方米\n | | | 质量指标 | 养护达标率 | ≥95%\n | | | 社会效益指标 | 开放天数 | 365天`,
    { 'indicators[0].level3': '维护绿地面积', 'emptyClasses[0].level2': undefined },
  ],
  [
    'standards before the value',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 绩效标准 | 指标值 | 备注\n产出指标 | 数量指标 | 维护绿地面积 | 行业标准 | 30万平方米 | \n^ | 质量指标 | 养护达标率 | 计划标准 | ≥95% | \n效益指标 | 社会效益指标 | 开放天数 | 历史标准 | 365天 | `,
    {
      'indicators[0].explanation': undefined,
      'indicators[0].standard': '行业标准',
      'indicators[1].standard': '计划标准',
    },
  ],
  [
    'standards and ways of scoring',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 指标值 | 评价标准 | 计划标准\n产出指标 | 数量指标 | 维护绿地面积 | 30万平方米 | 每少1万扣1分 | 计划数\n^ | 质量指标 | 养护达标率 | ≥95% | 按比例得分 | 行业\n效益指标 | 社会效益指标 | 开放天数 | 365天 | 每少1天扣1分 | 计划数`,
    {
      'indicators[0].explanation': undefined,
      'indicators[0].standard': '计划数',
      'indicators[0].scoring': '每少1万扣1分',
    },
  ],
  [
    'a label in two lines',
    HEAD + '项目⏎名称 | 城区绿地管养 | < | 主管⏎部门 | 城管局 | <\n' + MONEY + TAIL,
    { projectName: '城区绿地管养', department: '城管局' },
  ],
  [
    'a label in two cells',
    HEAD +
      '项 目 | 城区绿地管养 | < | 主管部门 | 城管局 | <\n名 称 | ^ | < | 实施单位 | 园林所 | <\n' +
      MONEY +
      TAIL,
    { projectName: '城区绿地管养', department: '城管局', implementer: '园林所' },
  ],
  [
    'places side by side under no header of values',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 三个村供水保证率达到95%。 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 上坪村 | 下坪村 | 田心村\n产出指标 | 数量指标 | 改造管网 | 6公里 | 4公里 | 5公里\n^ | 质量指标 | 水质合格率 | 100% | 100% | 100%\n效益指标 | 社会效益指标 | 受益人口 | 800人 | 650人 | 720人\n满意度指标 | 服务对象满意度 | 村民满意度 | ≥90% | ≥90% | ≥92%`,
    {
      'indicators[0].target': '6公里',
      'indicators[0].explanation': undefined,
      'indicators[0].remark': undefined,
    },
  ],
  [
    'grades of likelihood in words of its own',
    (HEAD + NAME + MONEY).replace('绩效目标表', '绩效监控表') +
      `年度目标 | 校车安全运营率100%。 | < | < | < | <\n一级指标 | 三级指标 | 年度目标值 | 完成目标的可能性 | < | <\n^ | ^ | ^ | 能够完成 | 基本能完成 | 难以完成\n产出指标 | 运营校车 | 42辆 | ■ | □ | □\n质量指标 | 安全运营率 | 100% | □ | □ | □\n效益指标 | 受益学生 | 2100人 | □ | ■ | □`,
    {
      'indicators[0].likelihood': '能够完成',
      'indicators[1].likelihood': null,
      'indicators[2].likelihood': '基本能完成',
    },
  ],
  [
    'values of the first, second and third year',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 增补消防栓200具。 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 第一年指标值 | 第二年指标值 | 第三年指标值\n产出指标 | 数量指标 | 增补消防栓 | 100具 | 60具 | 40具\n^ | 质量指标 | 完好率 | 100% | 100% | 100%\n效益指标 | 社会效益指标 | 覆盖社区 | 40个 | 60个 | 75个`,
    {
      'indicators[0].target': '100具',
      'indicators[0].secondYearTarget': '60具',
      'indicators[0].thirdYearTarget': '40具',
    },
  ],
  [
    'a goal that a template asks for above the header',
    HEAD + NAME + MONEY + TAIL.replace('全年维护绿地30万平方米。', '请填写年度目标（200字以内）'),
    { annualGoal: '请填写年度目标（200字以内）', 'indicators[0].target': '30万平方米' },
  ],
  [
    'dots for further classes',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | < | 指标值 | 备注\n产出指标 | 数量指标 | 维护绿地面积 | < | 30万平方米 | \n……指标 | …… | …… | < | …… | …… \n满意度指标 | 服务对象满意度指标 | 市民满意度 | < | ≥90% | `,
    { 'indicators[1].level1': '满意度指标', 'emptyClasses[0].level1': undefined },
  ],
  [
    'a subtotal for the total of costs',
    HEAD +
      NAME +
      MONEY +
      `支出明细 | 单价（元） | 数量 | 金额（万元） | < | <\n苗木 | 80 | 5000株 | #40 | < | <\n人工 | 200 | 4000人次 | #80 | < | <\n小计 | | | #120 | < | <\n` +
      TAIL,
    { 'costs[1].item': '人工', 'costs[1].amount': 80, 'costTotals.amount': 120 },
  ],
  [
    'a table of costs under a schedule',
    HEAD +
      NAME +
      MONEY +
      `进度计划 | 序号 | 工作内容 | 开始日期 | 结束日期 | <\n^ | 1 | 春季补植 | 2025-03-01 | 2025-04-30 | <\n测算明细 | 项目 | 数量 | 单价（万元） | 小计（万元） | <\n^ | 苗木 | 20车 | #3 | #60 | <\n^ | 人工 | 30组 | #2 | #60 | <\n^ | 合计 | | | #120 | <\n` +
      TAIL,
    {
      'schedule[0].content': '春季补植',
      'schedule[1].content': undefined,
      'costs[1].amount': 60,
      'costTotals.amount': 120,
    },
  ],
  [
    'a number beside the title',
    '附件3\n部门整体绩效目标 | < | < | < | < | 编号：07\n预算单位：莲塘区司法局 | < | < | < | 金额单位：元 | \n部门名称 | < | 莲塘区司法局 | 实施单位 | 局机关 | <\n资金总额 | < | #3200000 | 基本支出 | #2100000 | <\n' +
      TAIL.replace('年度目标', '年度总体目标'),
    { title: '部门整体绩效目标', preparedBy: '莲塘区司法局', overallGoal: '全年维护绿地30万平方米。' },
  ],
  [
    'what was reached in former years, in two rows of headers',
    HEAD +
      NAME +
      MONEY +
      `年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 历史完成情况 | < | 指标值\n^ | ^ | ^ | 前年完成值 | 上年完成值 | ^\n产出指标 | 数量指标 | 维护绿地面积 | 26万平方米 | 28万平方米 | 30万平方米\n^ | 质量指标 | 养护达标率 | 93% | 94% | ≥95%\n效益指标 | 社会效益指标 | 绿地开放天数 | 360天 | | 365天\n满意度指标 | 服务对象满意度指标 | 市民满意度 | 88% | 89% | ≥90%`,
    {
      'indicators[0].yearBeforeLast': '26万平方米',
      'indicators[0].lastYear': '28万平方米',
      'indicators[0].target': '30万平方米',
      'indicators[0].actual': undefined,
      'indicators[3].lastYear': '89%',
    },
  ],
  [
    'last year before the value, and the project that an indicator belongs to',
    HEAD.replace('项目支出', '部门整体支出') +
      '部门名称 | 城管局 | < | 资金总额（万元） | #320 | <\n年度总体目标 | 管好城市绿地。 | < | < | < | <\n' +
      `一级指标 | 二级指标 | 三级指标 | 上年度实际完成值 | 年度指标值 | 对应项目\n产出指标 | 数量指标 | 维护绿地面积 | 28万平方米 | 30万平方米 | 城区绿地管养\n^ | 质量指标 | 路灯亮灯率 | 98% | ≥98% | 路灯维护\n效益指标 | 社会效益指标 | 绿地开放天数 | 365天 | 365天 | 城区绿地管养\n满意度指标 | 服务对象满意度指标 | 市民满意度 | 89% | ≥90% | 全部项目`,
    {
      projectName: undefined,
      'indicators[0].lastYear': '28万平方米',
      'indicators[0].target': '30万平方米',
      'indicators[1].project': '路灯维护',
      'indicators[3].project': '全部项目',
    },
  ],
  [
    'the project that carries a task out',
    HEAD.replace('项目支出', '部门整体支出') +
      '部门名称 | 城管局 | < | 资金总额（万元） | #320 | <\n年度主要任务 | 任务名称 | 主要内容 | 对应项目 | 预算金额（万元） | <\n^ | 绿地管养 | 维护绿地30万平方米 | 城区绿地管养 | #120 | <\n^ | 路灯管养 | 维护路灯8000盏 | 路灯维护 | #200 | <\n' +
      TAIL.replace('年度目标', '年度总体目标'),
    {
      projectName: undefined,
      'tasks[0].content': '维护绿地30万平方米',
      'tasks[0].project': '城区绿地管养',
      'tasks[1].project': '路灯维护',
      'tasks[1].total': 200,
    },
  ],
  [
    'the name of an amount under a label of costs',
    HEAD +
      NAME +
      MONEY +
      '资金用途 | 苗木采购 | #60 | < | 补植苗木500株 | <\n^ | 养护人工 | #60 | < | 养护工人30名 | <\n' +
      TAIL,
    { costBasis: undefined, 'budget.value': 120 },
  ],
  [
    'the unit of one column of amounts',
    HEAD +
      NAME +
      '资金来源 | < | 项目总额（元） | < | 当年预算（元） | <\n合计 | < | #3600000 | < | #1200000 | <\n财政拨款 | < | #3000000 | < | #1000000 | <\n其他资金 | < | #600000 | < | #200000 | <\n' +
      TAIL,
    {
      'budget.value': 1200000,
      'budget.unit': '元',
      'multiYearTotal.value': 3600000,
      'funds[1].value': 1000000,
    },
  ],
  [
    'units in a table without headers',
    HEAD +
      '项目名称 | 林道维护 | < | 预算数（万元） | #22 | <\n目标 | 维护林道35公里。 | < | < | < | <\n产出 | 数量 | 维护里程 | 35 | 公里 | \n^ | 质量 | 验收合格率 | 100 | % | \n效益 | 社会效益 | 通行率 | 98 | % | \n满意度 | 服务对象满意度 | 林农满意度 | 90 | % | ',
    { 'indicators[0].target': '35', 'indicators[0].unit': '公里', 'indicators[0].explanation': undefined },
  ],
];

describe.each([
  ['with merges', true],
  ['without merges', false],
])('easily read wrongly, %s', (_, withMerges) => {
  test.each(CASES)('%s', (name, lines, says) => {
    const { grid } = draw(name, lines, withMerges);
    const forms = formsOf(readWorkbook([grid]));
    expect(forms).toHaveLength(1);
    const read = flatten(forms[0]!);
    const said = Object.fromEntries(Object.keys(says).map((key) => [key, read.get(key)?.value]));
    expect(said).toEqual(says);
    expect(lostCells(forms, grid)).toEqual([]);
  });
});
