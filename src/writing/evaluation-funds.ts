import { fundLabel, type FormFamily } from '../forms/families';
import type { Money, MoneyUnit } from '../forms/model';
import { fundRowPlans, PERCENT, rateFormula, summedAmounts, type FundRowPlan } from './execution-parts';
import { totalField } from './funds-block';
import { amountCell } from './inputs';
import { printedPoints, printedRate } from './printed-number';
import { cell, row, type Box, type BoxCell } from './layout';
import type { FundValues, Held, MoneyField, Values } from './values';

/** Points of the execution rate. */
const RATE_POINTS = '10';
const NOT_SCORED = '—';
const AMOUNTS = ['initial', 'adjusted', 'actual'] as const;
type AmountColumn = (typeof AMOUNTS)[number];

/** Name of the first result to fill in. */
export const FIRST_AMOUNT = 'total actual';

/**
 * Budget and execution of a self-evaluation, ten columns wide from the second: name (2), three amounts, points, rate,
 * score. The rate is executed ÷ whole year's budget, its score the rate × 10, at most 10 (财预〔2020〕10号). Of a target
 * form the year's budget stands in both budget columns.
 */
export function evaluationFundRows(
  values: Values,
  family: FormFamily,
  unit: MoneyUnit | undefined,
): readonly Box[] {
  const header = row(
    [
      cell('', 2, 'header'),
      ...AMOUNTS.map((column) => cell(headerOf(family, column), 1, 'header')),
      cell(fundLabel(family, 'weight'), 1, 'header'),
      cell(`${fundLabel(family, 'rate')}\n（B/A）`, 1, 'header'),
      cell(fundLabel(family, 'score'), 1, 'header'),
    ],
    36,
  );
  const [total, ...sources] = fundRowPlans(values, family).map((plan) => fundRow(values, family, unit, plan));
  if (!total) return [header];
  const amounts = summedAmounts(
    values,
    AMOUNTS,
    total.amounts,
    sources.map((source) => source.amounts),
  );
  return [
    header,
    ...[{ ...total, amounts }, ...sources].map((each) => row([each.label, ...each.amounts, ...each.results])),
  ];
}

const headerOf = (family: FormFamily, column: AmountColumn): string =>
  `${fundLabel(family, column)}${column === 'adjusted' ? '\n（A）' : column === 'actual' ? '\n（B）' : ''}`;

function fundRow(
  values: Values,
  family: FormFamily,
  unit: MoneyUnit | undefined,
  plan: FundRowPlan,
): {
  readonly label: BoxCell;
  readonly amounts: readonly BoxCell[];
  readonly results: readonly BoxCell[];
} {
  const { fund, isTotal: scored } = plan;
  const name = (part: string): string => `${plan.name} ${part}`;
  const amounts = AMOUNTS.map((column) =>
    amountCell(values, amountOf(values, fund, column, scored ? totalField(family) : undefined), {
      name: name(column),
      columns: 1,
      unit,
      title: `${plan.label} ${fundLabel(family, column)}`,
    }),
  );
  const printed = (part: 'rate' | 'weight' | 'score'): string => {
    const held = fund?.[part];
    if (held) values.place(held);
    return held?.value ?? '';
  };
  const weight = printed('weight') || (scored ? RATE_POINTS : NOT_SCORED);
  const rate = printed('rate');
  // Where both amounts are printed and the rate is not, nothing is filled in on the unit's behalf.
  const toCompute = rate === '' && !(fund?.actual && (fund.adjusted ?? fund.initial));
  const score = printed('score') || (scored ? '' : NOT_SCORED);
  const result = (
    part: 'weight' | 'rate' | 'score',
    content: Pick<BoxCell, 'content' | 'numberFormat'>,
  ): BoxCell => ({
    columns: 1,
    style: 'input',
    ...content,
    name: name(part),
    from: fund?.[part] && values.origin(fund[part].key),
  });
  return {
    label: cell(plan.label, 2),
    amounts,
    results: [
      result('weight', printedPoints(weight)),
      toCompute
        ? result('rate', {
            content: rateFormula(name('adjusted'), name('actual')),
            numberFormat: PERCENT,
          })
        : result('rate', printedRate(rate)),
      toCompute && score === ''
        ? result('score', { content: rateScore(name) })
        : result('score', printedPoints(score)),
    ],
  };
}

/** The amount of a column; of a target form the budget stands for both budget columns of the `total`. */
function amountOf(
  values: Values,
  fund: FundValues | undefined,
  column: AmountColumn,
  total: MoneyField | undefined,
): Held<Money> | undefined {
  const budget = total && values.money(total);
  if (column === 'actual') return fund?.actual;
  const planned = fund?.value ?? budget;
  const held = fund?.[column] ?? (fund?.initial || fund?.adjusted ? undefined : planned);
  if (held && budget && column === 'adjusted') placeSame(values, held, [budget, fund?.value]);
  return held;
}

/** What the table says a second time with the same amount needs no second place. */
function placeSame(values: Values, held: Held<Money>, others: readonly (Held<Money> | undefined)[]): void {
  for (const other of others)
    if (other && other.value.unit === held.value.unit && other.value.amount.eq(held.value.amount))
      values.place(other);
}

const rateScore =
  (name: (part: string) => string): BoxCell['content'] =>
  (address) => {
    const rate = address(name('rate'));
    return {
      type: 'formula',
      formula: `IF(${rate}="","",ROUND(MIN(1,${rate})*${address(name('weight'))},2))`,
      value: '',
    };
  };
