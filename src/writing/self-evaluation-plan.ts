import Big from 'big.js';
import { fieldLabel, sectionLabel, SELF_EVALUATION, type ClassTree } from '../forms/families';
import type { Form } from '../forms/model';
import { evaluationFundRows, FIRST_AMOUNT } from './evaluation-funds';
import { EXECUTION_COLUMNS, executionHead, executionSheetName, type Purpose } from './execution-parts';
import { HEADING_ROWS, remarks, type FilledPlan } from './form-parts';
import { fundsLabel, fundsUnit } from './funds-block';
import { indicatorBoxes, cellsOfColumn, type IndicatorBlockPlan } from './indicator-boxes';
import { inLines, TARGET, textInput } from './inputs';
import { printedPoints } from './printed-number';
import { BLANK, cell, layOut, row, section, type AddressOf, type Box, type BoxCell } from './layout';
import { actualCell, pointsCell, scaledPointsCell, scoreCell } from './score-cells';
import { spreadPointsCell } from './spread-points';
import type { PlanContent, SheetPlan } from './sheet-plan';
import { treeOf } from './trees';
import { numberIn } from './sum-formula';
import { Values, type IndicatorRow, type KnownValues, type TextAt } from './values';

const COLUMN_WIDTHS = [10, 12, 15, 21, 14, 14, 13, 9, 11, 13];
const GOAL_HEIGHT = 80;
/** Rows of a blank form by class. */
const BLANK_ROWS = { economicCost: 2, quantity: 3, quality: 2, timeliness: 2, social: 2 } as const;

/** The blank 项目支出绩效自评表. */
export const selfEvaluationFormPlan = (known: KnownValues = {}): SheetPlan =>
  selfEvaluation(Values.of(known), 'blank').plan;

/**
 * A self-evaluation for a target form: its goal, targets and points (spread by the official rule where it has none), empty results, and formulas for execution rate,
 * scores and total. What only concerns the application (measures, plans, explanations) stays on the target form.
 */
export const selfEvaluationOf = (target: Form): SheetPlan =>
  selfEvaluation(Values.from(target), 'fromTargets').plan;

/** A self-evaluation that was read, in the standard form; what it has no place for stands in the 备注 block. */
export const filledSelfEvaluationPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  selfEvaluation(Values.from(form, textAt), 'filled');

function selfEvaluation(values: Values, purpose: Purpose): FilledPlan {
  const projectName = values.text('projectName');
  const rows = values.indicators(['level3', 'target', 'actual', 'weight', 'score', 'reason']);
  const indicators = indicatorBoxes(block(purpose, treeOf(rows), rows), rows, values.filled);
  const unit = fundsUnit(values);
  const funds = evaluationFundRows(values, unit);
  const body: readonly Box[] = [
    ...executionHead(values, SELF_EVALUATION, purpose),
    section(fundsLabel(SELF_EVALUATION, unit), 2, funds),
    section(inLines(sectionLabel(SELF_EVALUATION, 'goal'), '年度总体'), 2, [
      row([
        cell(fieldLabel(SELF_EVALUATION, 'annualGoal'), 4, 'header'),
        cell(fieldLabel(SELF_EVALUATION, 'goalActual'), 4, 'header'),
      ]),
      row(
        [textInput(values, 'annualGoal', 4, 'inputLong'), textInput(values, 'goalActual', 4, 'inputLong')],
        GOAL_HEIGHT,
      ),
    ]),
    section(sectionLabel(SELF_EVALUATION, 'indicators'), 1, indicators),
    totalRow(values, [...funds, ...indicators]),
  ];
  const unplaced = purpose === 'filled' ? values.rest() : [];
  return {
    plan: layOut([...body, ...remarks(unplaced, 1, 2, EXECUTION_COLUMNS)], {
      name: executionSheetName(projectName, '自评表', SELF_EVALUATION),
      columnWidths: COLUMN_WIDTHS,
      orientation: 'portrait',
      titleRows: HEADING_ROWS,
      select: purpose === 'blank' ? 'projectName' : FIRST_AMOUNT,
    }),
    unplaced,
  };
}

const block = (purpose: Purpose, tree: ClassTree, rows: readonly IndicatorRow[]): IndicatorBlockPlan => ({
  family: SELF_EVALUATION,
  tree,
  rows: BLANK_ROWS,
  columns: [
    { column: 'level3' },
    { column: 'target', validation: TARGET },
    { column: 'actual', ...(purpose === 'filled' ? {} : { cell: actualCell }) },
    {
      column: 'weight',
      cell:
        (purpose === 'fromTargets' ? (scaledPointsCell(rows) ?? spreadPointsCell(rows)) : undefined) ??
        pointsCell('weight'),
    },
    { column: 'score', cell: purpose === 'filled' ? pointsCell('score') : scoreCell },
    { column: 'reason', columns: 2, style: 'inputLong' },
  ],
});

/** 总分: all points and all scores, those of the execution rate included. */
const totalRow = (values: Values, boxes: readonly Box[]): Box =>
  row([
    cell('总分', 6, 'section'),
    totalOf(values, 'totalWeight', cellsOfColumn(boxes, 'weight')),
    totalOf(values, 'totalScore', cellsOfColumn(boxes, 'score')),
    { columns: 2, style: 'inputLong', content: BLANK },
  ]);

/**
 * The sum of a column of points: that of the money block's total stands apart, the indicators below one another. A
 * printed total that differs from it is kept as it is.
 */
function totalOf(
  values: Values,
  field: 'totalWeight' | 'totalScore',
  cells: readonly (BoxCell & { readonly name: string })[],
): BoxCell {
  const ofRate = cells.filter(({ name }) => name.startsWith('total '));
  const ofIndicators = cells.filter(({ name }) => !/^(?:total|source) /u.test(name));
  const value = [...ofRate, ...ofIndicators]
    .reduce((sum, { content }) => sum.plus(numberIn(content) ?? 0), new Big(0))
    .toNumber();
  const sum = (address: AddressOf): PlanContent => {
    const range = [ofIndicators[0], ofIndicators.at(-1)]
      .map((each) => (each ? address(each.name) : ''))
      .join(':');
    return {
      type: 'formula',
      formula: `SUM(${[range, ...ofRate.map(({ name }) => address(name))].join(',')})`,
      value,
    };
  };
  const printed = printedPoints(values.text(field));
  const own = typeof printed.content === 'function' ? undefined : printed.content;
  const differs = own?.type === 'text' || (own?.type === 'number' && own.value !== value);
  return {
    columns: 1,
    style: 'input',
    content: differs ? printed.content : sum,
    numberFormat: printed.numberFormat,
    name: field,
    from: values.origin(field),
  };
}
