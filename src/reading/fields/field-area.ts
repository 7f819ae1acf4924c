import type { Rect } from '../../forms/cell';
import { ColumnHeads, headsAbove } from './column-heads';
import { exact, goalHeads, isGoal, isHeader, isList, labelsOf } from '../labels/field-labels';
import { isEntryMark, isNumbered } from '../labels/inline';
import type { LabelMatch } from '../labels/label-matcher';
import { headerCells } from './header-cells';
import { labelledParts, tellsOfBody } from './labelled-parts';
import { extentOf, spansForm, type Extent } from './extent';
import { FoundPairs } from './found-pairs';
import { headsPlan, isYearOfText, listEntry, planStep } from './list-entry';
import { Outline } from './outline';
import type { FieldArea, ListItem, Pair, Relation } from './pair';
import { below, rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';

/**
 * Reads label–value pairs and lists out of the rows of a form that belong to no table. Rows are read from top to
 * bottom, cells from left to right; a value belongs to the label before it in its row, else to the header above it,
 * else to the label whose rows it stands in. One pass: a row is never looked at again.
 */
export class FieldAreaReader {
  readonly items: ListItem[] = [];
  readonly loose: Cell[] = [];
  readonly #found = new FoundPairs();
  readonly #outline = new Outline();
  readonly #heads = new ColumnHeads();
  #body = false;
  /** First row that holds a label and something beside it: where the table itself begins. */
  #firstBodyRow = Infinity;
  #extent: Extent | undefined;

  constructor(
    private readonly sheet: SheetCells,
    private readonly rows: readonly CellRow[],
  ) {}

  /** The innermost label that is still open below the rows read so far. */
  get section(): Cell | undefined {
    return this.#outline.innermost;
  }

  /** Forgets headers and open labels, where a table interrupts the rows. */
  interrupt(): void {
    this.#settleHeads();
    this.#outline.interrupt();
    this.#body = true;
  }

  read(row: CellRow, next: CellRow | undefined): void {
    const [first] = row.cells;
    if (!first) return;
    this.#heads.nextRow();
    this.#outline.enter(row, first);
    const list = this.#list();
    if (list && this.#readListRow(row, 0, list)) return;
    if (!list && this.#readPlanStep(row, next)) return;
    const labels = labelsOf(row, (cell) => this.#heads.holdsField(cell));
    if (isHeader(row, labels, next)) {
      this.#openHeader(row, labels, next);
      return;
    }
    if (this.#headsBlankGoals(row, labels)) return;
    let pending: Cell | undefined;
    let valued: Cell | undefined;
    row.cells.forEach((cell, i) => {
      const label = labels[i];
      if (i === 0 && isYearOfText(cell, row.cells[1])) {
        this.#found.headless.push(cell);
        return;
      }
      if (this.#inline(cell, pending, row.cells.length, i)) {
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
        this.#outline.push(cell);
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
      const head = this.#heads.over(cell.column);
      if (
        pending &&
        head &&
        this.#heads.isRightAbove &&
        head.cell.column === cell.column &&
        !head.taken &&
        isGoal(exact(pending))
      ) {
        this.#found.headless.push(pending);
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
    const { pairs, headless } = this.#found;
    return { pairs, items: this.items, headless, loose: this.loose };
  }

  /** A row of labels, two goals among them, above blank places: 预期目标 │ 实际完成情况 of a form to be filled in. */
  #headsBlankGoals(row: CellRow, labels: readonly (LabelMatch | undefined)[]): boolean {
    const heads = goalHeads(row, labels);
    if (heads.length === 0) return false;
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
        this.#found.headless.push(cell);
        this.#outline.push(cell);
      }
    return true;
  }

  #openHeader(row: CellRow, labels: readonly (LabelMatch | undefined)[], next: CellRow | undefined): void {
    this.#settleHeads();
    this.#body = true;
    const { sections, heads } = headerCells(row, labels, next);
    for (const cell of sections) {
      this.#found.headless.push(cell);
      this.#outline.push(cell);
    }
    this.#heads.open([...headsAbove(row, next, this.rows, (label) => this.#found.gaveUp(label)), ...heads]);
  }

  /** Headers that found no value: blank places below them, or names only. */
  #settleHeads(): void {
    for (const { cell, taken } of this.#heads.settle()) {
      // 资金来源 beside the heads of its sources names the part.
      const names = exact(cell)?.sections.includes('funds') && exact(cell)?.fields.includes('fundNature');
      if (taken || !exact(cell) || names) this.#found.headless.push(cell);
      else
        this.#blank(cell, { row: below(cell), column: cell.column, rows: 1, columns: cell.columns }, 'below');
    }
  }

  #fromAbove(cell: Cell): boolean {
    const head = this.#heads.over(cell.column);
    if (head && !head.taken && this.#heads.isRightAbove) {
      head.taken = true;
      this.#pair(head.cell, cell, 'below');
      return true;
    }
    const open = this.section;
    if (!open || !exact(open)) return false;
    if (this.#found.endsWithValueOf(open)) return this.#nextGoal(open, cell);
    if (!this.#found.reopened(open)) return false;
    this.#pair(open, cell, 'inside');
    return true;
  }

  /** Of numbered goals one below the other the first is the goal of the form, the others are entries of their own. */
  #nextGoal(goal: Cell, cell: Cell): boolean {
    if (!isGoal(exact(goal)) || !isNumbered(cell.text)) return false;
    this.items.push({ list: goal, mark: undefined, cell, place: cell });
    return true;
  }

  #pair(label: Cell, cell: Cell, relation: Relation): void {
    if (!label.match) return;
    const head = relation === 'right' ? this.#heads.over(cell.column) : undefined;
    if (head) head.taken = true;
    this.#found.pair(label, cell, relation, { ...this.#around(label), head: head?.cell });
  }

  /** A label that no value follows in its row. */
  #close(label: Cell, row: CellRow, next?: Cell): void {
    const match = label.match;
    if (match && match.fields.length > 0 && isCaption(label, row, this.#firstBodyRow)) {
      this.#blank(label, label, 'inline');
      return;
    }
    const gap = next ? next.column - rightOf(label) : 0;
    const cover = this.sheet.coverAt(row.row, rightOf(label));
    const place = cover ?? { row: row.row, column: rightOf(label), rows: 1, columns: 1 };
    const section =
      !match ||
      match.fields.length === 0 ||
      label.rows > 1 ||
      spansForm(label, row, (this.#extent ??= extentOf(this.rows)));
    if (section || (next && gap === 0)) this.#found.headless.push(label);
    else this.#blank(label, place, 'right');
  }

  #blank(label: Cell, place: Rect, relation: Relation): void {
    this.#found.blank(label, place, relation, this.#around(label));
  }

  /** What stands around a label, and whether it is still the heading. */
  #around(label: Cell): Pick<Pair, 'context' | 'heading'> {
    return { context: this.#outline.around(label), heading: !this.#body };
  }

  /** Takes the labels and values of one cell, the `i`th of `width` in its row; false where it is no such cell. */
  #inline(cell: Cell, pending: Cell | undefined, width: number, i: number): boolean {
    const found = labelledParts(cell, pending && exact(pending), width, i);
    if (!found) return false;
    for (const part of found) this.#found.inline(cell, part, this.#around(cell));
    if (width > 1 && found.some(tellsOfBody)) this.#body = true;
    return true;
  }

  /** Reads a row of a plan that is told by its marks alone. */
  #readPlanStep(row: CellRow, next: CellRow | undefined): boolean {
    const step = planStep(row, next, this.items.at(-1)?.mark);
    if (!step) return false;
    this.#settleHeads();
    this.#body = true;
    for (const name of step.names) {
      this.#found.headless.push(name);
      this.#outline.push(name);
    }
    this.items.push({ list: step.mark, mark: step.mark, cell: step.cell, place: step.place, step: true });
    this.loose.push(...step.others);
    return true;
  }

  #list(): Cell | undefined {
    const open = this.section;
    return open && (isList(exact(open)) || this.items.at(-1)?.list === open) ? open : undefined;
  }

  /** Reads the cells of a row, from the given one on, as an entry of a list; false where the row is none. */
  #readListRow(row: CellRow, from: number, list: Cell): boolean {
    if (headsPlan(row, from)) {
      this.#found.headless.push(...row.cells.slice(from));
      return true;
    }
    const entry = listEntry(row, from, this.sheet);
    if (!entry) return false;
    const { mark, cell, place, others } = entry;
    this.items.push({ list, mark, cell, place });
    this.loose.push(...others);
    this.#found.headlessOnce(list);
    return true;
  }
}

/** A line above the table that ends with its label's colon: the value is written behind the colon, into the same cell. */
const isCaption = (label: Cell, { cells, row }: CellRow, firstBodyRow: number): boolean =>
  cells.length === 1 && row < firstBodyRow && /[:：]\s*$/u.test(label.text);
