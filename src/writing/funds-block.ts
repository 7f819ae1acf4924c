import { sectionLabel, type FormFamily } from '../forms/families';
import type { MoneyUnit } from '../forms/model';
import { normaliseLabel } from '../forms/normalise';
import { FUND_ROW_LABELS } from '../forms/vocabulary';
import { amountCell } from './inputs';
import { cell, row, type AddressOf, type Box, type BoxCell } from './layout';
import { sumContent, sumFormula } from './sum-formula';
import type { FundValues, MoneyField, Values } from './values';

const AMONG_THEM = '其中：';

/** Label of the money block with its unit. */
export const fundsLabel = (family: FormFamily, unit: MoneyUnit | undefined): string =>
  `${sectionLabel(family, 'funds')}${unit ? `\n（${unit}）` : ''}`;

/** Label of the row that is the sum of the others. */
export const totalLabel = ({ fundRows: [total = ''] }: FormFamily): string => total;

/** Whether a row of a money block is the year's total. */
export const isTotal = ({ name }: FundValues): boolean =>
  name !== undefined && FUND_ROW_LABELS.annualTotal.includes(normaliseLabel(name.value)?.key ?? '');

/** The field that states the year's total of what a family is about. */
export const totalField = ({ subject }: FormFamily): MoneyField =>
  subject === 'department' ? 'total' : 'budget';

/** Fields that state what rows of a department's money block say. */
const STATED: Readonly<Record<string, MoneyField>> = {
  基本支出: 'basicExpenditure',
  项目支出: 'projectExpenditure',
};

/** A row of the money block that only a field states: its amount of the year. */
export function stated(values: Values, field: MoneyField | undefined): FundValues | undefined {
  const value = field && values.money(field);
  return (
    value && {
      name: undefined,
      value,
      initial: undefined,
      adjusted: undefined,
      actual: undefined,
      rate: undefined,
      weight: undefined,
      score: undefined,
    }
  );
}

/** The rows below the total: those of the form, or those every form prints. */
export function sourcesOf(
  values: Values,
  { subject, fundRows: [, ...usual] }: FormFamily,
): readonly { readonly name: string; readonly fund: FundValues | undefined }[] {
  const sources = values.funds().filter((fund) => !isTotal(fund) && fund.name !== undefined);
  if (sources.length === 0)
    return usual.map((name) => ({
      name,
      fund: subject === 'department' ? stated(values, STATED[name]) : undefined,
    }));
  return sources.map((fund) => {
    if (fund.name) values.place(fund.name);
    return { name: fund.name?.value ?? '', fund };
  });
}

const STATING = ['budget', 'total', 'basicExpenditure', 'projectExpenditure'] as const;

/** Unit of the money block: that of the form's own amounts, otherwise 万元 as the central forms print. */
export function fundsUnit(values: Values): MoneyUnit | undefined {
  const amounts = [
    ...STATING.map((name) => values.money(name)),
    ...values.funds().map(({ value, adjusted }) => value ?? adjusted),
  ];
  const known = amounts.filter((held) => held !== undefined);
  return known.length === 0
    ? (values.unit ?? '万元')
    : known.find(({ value }) => value.unit !== undefined)?.value.unit;
}

/** `其中：` before the first source. */
export const sourceLabel = (name: string, index: number): string =>
  index === 0 && !name.startsWith(AMONG_THEM) ? `${AMONG_THEM}${name}` : name;

/** Total and sources of a target form, the total as a formula over the sources. */
export function fundRows(
  values: Values,
  family: FormFamily,
  unit: MoneyUnit | undefined,
  columns: { readonly label: number; readonly amount: number },
): readonly Box[] {
  const total = values.funds().find(isTotal);
  if (total?.name) values.place(total.name);
  const amount = (name: string, held: FundValues['value'], title: string): BoxCell =>
    amountCell(values, held, { name, columns: columns.amount, unit, title });
  const totalCell = amount('budget', values.money('budget') ?? total?.value, totalLabel(family));
  placeRepeated(values, total);
  const sources = sourcesOf(values, family).map(({ name, fund }, index) => ({
    label: sourceLabel(name, index),
    input: amount(`fund ${index}`, fund?.value, name),
  }));
  const parts = sources.map(({ input }) => input.content);
  const range = (address: AddressOf): string =>
    `${address('fund 0')}:${address(`fund ${sources.length - 1}`)}`;
  // A blank form whose total is known already keeps it until its sources are filled in.
  const known = values.filled || values.money('budget') !== undefined;
  const sum = known ? sumContent(totalCell.content, parts, range) : sumFormula(parts, range);
  return [
    row([cell(totalLabel(family), columns.label), { ...totalCell, content: sum }]),
    ...sources.map(({ label, input }) => row([cell(label, columns.label), input])),
  ];
}

/** The total of the money block says again what the budget field says. */
function placeRepeated(values: Values, total: FundValues | undefined): void {
  const budget = values.money('budget');
  if (!budget || !total?.value) return;
  const { amount, unit } = total.value.value;
  if (amount.eq(budget.value.amount) && unit === budget.value.unit) values.place(total.value);
}
