import type { CellPosition, CellRef, Rect } from '../../forms/cell';
import { MONEY_FIELDS, NO_LABEL, type Form } from '../../forms/model';
import { boundColumn } from './bound-column';
import { boundField, boundList, boundPlace } from './bound-place';
import { targetName, type Correction } from '../corrections';
import { withReasons } from '../whole/unread-why';
import { sourcesIn, withKeys, type FormContent } from '../whole/finished-form';
import { formAt } from './form-at';
import type { SheetReading } from '../reading';
import { below, refOf, rightOf, type Cell, type SheetCells } from '../cells/sheet-cells';

type Binding = Extract<Correction, { readonly type: 'bind' }> & { readonly at: CellRef };

const isBinding = (correction: Correction): correction is Binding =>
  correction.type === 'bind' && correction.at !== undefined;

/** Fields and lists first; of the columns the indicators' names first, which decide the rows. */
const rank = ({ target }: Binding): number =>
  target.type !== 'column' ? 0 : target.column === 'level3' ? 1 : 2;

/**
 * Puts the user's bindings into what was read of a sheet. Each holds for the form its place lies in, else the nearest
 * one. The account of cells stays whole: what a bound place displaces is listed as unread.
 */
export function withBindings(
  reading: SheetReading,
  cells: SheetCells,
  corrections: readonly Correction[],
): SheetReading {
  const bindings = corrections.filter(isBinding).sort((a, b) => rank(a) - rank(b));
  if (bindings.length === 0 || reading.forms.length === 0) return reading;
  // Of two bindings of one target (of two co-authors, say) the later one holds.
  const byForm = new Map<Form, Map<string, Binding>>();
  for (const binding of bindings) {
    const form = formAt(reading.forms, binding.at);
    if (form) byForm.set(form, new Map(byForm.get(form)).set(targetName(binding.target), binding));
  }
  const forms = reading.forms.map((form) => {
    const own = byForm.get(form);
    if (!own) return form;
    const others = reading.forms.filter((other) => other !== form).map(({ range }) => range);
    return bound(form, [...own.values()], cells, others);
  });
  return { ...reading, forms };
}

/** One form with its bindings. `others`: ranges of the other forms on the sheet. */
function bound(form: Form, bindings: readonly Binding[], cells: SheetCells, others: readonly Rect[]): Form {
  let content: FormContent = form;
  const taken: Cell[] = [];
  const numbering: Cell[] = [];
  for (const { target, at } of bindings) {
    const place = boundPlace(cells, at);
    if (target.type === 'field') {
      const field = boundField(target.field, place, cells, content.fields[target.field]);
      content = { ...content, fields: { ...content.fields, [target.field]: field } };
      // Of an amount, only its own cell is the source; a text is all that stands in the place.
      const isAmount = field.state === 'read' && MONEY_FIELDS.has(target.field);
      if (!isAmount) taken.push(...place.cells);
    } else if (target.type === 'list') {
      const list = boundList(place);
      content = { ...content, [target.list]: list.entries };
      numbering.push(...list.numbering);
    } else {
      const used = new Set([...sourcesIn(content), ...form.labels].map(keyOf));
      content = {
        ...content,
        ...boundColumn(content, target.column, place, cells, (cell) => !used.has(keyOf(cell))),
      };
    }
  }
  return withAccount(form, content, { taken, numbering, cells, others });
}

const keyOf = ({ row, column }: CellPosition): number => row * 16_384 + column;

const covers = (outer: Rect, { row, column }: CellPosition): boolean =>
  row >= outer.row && row < below(outer) && column >= outer.column && column < rightOf(outer);

/** Settles anew which cells of the form are labels, which sources, and which were left. */
function withAccount(
  form: Form,
  content: FormContent,
  {
    taken,
    numbering,
    cells,
    others,
  }: {
    /** Source cells beside those that the content names: the further cells of texts of several cells. */
    readonly taken: readonly Cell[];
    readonly numbering: readonly Cell[];
    readonly cells: SheetCells;
    readonly others: readonly Rect[];
  },
): Form {
  const sources = sourcesIn(content);
  const range = grown(form.range, [...sources, ...taken, ...numbering], others);
  const known = new Set(
    [...sourcesIn(form), ...form.labels, ...form.unread.map(({ at }) => at), ...sources, ...numbering].map(
      keyOf,
    ),
  );
  const isOwn = (cell: Cell): boolean =>
    known.has(keyOf(cell)) || (covers(range, cell) && !covers(form.range, cell));
  const sourceKeys = new Set([...sources, ...taken].map(keyOf));
  const isSource = (cell: CellPosition): boolean => sourceKeys.has(keyOf(cell));
  const labels = [
    ...form.labels.filter((at) => !isSource(at)),
    ...numbering
      .filter((cell) => !isSource(cell))
      .map((cell) => ({ ...refOf(form.sheet, cell), text: cell.text })),
    ...namesOf(withReasons(form, cells), isSource),
  ];
  const labelKeys = new Set(labels.map(keyOf));
  const before = new Map(form.unread.map(({ at, why }) => [keyOf(at), why]));
  const unread = cells.rows
    .filter(({ row }) => row >= range.row && row < below(range))
    .flatMap((row) => row.cells)
    .filter((cell) => covers(range, cell) && isOwn(cell) && !isSource(cell) && !labelKeys.has(keyOf(cell)))
    .map((cell) => ({
      at: refOf(form.sheet, cell),
      text: cell.text,
      why: before.get(keyOf(cell)) ?? NO_LABEL,
    }));
  return {
    ...form,
    ...content,
    range,
    ownRange: grown(form.ownRange, [...sources, ...taken, ...numbering], others),
    indicators: content.indicators === form.indicators ? form.indicators : withKeys(content.indicators),
    labels,
    unread,
  };
}

/**
 * The cells that name what the user has bound: they were not known as labels, and are now. What stands between its own
 * name and the bound cell is a value of its own.
 */
const namesOf = ({ unread }: Form, isSource: (cell: CellPosition) => boolean): Form['labels'] => {
  const names = unread.filter(({ at, text, why }) => why.label === text && !isSource(at));
  return unread.flatMap(({ at, why }) => {
    if (why.label === undefined || !isSource(at)) return [];
    const beside = names.filter(
      (name) =>
        name.text === why.label &&
        (name.at.row === at.row
          ? name.at.column < at.column
          : name.at.row < at.row && covers(under(name.at), at)),
    );
    return beside.slice(-1).map((name) => ({ ...name.at, text: name.text }));
  });
};

/** The column below a cell. */
const under = (at: CellRef): Rect => ({ ...at, rows: Number.MAX_SAFE_INTEGER });

/** The form's range with its new cells, as long as it does not reach into another form. */
function grown(range: Rect, cells: readonly Rect[], others: readonly Rect[]): Rect {
  let wide = range;
  for (const cell of cells) {
    const row = Math.min(wide.row, cell.row);
    const column = Math.min(wide.column, cell.column);
    const next = {
      row,
      column,
      rows: Math.max(below(wide), below(cell)) - row,
      columns: Math.max(rightOf(wide), rightOf(cell)) - column,
    };
    if (!others.some((other) => overlap(other, next))) wide = next;
  }
  return wide;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < below(b) && b.row < below(a) && a.column < rightOf(b) && b.column < rightOf(a);
