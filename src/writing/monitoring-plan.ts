import type { Form, MoneyUnit } from '../forms/model';
import { FIELD_LABELS, FUND_COLUMN_LABELS, INDICATOR_COLUMN_LABELS } from '../forms/vocabulary';
import { HEADING_ROWS, heading, remarks, type FilledPlan } from './form-parts';
import { fundsUnit, isTotal, sourceLabel, sourcesOf, TOTAL_LABEL } from './funds-block';
import { indicatorBoxes, type IndicatorBlockPlan, type IndicatorColumnPlan } from './indicator-boxes';
import { amountCell, choice, textInput } from './inputs';
import { BLANK, cell, layOut, row, section, type AddressOf, type Box, type BoxCell } from './layout';
import { actualFormat, measuredTarget } from './score-formula';
import type { SheetPlan } from './sheet-plan';
import { sumContent, sumFormula } from './sum-formula';
import { TREES, treeOf, type TreeName } from './trees';
import { Values, type FundValues, type KnownValues, type TextAt } from './values';

const FORM_NAME = '项目支出绩效运行监控表';
const COLUMN_WIDTHS = [10, 12, 15, 26, 15, 16, 16, 24, 14, 12];
const COLUMNS = COLUMN_WIDTHS.length;
/** Months that are monitored (财预〔2019〕136号). */
const MONTHS = '1—7月';
const PERCENT = '0.00%';
const GOAL_HEIGHT = 60;
const AMOUNTS = ['initial', 'actual', 'expected'] as const;

/** The blank 项目支出绩效运行监控表. */
export const monitoringFormPlan = (known: KnownValues = {}): SheetPlan =>
  monitoring(Values.of(known), 'blank').plan;

/** A monitoring form for a target form: its budget and targets, empty results, the execution rate as a formula. */
export const monitoringOf = (target: Form): SheetPlan => monitoring(Values.from(target), 'fromTargets').plan;

/** A monitoring form that was read, in the standard form; what it has no place for stands in the 备注 block. */
export const filledMonitoringPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  monitoring(Values.from(form, textAt), 'filled');

function monitoring(values: Values, purpose: 'blank' | 'fromTargets' | 'filled'): FilledPlan {
  const projectName = values.text('projectName');
  const rows = values.indicators(['level3', 'target', 'actual', 'reason', 'remark']);
  const unit = fundsUnit(values);
  const body: readonly Box[] = [
    ...heading(values, FORM_NAME, COLUMNS, 2, purpose === 'fromTargets'),
    row([cell(FIELD_LABELS.projectName.label, 2), textInput(values, 'projectName', 8)]),
    row([
      cell(FIELD_LABELS.department.label, 2),
      textInput(values, 'department', 3),
      cell(FIELD_LABELS.implementer.label, 1),
      textInput(values, 'implementer', 4),
    ]),
    section(`项目资金${unit ? `\n（${unit}）` : ''}`, 2, fundRows(values, unit)),
    row([cell('年度总体目标', 2, 'section'), textInput(values, 'annualGoal', 8, 'inputLong')], GOAL_HEIGHT),
    section(
      '绩效指标',
      1,
      indicatorBoxes(block(purpose === 'fromTargets', treeOf(rows)), rows, values.filled),
    ),
  ];
  const unplaced = purpose === 'filled' ? values.rest() : [];
  return {
    plan: layOut([...body, ...remarks(unplaced, 1, 2, COLUMNS)], {
      name: `${projectName.slice(0, 24)}${projectName ? '监控表' : FORM_NAME}`,
      columnWidths: COLUMN_WIDTHS,
      orientation: 'landscape',
      titleRows: HEADING_ROWS,
      select: purpose === 'blank' ? 'projectName' : 'total actual',
    }),
    unplaced,
  };
}

const block = (measured: boolean, tree: TreeName): IndicatorBlockPlan => ({
  level1: { header: INDICATOR_COLUMN_LABELS.level1.label, columns: 1 },
  level2: { header: INDICATOR_COLUMN_LABELS.level2.label, columns: 1 },
  columns: [
    { column: 'level3', header: INDICATOR_COLUMN_LABELS.level3.label, columns: 1, style: 'input' },
    { column: 'target', header: '年度指标值', columns: 1, style: 'input' },
    {
      column: 'actual',
      header: `${MONTHS}执行情况`,
      columns: 1,
      style: 'input',
      ...(measured ? { cell: measuredCell } : {}),
    },
    {
      column: 'expected',
      header: '全年预计\n完成情况',
      columns: 1,
      style: 'input',
      ...(measured ? { cell: measuredCell } : {}),
    },
    { column: 'reason', header: '偏差原因分析', columns: 1, style: 'inputLong' },
    {
      column: 'likelihood',
      header: '完成目标\n可能性',
      columns: 1,
      style: 'input',
      validation: choice(
        '完成目标可能性',
        ['确定能', '有可能', '完全不可能'],
        '请选择：确定能、有可能、完全不可能。',
      ),
    },
    { column: 'remark', header: INDICATOR_COLUMN_LABELS.remark.label, columns: 1, style: 'inputLong' },
  ],
  tree: TREES[tree],
});

