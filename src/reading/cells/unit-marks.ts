import { moneyUnitOf, squeeze } from '../../forms/normalise';
import type { WrittenUnit } from '../../language/amount';
import { below, type Cell, type CellRow } from './sheet-cells';

const MAX_MARK_LENGTH = 30;
/** Marks that can be open beside one another; a row of them without end stays cheap. */
const MAX_OPEN = 8;
const NOTE = /[（(]\s*(?:单位[:：]?)?\s*((?:[十百千]?万|亿|[百千])?元)\s*[）)]\s*[:：]?$/u;

/** Unit of money that a cell's text declares for what it labels, whether or not its wording is known: 整体资金（万元）. */
export function unitOn({ match, text }: Cell): WrittenUnit | undefined {
  if (match?.label.moneyUnit) return match.label.moneyUnit;
  if (text.length > MAX_MARK_LENGTH || !text.includes('元')) return undefined;
  const unit = NOTE.exec(text.replace(/[\s\u3000]+/gu, ''))?.[1];
  return unit ? moneyUnitOf(unit) : undefined;
}

/** A cell that says nothing but that a unit of money follows in the next one: 金额单位： │ 元. */
export const announcesUnit = ({ text }: Cell): boolean =>
  text.length <= 12 && text.includes('位') && /^\(?(?:金额|货币|计量)?单位:?$/u.test(squeeze(text));

/**
 * The cells that declare a unit for the amounts right of them, by row, the nearest last: over their own
 * rows and the blank ones below; one alone in its row over all rows up to the next such line.
 */
export function unitMarks(rows: readonly CellRow[]): ReadonlyMap<number, readonly Cell[]> {
  const marks = new Map<number, readonly Cell[]>();
  let open: { readonly cell: Cell; readonly until: number }[] = [];
  let banner: readonly Cell[] = [];
  for (const { row, cells } of rows) {
    if (cells.length === 1) banner = cells.filter(unitOn);
    const first = cells[0]?.column ?? 0;
    if (open.length > 0) open = open.filter(({ cell, until }) => cell.column < first && row < until);
    for (const cell of cells)
      if (open.length < MAX_OPEN && unitOn(cell))
        open.push({ cell, until: cell.rows > 1 ? below(cell) : Number.POSITIVE_INFINITY });
    if (open.length + banner.length > 0) marks.set(row, [...banner, ...open.map(({ cell }) => cell)]);
  }
  return marks;
}
