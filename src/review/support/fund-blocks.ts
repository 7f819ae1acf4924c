import { ABSENT, placeOf } from '../../forms/field';
import { normaliseLabel } from '../../forms/normalise';
import type { Form, FundRow } from '../../forms/model';
import { FUND_ROW_LABELS } from '../../forms/vocabulary/indicator-columns';
import { isRead } from './evidence';

/** A total of a money block with the rows that make it up. */
export interface FundBlock {
  readonly total: FundRow;
  readonly parts: readonly FundRow[];
  /** Rows that break a source down, or stand beside it as a source of their own: 上级补助 under 财政拨款. */
  readonly shares: readonly FundRow[];
  /** The parts are known to be the whole: two at least, one of them "other". */
  readonly complete: boolean;
}

const TOTALS: ReadonlySet<string> = new Set([
  ...FUND_ROW_LABELS.annualTotal,
  ...FUND_ROW_LABELS.multiYearTotal,
]);
/** Sources that stand directly under the total. */
const SOURCE =
  /拨款|结转|结余|其他|自筹|自有|单位资金|专户|债券|事业收入|经营收入|社会资金|贷款|上级补助收入/u;
/** Levels of government and funds that break 财政拨款 down where it is printed itself. */
const SHARE = /中央|省|市|县|区|本级|上级|地方|一般公共预算|政府性基金|国有资本/u;
/** What money is spent on: a second split of the same total where its sources are printed too. */
const USE = /^(?:基本|项目)支出/u;
/** 自有资金小计: what comes next of these is what it adds up. */
const OWN_SUBTOTAL = /自有资金小计|单位资金小计/u;
const OWN_SHARE = /事业收入|经营性?收入/u;
/** What 基本支出 breaks down into where it is printed itself. */
const BASIC_USE = /^(?:人员|公用)(?:支出|经费)/u;

const nameOf = (row: FundRow): string =>
  isRead(row.name) ? (normaliseLabel(row.name.value)?.key ?? row.name.value) : '';

/**
 * The totals of a money block with their parts. Of totals side by side each has the parts in its own column. A block
 * whose rows cannot be told apart (a name twice) is left out.
 */
export function fundBlocksOf({
  funds,
  fields: { budget, multiYearTotal },
}: Pick<Form, 'funds' | 'fields'>): readonly FundBlock[] {
  if (isRead(budget) && multiYearTotal?.state !== 'read' && areSourcesAlone(funds))
    return [{ total: { ...ABSENT_ROW, value: budget }, parts: funds, shares: [], complete: true }];
  const blocks: { total: FundRow; rows: FundRow[] }[] = [];
  for (const row of funds) {
    if (TOTALS.has(nameOf(row))) {
      blocks.push({ total: row, rows: [] });
      continue;
    }
    const over = [...blocks].reverse().find(({ total }) => isOver(total, row));
    const last = blocks.at(-1);
    // 项目总金额 │ … │ 当年预算 │ …: what stands under the year's budget is part of that, not of the total beside it.
    if (!over && last && isOver({ ...last.total, value: budget }, row))
      blocks.push({ total: { ...last.total, name: ABSENT, value: budget }, rows: [row] });
    else (over ?? last)?.rows.push(row);
  }
  return blocks.flatMap(({ total, rows: printed }) => {
    const rows = oneSplit(printed);
    const names = rows.map(nameOf);
    if (rows.length === 0 || new Set(names).size < names.length) return [];
    const grant = names.findIndex((name) => /财政拨款|财政资金$/u.test(name) && !SHARE.test(name));
    const own = names.findIndex((name) => OWN_SUBTOTAL.test(name));
    const parts = rows.filter((_row, index) => {
      const name = names[index] ?? '';
      if (own >= 0 && index > own && OWN_SHARE.test(name)) return false;
      return grant < 0 || index <= grant || SOURCE.test(name) || !SHARE.test(name);
    });
    const complete = parts.length > 1 && names.some((name) => /其他|自筹|自有|单位资金/u.test(name));
    return [{ total, parts, shares: rows.filter((row) => !parts.includes(row)), complete }];
  });
}

/** 财政拨款 704,000 beside 自有资金 216,000 under no total of their own: together they are the budget. */
function areSourcesAlone(funds: readonly FundRow[]): boolean {
  const names = funds.map(nameOf);
  return (
    names.length >= 2 &&
    new Set(names).size === names.length &&
    names.every((name) => SOURCE.test(name) && !TOTALS.has(name) && !USE.test(name)) &&
    names.some((name) => /拨款|财政/u.test(name)) &&
    names.some((name) => /其他|自筹|自有|单位资金/u.test(name)) &&
    funds.every(({ value }) => isRead(value))
  );
}
const ABSENT_ROW: FundRow = {
  name: ABSENT,
  value: ABSENT,
  initial: ABSENT,
  adjusted: ABSENT,
  actual: ABSENT,
  rate: ABSENT,
  weight: ABSENT,
  score: ABSENT,
};

/** The rows of one split of the total: its sources where any is printed, its uses otherwise. */
function oneSplit(rows: readonly FundRow[]): readonly FundRow[] {
  if (!rows.some((row) => USE.test(nameOf(row)))) return rows;
  const uses = rows.filter((row) => USE.test(nameOf(row)));
  const sources = rows.filter((row) => !USE.test(nameOf(row)) && !BASIC_USE.test(nameOf(row)));
  return sources.length > 0 ? sources : uses;
}

/** Whether a row's amount stands in the column of a total's. */
function isOver(total: FundRow, row: FundRow): boolean {
  const [above, below] = [placeOf(total.value), placeOf(row.value)];
  return above !== undefined && above.column === below?.column;
}
