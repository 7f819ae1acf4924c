import type { Rect } from '../forms/cell';
import { MONEY_FIELDS, type FieldName } from '../forms/model';
import { squeeze } from '../forms/normalise';
import type { SectionName } from '../forms/vocabulary';
import { isAmount } from './amounts';
import { inlineParts, isEntryMark, spacedPart } from './inline';
import type { LabelMatch } from './label-matcher';
import { below, rightOf, type Cell, type CellRow, type SheetCells } from './sheet-cells';
import { unitOn } from './unit-marks';

/** How a value was found from its label. */
export type Relation = 'inline' | 'right' | 'below' | 'inside';

/** A label and the place of its value. */
export interface Pair {
  readonly label: Cell;
  readonly match: LabelMatch;
  readonly relation: Relation;
  /** The cell of the value; the label's own for `inline`; undefined where the place is blank. */
  readonly cell: Cell | undefined;
  /** Value as written: the text of the cell, or the part of it after the label. */
  readonly value: string;
  readonly place: Rect;
  /** Labels that cover this row from further left, outermost first. */
  readonly context: readonly Cell[];
  /** Header above the value's column that is not its label (金额, 预算数（万元）). */
  readonly head: Cell | undefined;
  /** Stands above the first row of the form's body. */
  readonly heading: boolean;
}

/** An entry of a list section: 计划1 │ text. */
export interface ListItem {
  readonly list: Cell;
  readonly mark: Cell | undefined;
  readonly cell: Cell | undefined;
  readonly place: Rect;
}

/** What the rows outside the tables hold. */
export interface FieldArea {
  readonly pairs: readonly Pair[];
  readonly items: readonly ListItem[];
  /** Labels without a value of their own: names of sections and headers. */
  readonly headless: readonly Cell[];
  /** Cells that hold a value without a label. */
  readonly loose: readonly Cell[];
}

const LISTS: ReadonlySet<SectionName> = new Set(['plans', 'detailedGoals', 'phasedPlan']);

export const isList = (match: LabelMatch | undefined): boolean =>
  match !== undefined &&
  match.quality === 'exact' &&
  match.sections.some((section) => LISTS.has(section)) &&
  match.fields.length === 0;

const isGoal = (match: LabelMatch | undefined): boolean =>
  match !== undefined &&
  (match.fields.includes('annualGoal') ||
    match.fields.includes('overallGoal') ||
    match.sections.includes('goal'));

const exact = (cell: Cell): LabelMatch | undefined =>
  cell.match?.quality === 'exact' ? cell.match : undefined;

/** Labels of the body: what only heads a column of a table is none. */
const isBodyLabel = (match: LabelMatch): boolean =>
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

/** Labels that can be open beside one another; forms print half as many. A row of labels without end stays cheap. */
const MAX_OUTLINE = 16;

/** How headers outside the vocabulary end. */
const HEADER_END =
  /(?:情况|目标|内容|金额|名称|措施|说明|意见|结果|依据|总量|总额|支出|收入|预算数?|资金|经费)$/u;

/** A year over its amounts: 资金来源 │ 2024年 │ 2025年. */
const YEAR_HEAD = /^20\d{2}年度?(?:预算|金额)?$/u;

const GOALS: ReadonlySet<FieldName> = new Set([
  'annualGoal',
  'overallGoal',
  'longTermGoal',
  'goalActual',
] as const);

interface Open {
  readonly cell: Cell;
  /** Row after the last one the label covers; infinite where only the next label ends it. */
  readonly until: number;
}

/**
 * Reads label–value pairs and lists out of the rows of a form that belong to no table. Rows are read from top to
 * bottom, cells from left to right; a value belongs to the label before it in its row, else to the header above it,
 * else to the label whose rows it stands in. One pass: a row is never looked at again.
 */
export class FieldAreaReader {
  readonly pairs: Pair[] = [];
  readonly items: ListItem[] = [];
  readonly headless: Cell[] = [];
  readonly loose: Cell[] = [];
  #outline: Open[] = [];
  #heads: { readonly cell: Cell; readonly to: number; taken: boolean }[] = [];
  #rowsSinceHeader = 0;
  #body = false;
  /** First row that holds a label and something beside it: where the table itself begins. */
  #firstBodyRow = Infinity;

  constructor(private readonly sheet: SheetCells) {}

  /** The innermost label that is still open below the rows read so far. */
  get section(): Cell | undefined {
    return this.#outline.at(-1)?.cell;
  }