/** A value of a measured target is typed as a number, its unit stands in the number format. */
const measuredCell: NonNullable<IndicatorColumnPlan['cell']> = (indicator) => {
  const target = indicator && measuredTarget(indicator);
  return target ? { content: BLANK, numberFormat: actualFormat(target) } : {};
};

/** Budget, execution so far with its rate, and what is expected of the whole year. */
function fundRows(values: Values, unit: MoneyUnit | undefined): readonly Box[] {
  const header = row(
    [
      cell('', 2, 'header'),
      cell(FUND_COLUMN_LABELS.initial.label, 1, 'header'),
      cell(`${MONTHS}\n执行数`, 1, 'header'),
      cell(`${MONTHS}\n执行率`, 1, 'header'),
      cell('全年预计\n执行数', 3, 'header'),
    ],
    36,
  );
  const total = values.funds().find(isTotal);
  if (total?.name) values.place(total.name);
  const sources = sourcesOf(values).map(({ name, fund }, index) => ({
    label: sourceLabel(name, index),
    name: `source ${index}`,
    amounts: amountCells(values, fund, `source ${index}`, unit),
    rate: printedRate(values, fund),
  }));
  const totalAmounts = amountCells(values, total, 'total', unit).map((amount, index): BoxCell => {
    const column = AMOUNTS[index] ?? '';
    const parts = sources.map(({ amounts }) => amounts[index]?.content ?? BLANK);
    const range = (address: AddressOf): string =>
      `${address(`source 0 ${column}`)}:${address(`source ${sources.length - 1} ${column}`)}`;
    return {
      ...amount,
      content: values.filled ? sumContent(amount.content, parts, range) : sumFormula(parts, range),
    };
  });
  const rows = [
    { label: TOTAL_LABEL, name: 'total', amounts: totalAmounts, rate: printedRate(values, total) },
    ...sources,
  ];
  return [
    header,
    ...rows.map(({ label, name, amounts: [initial, actual, expected], rate }) =>
      row([
        cell(label, 2),
        ...[initial, actual].flatMap((amount) => amount ?? []),
        rateCell(name, rate),
        ...(expected ? [expected] : []),
      ]),
    ),
  ];
}

function amountCells(
  values: Values,
  fund: FundValues | undefined,
  name: string,
  unit: MoneyUnit | undefined,
): readonly BoxCell[] {
  const budget = name === 'total' ? values.money('budget') : undefined;
  const initial = fund?.initial ?? fund?.value ?? budget;
  for (const other of [budget, fund?.value])
    if (initial && other?.value.unit === initial.value.unit && other?.value.amount.eq(initial.value.amount))
      values.place(other);
  return AMOUNTS.map((column) =>
    amountCell(values, column === 'initial' ? initial : column === 'actual' ? fund?.actual : undefined, {
      name: `${name} ${column}`,
      columns: column === 'expected' ? 3 : 1,
      unit,
      title: column === 'expected' ? '全年预计执行数' : FUND_COLUMN_LABELS[column].label,
    }),
  );
}

function printedRate(values: Values, fund: FundValues | undefined): string | undefined {
  if (fund?.rate) values.place(fund.rate);
  return fund?.rate?.value ?? (fund?.actual ? '' : undefined);
}

/** A printed rate is carried over; where nothing was executed yet the rate is a formula. */
const rateCell = (name: string, printed: string | undefined): BoxCell => ({
  columns: 1,
  style: 'input',
  numberFormat: printed === undefined ? PERCENT : '@',
  content:
    printed === undefined
      ? (address) => {
          const [budget, executed] = [address(`${name} initial`), address(`${name} actual`)];
          return {
            type: 'formula',
            formula: `IF(OR(${budget}="",${executed}="",${budget}=0),"",${executed}/${budget})`,
            value: '',
          };
        }
      : printed === ''
        ? BLANK
        : { type: 'text', text: printed },
});
