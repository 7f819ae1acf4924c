import { fieldLabel, fundLabel, MONITORING, sectionLabel, type ClassTree } from '../forms/families';
import type { Form, MoneyUnit } from '../forms/model';

import {
  EXECUTION_COLUMNS,
  executionHead,
  executionSheetName,
  fundRowPlans,
  PERCENT,
  rateFormula,
  summedAmounts,
  type FundRowPlan,
  type Purpose,
} from './execution-parts';
import { HEADING_ROWS, remarks, type FilledPlan } from './form-parts';
import { fundsLabel, fundsUnit } from './funds-block';
import { indicatorBoxes, type IndicatorBlockPlan, type IndicatorColumnPlan } from './indicator-boxes';
import { amountCell, choice, inLines, TARGET, textInput } from './inputs';
import { BLANK, cell, layOut, row, section, type Box, type BoxCell } from './layout';
import { actualFormat, rowGoal } from './score-formula';
import type { SheetPlan } from './sheet-plan';
import { treeOf } from './trees';
import { printedRate } from './printed-number';
import { Values, type KnownValues, type TextAt } from './values';

const COLUMN_WIDTHS = [10, 12, 15, 26, 15, 16, 16, 24, 14, 12];
const GOAL_HEIGHT = 60;
/** Rows of a blank form by class. */
const BLANK_ROWS = { economicCost: 2, quantity: 3, quality: 2, timeliness: 2, social: 2 } as const;
const AMOUNTS = ['initial', 'actual', 'expected'] as const;

/** The blank 项目支出绩效运行监控表. */
export const monitoringFormPlan = (known: KnownValues = {}): SheetPlan =>
  monitoring(Values.of(known), 'blank').plan;

/** A monitoring form for a target form: its budget and targets, empty results, the execution rate as a formula. */
export const monitoringOf = (target: Form): SheetPlan => monitoring(Values.from(target), 'fromTargets').plan;

/** A monitoring form that was read, in the standard form; what it has no place for stands in the 备注 block. */
export const filledMonitoringPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  monitoring(Values.from(form, textAt), 'filled');

function monitoring(values: Values, purpose: Purpose): FilledPlan {
  const projectName = values.text('projectName');
  const rows = values.indicators([
    'level3',
    'target',
    'actual',
    'expected',
    'reason',
    'likelihood',
    'remark',
  ]);
  const unit = fundsUnit(values);
  const body: readonly Box[] = [
    ...executionHead(values, MONITORING, purpose),
    section(fundsLabel(MONITORING, unit), 2, fundRows(values, unit)),
    row(
      [
        cell(fieldLabel(MONITORING, 'annualGoal'), 2, 'section'),
        textInput(values, 'annualGoal', 8, 'inputLong'),
      ],
      GOAL_HEIGHT,
    ),
    section(
      sectionLabel(MONITORING, 'indicators'),
      1,
      indicatorBoxes(block(purpose === 'fromTargets', treeOf(rows)), rows, values.filled),
    ),
  ];
  const unplaced = purpose === 'filled' ? values.rest() : [];
  return {
    plan: layOut([...body, ...remarks(unplaced, 1, 2, EXECUTION_COLUMNS)], {
      name: executionSheetName(projectName, '监控表', MONITORING),
      columnWidths: COLUMN_WIDTHS,
      orientation: 'landscape',
      titleRows: HEADING_ROWS,
      select: purpose === 'blank' ? 'projectName' : 'total actual',
    }),
    unplaced,
  };
}

const block = (measured: boolean, tree: ClassTree): IndicatorBlockPlan => ({
  family: MONITORING,
  tree,
  rows: BLANK_ROWS,
  columns: [
    { column: 'level3' },
    { column: 'target', validation: TARGET },
    { column: 'actual', ...(measured ? { cell: measuredCell } : {}) },
    { column: 'expected', ...(measured ? { cell: measuredCell } : {}) },
    { column: 'reason', style: 'inputLong' },
    {
      column: 'likelihood',
      validation: choice(
        '完成目标可能性',
        ['确定能', '有可能', '完全不可能'],
        '请选择：确定能、有可能、完全不可能。',
      ),
    },
    { column: 'remark', style: 'inputLong' },
  ],
});

/** A value of a measured target is typed as a number or a day, its unit stands in the number format. */
const measuredCell: NonNullable<IndicatorColumnPlan['cell']> = (indicator) => {
  const goal = indicator && rowGoal(indicator);
  return goal ? { content: BLANK, numberFormat: actualFormat(goal) } : {};
};

/** Budget, execution so far with its rate, and what is expected of the whole year. */
function fundRows(values: Values, unit: MoneyUnit | undefined): readonly Box[] {
  const header = row(
    [
      cell('', 2, 'header'),
      cell(fundLabel(MONITORING, 'initial'), 1, 'header'),
      cell(inLines(fundLabel(MONITORING, 'actual'), '月'), 1, 'header'),
      cell(inLines(fundLabel(MONITORING, 'rate'), '月'), 1, 'header'),
      cell('全年预计\n执行数', 3, 'header'),
    ],
    36,
  );
  const [total, ...sources] = fundRowPlans(values, MONITORING).map((plan) => ({
    plan,
    amounts: amountCells(values, plan, unit),
    rate: rateCell(values, plan),
  }));
  if (!total) return [header];
  const amounts = summedAmounts(
    values,
    AMOUNTS,
    total.amounts,
    sources.map((source) => source.amounts),
  );
  return [
    header,
    ...[{ ...total, amounts }, ...sources].map(({ plan, amounts: [initial, actual, ...expected], rate }) =>
      row([cell(plan.label, 2), ...[initial, actual].flatMap((amount) => amount ?? []), rate, ...expected]),
    ),
  ];
}

function amountCells(
  values: Values,
  { name, fund, isTotal }: FundRowPlan,
  unit: MoneyUnit | undefined,
): readonly BoxCell[] {
  const budget = isTotal ? values.money('budget') : undefined;
  const initial = fund?.initial ?? fund?.value ?? budget;
  for (const other of [budget, fund?.value])
    if (initial && other?.value.unit === initial.value.unit && other?.value.amount.eq(initial.value.amount))
      values.place(other);
  return AMOUNTS.map((column) =>
    amountCell(values, column === 'initial' ? initial : column === 'actual' ? fund?.actual : undefined, {
      name: `${name} ${column}`,
      columns: column === 'expected' ? 3 : 1,
      unit,
      title: column === 'expected' ? '全年预计执行数' : fundLabel(MONITORING, column),
    }),
  );
}

/** A printed rate is carried over; where nothing was executed yet the rate is a formula. */
function rateCell(values: Values, { name, fund }: FundRowPlan): BoxCell {
  if (fund?.rate) values.place(fund.rate);
  const toCompute = !fund?.rate && !fund?.actual;
  return {
    columns: 1,
    style: 'input',
    ...(toCompute
      ? { numberFormat: PERCENT, content: rateFormula(`${name} initial`, `${name} actual`) }
      : printedRate(fund?.rate?.value ?? '')),
    from: fund?.rate && values.origin(fund.rate.key),
  };
}
