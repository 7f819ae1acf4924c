import { entryText, periodOf } from '../../src/forms/plan-period';
import { fieldAt, sourcesOf } from '../../src/meaning/sources';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { planWithoutDate } from '../../src/review/rules/completeness/plan-without-date';
import { lostCells } from './coverage';
import { draw } from './fixtures/drawn-form';
import { flatten } from './score';

/** What stands left of the steps of a plan: a section of its own in many words, a goal, or nothing but the part of the form. */
const SECTIONS = [
  ...[
    '分季度计划',
    '季度安排',
    '按月（季）进度计划',
    '分月计划',
    '年度工作安排',
    '实施内容与进度',
    '阶段计划',
  ],
  ...['重点工作安排', '分阶段实施计划', '时间节点安排'],
];
const STEPS = [
  ['第一季度', '第二季度', '第三季度', '第四季度'],
  ['1—3月', '4—6月', '7—9月', '10—12月'],
  ['3月底前', '6月末', '9月30日前', '12月'],
  ['上半年', '7月至8月', '9月上旬', '年底前'],
];
const TEXTS = ['签订养护合同。', '完成春季补植30亩', '检查养护质量，累计120次；', '组织验收'];
const GOAL = '全年维护绿地30万平方米。';
const INDICATORS = `一级指标 | 二级指标 | 三级指标 | < | 指标值 | 备注
产出指标 | 数量指标 | 维护绿地面积 | < | 30万平方米 | 
^ | 质量指标 | 养护达标率 | < | ≥95% | 
效益指标 | 社会效益指标 | 绿地开放天数 | < | 365天 | 
满意度指标 | 服务对象满意度指标 | 市民满意度 | < | ≥90% | `;

const HEADS = {
  plans: `项目支出绩效目标表 | < | < | < | < | <\n（2025年度） | < | < | < | < | <\n项目名称 | 城区绿地管养 | < | 主管部门 | 城管局 | <\n预算金额（万元） | #120 | < | 资金性质 | 财政拨款 | <\n`,
  phasedPlan: `部门整体支出绩效目标表 | < | < | < | < | <\n（2025年度） | < | < | < | < | <\n部门名称 | 城管局 | < | 资金总额（万元） | #320 | <\n基本支出（万元） | #200 | < | 项目支出（万元） | #120 | <\n`,
} as const;
type List = keyof typeof HEADS;
const goalOf = (list: List): string => (list === 'plans' ? 'annualGoal' : 'overallGoal');

/** Where the plan stands, from the rows of its steps. */
const PLACES: Readonly<Record<string, (steps: readonly string[], section: string) => string>> = {
  'beside its name': (steps, section) =>
    `年度目标 | ${GOAL} | < | < | < | <\n${steps.map((step, i) => `${i === 0 ? section : '^'} | ${step} | < | < | <`).join('\n')}`,
  'under the goal': (steps) =>
    `绩效目标 | 年度目标 | ${GOAL} | < | < | <\n${steps.map((step) => `^ | ${step} | < | <`).join('\n')}`,
  'within the goal': (steps) =>
    `年度绩效目标 | ${GOAL} | < | < | < | <\n${steps.map((step) => `^ | ${step} | < | < | <`).join('\n')}`,
  'without a name': (steps) =>
    `年度目标 | ${GOAL} | < | < | < | <\n${steps.map((step) => `${step} | < | < | < | <`).join('\n')}`,
};

interface Variant {
  readonly name: string;
  readonly lines: string;
  readonly list: List;
  readonly periods: readonly string[];
}

const VARIANTS: readonly Variant[] = Object.entries(PLACES).flatMap(([place, rowsOf], p) =>
  STEPS.flatMap((periods, s) =>
    (['plans', 'phasedPlan'] as const).map((list, l) => {
      const section = SECTIONS[(p * 7 + s * 2 + l) % SECTIONS.length]!;
      const steps = periods.map((period, i) => `${period} | ${TEXTS[i]!}`);
      const lines = `${HEADS[list]}${rowsOf(steps, section)}\n${INDICATORS}`;
      return { name: `${section}, ${periods[0]!}, ${place}, ${list}`, lines, list, periods };
    }),
  ),
);

