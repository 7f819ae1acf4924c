import { isOpenMoney } from '../../../language/inexact-money';
import { hasDigit, numberOf } from '../../../language/numerals';
import { withoutColon } from '../../../forms/vocabulary/values';
import Big from 'big.js';
import { placeOf, type Field } from '../../../forms/field';
import type { FundRow, Money, UnreadCell } from '../../../forms/model';
import { showYuan, sum } from '../../../forms/money';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, saysOf, showMoney } from '../../support/evidence';
import { someOf } from '../../../meaning/numbers/plain-number';
import { fundBlocksOf, type FundBlock } from '../../support/fund-blocks';
import {
  gapOf,
  isKnownAmount,
  roundingSlack,
  sumMark,
  yuanOf,
  type KnownAmount,
  offFrom,
} from '../../support/sums';

const COLUMNS = [
  { column: 'value', zh: '资金' },
  { column: 'initial', zh: '年初预算数' },
  { column: 'adjusted', zh: '全年预算数' },
  { column: 'actual', zh: '全年执行数' },
] as const;

const AMOUNTS = ['initial', 'adjusted', 'actual'] as const;
const isSamePlace = (one: Field<Money>, other: Field<Money>): boolean => {
  const [here, there] = [placeOf(one), placeOf(other)];
  return here !== undefined && here.row === there?.row && here.column === there.column;
};

/** 年度资金总额 = 财政拨款 + 上年结转 + 其他资金, in every column of the money block. */
export const fundParts: FormRule = {
  id: 'fund-parts',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('资金总额不等于各来源之和', 'Total is not the sum of its sources'),
  why: bilingual('表内合计不符，预算数不可信。', 'A table that does not add up cannot be trusted.'),
  source: bilingual('算术：资金总额＝财政拨款＋上年结转＋其他资金', 'Arithmetic: total = sum of the sources'),
  check: (form) => ({
    results: fundBlocksOf(form).flatMap((block) =>
      COLUMNS.flatMap((column) => oneColumn(block, column, form.unread)),
    ),
  }),
};

function oneColumn(
  { total, parts: printed, shares: broken, complete }: FundBlock,
  { column, zh }: (typeof COLUMNS)[number],
  unread: readonly UnreadCell[],
): RuleResult[] {
  const whole = total[column];
  // The first amount of a row stands for it as a whole too: it is judged under the name of its column.
  if (column === 'value' && AMOUNTS.some((other) => isSamePlace(total[other], whole))) return [];
  const shares = notBreakingDown(broken, printed, column);
  const parts = nearer(whole, printed, shares, column);
  const written = parts
    .map((row) => row[column])
    .filter(({ state }) => state !== 'blank' && state !== 'absent');
  if (!isKnownAmount(whole)) return [];
  const known = written.map((part) => underUnit(part, whole)).filter(isKnownAmount);
  if (known.length === 0 || known.length < written.length) return [];
  const added = sum(known.map(yuanOf));
  const gap = gapOf(whole, known);
  const slack = roundingSlack([whole, ...known]);
  if (gap.eq(0) || (gap.lt(0) && known.length < 2)) return [];
  if (addsUpWith(shares.map((row) => underUnit(row[column], whole)).filter(isKnownAmount), gap)) return [];
  if (gap.lt(0) && unread.some((cell) => isBesides(cell, whole, parts.length))) return [];
  const { unit } = whole.value;
  const rounding = gap.abs().lte(slack);
  const certain = gap.gt(new Big(0)) || complete;
  return [
    {
      subject: `funds/${saysOf(total.name)}/${column}`,
      ...(rounding ? { severity: 'tip' as const } : certain ? {} : { severity: 'warning' as const }),
      cells: cellsOf(whole, ...known),
      evidence: evidenceOf(whole, ...known),
      message: bilingual(
        `合计${showYuan(added, unit)}，${offFrom(`${withoutColon(saysOf(total.name)) || '资金总额'}${column === 'value' ? '' : `（${zh}）`}${showMoney(whole.value)}`, gap, unit)}：各来源${known.map(({ value }) => showMoney(value)).join('、')}${rounding ? '，可能是四舍五入所致' : ''}。`,
        `The total is ${showMoney(whole.value)}, its sources add up to ${showYuan(added, unit)}.`,
      ),
      mark: sumMark(whole, known, '<>'),
    },
  ];
}

/** Rows that stand in a run and make up one of the sources exactly break that down, and are no sources of their own. */
function notBreakingDown(
  shares: readonly FundRow[],
  parts: readonly FundRow[],
  column: (typeof COLUMNS)[number]['column'],
): readonly FundRow[] {
  const amountOf = (row: FundRow): Big | undefined => {
    const amount = row[column];
    return isKnownAmount(amount) ? yuanOf(amount) : undefined;
  };
  const sources = parts.flatMap((row) => amountOf(row) ?? []).filter((amount) => amount.gt(0));
  const used = new Set<FundRow>();
  for (let from = 0; from < shares.length; from++)
    for (let to = from + 1; to <= shares.length; to++) {
      const run = shares.slice(from, to);
      const amounts = run.flatMap((row) => amountOf(row) ?? []);
      if (amounts.length === run.length && sources.some((source) => source.eq(sum(amounts))))
        for (const row of run) used.add(row);
    }
  return shares.filter((row) => !used.has(row));
}

/** The sources of a total: with the rows that may break one of them down, where the total comes nearer to the sum of all. */
function nearer(
  whole: Field<Money>,
  parts: readonly FundRow[],
  shares: readonly FundRow[],
  column: (typeof COLUMNS)[number]['column'],
): readonly FundRow[] {
  if (!isKnownAmount(whole) || shares.length === 0) return parts;
  const off = (rows: readonly FundRow[]): Big =>
    gapOf(whole, rows.map((row) => underUnit(row[column], whole)).filter(isKnownAmount)).abs();
  return off([...parts, ...shares]).lt(off(parts)) ? [...parts, ...shares] : parts;
}

/** Whether what is missing to the total is what some of the other rows hold: the form may mean them as sources of their own. */
function addsUpWith(shares: readonly KnownAmount[], gap: Big): boolean {
  const amounts = shares.slice(0, MOST_SHARES).map(yuanOf);
  for (const some of someOf(amounts)) if (sum(some).eq(gap.abs())) return true;
  return false;
}
const MOST_SHARES = 8;

/** Where only the total of a column names the unit, it is that of the amounts under it. */
const underUnit = (part: Field<Money>, { at, value: { unit } }: KnownAmount): Field<Money> =>
  part.state === 'read' && part.value.unit === undefined && part.at.column === at.column
    ? { ...part, value: { ...part.value, unit } }
    : part;

/** An amount under the total that was not understood: one more source, so that a smaller sum says nothing. */
const isBesides = ({ at, text }: UnreadCell, total: KnownAmount, parts: number): boolean =>
  at.row <= total.at.row + parts + MORE_SOURCES &&
  (at.column === total.at.column
    ? at.row > total.at.row && (hasDigit(text) || isOpenMoney(text))
    : at.row >= total.at.row && isDecimal(text));
const MORE_SOURCES = 3;

/** 100.00: an amount beside a label that is not known (工会经费). */
const isDecimal = (text: string): boolean => text.includes('.') && numberOf(text)?.gt(0) === true;
