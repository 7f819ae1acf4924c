import type { Rect } from '../../forms/cell';
import { ABSENT, valueOf, type Field } from '../../forms/field';
import { classOf, fits, level1Of, level2Of } from '../../forms/indicator-class';
import type { EmptyClass, Indicator, IndicatorColumn, Level2 } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { unitOf } from '../../language/lexicon/units';
import { single, type Draft } from '../cells/draft';
import type { TableColumn, TableLayout } from './table-layout';
import { DIRECTIONS, indicatorOf, SIGNS, tellSignsFromDirections } from './row-members';
import { isOpenBox, isTick } from '../labels/ticks';
import { below, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';

/** Columns of which one is filled in every row that says something about an indicator. */
export const VALUES: readonly IndicatorColumn[] = [
  'target',
  'longTermTarget',
  'actual',
  'explanation',
  'content',
  'scoring',
  'basis',
  'standard',
];

/** Words in an indicator's name that give its class away, with the classes they fit. */
const NAME_STEMS: readonly (readonly [string, readonly Level2[]])[] = [
  ['成本', ['cost', 'economicCost', 'socialCost', 'ecologicalCost']],
  ['满意', ['satisfaction']],
];

/** What one row of an indicator table holds. */
type RowResult = { readonly indicator: Omit<Indicator, 'key'> } | undefined;

interface Printed {
  readonly cell: Cell;
  used: boolean;
}

const NO_CELLS: readonly Cell[] = [];

/** Cells of a row under each of the table's columns, in the order of the columns; undefined for a blank one. */
export function cellsByColumn(
  row: CellRow,
  columns: readonly TableColumn[],
): readonly (readonly Cell[] | undefined)[] {
  const found = new Array<Cell[] | undefined>(columns.length).fill(undefined);
  let at = 0;
  for (const cell of row.cells) {
    while (at < columns.length && (columns[at]?.to ?? 0) <= cell.column) at += 1;
    const column = columns[at];
    if (!column) break;
    if (cell.column < column.from) continue;
    const list = found[at];
    if (list) list.push(cell);
    else found[at] = [cell];
  }
  return found;
}

/**
 * Reads the rows of one indicator tree, top to bottom. The labels of classes are carried down: over their merge, or,
 * without merges, over the blank cells below them, as long as the class below still fits the class above.
 */
export class IndicatorRows {
  readonly emptyClasses: EmptyClass[] = [];
  #level1: Printed | undefined;
  #level2: Printed | undefined;
  /** Columns whose class labels are merged over rows: a single blank cell there is really blank. */
  readonly #merging = new Set<IndicatorColumn>();
  /** Where the first column of each kind stands among `columns`. */
  readonly #places = new Map<IndicatorColumn, number>();
  /** Where those stand of which one is filled in every row that says something. */
  readonly #values: readonly number[];

  constructor(
    readonly columns: readonly TableColumn[],
    readonly tree: Indicator['tree'],
    private readonly draft: Draft,
    private readonly sheet: SheetCells,
    private readonly shared?: IndicatorRows,
    /** The class that heads the whole tree. */
    over?: Cell,
  ) {
    for (const [i, { column }] of columns.entries())
      if (column && !this.#places.has(column)) this.#places.set(column, i);
    this.#values = VALUES.flatMap((value) => this.#places.get(value) ?? []);
    if (!over) return;
    const printed = { cell: over, used: true };
    if (level1Of(over.text)) this.#level1 = printed;
    else this.#level2 = printed;
  }

  /** Tells the reader which class columns are merged over rows, before the rows are read. */
  survey(rows: readonly CellRow[]): void {
    for (const { column, from, to } of this.columns) {
      if (column !== 'level1' && column !== 'level2') continue;
      const merged = rows.some(({ cells }) => {
        const first = cells.find((cell) => cell.column >= from);
        return first !== undefined && first.column < to && first.rows > 1;
      });
      if (merged) this.#merging.add(column);
    }
  }

  /** Reads one data row. */
  read(row: CellRow): RowResult {
    const found = cellsByColumn(row, this.columns);
    const cellsOf = (name: IndicatorColumn): readonly Cell[] =>
      found[this.#places.get(name) ?? -1] ?? NO_CELLS;
    const printed1 = cellsOf('level1')[0];
    const printed2 = cellsOf('level2')[0];
    const name = cellsOf('level3')[0];
    this.#carry(row.row, printed1, printed2, name);
    const isSilent = this.#values.every((place) => found[place] === undefined);
    const placeholder = name !== undefined && isSilent && isPlaceholder(name.text);
    if (name && this.#isClassRow(name, row)) {
      this.#close();
      this.#level2 = { cell: name, used: false };
      this.draft.label(name);
      this.#open(row);
      return undefined;
    }
    if ((!name || placeholder) && isSilent) {
      if (name) this.draft.label(name);
      if (printed1 || printed2) this.#open(row);
      return undefined;
    }
    const level1 = this.#levelField('level1', this.#level1, row.row);
    const level2 = this.#levelField('level2', this.#level2, row.row);
    if (this.#level1) this.#level1.used = true;
    if (this.#level2) this.#level2.used = true;
    const fields: Partial<Record<IndicatorColumn, Field<string>>> = { level1, level2 };
    for (const [i, column] of this.columns.entries()) {
      const key = column.column;
      if (!key || key === 'level1' || key === 'level2') continue;
      fields[key] ??= this.#field(column, found[i]?.[0], row.row);
    }
    this.#splitTarget(cellsOf('target'), fields);
    this.#choose(found, fields, row.row);
    tellSignsFromDirections(fields);
    return { indicator: indicatorOf(fields, this.tree) };
  }

  /** A row that holds a second-level class alone, where names stand: it heads the rows below it. */
  #isClassRow(name: Cell, { cells }: CellRow): boolean {
    return cells.at(-1) === name && !this.#places.has('level2') && level2Of(name.text) !== undefined;
  }

  /** To be called after the last row. */
  finish(): void {
    this.#close();
  }

  #carry(row: number, printed1: Cell | undefined, printed2: Cell | undefined, name: Cell | undefined): void {
    if (printed1 || printed2) this.#close();
    if (printed1) {
      const repeated = this.#level1 && squeeze(this.#level1.cell.text) === squeeze(printed1.text);
      this.#level1 = { cell: printed1, used: false };
      if (!repeated) this.#level2 = undefined;
    } else if (this.shared && !this.#places.has('level1')) this.#level1 = this.shared.#level1;
    if (printed2) {
      this.#level2 = { cell: printed2, used: false };
      const first = this.#level1 && level1Of(this.#level1.cell.text);
      const second = level2Of(printed2.text);
      if (!printed1 && first && second && !fits(first, second) && !covers(this.#level1?.cell, row))
        this.#level1 = undefined;
    } else if (this.#level2 && this.#contradicts(this.#level2.cell, row, name)) {
      this.#close();
      this.#level2 = undefined;
    }
  }

  /**
   * Where classes are merged over their rows, a single blank cell is a lost label rather than a continued one when the
   * indicator's name speaks of another class (…成本控制率 under 时效指标).
   */
  #contradicts(level2: Cell, row: number, name: Cell | undefined): boolean {
    if (!name || covers(level2, row) || !this.#merging.has('level2')) return false;
    const carried = level2Of(level2.text);
    const named = NAME_STEMS.find(([stem]) => name.text.includes(stem))?.[1];
    return named !== undefined && carried !== undefined && !named.includes(carried);
  }

  #pending: { readonly row: number } | undefined;

  /** A class printed without an indicator beside it: empty, unless indicators follow under the same label. */
  #open(row: CellRow): void {
    this.#pending = { row: row.row };
  }

  #close(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending) return;
    const deepest = this.#level2 ?? this.#level1;
    if (!deepest || deepest.used) return;
    const level1 = this.#levelField('level1', this.#level1, pending.row);
    const level2 = this.#levelField('level2', this.#level2, pending.row);
    this.emptyClasses.push({ level1, level2, class: classOf(valueOf(level1), valueOf(level2)) });
  }

  #levelField(name: 'level1' | 'level2', printed: Printed | undefined, row: number): Field<string> {
    if (printed) return this.draft.text(printed.cell);
    const column = this.columns[this.#places.get(name) ?? -1];
    return column
      ? this.draft.blank(this.sheet.coverAt(row, column.from) ?? single(row, column.from))
      : ABSENT;
  }

  #field(column: TableColumn, cell: Cell | undefined, row: number): Field<string> {
    if (cell) return this.draft.text(cell);
    const cover = this.sheet.coverAt(row, column.from);
    return this.draft.blank(cover ?? single(row, column.from));
  }

  /** The likelihood of a row by the column in which its tick stands; blank where none is ticked. */
  #choose(
    found: readonly (readonly Cell[] | undefined)[],
    fields: Partial<Record<IndicatorColumn, Field<string>>>,
    row: number,
  ): void {
    let first: TableColumn | undefined;
    let ticked = false;
    for (const [i, column] of this.columns.entries()) {
      if (column.choice === undefined) continue;
      first ??= column;
      const cell = found[i]?.[0];
      if (cell && isOpenBox(cell.text)) this.draft.label(cell);
      if (!cell || ticked || !isTick(cell.text)) continue;
      fields.likelihood = this.draft.part(cell, column.choice);
      ticked = true;
    }
    if (first && !ticked)
      fields.likelihood = this.draft.blank(this.sheet.coverAt(row, first.from) ?? single(row, first.from));
  }

  /** One header over operator, number and unit cells: each goes to its own member. */
  #splitTarget(cells: readonly Cell[], fields: Partial<Record<IndicatorColumn, Field<string>>>): void {
    if (cells.length < 2) return;
    const rest: Cell[] = [];
    for (const cell of cells) {
      const plain = squeeze(cell.text);
      if (SIGNS.has(plain) && !fields.operator) fields.operator = this.draft.text(cell);
      else if (DIRECTIONS.has(plain) && !fields.direction) fields.direction = this.draft.text(cell);
      else if (unitOf(plain) && !fields.unit) fields.unit = this.draft.text(cell);
      else rest.push(cell);
    }
    const [value] = rest;
    if (value) fields.target = this.draft.text(value);
    for (const extra of [...cells])
      if (extra !== value && !isSourceOf(fields, extra)) this.draft.sources.delete(extra);
  }
}

/** Readers of the trees of a table, in printed order; of two that no class heads the first is that of all years. */
export function rowReaders(
  { trees, classes }: Pick<TableLayout, 'classes' | 'trees'>,
  draft: Draft,
  sheet: SheetCells,
): readonly IndicatorRows[] {
  if (classes)
    return trees.map((tree, i) => new IndicatorRows(tree, 'annual', draft, sheet, undefined, classes[i]));
  const [tree = [], ...others] = trees;
  const first = new IndicatorRows(tree, others.length > 0 ? 'longTerm' : 'annual', draft, sheet);
  return [first, ...others.map((other) => new IndicatorRows(other, 'annual', draft, sheet, first))];
}

const covers = (cell: Cell | undefined, row: number): boolean =>
  cell !== undefined && cell.rows > 1 && row < below(cell);

const isSourceOf = (fields: Partial<Record<IndicatorColumn, Field<string>>>, cell: Rect): boolean =>
  Object.values(fields).some(
    (field) => field?.state === 'read' && field.at.row === cell.row && field.at.column === cell.column,
  );

/** Names that a blank template prints for indicators to be filled in. */
const isPlaceholder = (text: string): boolean =>
  /^(?:指标\d{0,2}:?|指标[.…]+|(?:指标\d{0,2}:?)?[.…·]+(?:\(.*\))?)$/u.test(squeeze(text));
