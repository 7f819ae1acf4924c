import Big from 'big.js';
import {
  DEPARTMENT_SELF_EVALUATION,
  familyById,
  fieldLabel,
  sectionLabel,
  SELF_EVALUATION,
  type ClassTree,
  type FormFamily,
} from '../forms/families';
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
  selfEvaluation(Values.of(known), SELF_EVALUATION, 'blank').plan;

/** The blank 部门整体支出绩效自评表. */
export const departmentSelfEvaluationPlan = (known: KnownValues = {}): SheetPlan =>
  selfEvaluation(
    Values.of({ departmentName: known.preparedBy, ...known }),
    DEPARTMENT_SELF_EVALUATION,
    'blank',
  ).plan;

/**
 * A self-evaluation for a target form, of a project or of a department: its goal, targets and points (spread by the official rule where it has none), empty results, and
 * formulas for execution rate, scores and total. What only concerns the application (measures, plans, explanations) stays on the target form.
 */
export const selfEvaluationOf = (target: Form): SheetPlan =>
  selfEvaluation(Values.from(target), evaluationFamily(target), 'fromTargets').plan;

/** A self-evaluation that was read, in the standard form; what it has no place for stands in the 备注 block. */
export const filledSelfEvaluationPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  selfEvaluation(Values.from(form, textAt), evaluationFamily(form), 'filled');

const evaluationFamily = ({ kind, family }: Form): FormFamily =>
  kind === 'department-overall' || familyById(family)?.subject === 'department'
    ? DEPARTMENT_SELF_EVALUATION
    : SELF_EVALUATION;

function selfEvaluation(values: Values, family: FormFamily, purpose: Purpose): FilledPlan {
  const [nameField, goalField, kind] =
    family.subject === 'department'
      ? (['departmentName', 'overallGoal', '整体自评表'] as const)
      : (['projectName', 'annualGoal', '自评表'] as const);
  const rows = values.indicators(['level3', 'target', 'actual', 'weight', 'score', 'reason']);
  const indicators = indicatorBoxes(block(family, purpose, treeOf(rows), rows), rows, values.filled);
  const unit = fundsUnit(values);
  const funds = evaluationFundRows(values, family, unit);
  const body: readonly Box[] = [
    ...executionHead(values, family, purpose),
    section(fundsLabel(family, unit), 2, funds),
    section(inLines(sectionLabel(family, 'goal'), '年度总体'), 2, [
      row([
        cell(fieldLabel(family, goalField), 4, 'header'),
        cell(fieldLabel(family, 'goalActual'), 4, 'header'),
      ]),
      row(
        [textInput(values, goalField, 4, 'inputLong'), textInput(values, 'goalActual', 4, 'inputLong')],
        GOAL_HEIGHT,
      ),
    ]),
    section(sectionLabel(family, 'indicators'), 1, indicators),
    totalRow(values, [...funds, ...indicators]),
  ];
  const unplaced = purpose === 'filled' ? values.rest() : [];
  return {
    plan: layOut([...body, ...remarks(unplaced, 1, 2, EXECUTION_COLUMNS)], {
      name: executionSheetName(values.text(nameField), kind, family),
      columnWidths: COLUMN_WIDTHS,
      orientation: 'portrait',
      titleRows: HEADING_ROWS,
      select: purpose === 'blank' ? nameField : FIRST_AMOUNT,
    }),
    unplaced,
  };
}

const block = (
  family: FormFamily,
  purpose: Purpose,
  tree: ClassTree,
  rows: readonly IndicatorRow[],
): IndicatorBlockPlan => ({
  family,
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
