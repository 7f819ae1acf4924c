import type { DeclaredUnit } from '../cells/amounts';
import { ABSENT, type Field } from '../../forms/field';
import { moneyUnitOf, squeeze } from '../../forms/normalise';
import type { Draft } from '../cells/draft';
import { inlineParts } from '../labels/inline';
import { isAside, mayStandBeside, titleKind, titlesOf } from './title';
import type { Cell, CellRow } from '../cells/sheet-cells';
import { yearIn, yearLine } from '../cells/year';

const CORNER = /(?:(?:金额|货币|计量)?单位[:]?|金额[:])(?:人民币)?((?:[十百千]?万|亿|[百千])?元)/u;

/** Whether a cell may declare a unit of money, by a look. */
export const maySayUnit = ({ text }: Cell): boolean =>
  text.length <= 120 && (text.includes('位') || text.includes('额'));

/** Unit of money that a line of its own declares: 单位：万元. */
export function cornerUnit(cell: Cell): DeclaredUnit['unit'] | undefined {
  if (!maySayUnit(cell)) return undefined;
  const plain = squeeze(cell.text).replace(/[()]/gu, '');
  const match = CORNER.exec(plain);
  if (!match?.[1]) return undefined;
  return match[0].length === plain.length || /[:：]/u.test(plain) ? moneyUnitOf(match[1]) : undefined;
}

/** Whether a cell says nothing but the unit of money: 单位：万元, not 预算资金（单位：元）. */
export const isCornerLine = ({ text }: Cell): boolean => {
  const plain = squeeze(text.slice(0, 32)).replace(/[()]/gu, '');
  return CORNER.exec(plain)?.[0].length === plain.length;
};

/** Longest text that can be a title without 表 at its end. */
const MAX_NAME = 60;
const MIN_NAME = 6;

/**
 * A title that says no 表 and reads like the label of a goal (部门整体绩效目标): alone in one of the first rows, above
 * other lines of the heading or labels, not above a text that it would be the label of.
 */
export function bareTitle(rows: readonly CellRow[]): Cell | undefined {
  for (const [i, { cells }] of rows.slice(0, HEADING_LINES).entries()) {
    const [cell, ...others] = cells;
    if (!cell || !others.every(({ text }) => mayStandBeside(text))) return undefined;
    if (isAside(cell.text)) continue;
    const named =
      cell.text.length >= MIN_NAME &&
      cell.text.length <= MAX_NAME &&
      /绩效/u.test(cell.text) &&
      (cell.match?.fields.some((name) => name === 'overallGoal' || name === 'annualGoal') ?? false) &&
      !/[:：]/u.test(cell.text);
    const [under] = rows[i + 1]?.cells ?? [];
    const opens =
      under !== undefined &&
      (under.match?.quality === 'exact' ||
        yearLine(under.text) !== undefined ||
        inlineParts(under.text).length > 0);
    return named && opens ? cell : undefined;
  }
  return undefined;
}

const HEADING_LINES = 3;

/** The title of a form: the first line among its top rows that names a form; else a lone line about performance. */
export function findTitle(rows: readonly CellRow[], top: number): Cell | undefined {
  const head = rows.slice(0, top);
  for (const row of head) {
    const [title] = titlesOf(row);
    if (title) return title;
  }
  for (const row of head) {
    const [cell] = row.cells;
    if (
      cell &&
      row.cells.length === 1 &&
      cell.text.length <= 60 &&
      cell.match?.quality !== 'exact' &&
      /绩效|目标|自评|监控/u.test(squeeze(cell.text)) &&
      !/[:：]/u.test(cell.text)
    )
      return cell;
  }
  return undefined;
}

/** How names of units end. */
const UNIT_END =
  /(?:局|厅|委|委员会|办公室|中心|本级|机关|医院|学院|大学|学校|中学|小学|幼儿园|馆|站|所|院|大队|支队|总队|会|政府|街道|公司|署|处|部|社|台)$/u;
const MAX_UNIT_NAME = 40;
/** The number of a unit before its name: 368青川县水务局本级. */
const UNIT_CODE = /^\d{3,}[-_\s]{0,2}/u;

/** The unit of money behind the name: 水务局本级  单位：万元. */
const UNIT_OF_MONEY = /[\s\u3000]+(?:金额)?单位[:：]\s?[十百千万亿]{0,2}元$/u;

/** A line of the heading that is nothing but the name of a unit, without a label; `name` is without the unit's number. */
export function unitLine(
  rows: readonly CellRow[],
  top: number,
  title: Cell | undefined,
): { readonly cell: Cell; readonly name: string } | undefined {
  for (const { cells } of rows.slice(0, Math.min(top, HEADING_LINES))) {
    const [cell, ...others] = cells;
    if (!cell || cell === title || cell.text.length > MAX_UNIT_NAME) continue;
    const name = cell.text.replace(UNIT_CODE, '').replace(UNIT_OF_MONEY, '');
    const isName = UNIT_END.test(name) && !/[\d:：，。、]|绩效|目标|附件|年/u.test(name) && name.length >= 4;
    if (isName && cell.match === undefined && others.every(({ text }) => isAside(text)))
      return { cell, name };
  }
  return undefined;
}

/** The year of a form: a line of its own, else its title, else the sheet's name. */
export function findYear(
  rows: readonly CellRow[],
  top: number,
  title: Cell | undefined,
  draft: Draft,
): Field<number> {
  for (const row of rows.slice(0, top))
    for (const cell of row.cells) {
      if (cell === title) continue;
      const year = yearLine(cell.text);
      if (year !== undefined) return read(draft, cell, year);
    }
  const inTitle = title && yearIn(title.text);
  if (title && inTitle !== undefined) return read(draft, title, inTitle);
  for (const row of rows.slice(0, top))
    for (const cell of row.cells) {
      if (cell === title || titleKind(cell.text) === undefined) continue;
      const year = yearIn(cell.text);
      if (year !== undefined) return read(draft, cell, year);
    }
  return ABSENT;
}

function read(draft: Draft, cell: Cell, year: number): Field<number> {
  draft.sources.add(cell);
  return { state: 'read', value: year, raw: cell.raw, at: draft.ref(cell) };
}
