import Big from 'big.js';
import { CITY_DEPARTMENT as FAMILY, fieldLabel, sectionLabel } from '../forms/families';
import { hasPlace, valueOf } from '../forms/field';
import type { Form, MoneyUnit } from '../forms/model';
import { budgetTerm, projectSheet, sumOfTerms } from './budget-reference';
import { explainedIndicators, measures } from './city-parts';
import { HEADING_ROWS, heading, remarks, type FilledPlan } from './form-parts';
import { indicatorBoxes } from './indicator-boxes';
import { inLines, labelled, listInputs, moneyInput, textInput } from './inputs';
import { cell, layOut, ordinal, row, section, type AddressOf, type Box, type BoxCell } from './layout';
import { MONEY_DECIMALS, sumContent, sumFormula } from './sum-formula';
import type { PlanContent, SheetPlan } from './sheet-plan';
import { tableBoxes } from './table-boxes';
import { Values, type KnownValues, type MoneyField, type TextAt } from './values';

const COLUMN_WIDTHS = [11, 12, 17, 9, 15, 16, 40];
const COLUMNS = COLUMN_WIDTHS.length;
const BLANK_ENTRIES = 6;
const LONG_TEXT_HEIGHT = 96;
/** Longest formula Excel accepts. */
const MAX_FORMULA = 8192;
const AMOUNTS = ['basicExpenditure', 'projectExpenditure', 'total'] as const satisfies readonly MoneyField[];

/** Rows of a blank form by class. */
const BLANK_ROWS = { quantity: 4, quality: 3, timeliness: 2, cost: 2, social: 2, satisfaction: 2 } as const;

/** What is known of a blank department form: with `projects`, 项目支出 becomes a formula over their budgets. */
export interface KnownDepartmentValues extends KnownValues {
  readonly projects?: readonly Form[];
}

/** The blank 部门整体支出绩效目标表 of the city family. */
export const departmentFormPlan = ({ projects = [], ...known }: KnownDepartmentValues = {}): SheetPlan =>
  departmentPlan(Values.of({ departmentName: known.preparedBy, ...known }), projects).plan;

/**
 * A form that was read, in the city family's 部门整体支出绩效目标表. Every value is carried over; what the form has no place
 * for stands in the 备注 block and in `unplaced`.
 */
export const filledDepartmentPlan = (form: Form, textAt?: TextAt): FilledPlan =>
  departmentPlan(Values.from(form, textAt), []);

function departmentPlan(values: Values, projects: readonly Form[]): FilledPlan {
  const head = heading(values, FAMILY, COLUMNS, 2);
  const body = [
    basics(values),
    funding(values, projects),
    ...tableBoxes(values, 'tasks', COLUMNS - 1),
    ...tableBoxes(values, 'costs', COLUMNS - 1),
    ...goals(values),
    ...tableBoxes(values, 'schedule', COLUMNS - 1),
    indicators(values),
  ];
  const unplaced = values.rest();
  const plan = layOut([...head, ...body, ...remarks(unplaced, 1, 2, COLUMNS)], {
    name: FAMILY.title,
    columnWidths: COLUMN_WIDTHS,
    orientation: 'portrait',
    titleRows: HEADING_ROWS,
    select: values.filled || values.text('departmentName') === '' ? 'departmentName' : 'functions',
  });
  return { plan, unplaced };
}

const basics = (values: Values): Box =>
  section(inUnit(sectionLabel(FAMILY, 'basic')), 1, [
    row(labelled(values, FAMILY, 'departmentName', { label: 2, columns: 4 })),
    row(
      labelled(values, FAMILY, 'functions', { label: 2, columns: 4, style: 'inputLong' }),
      LONG_TEXT_HEIGHT,
    ),
  ]);

/** 部门（单位） on lines of their own. */
const inUnit = (label: string): string => inLines(label, '部门', '（单位）');

