import type { Rect } from '../../forms/cell';
import { ABSENT, type Field } from '../../forms/field';
import type { Money } from '../../forms/model';
import { normaliseLabel } from '../../forms/normalise';
import { ofText } from '../../language/of-text';
import type { ColumnLabel } from '../../forms/vocabulary';
import { isAmount, type DeclaredUnit } from '../cells/amounts';
import { single, type Draft } from '../cells/draft';
import { moneyField } from './fund-block';
import { rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';
import { unitOn } from '../cells/unit-marks';

/** A column of a table with one thing in each row. */
export interface NamedColumn<K extends string> {
  readonly name: K | undefined;
  readonly header: Cell;
  readonly from: number;
  readonly to: number;
}

/** Finds the column that a header's wording names. */
export type ColumnFinder<K extends string> = (cell: Cell) => K | undefined;

const MAX_HEADER_LENGTH = 40;

/** A finder for columns with these headers; a year before the wording and 元 or 万元 after it are data. */
export function columnFinder<K extends string>(labels: Readonly<Record<K, ColumnLabel>>): ColumnFinder<K> {
  const names = new Map<string, K>();
  for (const [name, { label, synonyms }] of Object.entries(labels) as [K, ColumnLabel][])
    for (const wording of [label, ...synonyms]) {
      const key = normaliseLabel(wording)?.key;
      if (key && !names.has(key)) names.set(key, name);
    }
  const named = ofText((text): K | undefined => {
    const key = normaliseLabel(text)?.key;
    if (key === undefined) return undefined;
    return names.get(key) ?? names.get(key.replace(/^20\d{2}年度?/u, '').replace(/[/:]?(?:万元|元)$/u, ''));
  });
  return ({ text }) => (text.length > MAX_HEADER_LENGTH ? undefined : named(text));
}

/** The columns that header cells stand over, each name given to the first that has it. */
export function columnsUnder<K extends string>(
  cells: readonly Cell[],
  find: ColumnFinder<K>,
): readonly NamedColumn<K>[] {
  const taken = new Set<K>();
  return cells.map((header, i) => {
    const found = find(header);
    const name = found !== undefined && !taken.has(found) ? found : undefined;
    if (name !== undefined) taken.add(name);
    const to = cells[i + 1]?.column ?? (header.merged ? rightOf(header) : Number.POSITIVE_INFINITY);
    return { name, header, from: header.column, to };
  });
}

/** Reads the members of a row from the columns they stand in. */
export class RowReader<K extends string> {
  constructor(
    private readonly columns: readonly NamedColumn<K>[],
    private readonly sheet: SheetCells,
    private readonly draft: Draft,
    private readonly declared: DeclaredUnit | undefined,
  ) {}

  under(name: K, { cells }: CellRow): Cell | undefined {
    const column = this.#column(name);
    return column && cells.find((cell) => cell.column >= column.from && cell.column < column.to);
  }

  text(name: K, row: CellRow): Field<string> {
    const cell = this.under(name, row);
    return cell ? this.draft.text(cell) : this.#blank(name, row);
  }

  /** An amount, in the unit that its cell, its column or its table declares; one for each of something (450元/人) too. */
  money(name: K, row: CellRow): Field<Money> {
    const found = this.under(name, row);
    const each = found && !isAmount(found) ? /^[^/／]{1,20}(?=[/／])/u.exec(found.text)?.[0] : undefined;
    const cell = found && each ? { ...found, text: each } : found;
    if (!cell) return this.#blank(name, row);
    const header = this.#column(name)?.header;
    const unit = header && unitOn(header);
    return moneyField(
      this.draft,
      cell,
      header && unit ? { unit, at: this.draft.ref(header) } : this.declared,
    );
  }

  #column(name: K): NamedColumn<K> | undefined {
    return this.columns.find((column) => column.name === name);
  }

  #blank<T>(name: K, { row }: CellRow): Field<T> {
    const column = this.#column(name);
    if (!column) return ABSENT;
    const place: Rect = this.sheet.coverAt(row, column.from) ?? single(row, column.from);
    return this.draft.blank(place);
  }
}

/** Section labels left of a table. */
export function labelLeft({ cells }: CellRow, left: number, draft: Draft): void {
  for (const cell of cells) if (cell.column < left && (cell.match || cell.rows > 1)) draft.label(cell);
}

/** A label that begins another part of a form. */
export const opensPart = (cell: Cell | undefined): boolean =>
  cell?.match?.quality === 'exact' && (cell.match.fields.length > 0 || cell.match.sections.length > 0);
