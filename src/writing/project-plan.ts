import { FIELD_LABELS, INDICATOR_COLUMN_LABELS, SECTION_LABELS } from '../forms/vocabulary';
import { classPlan, indicatorBoxes, type IndicatorBlockPlan } from './indicator-boxes';
import { HEADING_ROWS, heading, remarks, type FilledPlan } from './form-parts';
import { choice, listInputs, moneyInput, textInput } from './inputs';
import { cell, layOut, row, section, type Box } from './layout';
import type { SheetPlan } from './sheet-plan';
import { Values, type KnownValues, type TextAt } from './values';
import type { Form } from '../forms/model';

const FORM_NAME = '项目绩效目标表';
const COLUMN_WIDTHS = [10, 16, 12, 17, 20, 15, 30];
const COLUMNS = COLUMN_WIDTHS.length;
const BLANK_PLANS = 4;
const GOAL_HEIGHT = 72;
const REGULATIONS_HEIGHT = 38;

const INDICATORS: IndicatorBlockPlan = {
  level1: { header: INDICATOR_COLUMN_LABELS.level1.label, columns: 1 },
  level2: { header: INDICATOR_COLUMN_LABELS.level2.label, columns: 1 },
  columns: [
    { column: 'level3', header: INDICATOR_COLUMN_LABELS.level3.label, columns: 1, style: 'input' },
    { column: 'target', header: INDICATOR_COLUMN_LABELS.target.label, columns: 1, style: 'input' },
    {
      column: 'explanation',
      header: INDICATOR_COLUMN_LABELS.explanation.label,
      columns: 1,
      style: 'inputLong',
    },
  ],
  tree: [
    classPlan('output', { quantity: 3, quality: 2, timeliness: 1, cost: 2 }),
    classPlan('benefit', { social: 2, economic: 1, ecological: 1, sustainable: 1 }),
    classPlan('satisfaction', { satisfaction: 1 }, { satisfaction: '社会公众或服务对象满意度指标' }),
  ],
};

/** The blank 项目绩效目标表 of the city family. */
export const projectFormPlan = (known: KnownValues = {}): SheetPlan => projectPlan(Values.of(known)).plan;

/**
 * A form that was read, in the city family's 项目绩效目标表. Every value is carried over; what the form has no place for
 * stands in the 备注 block and in `unplaced`.
 */
export const filledProjectPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  projectPlan(Values.from(form, textAt));

function projectPlan(values: Values): FilledPlan {
  const head = heading(values, FORM_NAME, COLUMNS, 2);
  const projectName = values.text('projectName');
  const body = [basics(values), funding(values), goals(values)];
  const unplaced = values.rest();
  const boxes: readonly Box[] = [...head, ...body, ...remarks(unplaced, 1, 2, COLUMNS)];
  const plan = layOut(boxes, {
    name: projectName || FORM_NAME,
    columnWidths: COLUMN_WIDTHS,
    orientation: 'portrait',
    titleRows: HEADING_ROWS,
    select: values.text('projectName') === '' || values.filled ? 'projectName' : 'leader',
  });
  return { plan, unplaced };
}

const basics = (values: Values): Box =>
  section('项目基本\n情况', 1, [
    row([cell(FIELD_LABELS.projectName.label, 1), textInput(values, 'projectName', 5)]),
    row([
      cell(FIELD_LABELS.leader.label, 1),
      textInput(values, 'leader', 3),
      cell(FIELD_LABELS.phone.label, 1),
      textInput(values, 'phone', 1, 'input', {
        rule: { type: 'textLength', maximum: 40 },
        prompt: {
          title: '联系电话',
          text: '固定电话请写区号，例如 0858-8000000。本格为文本格式，开头的 0 不会丢失。',
        },
        alert: { title: '联系电话过长', text: '联系电话不超过 40 个字符，请核对后重新填写。' },
      }),
    ]),
    row([
      cell(FIELD_LABELS.category.label, 1),
      textInput(
        values,
        'category',
        5,
        'input',
        choice(
          '项目类别',
          [
            '会议',
            '培训',
            '课题调研',
            '信息网络化建设',
            '设备购置',
            '房屋修缮',
            '工程建设',
            '专项业务',
            '其他',
          ],
          '请选择项目类别；本地另有分类的，可直接填写。',
        ),
      ),
    ]),
    row([
      cell(FIELD_LABELS.attribute.label, 1),
      textInput(
        values,
        'attribute',
        5,
        'input',
        choice('项目属性', ['新增项目', '延续项目'], '请选择新增项目或延续项目。'),
      ),
    ]),
    row([cell('项目计划\n实施时间', 1), textInput(values, 'period', 5)]),
  ]);

function funding(values: Values): Box {
  const budget = values.money('budget');
  const unit = budget ? budget.value.unit : '元';
  return section('项目资金\n情况', 1, [
    row(
      [
        cell(`${FIELD_LABELS.budget.label}${unit ? `（${unit}）` : ''}`, 1),
        moneyInput(values, 'budget', 3, unit),
        cell(FIELD_LABELS.fundNature.label, 1),
        textInput(
          values,
          'fundNature',
          1,
          'input',
          choice(
            '资金性质',
            [
              '一般公共预算安排',
              '政府性基金预算安排',
              '国有资本经营预算安排',
              '财政专户管理资金',
              '单位资金',
            ],
            '请选择资金性质；有多种资金的，可直接填写。',
          ),
        ),
      ],
      36,
    ),
  ]);
}

function goals(values: Values): Box {
  const plans = listInputs(values, 'plans', BLANK_PLANS, 4);
  return section('绩效目标\n情况', 1, [
    row(
      [cell(FIELD_LABELS.annualGoal.label, 1), textInput(values, 'annualGoal', 5, 'inputLong')],
      GOAL_HEIGHT,
    ),
    section(
      SECTION_LABELS.plans.label,
      1,
      plans.map((plan, index) => row([cell(`计划${index + 1}`, 1), plan])),
      'label',
    ),
    section(
      '保障绩效目标\n实现的措施',
      1,
      [
        row([
          cell(`${FIELD_LABELS.organization.label}：`, 1),
          textInput(values, 'organization', 4, 'inputLong'),
        ]),
        row(
          [cell(`${FIELD_LABELS.regulations.label}：`, 1), textInput(values, 'regulations', 4, 'inputLong')],
          REGULATIONS_HEIGHT,
        ),
      ],
      'label',
    ),
    section(
      SECTION_LABELS.indicators.label,
      1,
      indicatorBoxes(INDICATORS, values.indicators(['level3', 'target', 'explanation']), values.filled),
      'label',
    ),
  ]);
}
