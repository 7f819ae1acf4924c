import { valueOf, type Field } from '../../src/forms/field';
import { membersOf, rowsOf, type RowPart } from '../../src/forms/members';
import type { Form, Money } from '../../src/forms/model';
import { inYuan } from '../../src/forms/money';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { filledCentralPlan } from '../../src/writing/central-plan';
import { filledDepartmentPlan } from '../../src/writing/department-plan';
import type { FilledPlan } from '../../src/writing/form-parts';
import { filledProjectPlan } from '../../src/writing/project-plan';
import { draw, drawnTruth } from '../reading/fixtures/drawn-form';
import { FOREIGN_COSTS } from '../reading/fixtures/foreign-costs';
import { planToGrid } from './plan-to-grid';

const DEPARTMENT = `
部门（单位）整体支出绩效目标申报表 | < | < | < | < | < | <
（2025年度） | < | < | < | < | < | <
部门（单位）名称 | < | 青湖县文化局 | < | < | < | <
年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < | 期望达到的目标（概述）
^ | ^ | ^ | 总额 | 财政拨款 | 其他资金 | ^
^ | 文化惠民 | 送戏下乡120场 | #98 | #90 | #8 | 惠及群众6万人次
^ | 文物修缮 | 修缮3处 | #76.5 | #76.5 | #0 | 险情全部排除
^ | 金额合计 | < | #174.5 | #166.5 | #8 |
年度总体目标 | 送戏下乡120场，修缮文物3处。 | < | < | < | < | <
年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
^ | 产出指标 | 数量指标 | 送戏下乡 | 120场 | < | <
^ | 效益指标 | 社会效益指标 | 惠及群众 | ≥6万人次 | < | <
^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | < | <
`;
const [project] = formsOf(readWorkbook([drawnTruth(FOREIGN_COSTS[0]!).grid]));
const [department] = formsOf(readWorkbook([draw('部门', DEPARTMENT).grid]));

/** What the rows of a part say, amounts in 元. */
const said = (form: Form, part: RowPart): readonly string[] =>
  rowsOf(form, part).map((row) =>
    membersOf(part)
      .flatMap((member) => {
        const value = valueOf(row[member] as Field<string | Money>);
        if (value === undefined) return [];
        return [typeof value === 'string' ? value : `${(inYuan(value) ?? value.amount).toFixed()}元`];
      })
      .join(' | '),
  );

test.each<[string, (form: Form) => FilledPlan, Form, RowPart]>([
  ['costs in the central form', (form) => filledCentralPlan(form, '2021'), project!, 'costs'],
  ['steps in the central form', (form) => filledCentralPlan(form, '2021'), project!, 'schedule'],
  ['costs in the form of cities', filledProjectPlan, project!, 'costs'],
  ['steps in the form of cities', filledProjectPlan, project!, 'schedule'],
  ['tasks in the department form', filledDepartmentPlan, department!, 'tasks'],
])('%s have their places and are read again', (_name, fill, form, part) => {
  const { plan, unplaced } = fill(form);
  const [again] = formsOf(readWorkbook([planToGrid(plan)]));
  expect(said(form, part).length).toBeGreaterThan(1);
  expect(said(again!, part)).toEqual(said(form, part));
  expect(unplaced.map(({ name }) => name).join()).not.toMatch(/^(?:成本|进度|任务)/u);
});

test('what the tables state below their rows is printed below them', () => {
  const [costs] = formsOf(readWorkbook([planToGrid(filledCentralPlan(project!, '2021').plan)]));
  expect(valueOf(costs!.costTotals.amount)?.amount.toFixed()).toBe('36.2');
  const [tasks] = formsOf(readWorkbook([planToGrid(filledDepartmentPlan(department!).plan)]));
  expect(valueOf(tasks!.taskTotals.appropriation)?.amount.toFixed()).toBe('166.5');
});

test('a form without such rows prints no such table', () => {
  const { plan } = filledDepartmentPlan({ ...department!, tasks: [] });
  expect(planToGrid(plan).texts.flat()).not.toContain('年度主要任务');
});

test('what was not read stands under its label, known or not, and no label stands for itself', () => {
  const lines = DEPARTMENT.replace(
    '年度总体目标 |',
    '立项依据 | 县政府常务会议纪要。 | < | < | < | <\n机构设置及人员配置 | 内设机构12个，编制156人。 | < | < | < | <\n年度总体目标 |',
  );
  const [form] = formsOf(readWorkbook([draw('部门', lines).grid]));
  expect(filledDepartmentPlan(form!).unplaced.map(({ name, text }) => `${name}：${text}`)).toEqual([
    '立项依据：县政府常务会议纪要。',
    '机构设置及人员配置：内设机构12个，编制156人。',
  ]);
});