  /** Forgets headers and open labels, where a table interrupts the rows. */
  interrupt(): void {
    this.#settleHeads();
    this.#outline = this.#outline.filter(({ until }) => Number.isFinite(until));
    this.#body = true;
  }

  read(row: CellRow, next: CellRow | undefined): void {
    const [first] = row.cells;
    if (!first) return;
    this.#rowsSinceHeader += 1;
    const closed = ({ cell, until }: Open): boolean => cell.column >= first.column || row.row >= until;
    if (this.#outline.some(closed)) this.#outline = this.#outline.filter((open) => !closed(open));
    const list = this.#list();
    if (list && this.#readListRow(row, 0, list)) return;
    const labels = this.#labelsOf(row);
    if (this.#isHeader(row, labels, next)) {
      this.#openHeader(row, labels);
      return;
    }
    if (this.#headsBlankGoals(row, labels)) return;
    let pending: Cell | undefined;
    let valued: Cell | undefined;
    row.cells.forEach((cell, i) => {
      const label = labels[i];
      const parts = this.#inline(cell, pending, row.cells.length, i === 0);
      if (parts) {
        if (pending) this.#close(pending, row);
        pending = undefined;
        valued = cell;
        return;
      }
      if (label) {
        this.#body = true;
        if (row.cells.length > 1) this.#firstBodyRow = Math.min(this.#firstBodyRow, row.row);
        if (pending) this.#close(pending, row, cell);
        pending = cell;
        this.#push(cell);
        return;
      }
      if (
        pending &&
        (isList(exact(pending)) ||
          (isGoal(exact(pending)) && isEntryMark(cell.text) && i + 1 < row.cells.length))
      ) {
        const owner = pending;
        pending = undefined;
        valued = cell;
        if (this.#readListRow(row, i, owner)) return;
      }
      if (valued && this.items.at(-1)?.place.row === row.row && this.#list()) return;
      const head = this.#headOf(cell.column);
      if (
        pending &&
        head &&
        this.#rowsSinceHeader === 1 &&
        head.cell.column === cell.column &&
        !head.taken &&
        isGoal(exact(pending))
      ) {
        this.headless.push(pending);
        pending = undefined;
      }
      if (pending) {
        this.#pair(pending, cell, 'right');
        valued = cell;
        pending = undefined;
      } else if (valued && !head) this.loose.push(cell);
      else if (!this.#fromAbove(cell)) this.loose.push(cell);
    });
    if (pending) this.#close(pending, row);
  }

  finish(): FieldArea {
    this.#settleHeads();
    return { pairs: this.pairs, items: this.items, headless: this.headless, loose: this.loose };
  }

  /** For each cell of a row whether it is a label there. */
  #labelsOf(row: CellRow): readonly (LabelMatch | undefined)[] {
    const labels: (LabelMatch | undefined)[] = [];
    row.cells.forEach((cell, i) => {
      const before = row.cells[i - 1];
      const pending = before && labels[i - 1] ? labels[i - 1] : undefined;
      labels.push(this.#labelAt(cell, pending, row.cells[i + 1]));
    });
    return labels;
  }

  #labelAt(cell: Cell, pending: LabelMatch | undefined, next: Cell | undefined): LabelMatch | undefined {
    const { match } = cell;
    if (!match) return undefined;
    if (match.quality !== 'exact') {
      if ((pending && canHold(pending)) || this.#standsUnderField(cell)) return undefined;
      const short = match.label.key.length <= 14;
      const valued = next !== undefined && exact(next) === undefined;
      return short && isBodyLabel(match) && (match.label.colon || (valued && !isAmountLike(cell)))
        ? match
        : undefined;
    }
    if (!isBodyLabel(match)) return match.columns.length > 0 && !pending ? match : undefined;
    if (pending && isValueLike(match) && canHold(pending) && !(next && isAmount(next))) return undefined;
    if (isValueLike(match) && this.#standsUnderField(cell)) return undefined;
    return match;
  }

  /** A row of labels only, above a row that has values at the same columns. */
  #isHeader(row: CellRow, labels: readonly (LabelMatch | undefined)[], next: CellRow | undefined): boolean {
    if (!next || !this.#headsAll(row, labels, next)) return false;
    const last = row.cells.at(-1);
    if (!last) return false;
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
      (next.cells.length === 1 || only.columns > 1) &&
      values[0]?.column === only.column
    );
  }

  /** Whether every cell of a row is a label; among several, a short text above an amount is one too. */
  #headsAll(row: CellRow, labels: readonly (LabelMatch | undefined)[], next: CellRow): boolean {
    const known = labels.filter(Boolean).length;
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
      if (i < first) return known >= 2 && cell.text.length <= 20 && !value && !isAmount(cell);
      const named = cell.text.length <= 16 && !/\d/u.test(squeeze(cell.text));
      if (!named || !value || exact(value)) return false;
      return known >= 2 && (known >= 3 ? isAmount(value) : HEADER_END.test(squeeze(cell.text)));
    });
  }

  /** A row of labels, two goals among them, above blank places: 预期目标 │ 实际完成情况 of a form to be filled in. */
  #headsBlankGoals(row: CellRow, labels: readonly (LabelMatch | undefined)[]): boolean {
    const goals = row.cells.filter(
      (cell) => cell.rows === 1 && exact(cell)?.fields.some((f) => GOALS.has(f)),
    );
    // Of three the first names the section: 年度总体目标 │ 预期目标 │ 实际完成情况.
    const heads = goals.length > 2 && goals[0] === row.cells[0] ? goals.slice(1) : goals;
    if (heads.length < 2 || labels.some((label) => !label)) return false;
    this.#body = true;
    for (const cell of row.cells)
      if (heads.includes(cell)) {
        const at = { row: below(cell), column: cell.column };
        this.#blank(
          cell,
          this.sheet.coverAt(at.row, at.column) ?? { ...at, rows: 1, columns: cell.columns },
          'below',
        );
      } else {
        this.headless.push(cell);
        this.#push(cell);
      }
    return true;
  }

  #openHeader(row: CellRow, labels: readonly (LabelMatch | undefined)[]): void {
    this.#settleHeads();
    this.#rowsSinceHeader = 0;
    this.#body = true;
    const firstLabel = labels.findIndex(Boolean);
    row.cells.forEach((cell, i) => {
      const to = row.cells[i + 1]?.column ?? (cell.merged ? rightOf(cell) : Number.POSITIVE_INFINITY);
      const section =
        cell.rows > 1 ||
        (i < firstLabel && !labels[i]) ||
        (i === 0 &&
          row.cells.length > 1 &&
          (labels[0]?.sections.length ?? 0) > 0 &&
          labels[0]?.fields.length === 0);
      if (section) {
        this.headless.push(cell);
        this.#push(cell);
      } else this.#heads.push({ cell, to, taken: false });
    });
  }

