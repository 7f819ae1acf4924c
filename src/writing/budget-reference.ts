import type Big from 'big.js';
import { cellAddress, quotedSheetName, type CellPosition, type SheetRef } from '../forms/cell';
import type { Field } from '../forms/field';
import type { Form, Money, MoneyUnit } from '../forms/model';
import { inUnit } from './money-content';

/** Texts that Excel itself takes for the number they show. */
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d+)?$|^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** A project form in the workbook, as far as formulas refer to it. */
export interface ProjectSheet {
  readonly sheet: SheetRef;
  /** Where the form begins. */
  readonly top: CellPosition;
  readonly projectName: Field<string>;
  readonly budget: Field<Money>;
}

/** What formulas need to know of a form that was read. */
export const projectSheet = ({ sheet, range, fields }: Form): ProjectSheet => ({
  sheet,
  top: range,
  projectName: fields.projectName,
  budget: fields.budget,
});

/** A cell of a sheet as a formula names it. */
export const reference = (sheet: SheetRef, at: CellPosition): string =>
  `${quotedSheetName(sheet.name)}!${cellAddress(at)}`;

/**
 * The budget of a project as a term of a formula in this unit, and its exact value. A cell that Excel would not take for
 * a number (192万元) is replaced by its amount. Undefined where there is no budget or its unit is not declared.
 */
export function budgetTerm(
  { sheet, budget }: ProjectSheet,
  unit: MoneyUnit,
): { readonly term: string; readonly value: Big } | undefined {
  const value = budget.state === 'read' ? inUnit(budget.value, unit) : undefined;
  if (budget.state !== 'read' || !value) return undefined;
  if (!PLAIN_NUMBER.test(budget.raw.trim())) return { term: value.toFixed(), value };
  const factor = budget.value.unit === unit ? '*1' : unit === '万元' ? '/10000' : '*10000';
  return { term: `${reference(sheet, budget.at)}${factor}`, value };
}
