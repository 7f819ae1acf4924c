import { FIELD_LABELS } from '../forms/vocabulary';
import { heading } from './form-parts';
import { sourceLabel, sourcesOf, isTotal, TOTAL_LABEL } from './funds-block';
import { textInput } from './inputs';
import { BLANK, cell, row, type AddressOf, type Box, type BoxCell } from './layout';
import { sumContent, sumFormula } from './sum-formula';
import type { FundValues, Values } from './values';

/** How an execution form is made: blank, from a target form (targets in, results to come), or carrying a filled one over. */
export type Purpose = 'blank' | 'fromTargets' | 'filled';

/** Columns of both execution forms. */
export const EXECUTION_COLUMNS = 10;
/** Number format of a rate. */
export const PERCENT = '0.00%';
/** Name of a project in the name of a sheet; the kind of form stands behind it. */
const LONGEST_PROJECT_NAME = 24;

/** Title, project and units: the rows above the money. */
export const executionHead = (values: Values, formName: string, purpose: Purpose): readonly Box[] => [
  ...heading(values, formName, EXECUTION_COLUMNS, 2, purpose === 'fromTargets'),
  row([cell(FIELD_LABELS.projectName.label, 2), textInput(values, 'projectName', 8)]),
  row([
    cell(FIELD_LABELS.department.label, 2),
    textInput(values, 'department', 3),
    cell(FIELD_LABELS.implementer.label, 1),
    textInput(values, 'implementer', 4),
  ]),
];

/** Name of the sheet: the project's, and the kind of form. */
export const executionSheetName = (projectName: string, kind: string, formName: string): string =>
  projectName === '' ? formName : `${projectName.slice(0, LONGEST_PROJECT_NAME)}${kind}`;

/** One row of the money block. `name` begins the names of its cells. */
export interface FundRowPlan {
  readonly name: string;
  readonly label: string;
  readonly fund: FundValues | undefined;
  readonly isTotal: boolean;
}

/** The rows of the money block: the year's total, then its sources. */
export function fundRowPlans(values: Values): readonly [FundRowPlan, ...FundRowPlan[]] {
  const sources = sourcesOf(values).map(({ name, fund }, index) => ({
    name: `source ${index}`,
    label: sourceLabel(name, index),
    fund,
    isTotal: false,
  }));
  const fund = values.funds().find(isTotal);
  if (fund?.name) values.place(fund.name);
  return [{ name: 'total', label: TOTAL_LABEL, fund, isTotal: true }, ...sources];
}

/** The total's amounts as formulas over the amounts of the sources; both in the order of `columns`. */
export const summedAmounts = (
  values: Values,
  columns: readonly string[],
  total: readonly BoxCell[],
  sources: readonly (readonly BoxCell[])[],
): readonly BoxCell[] =>
  total.map((amount, index) => {
    const column = columns[index] ?? '';
    const parts = sources.map((amounts) => amounts[index]?.content ?? BLANK);
    const range = (address: AddressOf): string =>
      `${address(`source 0 ${column}`)}:${address(`source ${sources.length - 1} ${column}`)}`;
    return {
      ...amount,
      content: values.filled ? sumContent(amount.content, parts, range) : sumFormula(parts, range),
    };
  });

/** Executed ÷ budget, nothing while one of them is missing. Takes the names of both cells. */
export const rateFormula =
  (budget: string, executed: string): BoxCell['content'] =>
  (address) => {
    const [planned, spent] = [address(budget), address(executed)];
    return {
      type: 'formula',
      formula: `IF(OR(${planned}="",${spent}="",${planned}=0),"",${spent}/${planned})`,
      value: '',
    };
  };
