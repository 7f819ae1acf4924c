import { MONEY_FIELDS, type FieldName } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import type { SectionName } from '../../forms/vocabulary';
import { isAmount } from '../cells/amounts';
import type { LabelMatch } from './label-matcher';
import type { Cell, CellRow } from '../cells/sheet-cells';
import { unitOn } from '../cells/unit-marks';

const LISTS: ReadonlySet<SectionName> = new Set(['plans', 'detailedGoals', 'phasedPlan']);

/** Whether a label names a list of entries. */
export const isList = (match: LabelMatch | undefined): boolean =>
  match !== undefined &&
  match.quality === 'exact' &&
  match.sections.some((section) => LISTS.has(section)) &&
  match.fields.length === 0;

/** Whether a label names a goal. */
export const isGoal = (match: LabelMatch | undefined): boolean =>
  match !== undefined &&
  (match.fields.includes('annualGoal') ||
    match.fields.includes('overallGoal') ||
    match.sections.includes('goal'));

/** What a cell means where its text is a label of the vocabulary. */
export const exact = (cell: Cell): LabelMatch | undefined =>
  cell.match?.quality === 'exact' ? cell.match : undefined;

/** Labels of the body: what only heads a column of a table is none. */
export const isBodyLabel = (match: LabelMatch): boolean =>
  match.fields.length > 0 ||
  match.sections.length > 0 ||
  match.other ||
  match.fundRows.length > 0 ||
  match.fundColumns.length > 0;

/** Words that are labels on one form and values on another: 财政拨款, 项目支出, 其他. */
const isValueLike = (match: LabelMatch): boolean =>
  match.fundRows.includes('source') ||
  match.fields.includes('basicExpenditure') ||
  match.fields.includes('projectExpenditure') ||
  match.label.key.length < 2;

/** Whether a label takes a text as its value; one that names money takes amounts only. */
const canHold = (match: LabelMatch): boolean =>
  match.fields.includes('fundNature') ||
  (!match.sections.includes('funds') && match.fields.some((name) => !MONEY_FIELDS.has(name)));

/** How headers outside the vocabulary end. */
const HEADER_END =
  /(?:情况|目标|内容|金额|名称|级别|类别|类型|性质|单位|部门|措施|说明|意见|结果|依据|总量|总额|支出|收入|预算数?|资金|经费)$/u;

/** A year over its amounts: 资金来源 │ 2024年 │ 2025年. */
const YEAR_HEAD = /^20\d{2}年度?(?:预算|金额)?$/u;

const GOALS: ReadonlySet<FieldName> = new Set([
  'annualGoal',
  'overallGoal',
  'longTermGoal',
  'goalActual',
] as const);

/**
 * What each cell of a row means as a label; undefined where it is none there.
 *
 * @param isValue whether a cell is a value by where it stands, whatever it says
 */
export function labelsOf(
  row: CellRow,
  isValue: (cell: Cell) => boolean,
): readonly (LabelMatch | undefined)[] {
  const labels: (LabelMatch | undefined)[] = [];
  row.cells.forEach((cell, i) => {
    const before = row.cells[i - 1];
    const pending = before && labels[i - 1] ? labels[i - 1] : undefined;
    labels.push(labelAt(cell, pending, row.cells[i + 1], isValue));
  });
  return labels;
}

function labelAt(
  cell: Cell,
  pending: LabelMatch | undefined,
  next: Cell | undefined,
  isValue: (cell: Cell) => boolean,
): LabelMatch | undefined {
  const { match } = cell;
  if (!match) return undefined;
  if (match.quality !== 'exact') {
    if ((pending && canHold(pending)) || isValue(cell)) return undefined;
    const short = match.label.key.length <= 14;
    const valued = next !== undefined && exact(next) === undefined;
    return short && isBodyLabel(match) && (match.label.colon || (valued && !isAmountLike(cell)))
      ? match
      : undefined;
  }
  if (!isBodyLabel(match)) return match.columns.length > 0 && !pending ? match : undefined;
  if (pending && isValueLike(match) && canHold(pending) && !(next && isAmount(next))) return undefined;
  if (isValueLike(match) && isValue(cell)) return undefined;
  return match;
}

