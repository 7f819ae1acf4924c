import type { CellPosition } from '../../forms/cell';
import { MONEY_FIELDS, type FieldName, type Form, type UnreadCell, type UnreadWhy } from '../../forms/model';
import { fieldsAbout, familyById } from '../../forms/families';
import { squeeze } from '../../forms/normalise';
import { isAmount } from '../cells/amounts';
import { below, firstAtLeast, rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';
import { inlineParts } from '../labels/inline';
import { matchLabel } from '../labels/label-matcher';

/** Rows above a cell in which its header is looked for: no form prints more indicators under one. */
const MAX_ROWS_ABOVE = 60;
/** No label that forms print is longer; more is a text. */
const MAX_LABEL_LENGTH = 16;
const MAX_CANDIDATES = 3;
const MAX_HEADERS = 40;

const keyOf = ({ row, column }: CellPosition): number => row * 20_000 + column;

/** A form whose unread cells say why each was not read, and which fields its text may be. */
export function withReasons(form: Form, sheet: SheetCells): Form {
  if (form.unread.length === 0) return form;
  const places = new Places(form, sheet);
  return { ...form, unread: form.unread.map((each) => ({ ...each, why: whyUnread(each, form, places) })) };
}

/** What stands around the cells of a form. */
class Places {
  readonly #labels: ReadonlySet<number>;
  readonly #unread: ReadonlySet<number>;
  readonly #rows: readonly CellRow[];

  constructor(form: Form, { rows }: SheetCells) {
    this.#labels = new Set(form.labels.map(keyOf));
    this.#unread = new Set(form.unread.map(({ at }) => keyOf(at)));
    this.#rows = rows;
  }

  isLabel = (cell: Cell): boolean => this.#labels.has(keyOf(cell));

  isUnread = (cell: Cell): boolean => this.#unread.has(keyOf(cell));

  at({ row, column }: CellPosition): Cell | undefined {
    return this.#row(row)?.cells.find((cell) => cell.column === column);
  }

  /** The cell before one in its row. */
  before({ row, column }: Cell): Cell | undefined {
    const cells = this.#row(row)?.cells ?? [];
    return cells[firstAtLeast(cells, column, (cell) => cell.column) - 1];
  }

  hasAfter({ row, column }: Cell): boolean {
    return (this.#row(row)?.cells.at(-1)?.column ?? column) > column;
  }

  /** The nearest header above a cell that stands over its column: one of several labels in a row of nothing else, or the head of a part. */
  header(cell: Cell): Cell | undefined {
    const from = firstAtLeast(this.#rows, cell.row, ({ row }) => row) - 1;
    for (let i = from; i >= 0 && from - i < MAX_ROWS_ABOVE; i -= 1) {
      const cells = this.#rows[i]?.cells ?? [];
      if (cells.length < 2 || cells.length > MAX_HEADERS) continue;
      const over = cells.find((each) => each.column <= cell.column && rightOf(each) > cell.column);
      const opens = this.#partOf(cells) !== undefined;
      if (over && below(over) <= cell.row && (opens || cells.every(this.isLabel))) return over;
      if (opens) return undefined;
    }
    return undefined;
  }

  /** The name of the part whose heads stand in a cell's row, the cell among them. */
  partHeadedBy({ row, column }: Cell): Cell | undefined {
    const first = this.#partOf(this.#row(row)?.cells ?? []);
    return first && first.column < column ? first : undefined;
  }

  /** What a row of heads begins with, where it is no known name and goes on below: what stands above heads another part. */
  #partOf([first, ...heads]: readonly Cell[]): Cell | undefined {
    if (!first || !this.isUnread(first) || !mayNameNeighbour(first)) return undefined;
    const under = this.#rows[firstAtLeast(this.#rows, first.row + 1, ({ row }) => row)]?.cells[0];
    const goesOn = under !== undefined && under.column > first.column;
    return goesOn && heads.some(this.isLabel) && heads.every(mayNameNeighbour) ? first : undefined;
  }

  #row(row: number): CellRow | undefined {
    const found = this.#rows[firstAtLeast(this.#rows, row, (each) => each.row)];
    return found?.row === row ? found : undefined;
  }
}

function whyUnread({ at, text, why }: UnreadCell, form: Form, places: Places): UnreadWhy {
  const cell = places.at(at);
  if (!cell) return why;
  const inside = inlineParts(text).flatMap(({ match }) => match.fields);
  const named = inside.filter((name) => fieldsOf(form).has(name)).slice(0, MAX_CANDIDATES);
  if (why.cause === 'outside') return { ...why, candidates: named.length > 0 ? named : guesses(cell, form) };
  if (named.length > 0) return { cause: 'taken', label: text.split(/[:：]/u, 1)[0] ?? '', candidates: named };
  if (matchLabel(text)?.quality === 'exact') return { cause: 'label-alone', label: text, candidates: [] };
  const part = places.partHeadedBy(cell);
  if (part) return { cause: 'unknown-label', label: part.text, candidates: [] };
  const left = places.before(cell);
  if (left && places.isLabel(left)) return byLabel(cell, left, form);
  // What a row begins with names it; further right a header above comes first.
  const unknown = left && places.isUnread(left) && mayNameNeighbour(left) ? left : undefined;
  const header = unknown && !places.before(unknown) ? undefined : left && places.header(cell);
  if (header) return underHeader(cell, header);
  if (unknown) return { cause: 'unknown-label', label: unknown.text, candidates: guesses(cell, form) };
  const over = left ? undefined : places.header(cell);
  const asked = over?.match?.fields.some((name) => MONEY_FIELDS.has(name)) ?? false;
  if (!left && !asked && mayNameNeighbour(cell) && places.hasAfter(cell))
    return { cause: 'unknown-label', label: text, candidates: [] };
  if (over) return underHeader(cell, over);
  return { cause: 'no-label', candidates: guesses(cell, form) };
}

/** Why the header above a cell did not take it. */
const underHeader = (cell: Cell, { match, text: label }: Cell): UnreadWhy => ({
  cause: match?.fields.some((name) => MONEY_FIELDS.has(name)) && !isAmount(cell) ? 'no-amount' : 'no-column',
  label,
  candidates: [],
});

/** Why the label before a cell did not take it. */
function byLabel(cell: Cell, { match, text: label }: Cell, form: Form): UnreadWhy {
  if (!match) return { cause: 'unknown-label', label, candidates: guesses(cell, form) };
  const possible = match.fields.filter((name) => fieldsOf(form).has(name)).slice(0, MAX_CANDIDATES);
  if (possible.length === 0)
    return { cause: isInPlaceOfMoney(cell, match) ? 'no-amount' : 'no-place', label, candidates: [] };
  const asked = possible.every((name) => MONEY_FIELDS.has(name)) && !isAmount(cell);
  return { cause: asked ? 'no-amount' : 'taken', label, candidates: possible };
}

/** What is no amount, beside the label of one: 50-60, 若干 or 见附件 beside 财政拨款; a sentence explains, and is none. */
const isInPlaceOfMoney = (
  cell: Cell,
  { fundRows, fundColumns, quality }: NonNullable<Cell['match']>,
): boolean =>
  fundRows.length + fundColumns.length > 0 &&
  cell.text.length <= MAX_LABEL_LENGTH &&
  (quality === 'exact' || /^\d/u.test(cell.text)) &&
  !isAmount(cell);

const fieldsOf = ({ family }: Form): ReadonlySet<FieldName> =>
  fieldsAbout(familyById(family)?.subject ?? 'project');

/** A short text that names something: 建设规模, 分管领导：. */
const mayNameNeighbour = (cell: Cell): boolean =>
  cell.text.length <= MAX_LABEL_LENGTH && !isAmount(cell) && !/[\d。；;，,≥≤%]/u.test(squeeze(cell.text));

/** What a text looks like, and the fields that hold such texts, the likeliest first. */
const LOOKS: readonly (readonly [(cell: Cell) => boolean, readonly FieldName[]])[] = [
  [({ text }) => /^[^\d]{0,4}(?:0\d{2,3}[-— ]?)?\d{7,8}$|^1\d{10}$/u.test(squeeze(text)), ['phone']],
  [isAmount, ['budget', 'total', 'multiYearTotal']],
  [({ text }) => text.length <= 40 && /20\d{2}.*[-—~至到].*20\d{2}/u.test(text), ['period']],
  [({ text }) => text.length <= 12 && /^20\d{2}[-年./]/u.test(text), ['startDate', 'endDate']],
  [({ text }) => /^[^\d。；，]{3,30}(?:局|委|办|厅|院|会|所|站|中心|学校|政府|公司|部)$/u.test(text), ['department', 'implementer', 'preparedBy', 'departmentName']],
  [({ text }) => /^[\p{Script=Han}·]{2,4}$/u.test(squeeze(text)), ['leader']],
  [({ text }) => text.length > 14, ['annualGoal', 'overallGoal', 'longTermGoal', 'functions']],
]; // prettier-ignore

/** Fields without a value that a cell may hold, by what its text looks like. */
function guesses(cell: Cell, form: Form): readonly FieldName[] {
  const possible = fieldsOf(form);
  const open = (name: FieldName): boolean =>
    possible.has(name) && (form.fields[name].state === 'blank' || form.fields[name].state === 'absent');
  const looks = LOOKS.find(([fits]) => fits(cell))?.[1] ?? [];
  return looks.filter(open).slice(0, MAX_CANDIDATES);
}