function funding(values: Values, projects: readonly Form[]): Box {
  const amounts = AMOUNTS.flatMap((name) => values.money(name) ?? []);
  const unit = amounts.length === 0 ? '万元' : amounts.find(({ value }) => value.unit)?.value.unit;
  const unitMark = unit ? `（${unit}）` : '';
  const year = values.year();
  const basic = amountInput(values, 'basicExpenditure', unit);
  const fromProjects = unit && sumOfBudgets(projects, unit);
  const project = amountInput(values, 'projectExpenditure', unit, fromProjects);
  const total = amountInput(values, 'total', unit);
  const parts = [basic.content, project.content];
  const range = (address: AddressOf): string =>
    `${address('basicExpenditure')}:${address('projectExpenditure')}`;
  const sum = values.filled ? sumContent(total.content, parts, range) : sumFormula(parts, range);
  return section(inUnit(sectionLabel(FAMILY, 'funds')), 1, [
    section(
      '支出预算（本级）',
      2,
      [
        row([
          cell('名称', 2, 'header'),
          cell(`${year === undefined ? '' : `${year}年度`}预算金额${unitMark}`, 2, 'header'),
        ]),
        row([cell(`${fieldLabel(FAMILY, 'basicExpenditure')}${unitMark}`, 2), basic]),
        row([cell(`${fieldLabel(FAMILY, 'projectExpenditure')}${unitMark}`, 2), project]),
      ],
      'label',
    ),
    row([cell(`${fieldLabel(FAMILY, 'total')}${unitMark}`, 4), { ...total, content: sum }]),
  ]);
}

const amountInput = (
  values: Values,
  name: MoneyField,
  unit: MoneyUnit | undefined,
  content?: PlanContent,
): BoxCell => ({ ...moneyInput(values, name, 2, unit), ...(content ? { content } : {}) });

/**
 * The project budgets of the workbook added up by formula, in the unit of the department form. Undefined where there
 * are none, where one does not say its unit (a sum would be wrong) or where the formula would be too long.
 */
function sumOfBudgets(projects: readonly Form[], unit: MoneyUnit): PlanContent | undefined {
  const units = new Set(projects.flatMap(({ fields }) => valueOf(fields.budget)?.unit ?? []));
  // A budget that is still blank will be filled in as the others are.
  const [later] = units.size === 1 ? units : [];
  const placed = projects.filter(
    ({ fields }) => fields.budget.state === 'read' || (later && hasPlace(fields.budget)),
  );
  const budgets = placed.map((project) => budgetTerm({ ...projectSheet(project), unit: later }, unit));
  const known = budgets.filter((budget) => budget !== undefined);
  const value = known.reduce((sum, budget) => sum.plus(budget.value), new Big(0));
  const formula = `ROUND(${sumOfTerms(known)},${MONEY_DECIMALS})`;
  if (known.length === 0 || known.length < placed.length || formula.length >= MAX_FORMULA) return undefined;
  return { type: 'formula', formula, value: value.toNumber() };
}

const goals = (values: Values): readonly Box[] => [
  row(
    [cell(fieldLabel(FAMILY, 'overallGoal'), 3, 'section'), textInput(values, 'overallGoal', 4, 'inputLong')],
    LONG_TEXT_HEIGHT,
  ),
  section(
    sectionLabel(FAMILY, 'detailedGoals'),
    3,
    listInputs(values, 'detailedGoals', BLANK_ENTRIES, 3).map((goal, index) =>
      row([ordinal(index + 1), goal]),
    ),
  ),
  measures(values, FAMILY, { section: 1, label: 2, columns: 4, style: 'section' }),
  section(
    sectionLabel(FAMILY, 'phasedPlan'),
    3,
    listInputs(values, 'phasedPlan', BLANK_ENTRIES, 3).map((entry, index) =>
      row([cell(`计划${index + 1}`, 1), entry]),
    ),
  ),
];

const indicators = (values: Values): Box =>
  section(
    sectionLabel(FAMILY, 'indicators'),
    1,
    indicatorBoxes(
      { family: FAMILY, rows: BLANK_ROWS, columns: explainedIndicators(2) },
      values.indicators(['level3', 'target', 'explanation']),
      values.filled,
    ),
  );