const isAmountLike = (cell: Cell): boolean => typeof cell.value === 'number';

/** A row of labels only, above a row that has values at the same columns. */
export function isHeader(
  row: CellRow,
  labels: readonly (LabelMatch | undefined)[],
  next: CellRow | undefined,
): boolean {
  if (!next || !headsAll(row, labels, next)) return false;
  const values = next.cells.filter((cell) => !exact(cell) || isValueLike(exact(cell) as LabelMatch));
  const others = next.cells.length - values.length;
  const own = row.cells.filter((cell) => cell.rows === 1);
  const heads = new Set(own.map((cell) => cell.column));
  const under = values.filter((value) => heads.has(value.column)).length;
  const [only] = own;
  if (under === 0 || !only) return false;
  if (own.length >= 2) return others === 0 || under >= 2;
  return (
    others === 0 &&
    !isList(exact(only)) &&
    !isTotalOver(only, values[0]) &&
    (next.cells.length === 1 || only.columns > 1) &&
    values[0]?.column === only.column
  );
}

/** 年度资金总额 over 其中：财政拨款: the row below is a part of the total, and what the total comes to is still to be written. */
const isTotalOver = (cell: Cell, value: Cell | undefined): boolean =>
  (exact(cell)?.fundRows.length ?? 0) > 0 && value !== undefined && !isAmount(value);

/** Whether every cell of a row is a label; among several, a short text above an amount is one too. */
function headsAll(row: CellRow, labels: readonly (LabelMatch | undefined)[], next: CellRow): boolean {
  const known = labels.reduce((count, label) => (label ? count + 1 : count), 0);
  if (known === row.cells.length) return true;
  const below = new Map(next.cells.map((cell) => [cell.column, cell]));
  const under = (cell: Cell): Cell | undefined => below.get(cell.column);
  const first = row.cells.findIndex((cell, i) => labels[i] && under(cell));
  return row.cells.every((cell, i) => {
    if (labels[i]) return true;
    const value = under(cell);
    if (unitOn(cell) && !isAmount(cell)) return !value || isAmount(value);
    if (YEAR_HEAD.test(squeeze(cell.text.slice(0, 16)))) return value !== undefined && isAmount(value);
    // What stands left of the headers names the rows, as long as nothing stands under it.
    if (i < first && !value) return known >= 2 && cell.text.length <= 20 && !isAmount(cell);
    const named = cell.text.length <= 16 && !/\d/u.test(squeeze(cell.text));
    if (!named || !value || exact(value)) return false;
    return known >= 2 && (HEADER_END.test(squeeze(cell.text)) || (known >= 3 && isAmount(value)));
  });
}

/** Whether a cell stands right under another. */
export const hasUnder = ({ column }: Cell, next: CellRow | undefined): boolean =>
  next?.cells.some((cell) => cell.column === column) ?? false;

/** Whether the first of three goals names the section, for nothing stands under it: 年度总体目标完成情况 │ 预期目标 │ 具体完成情况. */
export const namesGoals = ({ cells }: CellRow, next: CellRow | undefined): boolean => {
  const goals = cells.filter(({ match }) => match?.fields.some((name) => GOALS.has(name)));
  const [first] = cells;
  return first !== undefined && goals.length > 2 && goals[0] === first && !hasUnder(first, next);
};

/** The goals that a row of labels prints side by side, above the places for their texts: 预期目标 │ 实际完成情况; none for other rows. */
export function goalHeads(row: CellRow, labels: readonly (LabelMatch | undefined)[]): readonly Cell[] {
  const goals = row.cells.filter(
    (cell) => cell.rows === 1 && exact(cell)?.fields.some((name) => GOALS.has(name)),
  );
  // Of three the first names the section: 年度总体目标 │ 预期目标 │ 实际完成情况.
  const heads = goals.length > 2 && goals[0] === row.cells[0] ? goals.slice(1) : goals;
  return heads.length < 2 || labels.some((label) => !label) ? [] : heads;
}
