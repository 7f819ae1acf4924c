import Big from 'big.js';
import type { Rect, SheetRef } from '../forms/cell';
import { ABSENT, placeOf, valueOf, type Field } from '../forms/field';
import type { Form, Money, MoneyUnit } from '../forms/model';
import { normaliseLabel } from '../forms/normalise';
import { fieldLabel, PROJECT_LIST, SHEET_COLUMN } from '../forms/families';
import { worthOf } from '../language/amount';
import { budgetTerm, reference, sumOfTerms, type ProjectSheet } from './budget-reference';
import { HEADING_ROWS, heading } from './form-parts';
import { BLANK, cell, layOut, ordinal, row, type AddressOf, type BoxCell } from './layout';
import { MONEY_FORMAT } from './money-content';
import { projectFormPlan } from './project-plan';
import { countsForGoal } from './suggest-for-work';
import type { PlanContent, SheetPlan } from './sheet-plan';
import { MONEY_DECIMALS } from './sum-formula';
import { listedFields, placesOf, unplacedOf } from './listed-fields';
import type { Unplaced } from './unplaced';
import { Values, type KnownValues } from './values';

/** Wanted name of the sheet of a summary. */
export const SUMMARY_NAME = '项目汇总表';
const COLUMN_WIDTHS = [8, 14, 32, 20, 30];
const COLUMNS = COLUMN_WIDTHS.length;
const SUMMARY_UNIT = '万元';
/** Excel links to at most so many characters in one formula text. */
const MAX_LINK = 255;

/** A blank project form for one project of a list, with what the list says of it filled in. */
export interface ListedProjectPlan {
  readonly plan: SheetPlan;
  /** What the form has no place for; it stands in its 备注 block. */
  readonly unplaced: readonly Unplaced[];
  /** The project once the plan stands on a sheet. */
  on(sheet: SheetRef): ProjectSheet;
}

/**
 * One form per named project of a list, in the order of the list; `blank` lays the form out. Where the list says the goal of a
 * project, its form starts with an indicator for each piece of work that the goal promises with a number, without a value.
 */
export const listedProjectPlans = (
  list: Form,
  known: KnownValues = {},
  blank: (known: KnownValues) => SheetPlan = projectFormPlan,
): readonly ListedProjectPlan[] =>
  list.projects.flatMap((project) => {
    const name = valueOf(project.projectName);
    if (name === undefined) return [];
    const budget = valueOf(project.amount);
    const unit = budget ? budget.unit : unitOf(list);
    const fields = listedFields(project, placesOf(blank));
    const goal = valueOf(project.annualGoal);
    const indicators = goal === undefined ? [] : countsForGoal(goal, known.year);
    const plan = blank({ ...known, fields, indicators, ...(unit ? { unit } : {}) });
    const unplaced = unplacedOf(plan);
    return [{ plan, unplaced, on: (sheet) => placedProject(plan, sheet, name, budget, unit) }];
  });

/** The unit of a list's amounts: an amount that is filled in later is in it, too. */
const unitOf = ({ projects }: Form): MoneyUnit | undefined =>
  projects.map(({ amount }) => valueOf(amount)?.unit).find((unit) => unit !== undefined);

function placedProject(
  { places, cells }: SheetPlan,
  sheet: SheetRef,
  name: string,
  budget: Money | undefined,
  unit: MoneyUnit | undefined,
): ProjectSheet {
  const field = <T>(place: string, value: T | undefined, raw: string): Field<T> => {
    const rect = places[place];
    if (!rect) return ABSENT;
    const at = { sheet, ...rect };
    return value === undefined ? { state: 'blank', at } : { state: 'read', value, raw, at };
  };
  return {
    sheet,
    top: { row: 0, column: 0 },
    projectName: field('projectName', name, name),
    // A rough amount is left for the unit to fill in.
    budget: field(
      'budget',
      budget && !budget.about ? { ...budget, worth: 1 } : undefined,
      budget?.amount.toFixed() ?? '',
    ),
    unit: unit ?? unitBeside(places['budget'], cells),
  };
}

