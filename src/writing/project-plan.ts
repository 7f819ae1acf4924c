import { CITY_PROJECT as FAMILY, fieldLabel, sectionLabel } from '../forms/families';
import type { Form } from '../forms/model';
import { explainedIndicators, measures } from './city-parts';
import { HEADING_ROWS, heading, remarks, type FilledPlan } from './form-parts';
import { indicatorBoxes } from './indicator-boxes';
import { ATTRIBUTE, choice, inLines, labelled, listInputs, moneyInput } from './inputs';
import { cell, layOut, row, section, type Box } from './layout';
import type { PlanValidation, SheetPlan } from './sheet-plan';
import { tableBoxes } from './table-boxes';
import { Values, type KnownValues, type TextAt } from './values';

const COLUMN_WIDTHS = [10, 16, 12, 17, 20, 15, 30];
const COLUMNS = COLUMN_WIDTHS.length;
const BLANK_PLANS = 4;
const GOAL_HEIGHT = 72;
/** Rows of a blank form by class. */
const BLANK_ROWS = { quantity: 3, quality: 2, cost: 2, social: 2 } as const;

/** Fields in the order in which a person fills them in. */
const FILLED_IN = [
  'projectName',
  'leader',
  'phone',
  'category',
  'attribute',
  'period',
  'fundNature',
] as const;

type Validation = Omit<PlanValidation, 'rect'>;

const PHONE: Validation = {
  rule: { type: 'textLength', maximum: 40 },
  prompt: {
    title: '联系电话',
    text: '固定电话请写区号，例如 0858-8000000。本格为文本格式，开头的 0 不会丢失。',
  },
  alert: { title: '联系电话过长', text: '联系电话不超过 40 个字符，请核对后重新填写。' },
};
const CATEGORY = choice(
  '项目类别',
  ['会议', '培训', '课题调研', '信息网络化建设', '设备购置', '房屋修缮', '工程建设', '专项业务', '其他'],
  '请选择项目类别；本地另有分类的，可直接填写。',
);
const FUND_NATURE = choice(
  '资金性质',
  ['一般公共预算安排', '政府性基金预算安排', '国有资本经营预算安排', '财政专户管理资金', '单位资金'],
  '请选择资金性质；有多种资金的，可直接填写。',
);

/** The blank 项目绩效目标表 of the city family. */
export const projectFormPlan = (known: KnownValues = {}): SheetPlan => projectPlan(Values.of(known)).plan;

/**
 * A form that was read, in the city family's 项目绩效目标表. Every value is carried over; what the form has no place for
 * stands in the 备注 block and in `unplaced`.
 */
export const filledProjectPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  projectPlan(Values.from(form, textAt));

function projectPlan(values: Values): FilledPlan {
  const head = heading(values, FAMILY, COLUMNS, 2);
  const projectName = values.text('projectName');
  const body = [
    basics(values),
    funding(values),
    ...tableBoxes(values, 'tasks', COLUMNS - 1),
    ...tableBoxes(values, 'costs', COLUMNS - 1),
    ...tableBoxes(values, 'schedule', COLUMNS - 1),
    goals(values),
  ];
  const unplaced = values.rest();
  const boxes: readonly Box[] = [...head, ...body, ...remarks(unplaced, 1, 2, COLUMNS)];
  const plan = layOut(boxes, {
    name: projectName || FAMILY.title,
    columnWidths: COLUMN_WIDTHS,
    orientation: 'portrait',
    titleRows: HEADING_ROWS,
    select: values.filled
      ? 'projectName'
      : (FILLED_IN.find((name) => values.text(name) === '') ?? 'annualGoal'),
  });
  return { plan, unplaced };
}

const basics = (values: Values): Box =>
  section(inLines(sectionLabel(FAMILY, 'basic'), '项目基本'), 1, [
    row(labelled(values, FAMILY, 'projectName', { columns: 5 })),
    row([
      ...labelled(values, FAMILY, 'leader', { columns: 3 }),
      ...labelled(values, FAMILY, 'phone', { columns: 1, validation: PHONE }),
    ]),
    row(labelled(values, FAMILY, 'category', { columns: 5, validation: CATEGORY })),
    row(labelled(values, FAMILY, 'attribute', { columns: 5, validation: ATTRIBUTE })),
    row(labelled(values, FAMILY, 'period', { columns: 5 })),
  ]);

function funding(values: Values): Box {
  const budget = values.money('budget');
  const unit = budget ? budget.value.unit : (values.unit ?? '元');
  return section(inLines(sectionLabel(FAMILY, 'funds'), '项目资金'), 1, [
    row(
      [
        cell(`${fieldLabel(FAMILY, 'budget')}${unit ? `（${unit}）` : ''}`, 1),
        moneyInput(values, 'budget', 3, unit),
        ...labelled(values, FAMILY, 'fundNature', { columns: 1, validation: FUND_NATURE }),
      ],
      36,
    ),
  ]);
}

const goals = (values: Values): Box =>
  section(inLines(sectionLabel(FAMILY, 'goal'), '绩效目标'), 1, [
    row(labelled(values, FAMILY, 'annualGoal', { columns: 5, style: 'inputLong' }), GOAL_HEIGHT),
    section(
      sectionLabel(FAMILY, 'plans'),
      1,
      listInputs(values, 'plans', BLANK_PLANS, 4).map((plan, index) =>
        row([cell(`计划${index + 1}`, 1), plan]),
      ),
      'label',
    ),
    measures(values, FAMILY, { section: 1, label: 1, columns: 4, mark: '：', style: 'label' }),
    section(
      sectionLabel(FAMILY, 'indicators'),
      1,
      indicatorBoxes(
        { family: FAMILY, rows: BLANK_ROWS, columns: explainedIndicators(1) },
        values.indicators(['level3', 'target', 'explanation']),
        values.filled,
      ),
      'label',
    ),
  ]);