describe.each([
  ['with merges', true],
  ['without merges', false],
])('a plan by periods, %s', (_, withMerges) => {
  test.each(VARIANTS)('$name', ({ name, lines, list, periods }) => {
    const { grid } = draw(name, lines, withMerges);
    const forms = formsOf(readWorkbook([grid]));
    expect(forms).toHaveLength(1);
    const [form] = forms;
    expect(flatten(form!).get(goalOf(list))?.value).toBe(GOAL);
    expect(form![list].map((entry) => periodOf(form!, entry))).toEqual(periods);
    expect(form![list].map((entry) => entryText(form!, entry))).toEqual(
      periods.map((period, i) => `${period}：${TEXTS[i]!}`),
    );
    expect(form!.unread).toEqual([]);
    expect(form!.indicators).toHaveLength(4);
    expect(lostCells(forms, grid)).toEqual([]);
  });
});

test.each(SECTIONS)('%s beside one text is a plan', (section) => {
  const lines = `${HEADS.plans}年度目标 | ${GOAL} | < | < | < | <\n${section} | 3月底前完成招标；12月组织验收。 | < | < | < | <\n${INDICATORS}`;
  const [form] = formsOf(readWorkbook([draw(section, lines).grid]));
  expect(form!.plans).toMatchObject([{ state: 'read', value: '3月底前完成招标；12月组织验收。' }]);
});

test('stages that are numbered stand where a plan stands', () => {
  const lines = `${HEADS.plans}绩效目标 | 年度目标 | ${GOAL} | < | < | <\n^ | 计划1 | 签订合同 | < | < | <\n^ | 计划2 | 组织验收 | < | < | <\n${INDICATORS}`;
  const [form] = formsOf(readWorkbook([draw('stages', lines).grid]));
  expect(form!.plans.map((entry) => entryText(form!, entry))).toEqual(['签订合同', '组织验收']);
  expect(form!.detailedGoals).toEqual([]);
});

test('the goals of several years are no plan, and no year is a goal', () => {
  const lines = `${HEADS.phasedPlan}绩效目标 | 总体目标（2025—2027年） | 三年建成公园6个。 | < | < | <\n^ | 2025年 | ${GOAL}全年检查养护质量不少于120次。 | < | < | <\n^ | 2026年 | 全年维护绿地32万平方米，检查养护质量不少于130次。 | < | < | <\n${INDICATORS}`;
  const [form] = formsOf(readWorkbook([draw('years', lines).grid]));
  expect(form!.fields.overallGoal).toMatchObject({ value: `${GOAL}全年检查养护质量不少于120次。` });
  expect(form!.phasedPlan).toEqual([]);
});

test('amounts by quarters are no plan', () => {
  const lines = `${HEADS.plans}资金安排 | 第一季度 | #30 | < | < | <\n^ | 第二季度 | #90 | < | < | <\n年度目标 | ${GOAL} | < | < | < | <\n${INDICATORS}`;
  const [form] = formsOf(readWorkbook([draw('amounts', lines).grid]));
  expect(form!.plans).toEqual([]);
});

test('the period before an entry is understood with it and counts as its time', () => {
  const lines = `${HEADS.plans}年度目标 | ${GOAL} | < | < | < | <\n实施计划 | 第一季度 | 检查养护质量30次 | < | < | <\n^ | 第二季度 | 检查养护质量30次 | < | < | <\n${INDICATORS}`;
  const [form] = formsOf(readWorkbook([draw('periods', lines).grid]));
  const plan = sourcesOf(form!).find(({ role }) => role === 'plan')!;
  expect(plan.text.text).toBe('第一季度:检查养护质量30次\n第二季度:检查养护质量30次');
  expect(fieldAt(plan, plan.text.text.indexOf('30'))).toEqual({ field: form!.plans[0], start: 6 });
  expect(fieldAt(plan, plan.text.text.lastIndexOf('30'))).toEqual({ field: form!.plans[1], start: 6 });
  expect(fieldAt(plan, 0)).toEqual({ field: form!.plans[0], start: 0 });
  expect(planWithoutDate.check(form!, undefined as never)).toEqual({ results: [] });
});
