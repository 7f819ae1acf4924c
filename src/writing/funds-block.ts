import type { MoneyUnit } from '../forms/model';
import { normaliseLabel } from '../forms/normalise';
import { FUND_ROW_LABELS } from '../forms/vocabulary';
import { amountCell } from './inputs';
import { cell, row, type AddressOf, type Box, type BoxCell } from './layout';
import { sumContent, sumFormula } from './sum-formula';
import type { FundValues, Values } from './values';

const DEFAULT_SOURCES = ['财政拨款', '上年结转资金', '其他资金'];
/** Label of the row that is the sum of the others. */
export const TOTAL_LABEL = '年度资金总额';
const AMONG_THEM = '其中：';

/** Whether a row of a money block is the year's total. */
export const isTotal = ({ name }: FundValues): boolean =>
  name !== undefined && FUND_ROW_LABELS.annualTotal.includes(normaliseLabel(name.value)?.key ?? '');

/** The rows below the total: those of the form, or those every form prints. */
export function sourcesOf(
  values: Values,
): readonly { readonly name: string; readonly fund: FundValues | undefined }[] {
  const sources = values.funds().filter((fund) => !isTotal(fund) && fund.name !== undefined);
  if (sources.length === 0) return DEFAULT_SOURCES.map((name) => ({ name, fund: undefined }));
  return sources.map((fund) => {
    if (fund.name) values.place(fund.name);
    return { name: fund.name?.value ?? '', fund };
  });
}

/** Unit of the money block: that of the form's own amounts, otherwise 万元 as the central forms print. */
export function fundsUnit(values: Values): MoneyUnit | undefined {
  const amounts = [values.money('budget'), ...values.funds().map(({ value, adjusted }) => value ?? adjusted)];
  const known = amounts.filter((held) => held !== undefined);
  return known.length === 0 ? '万元' : known.find(({ value }) => value.unit !== undefined)?.value.unit;
}

/** `其中：` before the first source. */
export const sourceLabel = (name: string, index: number): string =>
  index === 0 && !name.startsWith(AMONG_THEM) ? `${AMONG_THEM}${name}` : name;

/** Total and sources of a target form, the total as a formula over the sources. */
export function fundRows(
  values: Values,
  unit: MoneyUnit | undefined,
  columns: { readonly label: number; readonly amount: number },
): readonly Box[] {
  const total = values.funds().find(isTotal);
  if (total?.name) values.place(total.name);
  const amount = (name: string, held: FundValues['value'], title: string): BoxCell =>
    amountCell(values, held, { name, columns: columns.amount, unit, title });
  const totalCell = amount('budget', values.money('budget') ?? total?.value, TOTAL_LABEL);
  placeRepeated(values, total);
  const sources = sourcesOf(values).map(({ name, fund }, index) => ({
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
    row([cell(TOTAL_LABEL, columns.label), { ...totalCell, content: sum }]),
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