  /** Headers that found no value: blank places below them, or names only. */
  #settleHeads(): void {
    for (const { cell, taken } of this.#heads) {
      if (taken || !exact(cell)) this.headless.push(cell);
      else
        this.#blank(cell, { row: below(cell), column: cell.column, rows: 1, columns: cell.columns }, 'below');
    }
    this.#heads = [];
  }

  /** A cell directly under the header of a field is its value, whatever it says. */
  #standsUnderField(cell: Cell): boolean {
    const head =
      this.#rowsSinceHeader === 1 && this.#heads.length > 1 ? this.#headOf(cell.column) : undefined;
    return (
      head !== undefined &&
      head.cell.column === cell.column &&
      (exact(head.cell)?.fields.length ?? 0) > 0 &&
      (exact(head.cell)?.fundColumns.length ?? 0) === 0
    );
  }

  #headOf(column: number): { readonly cell: Cell; taken: boolean } | undefined {
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle]?.cell.column ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const head = this.#heads[low - 1];
    return head && column < head.to ? head : undefined;
  }

  #fromAbove(cell: Cell): boolean {
    const head = this.#headOf(cell.column);
    if (head && !head.taken && this.#rowsSinceHeader === 1) {
      head.taken = true;
      this.#pair(head.cell, cell, 'below');
      return true;
    }
    const open = this.#outline.at(-1);
    if (!open || !exact(open.cell)) return false;
    const last = this.pairs.at(-1);
    if (last?.label === open.cell && last.cell) return false;
    const at = this.headless.indexOf(open.cell, this.headless.length - 8);
    if (at < 0) return false;
    this.headless.splice(at, 1);
    this.#pair(open.cell, cell, 'inside');
    return true;
  }

  #push(cell: Cell): void {
    const until = cell.rows > 1 ? below(cell) : Number.POSITIVE_INFINITY;
    this.#outline = this.#outline.filter((open) => open.cell.column < cell.column).slice(1 - MAX_OUTLINE);
    this.#outline.push({ cell, until });
  }

  #context(label: Cell): readonly Cell[] {
    return this.#outline
      .filter(({ cell }) => cell !== label && cell.column < label.column)
      .map(({ cell }) => cell);
  }

  #pair(label: Cell, cell: Cell, relation: Relation): void {
    const match = label.match;
    if (!match) return;
    const head = relation === 'right' ? this.#headOf(cell.column) : undefined;
    if (head) head.taken = true;
    this.pairs.push({
      label,
      match,
      relation,
      cell,
      value: cell.text,
      place: cell,
      context: this.#context(label),
      head: head?.cell,
      heading: !this.#body,
    });
  }

  /** A label that no value follows in its row. */
  #close(label: Cell, row: CellRow, next?: Cell): void {
    const match = label.match;
    if (match && match.fields.length > 0 && this.#isCaption(label, row)) {
      this.#blank(label, label, 'inline');
      return;
    }
    const gap = next ? next.column - rightOf(label) : 0;
    const cover = this.sheet.coverAt(row.row, rightOf(label));
    const place = cover ?? { row: row.row, column: rightOf(label), rows: 1, columns: 1 };
    const section = !match || match.fields.length === 0 || label.rows > 1;
    if (section || (next && gap === 0)) this.headless.push(label);
    else this.#blank(label, place, 'right');
  }

  /** A line above the table that ends with its label's colon: the value is written behind the colon, into the same cell. */
  #isCaption(label: Cell, row: CellRow): boolean {
    return row.cells.length === 1 && row.row < this.#firstBodyRow && /[:：]\s*$/u.test(label.text);
  }

  #blank(label: Cell, place: Rect, relation: Relation): void {
    if (label.match)
      this.pairs.push({
        label,
        match: label.match,
        relation,
        cell: undefined,
        value: '',
        place,
        context: this.#context(label),
        head: undefined,
        heading: !this.#body,
      });
  }

  #inline(cell: Cell, pending: Cell | undefined, width: number, first: boolean): boolean {
    if (pending && exact(pending)?.sections.length === 0) return false;
    const parts = inlineParts(cell.text);
    const spaced = parts.length === 0 && width <= 3 ? spacedPart(cell.text) : undefined;
    const found = spaced ? [spaced] : parts;
    if (found.length === 0 || (found.length === 1 && found[0]?.value === '')) return false;
    if (found.length === 1 && first && exact(cell)) return false;
    for (const { match, value } of found) {
      this.pairs.push({
        label: cell,
        match,
        relation: 'inline',
        cell: value === '' ? undefined : cell,
        value,
        place: cell,
        context: this.#context(cell),
        head: undefined,
        heading: !this.#body,
      });
    }
    if (
      width > 1 &&
      found.some(
        ({ match }) =>
          match.fields.length > 0 && match.fields[0] !== 'preparedBy' && match.fields[0] !== 'year',
      )
    )
      this.#body = true;
    return true;
  }

  #list(): Cell | undefined {
    const open = this.#outline.at(-1);
    if (!open) return undefined;
    return isList(exact(open.cell)) || this.items.at(-1)?.list === open.cell ? open.cell : undefined;
  }

  /** Reads the cells of a row, from the given one on, as an entry of a list; false where the row is none. */
  #readListRow(row: CellRow, from: number, list: Cell): boolean {
    const cells = row.cells.slice(from);
    const [first] = cells;
    if (!first) return false;
    const label = exact(first);
    if (
      label &&
      isBodyLabel(label) &&
      !isEntryMark(first.text) &&
      (label.fields.length > 0 || label.sections.length > 0) &&
      from === 0
    )
      return false;
    const mark =
      isEntryMark(first.text) && (cells.length > 1 || from === 0 || !/^\d{4}/u.test(first.text))
        ? first
        : undefined;
    const texts = mark ? cells.slice(1) : cells;
    const cell = texts.reduce<Cell | undefined>(
      (best, c) => (!best || c.text.length > best.text.length ? c : best),
      undefined,
    );
    const place = cell ??
      this.sheet.coverAt(row.row, rightOf(first)) ?? {
        row: row.row,
        column: rightOf(first),
        rows: 1,
        columns: 1,
      };
    this.items.push({ list, mark, cell, place });
    this.loose.push(...texts.filter((text) => text !== cell));
    if (!this.headless.includes(list, Math.max(0, this.headless.length - 4))) this.headless.push(list);
    return true;
  }
}

const isAmountLike = (cell: Cell): boolean => typeof cell.value === 'number';
