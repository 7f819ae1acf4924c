import type { CellRef, Rect, SheetRef } from '../../forms/cell';
import type { Field } from '../../forms/field';
import { MONEY_FIELDS, type FieldName, type FieldTypes, type Money } from '../../forms/model';
import { normaliseLabel } from '../../forms/normalise';
import { amountOf, moneyOf, type DeclaredUnit } from '../cells/amounts';
import { listEntries } from '../labels/inline';
import { below, refOf, rightOf, type Cell, type SheetCells } from '../cells/sheet-cells';
import { cornerUnit } from '../regions/heading';
import { unitOn } from '../cells/unit-marks';
import { yearIn } from '../cells/year';

/** A place that the user pointed out, with what stands in it. */
export interface BoundPlace {
  readonly at: CellRef;
  /** Its non-empty cells, row by row. */
  readonly cells: readonly Cell[];
}

/** Looks a place up; of a merged area that it lies in, the cell that carries the value. */
export function boundPlace(sheet: SheetCells, at: CellRef): BoundPlace {
  const cells = cellsIn(sheet, at);
  if (cells.length > 0) return { at, cells };
  const cover = sheet.coverAt(at.row, at.column);
  return cover ? { at, cells: cellsIn(sheet, { ...cover, rows: 1, columns: 1 }) } : { at, cells };
}

const cellsIn = ({ rows }: SheetCells, at: Rect): readonly Cell[] =>
  rows
    .filter(({ row }) => row >= at.row && row < below(at))
    .flatMap(({ cells }) => cells.filter(({ column }) => column >= at.column && column < rightOf(at)));

/** The field that a bound place holds: the text of its cells line by line, the year or the amount in them. */
export function boundField(
  name: FieldName,
  place: BoundPlace,
  sheet: SheetCells,
  before: Field<FieldTypes[FieldName]>,
): Field<FieldTypes[FieldName]> {
  if (MONEY_FIELDS.has(name)) return boundMoney(place, sheet, before as Field<Money>);
  const whole = boundText(place);
  if (name !== 'year' || whole.state !== 'read') return whole;
  const year = yearIn(whole.value) ?? yearIn(`${whole.value}年`);
  return year === undefined ? { state: 'ambiguous', candidates: [whole.at] } : { ...whole, value: year };
}

/** The text of a place's cells, line by line. */
export function boundText({ at, cells }: BoundPlace): Field<string> {
  if (cells.length === 0) return { state: 'blank', at: firstCell(at) };
  return {
    state: 'read',
    value: cells.map(({ text }) => text).join('\n'),
    raw: cells.map(({ raw }) => raw).join('\n'),
    at: around(at.sheet, cells),
  };
}

/** The first amount in a place; its unit is its own, that of a label before it, or the one the form declared for the field. */
function boundMoney({ at, cells }: BoundPlace, sheet: SheetCells, known: Field<Money>): Field<Money> {
  if (cells.length === 0) return { state: 'blank', at: firstCell(at) };
  const cell = cells.find((each) => amountOf(each) !== undefined);
  const found = cell && amountOf(cell);
  if (!found) return { state: 'ambiguous', candidates: [around(at.sheet, cells)] };
  const place = refOf(at.sheet, cell);
  const declared = unitBefore(cell, sheet) ?? unitDeclared(known, sheet);
  return { state: 'read', value: moneyOf(found, place, declared), raw: cell.raw, at: place };
}

/** The unit that the next cell to the left names. */
function unitBefore(cell: Cell, { sheet, rows }: SheetCells): DeclaredUnit | undefined {
  const label = rows
    .find(({ row }) => row === cell.row)
    ?.cells.filter(({ column }) => column < cell.column)
    .at(-1);
  const unit = label && normaliseLabel(label.text)?.moneyUnit;
  return unit && { unit, at: refOf(sheet, label) };
}

/** The unit of the field as it was read, where another cell declares it. */
function unitDeclared(field: Field<Money>, { rows }: SheetCells): DeclaredUnit | undefined {
  if (field.state !== 'read') return undefined;
  const { unit, unitAt: at } = field.value;
  if (!unit || !at || (at.row === field.at.row && at.column === field.at.column)) return undefined;
  const declaring = rows.find(({ row }) => row === at.row)?.cells.find(({ column }) => column === at.column);
  return { unit: (declaring && (unitOn(declaring) ?? cornerUnit(declaring))) ?? unit, at };
}

/** The entries of a list: those of each cell in turn. Cells that hold nothing but a number are numbering. */
export function boundList({ at, cells }: BoundPlace): {
  readonly entries: readonly Field<string>[];
  readonly numbering: readonly Cell[];
} {
  const isNumbering = ({ text }: Cell): boolean => /^[（(]?\d{1,2}[）).、．]?$/u.test(text);
  const several = cells.some((cell) => !isNumbering(cell));
  const numbering = several ? cells.filter(isNumbering) : [];
  const entries = cells
    .filter((cell) => !numbering.includes(cell))
    .flatMap((cell) =>
      listEntries(cell.text).map((value): Field<string> => ({
        state: 'read',
        value,
        raw: cell.raw,
        at: refOf(at.sheet, cell),
      })),
    );
  return { entries: entries.length > 0 ? entries : [{ state: 'blank', at: firstCell(at) }], numbering };
}

const firstCell = (at: CellRef): CellRef => ({ ...at, rows: 1, columns: 1 });

/** Smallest place around cells of one sheet; there is at least one. */
function around(sheet: SheetRef, cells: readonly Cell[]): CellRef {
  const [only] = cells;
  if (only && cells.length === 1) return refOf(sheet, only);
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  return {
    sheet,
    row,
    column,
    rows: Math.max(...cells.map(below)) - row,
    columns: Math.max(...cells.map(rightOf)) - column,
  };
}
