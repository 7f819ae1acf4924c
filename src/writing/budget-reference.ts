import Big from 'big.js';
import { cellAddress, quotedSheetName, type CellPosition, type SheetRef } from '../forms/cell';
import { placeOf, type Field } from '../forms/field';
import type { Form, Money, MoneyUnit } from '../forms/model';
import { yuanPer } from '../forms/money';
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
  /** Unit that the budget is filled in later where it is blank today. */
  readonly unit?: MoneyUnit | undefined;
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

/** A budget as formulas add it up. */
export interface BudgetTerm {
  /** The cell, and what the number in it is multiplied by. Nothing else is needed while it holds a number or nothing. */
  readonly cell: string;
  readonly factor: Big;
  /** Where the cell holds a text today: the text's amount while it stands, later the number that replaces it. */
  readonly term?: string;
  /** The exact amount today; zero for a blank place. */
  readonly value: Big;
}

/**
 * The budget of a project in this unit. A blank place counts nothing today and is counted once it is filled in. Undefined
 * where there is no place for it, or its unit is not known.
 */
export function budgetTerm(
  { sheet, budget, unit: later }: ProjectSheet,
  unit: MoneyUnit,
): BudgetTerm | undefined {
  const at = placeOf(budget);
  if (!at) return undefined;
  const cell = reference(sheet, at);
  if (budget.state !== 'read')
    return later && { cell, factor: new Big(yuanPer(later)).div(yuanPer(unit)), value: new Big(0) };
  const value = inUnit(budget.value, unit);
  const own = budget.value.unit;
  if (!value || !own) return undefined;
  const { worth, amount } = budget.value;
  const scale = new Big(yuanPer(own)).div(yuanPer(unit));
  if (worth !== undefined) return { cell, factor: scale.times(worth), value };
  const text = budget.raw.trim();
  const asNumber = PLAIN_NUMBER.test(text) && new Big(text.replaceAll(',', '')).eq(amount);
  const byNumber = `IF(${cell}="",0,${cell}*${scale.toFixed()})`;
  const term = asNumber
    ? byNumber
    : `IF(EXACT(${cell},"${budget.raw.replaceAll('"', '""')}"),${value.toFixed()},${byNumber})`;
  return { cell, factor: scale, term, value };
}

/** Excel takes so many arguments of a function. */
const MOST_ARGUMENTS = 250;

/** The sum of budgets as a formula, without = and without rounding. SUM leaves out what is blank, and what a formula shows as "". */
export function sumOfTerms(terms: readonly BudgetTerm[]): string {
  const byFactor = new Map<string, string[]>();
  for (const { cell, factor, term } of terms)
    if (term === undefined) {
      const key = factor.toFixed();
      byFactor.set(key, [...(byFactor.get(key) ?? []), cell]);
    }
  const sums = [...byFactor].flatMap(([factor, cells]) =>
    slices(cells).map((some) => `SUM(${some.join(',')})${factor === '1' ? '' : `*${factor}`}`),
  );
  return [...sums, ...terms.flatMap(({ term }) => term ?? [])].join('+');
}

const slices = (cells: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(cells.length / MOST_ARGUMENTS) }, (_, index) =>
    cells.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS),
  );
