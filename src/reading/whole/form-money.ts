import { ABSENT } from '../../forms/field';
import type { Subject } from '../../forms/families';
import type { FieldName, Fields, FundRow } from '../../forms/model';
import { amountIn } from '../../language/amount';
import { isAmount, isNoAmount, moneyOf, type DeclaredUnit } from '../cells/amounts';
import type { Cell } from '../cells/sheet-cells';
import { yearIn } from '../cells/year';
import type { Pair } from '../fields/pair';
import { moneyField } from '../tables/fund-block';
import type { FormParts } from './form-parts';

/** What a source says in one amount has no columns for. */
const NO_AMOUNTS = {
  initial: ABSENT,
  adjusted: ABSENT,
  actual: ABSENT,
  rate: ABSENT,
  weight: ABSENT,
  score: ABSENT,
} as const;

/** Money rows out of label–amount pairs, where the form breaks its money down by source, after those of the block. */
export function fundRows(
  parts: FormParts,
  unitOf: (pair: Pair) => DeclaredUnit | undefined,
): readonly FundRow[] {
  const block = parts.funds.map(({ row }) => row);
  const money = parts.area.pairs.filter(
    ({ match, cell, relation, label, head }) =>
      relation !== 'inline' &&
      // Of amounts for several years none is the whole.
      (head === undefined || yearIn(head.text) === undefined) &&
      match.quality === 'exact' &&
      match.fundRows.length > 0 &&
      cell !== undefined &&
      cell !== label &&
      (parts.draft.sources.has(cell) || isMoneyLike(cell)),
  );
  const named = parts.area.pairs.filter((pair) => namesSourceInside(pair));
  const sources = [...named, ...money].filter(
    ({ match }) => match.fundRows.includes('source') && match.fields.length === 0,
  );
  if (sources.length === 0) return block;
  return [
    ...block,
    ...money.map((pair): FundRow => ({
      name: parts.draft.text(pair.label),
      value: moneyField(parts.draft, pair.cell as Cell, unitOf(pair)),
      ...NO_AMOUNTS,
    })),
    ...named.map((pair): FundRow => sourceInside(pair, parts, unitOf(pair))),
  ];
}

/** A source of money and what it gives in one cell among others: 其中：区级财政1,214.00；上级补助72.00. */
const namesSourceInside = ({ match, relation, value }: Pair): boolean =>
  relation === 'inline' &&
  match.quality === 'exact' &&
  match.fundRows.includes('source') &&
  match.fields.length === 0 &&
  /^\d[\d,]*(?:\.\d+)?\s?(?:元|万元)?$/u.test(value);

function sourceInside(
  { match, label, value }: Pair,
  { draft }: FormParts,
  unit: DeclaredUnit | undefined,
): FundRow {
  const found = amountIn(value);
  const at = draft.ref(label);
  return {
    ...NO_AMOUNTS,
    name: draft.part(label, match.label.key),
    value: found ? { state: 'read', value: moneyOf(found, at, unit), raw: label.raw, at } : ABSENT,
  };
}

const isMoneyLike = (cell: Cell): boolean =>
  typeof cell.value === 'number' ||
  isAmount(cell) ||
  isNoAmount(cell.text) ||
  SPEAKS_OF_MONEY.test(cell.text);
/** A number with 元 or 万 among words: an amount that may not be understood, but is no part to be left out. */
const SPEAKS_OF_MONEY = /^.{0,8}\d[^。；;\n]{0,12}[元万亿].{0,12}$/u;

/** The year's total of a money block is the budget of the form. */
export function applyFunds(
  { funds }: FormParts,
  subject: Subject,
  fields: Partial<{ -readonly [K in FieldName]: Fields[K] }>,
): void {
  const total =
    funds.find(({ kind }) => kind === 'annualTotal') ?? (funds.length === 1 ? funds[0] : undefined);
  if (!total) return;
  const amount = latest(total.row);
  const name = subject === 'department' ? 'total' : 'budget';
  if (fields[name]?.state !== 'read') fields[name] = amount;
  if (total.overYears && subject === 'project' && fields.multiYearTotal?.state !== 'read')
    fields.multiYearTotal = total.overYears;
  if (subject !== 'department') return;
  for (const { row, nameCell } of funds)
    for (const part of ['basicExpenditure', 'projectExpenditure'] as const)
      if (nameCell.match?.fields.includes(part) && fields[part]?.state !== 'read') fields[part] = latest(row);
}

/** The amount of a row that counts: the adjusted one where something stands in its place, be it understood or not. */
const latest = ({ adjusted, value }: FundRow): FundRow['value'] =>
  adjusted.state === 'read' || adjusted.state === 'ambiguous' ? adjusted : value;
