import type { FormFamily } from '../forms/families';
import { heading } from './form-parts';
import { isTotal, sourceLabel, sourcesOf, stated, totalField, totalLabel } from './funds-block';
import { labelled } from './inputs';
import { BLANK, row, type AddressOf, type Box, type BoxCell } from './layout';
import { sumContent, sumFormula } from './sum-formula';
import type { FundValues, Values } from './values';

/** How an execution form is made: blank, from a target form (targets in, results to come), or carrying a filled one over. */
export type Purpose = 'blank' | 'fromTargets' | 'filled';

/** Columns of both execution forms. */
export const EXECUTION_COLUMNS = 10;
/** Number format of a rate. */
export const PERCENT = '0.00%';
/** Name of a project or a department in the name of a sheet; the kind of form stands behind it. */
const LONGEST_NAME = 24;

/** Title, project and units, or the department: the rows above the money. */
export const executionHead = (values: Values, family: FormFamily, purpose: Purpose): readonly Box[] => [
  ...heading(values, family, EXECUTION_COLUMNS, 2, purpose === 'fromTargets'),
  ...(family.subject === 'department'
    ? [row(labelled(values, family, 'departmentName', { label: 2, columns: 8 }))]
    : [
        row(labelled(values, family, 'projectName', { label: 2, columns: 8 })),
        row([
          ...labelled(values, family, 'department', { label: 2, columns: 3 }),
          ...labelled(values, family, 'implementer', { columns: 4 }),
        ]),
      ]),
];

/** Name of the sheet: the project's or the department's, and the kind of form. */
export const executionSheetName = (name: string, kind: string, { title }: FormFamily): string =>
  name === '' ? title : `${name.slice(0, LONGEST_NAME)}${kind}`;

/** One row of the money block. `name` begins the names of its cells. */
export interface FundRowPlan {
  readonly name: string;
  readonly label: string;
  readonly fund: FundValues | undefined;
  readonly isTotal: boolean;
}

/** The rows of the money block: the year's total, then its sources. */
export function fundRowPlans(values: Values, family: FormFamily): readonly [FundRowPlan, ...FundRowPlan[]] {
  const sources = sourcesOf(values, family).map(({ name, fund }, index) => ({
    name: `source ${index}`,
    label: sourceLabel(name, index),
    fund,
    isTotal: false,
  }));
  const fund = values.funds().find(isTotal) ?? stated(values, totalField(family));
  if (fund?.name) values.place(fund.name);
  return [{ name: 'total', label: totalLabel(family), fund, isTotal: true }, ...sources];
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
