import Big from 'big.js';
import { placeOf, valueOf, type Field } from '../forms/field';
import type { Form } from '../forms/model';
import { FIELD_LABELS } from '../forms/vocabulary';
import { budgetTerm, reference } from './budget-reference';
import { HEADING_ROWS, heading } from './form-parts';
import { BLANK, cell, layOut, row, type AddressOf, type BoxCell } from './layout';
import { MONEY_FORMAT } from './money-content';
import { projectFormPlan } from './project-plan';
import type { PlanContent, SheetPlan } from './sheet-plan';
import { MONEY_DECIMALS } from './sum-formula';
import { Values, type KnownValues } from './values';

const SUMMARY_NAME = '项目汇总表';
const COLUMN_WIDTHS = [8, 14, 32, 20, 30];
const COLUMNS = COLUMN_WIDTHS.length;
const SUMMARY_UNIT = '万元';
/** Excel links to at most so many characters in one formula text. */
const MAX_LINK = 255;

/** One blank project form per project of a list, with name and amount filled in, in the order of the list. */
export const listedProjectPlans = (list: Form, known: KnownValues = {}): readonly SheetPlan[] =>
  list.projects.map(({ projectName, amount }) => {
    const money = valueOf(amount);
    return projectFormPlan({
      ...known,
      projectName: valueOf(projectName) ?? '',
      ...(money ? { budget: money } : {}),
    });
  });

/**
 * A summary over project forms that stand in the workbook: name and budget (in 万元) by formula, so that it follows
 * them, and a link to each sheet. A budget whose unit is not declared is left blank: a converted figure would be a guess.
 */
export function projectSummaryPlan(projects: readonly Form[], known: KnownValues = {}): SheetPlan {
  const values = Values.of(known);
  const rows = projects.map((project, index) =>
    row([
      cell(String(index + 1), 1),
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
      ...heading(values, SUMMARY_NAME, COLUMNS, 2),
      row([
        cell('序号', 1, 'header'),
        cell(FIELD_LABELS.projectName.label, 2, 'header'),
        cell(`预算金额（${SUMMARY_UNIT}）`, 1, 'header'),
        cell('所在工作表', 1, 'header'),
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

function nameFormula(project: Form): PlanContent {
  const field: Field<string> = project.fields.projectName;
  const at = placeOf(field);
  if (!at) return BLANK;
  const cellReference = reference(project, at);
  return {
    type: 'formula',
    formula: `IF(${cellReference}="","",${cellReference})`,
    value: valueOf(field) ?? '',
  };
}

function budgetFormula(project: Form): PlanContent {
  const budget = budgetTerm(project, SUMMARY_UNIT);
  return budget
    ? { type: 'formula', formula: `ROUND(${budget.term},${MONEY_DECIMALS})`, value: budget.value.toNumber() }
    : BLANK;
}

/** A link by formula: it follows the sheet of a copied workbook, and needs nothing of the host but a cell. */
function linkFormula(project: Form): PlanContent {
  const { name } = project.sheet;
  const quoted = (content: string): string => `"${content.replaceAll('"', '""')}"`;
  const target = `#${reference(project, project.range)}`;
  return target.length > MAX_LINK
    ? { type: 'text', text: name }
    : { type: 'formula', formula: `HYPERLINK(${quoted(target)},${quoted(name)})`, value: name };
}
