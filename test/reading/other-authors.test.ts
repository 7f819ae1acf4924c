import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { lostCells } from './coverage';
import { draw } from './fixtures/drawn-form';
import { flatten } from './score';

/** Kinds of layout that other authors print: name, drawing, and some of what it says. */
type Case = readonly [
  name: string,
  lines: string,
  says: Readonly<Record<string, string | number | null | undefined>>,
];

const TITLE = '项目支出绩效目标表 | < | < | < | < | <\n';
const YEAR = '（2025年度） | < | < | < | < | <\n';
const NAME = '项目名称 | 城区绿地管养 | < | 主管部门 | 城管局 | <\n';
const MONEY = '预算金额（万元） | #120 | < | 资金性质 | 财政拨款 | <\n';
const GOAL = '年度目标 | 全年维护绿地30万平方米。 | < | < | < | <\n';
const INDICATORS = `一级指标 | 二级指标 | 三级指标 | < | 指标值 | 备注
产出指标 | 数量指标 | 维护绿地面积 | < | 30万平方米 | 
^ | 质量指标 | 养护达标率 | < | ≥95% | 
效益指标 | 社会效益指标 | 绿地开放天数 | < | 365天 | 
满意度指标 | 服务对象满意度指标 | 市民满意度 | < | ≥90% | `;
const DEPARTMENT =
  '部门整体支出绩效目标表 | < | < | < | < | <\n（2025年度） | < | < | < | < | <\n部门名称 | 云溪县城管局 | < | 资金总额（万元） | #320 | <\n基本支出（万元） | #200 | < | 项目支出（万元） | #120 | <\n';
const RECKONED = '养护30万平方米×4元=120万元；含补植苗木、浇水和修剪。';

const BASES = ['支出测算', '2025年支出测算', '测算依据', '立项依据及测算说明', '项目概况与测算依据'].concat([
  '项目背景、依据与预算测算',
  '预算明细',
  '支出明细',
  '经费测算',
  '成本测算',
  '支出构成',
  '工程量及投资',
]);
const MEASURES = ['保障措施', '管理措施', '绩效管理措施', '项目保障措施'];
const SOURCES = [
  ['省级财政', '县级配套'],
  ['中央及省级财政拨款', '市级财政拨款'],
  ['彩票公益金', '县级财政安排'],
  ['其中：本级财力', '上级转移支付'],
  ['市级补助', '政府性基金拨款'],
];
const HEADINGS: readonly (readonly [string, string])[] = [
  ['填报单位：云溪县城管局　　金额单位：万元', ''],
  ['编制单位（盖章）：云溪县城管局    编制日期：2024年12月18日    金额单位：万元', ''],
  ['（2025年度）    编制单位：云溪县城管局    单位：万元', '2025'],
  ['填报单位：云溪县城管局　预算年度：2025　单位：万元', '2025'],
  ['附表1 填报单位：云溪县城管局 单位：万元', ''],
  ['填报单位：云溪县城管局　　二〇二五年度　　金额单位：万元', '2025'],
];

