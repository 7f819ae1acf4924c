import type { Form } from '../forms/model';
import { FIELD_LABELS, INDICATOR_COLUMN_LABELS } from '../forms/vocabulary';
import { HEADING_ROWS, heading, remarks, type FilledPlan } from './form-parts';
import { fundRows, fundsUnit } from './funds-block';
import { indicatorBoxes, type IndicatorBlockPlan } from './indicator-boxes';
import { choice, textInput } from './inputs';
import { cell, layOut, row, section, type Box } from './layout';
import type { SheetPlan } from './sheet-plan';
import { TREES, type TreeName } from './trees';
import { Values, type KnownValues, type TextAt } from './values';

const FORM_NAME = '项目支出绩效目标表';
const COLUMN_WIDTHS = [14, 14, 20, 32, 22, 13];
const COLUMNS = COLUMN_WIDTHS.length;
const GOAL_HEIGHT = 110;

const block = (tree: TreeName): IndicatorBlockPlan => ({
  level1: { header: INDICATOR_COLUMN_LABELS.level1.label, columns: 1 },
  level2: { header: INDICATOR_COLUMN_LABELS.level2.label, columns: 1 },
  columns: [
    { column: 'level3', header: INDICATOR_COLUMN_LABELS.level3.label, columns: 1, style: 'input' },
    { column: 'target', header: INDICATOR_COLUMN_LABELS.target.label, columns: 1, style: 'input' },
    { column: 'weight', header: '分值权重', columns: 1, style: 'input' },
  ],
  tree: TREES[tree],
});

/** The blank central 项目支出绩效目标表. */
export const centralFormPlan = (tree: TreeName, known: KnownValues = {}): SheetPlan =>
  centralPlan(Values.of(known), tree).plan;

/** A form that was read, in the central 项目支出绩效目标表; what it has no place for stands in the 备注 block. */
export const filledCentralPlan = (form: Form, tree: TreeName, textAt?: TextAt): FilledPlan =>
  centralPlan(Values.from(form, textAt), tree);

function centralPlan(values: Values, tree: TreeName): FilledPlan {
  const projectName = values.text('projectName');
  const body: readonly Box[] = [
    ...heading(values, FORM_NAME, COLUMNS, 2),
    ...basics(values),
    funding(values),
    row([cell('年度总体目标', 1, 'section'), textInput(values, 'annualGoal', 5, 'inputLong')], GOAL_HEIGHT),
    indicators(values, tree),
  ];
  const unplaced = values.rest();
  const plan = layOut([...body, ...remarks(unplaced, 1, 2, COLUMNS), note()], {
    name: projectName || FORM_NAME,
    columnWidths: COLUMN_WIDTHS,
    orientation: 'portrait',
    titleRows: HEADING_ROWS,
    select: 'projectName',
  });
  return { plan, unplaced };
}

const basics = (values: Values): readonly Box[] => [
  row([cell(FIELD_LABELS.projectName.label, 1), textInput(values, 'projectName', 5)]),
  row([
    cell(FIELD_LABELS.department.label, 1),
    textInput(values, 'department', 2),
    cell(FIELD_LABELS.implementer.label, 1),
    textInput(values, 'implementer', 2),
  ]),
  row([
    cell(FIELD_LABELS.attribute.label, 1),
    textInput(
      values,
      'attribute',
      2,
      'input',
      choice(FIELD_LABELS.attribute.label, ['新增项目', '延续项目'], '请选择新增项目或延续项目。'),
    ),
    cell('项目期', 1),
    textInput(values, 'period', 2),
  ]),
];

function funding(values: Values): Box {
  const unit = fundsUnit(values);
  return section(
    `项目资金${unit ? `\n（${unit}）` : ''}`,
    1,
    fundRows(values, unit, { label: 2, amount: 3 }),
  );
}

function indicators(values: Values, tree: TreeName): Box {
  const plan = block(tree);
  const rows = values.indicators(['level3', 'target', 'weight']);
  return section('绩效指标', 1, indicatorBoxes(plan, rows, values.filled));
}

const note = (): Box =>
  row([cell('注：各项指标的分值权重合计 90 分，另有预算执行率 10 分。', COLUMNS, 'note')], 20);
