import Big from 'big.js';
import {
  CENTRAL_PROJECT,
  fieldLabel,
  sectionLabel,
  TREE_2015,
  TREE_2021,
  type ClassTree,
} from '../forms/families';
import type { Form } from '../forms/model';
import { HEADING_ROWS, heading, remarks, type FilledPlan } from './form-parts';
import { fundRows, fundsLabel, fundsUnit } from './funds-block';
import { cellsOfColumn, indicatorBoxes, type IndicatorBlockPlan } from './indicator-boxes';
import { ATTRIBUTE, labelled, TARGET, textInput } from './inputs';
import { cell, layOut, row, section, type AddressOf, type Box } from './layout';
import { pointsCell } from './score-cells';
import { isBlank, numberIn } from './sum-formula';
import type { PlanContent, SheetPlan } from './sheet-plan';
import { tableBoxes } from './table-boxes';
import { Values, type KnownValues, type TextAt } from './values';

/** The trees of classes the central form is printed with: 财预〔2021〕101号 with 成本指标 first, or 财预〔2015〕88号. */
const TREES = { '2021': TREE_2021, '2015': TREE_2015 } as const;
type TreeName = keyof typeof TREES;

const COLUMN_WIDTHS = [14, 14, 20, 32, 22, 13];
const COLUMNS = COLUMN_WIDTHS.length;
const GOAL_HEIGHT = 110;
/** Points of all indicators together; the execution rate has the other ten. */
const INDICATOR_POINTS = 90;
/** Rows of a blank form by class. */
const BLANK_ROWS = { economicCost: 2, quantity: 3, quality: 2, timeliness: 2, cost: 2, social: 2 } as const;

const block = (tree: ClassTree): IndicatorBlockPlan => ({
  family: CENTRAL_PROJECT,
  tree,
  rows: BLANK_ROWS,
  columns: [
    { column: 'level3' },
    { column: 'target', validation: TARGET },
    { column: 'weight', cell: pointsCell('weight') },
  ],
});

/** The blank central 项目支出绩效目标表. */
export const centralFormPlan = (tree: TreeName, known: KnownValues = {}): SheetPlan =>
  centralPlan(Values.of(known), TREES[tree]).plan;

/** A form that was read, in the central 项目支出绩效目标表; what it has no place for stands in the 备注 block. */
export const filledCentralPlan = (form: Form, tree: TreeName, textAt?: TextAt): FilledPlan =>
  centralPlan(Values.from(form, textAt), TREES[tree]);

function centralPlan(values: Values, tree: ClassTree): FilledPlan {
  const projectName = values.text('projectName');
  const indicators = indicatorsOf(values, tree);
  const body: readonly Box[] = [
    ...heading(values, CENTRAL_PROJECT, COLUMNS, 2),
    ...basics(values),
    funding(values),
    ...tableBoxes(values, 'tasks', COLUMNS - 1),
    ...tableBoxes(values, 'costs', COLUMNS - 1),
    row(
      [
        cell(fieldLabel(CENTRAL_PROJECT, 'annualGoal'), 1, 'section'),
        textInput(values, 'annualGoal', 5, 'inputLong'),
      ],
      GOAL_HEIGHT,
    ),
    ...tableBoxes(values, 'schedule', COLUMNS - 1),
    section(sectionLabel(CENTRAL_PROJECT, 'indicators'), 1, indicators),
  ];
  const unplaced = values.rest();
  const plan = layOut([...body, ...remarks(unplaced, 1, 2, COLUMNS), note(indicators)], {
    name: projectName || CENTRAL_PROJECT.title,
    columnWidths: COLUMN_WIDTHS,
    orientation: 'portrait',
    titleRows: HEADING_ROWS,
    select: 'projectName',
  });
  return { plan, unplaced };
}

const basics = (values: Values): readonly Box[] => [
  row(labelled(values, CENTRAL_PROJECT, 'projectName', { columns: 5 })),
  row([
    ...labelled(values, CENTRAL_PROJECT, 'department', { columns: 2 }),
    ...labelled(values, CENTRAL_PROJECT, 'implementer', { columns: 2 }),
  ]),
  row([
    ...labelled(values, CENTRAL_PROJECT, 'attribute', { columns: 2, validation: ATTRIBUTE }),
    ...labelled(values, CENTRAL_PROJECT, 'period', { columns: 2 }),
  ]),
];

function funding(values: Values): Box {
  const unit = fundsUnit(values);
  return section(
    fundsLabel(CENTRAL_PROJECT, unit),
    1,
    fundRows(values, CENTRAL_PROJECT, unit, { label: 2, amount: 3 }),
  );
}

const indicatorsOf = (values: Values, tree: ClassTree): readonly Box[] =>
  indicatorBoxes(block(tree), values.indicators(['level3', 'target', 'weight']), values.filled);

/** What the points of all indicators add up to, those of the execution rate apart; a formula, so that it follows them. */
function note(indicators: readonly Box[]): Box {
  const cells = cellsOfColumn(indicators, 'weight');
  const sum = cells.reduce<Big | undefined>((total, { content }) => {
    const points = numberIn(content);
    return points && total?.plus(points);
  }, new Big(0));
  const [right, wrong] = [
    `注：各项指标的分值权重合计 ${INDICATOR_POINTS} 分，另有预算执行率 10 分。`,
    ['注：各项指标的分值权重现合计 ', ` 分，应为 ${INDICATOR_POINTS} 分；另有预算执行率 10 分。`],
  ] as const;
  const content = (address: AddressOf): PlanContent => {
    const range = [cells[0], cells.at(-1)].map((each) => (each ? address(each.name) : '')).join(':');
    return {
      type: 'formula',
      formula: `IF(OR(COUNT(${range})=0,COUNT(${range})<COUNTA(${range}),SUM(${range})=${INDICATOR_POINTS}),"${right}","${wrong[0]}"&SUM(${range})&"${wrong[1]}")`,
      value:
        !sum || sum.eq(INDICATOR_POINTS) || cells.every(({ content: each }) => isBlank(each))
          ? right
          : wrong.join(sum.toFixed()),
    };
  };
  return row([{ ...cell('', COLUMNS, 'note'), content }], 20);
}