/** The unit that the label of a place declares: the nearest text before it in its rows that names one. */
function unitBeside(place: Rect | undefined, cells: SheetPlan['cells']): MoneyUnit | undefined {
  if (!place) return undefined;
  const labels = cells.filter(
    ({ rect }) => rect.column < place.column && rect.row <= place.row && place.row < rect.row + rect.rows,
  );
  const units = labels.flatMap(({ content }) =>
    content.type === 'text' ? (normaliseLabel(content.text)?.moneyUnit ?? []) : [],
  );
  const written = units.at(-1);
  return written && worthOf(written).unit;
}

/**
 * A summary over project forms that stand in the workbook: name and budget (in 万元) by formula, so that it follows
 * them, and a link to each sheet. A budget whose unit is not declared is left blank: a converted figure would be a guess.
 */
export function projectSummaryPlan(projects: readonly ProjectSheet[], known: KnownValues = {}): SheetPlan {
  const values = Values.of(known);
  const rows = projects.map((project, index) =>
    row([
      ordinal(index + 1),
      output(2, nameFormula(project), `name ${index}`),
      output(1, budgetFormula(project), `budget ${index}`, MONEY_FORMAT),
      output(1, linkFormula(project), `link ${index}`),
    ]),
  );
  const sum = projects.reduce(
    (total, project) => total.plus(budgetTerm(project, SUMMARY_UNIT)?.value ?? 0),
    new Big(0),
  );
  const total = (address: AddressOf): PlanContent => ({
    type: 'formula',
    formula: `ROUND(SUM(${address('budget 0')}:${address(`budget ${projects.length - 1}`)}),${MONEY_DECIMALS})`,
    value: sum.toNumber(),
  });
  return layOut(
    [
      ...heading(values, { ...PROJECT_LIST, title: SUMMARY_NAME }, COLUMNS, 2),
      row([
        cell('序号', 1, 'header'),
        cell(fieldLabel(PROJECT_LIST, 'projectName'), 2, 'header'),
        cell(`${fieldLabel(PROJECT_LIST, 'budget')}（${SUMMARY_UNIT}）`, 1, 'header'),
        cell(SHEET_COLUMN, 1, 'header'),
      ]),
      ...rows,
      row([
        cell('合计', 3),
        output(1, projects.length > 0 ? total : BLANK, 'total', MONEY_FORMAT),
        output(1, BLANK, 'end'),
      ]),
    ],
    {
      name: SUMMARY_NAME,
      columnWidths: COLUMN_WIDTHS,
      orientation: 'portrait',
      titleRows: HEADING_ROWS + 1,
      select: 'total',
    },
  );
}

const output = (
  columns: number,
  content: BoxCell['content'],
  name: string,
  numberFormat?: string,
): BoxCell => ({
  columns,
  style: 'input',
  content,
  name,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

function nameFormula({ sheet, projectName: field }: ProjectSheet): PlanContent {
  const at = placeOf(field);
  if (!at) return BLANK;
  const cellReference = reference(sheet, at);
  return {
    type: 'formula',
    formula: `IF(${cellReference}="","",${cellReference})`,
    value: valueOf(field) ?? '',
  };
}

function budgetFormula(project: ProjectSheet): PlanContent {
  const budget = budgetTerm(project, SUMMARY_UNIT);
  if (!budget) return BLANK;
  const { cell: at } = budget;
  return {
    type: 'formula',
    formula: `IF(${at}="","",ROUND(${sumOfTerms([budget])},${MONEY_DECIMALS}))`,
    value: project.budget.state === 'read' ? budget.value.toNumber() : '',
  };
}

/** A link by formula: it follows the sheet of a copied workbook, and needs nothing of the host but a cell. */
function linkFormula({ sheet, top }: ProjectSheet): PlanContent {
  const { name } = sheet;
  const quoted = (content: string): string => `"${content.replaceAll('"', '""')}"`;
  const target = `#${reference(sheet, top)}`;
  return target.length > MAX_LINK
    ? { type: 'text', text: name }
    : { type: 'formula', formula: `HYPERLINK(${quoted(target)},${quoted(name)})`, value: name };
}
