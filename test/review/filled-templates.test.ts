import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import { monitoringOf, selfEvaluationOf, TEMPLATES, templateFor, type SheetPlan } from '../../src/writing';
import { planToGrid } from '../writing/plan-to-grid';

/** What a careful person fills in, by the names of the places; a template has some of them. */
const FIELDS: Readonly<Record<string, string | number>> = {
  projectName: '基层文化骨干培训经费',
  leader: '李明',
  phone: '0858-8000000',
  category: '培训',
  attribute: '延续项目',
  period: '2026年1月至2026年12月',
  budget: 120000,
  fundNature: '一般公共预算安排',
  department: '青山县文化和旅游局',
  implementer: '青山县文化馆',
  annualGoal:
    '2026年举办基层文化骨干培训班3期，培训150人次，学员满意度达到95%以上，培训支出控制在12万元以内。',
  organization: '青山县文化馆业务培训部',
  regulations: '《青山县文化馆培训管理办法》《青山县文化馆财务管理制度》',
  'plans 0': '2026年3月制定培训方案，确定课程和师资',
  'plans 1': '2026年4月至10月举办3期培训班',
  'plans 2': '2026年11月收集学员意见，总结培训工作',
  'plans 3': '2026年12月完成培训经费结算',
};

/** The same for a department: what it does, its money, its goals in words and its plan. */
const DEPARTMENT: Readonly<Record<string, string | number>> = {
  departmentName: '青山县文化馆',
  functions: '组织群众文化活动，开展基层文化骨干培训，保护和传承非物质文化遗产。',
  basicExpenditure: 186.5,
  projectExpenditure: 12,
  total: 198.5,
  overallGoal:
    '2026年举办基层文化骨干培训班3期，培训合格率达到95%以上，骨干开展群众活动60场以上，学员满意度达到95%以上，培训支出控制在12万元以内。',
  organization: '青山县文化馆业务培训部',
  regulations: '《青山县文化馆培训管理办法》《青山县文化馆财务管理制度》',
  'detailedGoals 0': '举办基层文化骨干培训班3期，培训合格率达到95%以上',
  'detailedGoals 1': '参训骨干返回后组织群众文化活动60场以上',
  'detailedGoals 2': '10月底前完成全部培训，培训支出控制在12万元以内',
  'detailedGoals 3': '电子教材使用率达到90%以上',
  'detailedGoals 4': '骨干留任率达到90%以上',
  'detailedGoals 5': '学员满意度达到95%以上',
  'phasedPlan 0': '2026年3月制定培训方案，确定课程和师资',
  'phasedPlan 1': '2026年4月举办第一期培训班',
  'phasedPlan 2': '2026年7月举办第二期培训班',
  'phasedPlan 3': '2026年10月举办第三期培训班',
  'phasedPlan 4': '2026年11月收集学员意见，总结培训工作',
  'phasedPlan 5': '2026年12月完成培训经费结算',
};

/** Name, value, explanation and points of one indicator for each class. */
const INDICATORS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'output quantity': ['举办培训班期数', '≥3期', '全年举办的培训班期数，以培训通知和签到表为准', '15'],
  'output quality': ['培训合格率', '≥95%', '培训合格率＝考核合格人数÷参加考核人数×100%', '10'],
  'output timeliness': ['培训完成时间', '2026年10月底前', '最后一期培训班结束的时间', '10'],
  'output cost': ['培训总成本', '≤12万元', '3期培训班实际支出合计', '15'],
  'cost economicCost': ['培训总成本', '≤12万元', '3期培训班实际支出合计', '10'],
  'cost socialCost': ['群众投诉次数', '≤1次', '全年收到的与培训有关的投诉次数', '5'],
  'cost ecologicalCost': ['人均纸质材料用量', '≤50页', '人均纸质材料用量＝印制页数÷参训人次', '5'],
  'benefit economic': ['带动文艺演出场次增长率', '≥5%', '增长率＝（本年场次－上年场次）÷上年场次×100%', '5'],
  'benefit social': ['骨干开展群众活动场次', '≥60场', '参训骨干返回后组织的群众文化活动场次', '15'],
  'benefit ecological': [
    '电子教材使用率',
    '≥90%',
    '电子教材使用率＝使用电子教材的课程数÷全部课程数×100%',
    '5',
  ],
  'benefit sustainable': ['骨干留任率', '≥90%', '骨干留任率＝年末在岗骨干人数÷参训骨干人数×100%', '5'],
  'satisfaction satisfaction': [
    '学员满意度',
    '≥95%',
    '学员满意度＝满意和基本满意人数÷有效问卷人数×100%',
    '10',
  ],
};

/** The blank form with these texts in its places. Rows of a class beyond the first stay empty. */
function filled(plan: SheetPlan, fields = FIELDS): SheetPlan {
  const texts = new Map<string, string | number>();
  for (const [name, { row, column }] of Object.entries(plan.places)) {
    const value = fields[name] ?? indicatorText(name);
    if (value !== undefined) texts.set(`${row} ${column}`, value);
  }
  const cells = plan.cells.map((cell) => {
    const value = texts.get(`${cell.rect.row} ${cell.rect.column}`);
    if (value === undefined) return cell;
    const content =
      typeof value === 'number'
        ? ({ type: 'number', value } as const)
        : ({ type: 'text', text: value } as const);
    return { ...cell, content };
  });
  return { ...plan, cells };
}

function indicatorText(place: string): string | undefined {
  const match = /^(\w+ \w+) 0 (level3|target|explanation|weight)$/u.exec(place);
  const indicator = INDICATORS[match?.[1] ?? ''];
  return indicator?.[['level3', 'target', 'explanation', 'weight'].indexOf(match?.[2] ?? '')];
}

type Found = readonly [severity: string, rule: string, message: string];

const findingsOf = (plan: SheetPlan): readonly Found[] => {
  const grid = planToGrid(plan);
  const { findings } = review(readWorkbook([grid]), { grids: new Map([[grid.sheet.id, grid]]) });
  return findings.map(({ severity, rule, message }) => [severity, rule, message.zh]);
};
const known = { year: 2026, preparedBy: '青山县文化馆' };
const projects = TEMPLATES.filter(({ family }) => family.kind === 'project');

test.each(projects.map((template) => [template.name.zh, template] as const))(
  'nothing is found wrong with a correctly filled %s',
  (_name, template) => {
    expect(findingsOf(filled(template.blank(known)))).toEqual([]);
  },
);

test('nor with a correctly filled form of a department', () => {
  const plan = templateFor('department-overall', 'project')!.blank(known);
  expect(findingsOf(filled(plan, DEPARTMENT))).toEqual([]);
});

test.each([
  ['self-evaluation', selfEvaluationOf, [['tip', 'missing-field', '“实际完成情况”没有填写，请补填。']]],
  ['monitoring', monitoringOf, []],
] as const)('nor with the %s made from it, but for what is still to be filled in', (_name, make, missing) => {
  const plan = filled(templateFor('project', 'central-2021')!.blank(known));
  const [form] = formsOf(readWorkbook([planToGrid(plan)]));
  expect(findingsOf(make(form!))).toEqual(missing);
});