const CASES: readonly Case[] = [
  ...BASES.map((label): Case => [
    `costs in words: ${label}`,
    `${TITLE}${YEAR}${NAME}${MONEY}${label} | ${RECKONED} | < | < | < | <\n${GOAL}${INDICATORS}`,
    { costBasis: RECKONED, 'costs[0].basis': undefined, annualGoal: '全年维护绿地30万平方米。' },
  ]),
  ...['设立理由', '项目概况与依据', '立项理由', '立项依据及必要性'].map((label): Case => [
    `why there is the project: ${label}`,
    `${TITLE}${YEAR}${NAME}${MONEY}${label} | 绿地管养合同到期，须续签。 | < | < | < | <\n${GOAL}${INDICATORS}`,
    { background: '绿地管养合同到期，须续签。', projectName: '城区绿地管养' },
  ]),
  ...MEASURES.map((label): Case => [
    `measures in words: ${label}`,
    `${TITLE}${YEAR}${NAME}${MONEY}${GOAL}${label} | 执行《城区绿地管养办法》，每月检查考核。 | < | < | < | <\n${INDICATORS}`,
    { regulations: '执行《城区绿地管养办法》，每月检查考核。', organization: undefined },
  ]),
  ...SOURCES.map(([first, second]): Case => [
    `sources of money: ${first}`,
    `${TITLE}${YEAR}${NAME}项目资金（万元） | 年度资金总额 | #120 | < | < | <\n^ | ${first} | #90 | < | < | <\n^ | ${second} | #30 | < | < | <\n${GOAL}${INDICATORS}`,
    {
      'budget.value': 120,
      fundNature: undefined,
      'funds[1].name': first!,
      'funds[1].value': 90,
      'funds[2].name': second!,
      'funds[2].value': 30,
    },
  ]),
  ...HEADINGS.map(([line, year]): Case => [
    `several statements above the table: ${line}`,
    `${TITLE}${line} | < | < | < | < | <\n${NAME}预算金额 | #120 | < | 资金性质 | 财政拨款 | <\n${GOAL}${INDICATORS}`,
    {
      preparedBy: '云溪县城管局',
      'budget.unit': '万元',
      'budget.value': 120,
      year: year === '' ? undefined : Number(year),
    },
  ]),
  [
    'the unit of money beside a unit without a label of its own',
    `${TITLE}312云溪县城管局  单位：万元 | < | < | < | < | <\n${NAME}预算金额 | #120 | < | 资金性质 | 财政拨款 | <\n${GOAL}${INDICATORS}`,
    { preparedBy: '云溪县城管局', 'budget.unit': '万元' },
  ],
  [
    'no unit of money is a unit',
    `${TITLE}部门（单位）：云溪县城管局 单位：万元 | < | < | < | < | <\n${NAME}预算金额 | #120 | < | 资金性质 | 财政拨款 | <\n${GOAL}${INDICATORS}`,
    { preparedBy: '云溪县城管局', 'budget.unit': '万元' },
  ],
  [
    'a budget that is called nothing but that',
    `${TITLE}${YEAR}项目名称 | 城区绿地管养 | < | 预算（万元） | #120 | <\n项目起止 | 2025年1月至12月 | < | 主管部门 | 城管局 | <\n${GOAL}${INDICATORS}`,
    { 'budget.value': 120, 'budget.unit': '万元', period: '2025年1月至12月' },
  ],
  [
    'several amounts in one cell beside the whole',
    `${TITLE}${YEAR}项目名称 | 城区绿地管养 | < | 预算金额（万元） | #120 | 其中：县级财政90.00；上级补助30.00\n${GOAL}${INDICATORS}`,
    {
      'budget.value': 120,
      'funds[0].name': '县级财政',
      'funds[0].value': 90,
      'funds[1].name': '上级补助',
      'funds[1].value': 30,
    },
  ],
  [
    'parts of the expenditure named in the cells of their amounts',
    '部门整体支出绩效目标表 | < | < | < | < | <\n（2025年度） | < | < | < | < | <\n部门名称 | 云溪县城管局 | < | 资金总额（万元） | #320 | <\n支出构成 | 基本支出200.00 | < | 项目支出120.00 | < | <\n' +
      GOAL +
      INDICATORS,
    {
      'budget.total.value': 320,
      'budget.basicExpenditure.value': 200,
      'budget.projectExpenditure.value': 120,
    },
  ],
  [
    'where the money comes from stays what is asked',
    `${TITLE}${YEAR}${NAME}预算金额（万元） | #120 | < | 资金来源 | 财政拨款90.00，自有资金30.00 | <\n${GOAL}${INDICATORS}`,
    { fundNature: '财政拨款90.00，自有资金30.00', 'funds[0].name': undefined },
  ],
  [
    'the name of the part beside the heads of its sources asks for nothing',
    `${TITLE}${YEAR}${NAME}资金来源（万元） | 资金总额 | 中央资金 | 市县资金 | 其他 | <\n | #120 | #90 | #30 | #0 | <\n${GOAL}${INDICATORS}`,
    { fundNature: undefined, 'budget.value': 120, 'funds[1].value': 90, 'funds[2].value': 30 },
  ],
  [
    'words with a number are no source',
    `${TITLE}${YEAR}${NAME}预算金额（万元） | #120 | 较上年减少12.00 | 资金性质 | 财政拨款 | <\n${GOAL}${INDICATORS}`,
    { 'budget.value': 120, 'funds[0].name': undefined },
  ],
  [
    'signs under a header of properties, directions under another',
    `${TITLE}${YEAR}${NAME}${MONEY}${GOAL}一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 指标值 | 指标方向性\n产出指标 | 数量指标 | 维护绿地面积 | ＝ | 30万平方米 | 正向指标\n^ | 质量指标 | 养护达标率 | ≥ | 95% | 正向指标\n效益指标 | 社会效益指标 | 绿地开放天数 | ＝ | 365天 | 正向指标\n满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥ | 90% | 正向指标`,
    { 'indicators[0].operator': '＝', 'indicators[1].operator': '≥' },
  ],
  [
    'main tasks of a department in words',
    `${DEPARTMENT}年度主要任务 | （1）维护绿地，80.00万元；（2）改造公园6个，40.00万元；（3）两项任务合计120.00万元。 | < | < | < | <\n${GOAL}${INDICATORS}`,
    {
      'tasks[0].content': '维护绿地，80.00万元；',
      'tasks[1].content': '改造公园6个，40.00万元；',
      'tasks[2].content': undefined,
    },
  ],
  [
    'a department without a name of its own',
    `附件1：云溪县城管局2025年部门整体支出绩效目标表 | < | < | < | < | <\n整体绩效目标 | 全年维护绿地30万平方米。 | < | < | < | <\n${INDICATORS}`,
    { overallGoal: '全年维护绿地30万平方米。', 'indicators[0].target': '30万平方米' },
  ],
  [
    'a list of projects is no unit',
    `${DEPARTMENT}项目清单 | 1.绿地管养80.00万元；2.公园改造40.00万元 | < | < | < | <\n${GOAL}${INDICATORS}`,
    { implementer: undefined, departmentName: '云溪县城管局' },
  ],
  [
    'a plan under heads of its own',
    `${TITLE}${YEAR}${NAME}${MONEY}${GOAL}实施计划 | 时间 | 工作内容 | < | 支出（万元） | <\n^ | 一季度 | 签订养护合同 | < | #40 | <\n^ | 二季度 | 完成春季补植 | < | #80 | <\n${INDICATORS}`,
    { 'plans[0]': '签订养护合同', 'plans[1]': '完成春季补植', 'plans[2]': undefined, 'budget.value': 120 },
  ],
  [
    'what stands before the points of the total row is none',
    `${TITLE}${YEAR}${NAME}${MONEY}${GOAL}${INDICATORS.replaceAll('备注', '权重').replaceAll('| \n', '| #25\n').replace(/\| $/u, '| #25')}\n权重合计 | 以上各项 | < | < | < | #100`,
    { totalWeight: '100' },
  ],
];

describe.each([
  ['with merges', true],
  ['without merges', false],
])('layouts of other authors, %s', (_, withMerges) => {
  test.each(CASES)('%s', (_name, lines, says) => {
    const { grid } = draw('form', lines, withMerges);
    const forms = formsOf(readWorkbook([grid]));
    expect(forms).toHaveLength(1);
    const read = flatten(forms[0]!);
    expect(Object.fromEntries(Object.keys(says).map((key) => [key, read.get(key)?.value]))).toEqual(says);
    expect(forms[0]!.indicators).toHaveLength(4);
    expect(lostCells(forms, grid)).toEqual([]);
  });
});
