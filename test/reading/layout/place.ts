import type { Rect } from '../../../src/forms/cell';
import type { TruthField, TruthTable } from '../truth';
import type { Canvas } from './canvas';
import type { Binding, Box, CellContent, FormDraft } from './draft';
import type { Style } from './variation';

/** A draft after its merges and blank lines are decided, still at its own origin. */
export interface Arranged {
  readonly draft: FormDraft;
  readonly boxes: readonly Box[];
  readonly rows: number;
  readonly columns: number;
}

const bindingsIn = (box: Box, from: number, to: number, first: boolean): readonly Binding[] =>
  box.bindings.filter((binding) =>
    binding.row === undefined ? first : binding.row >= from && binding.row < to,
  );

/**
 * Cuts a box in two before `row`; the second piece starts at `second` and repeats the text or stays empty. Under an
 * empty second piece nobody can tell whether a second-level class goes on or has lost its name: that is not scored.
 */
function cutBox(box: Box, row: number, second: number, repeat: boolean): readonly Box[] {
  const end = box.row + box.rows;
  const doubtful = (binding: Binding): boolean =>
    binding.row !== undefined && binding.row >= row && binding.key.endsWith('.level2');
  const top = {
    ...box,
    rows: row - box.row,
    bindings: repeat
      ? bindingsIn(box, box.row, row, true)
      : box.bindings.map((binding) => (doubtful(binding) ? { ...binding, unscored: true } : binding)),
  };
  const empty = { value: '', text: '', format: 'General' };
  const bottom = {
    ...box,
    row: second,
    rows: end - row,
    ...(repeat ? { bindings: bindingsIn(box, row, end, false) } : { cell: empty, bindings: [] }),
  };
  return [top, bottom];
}

/** A page break inside the indicator table: the header comes again, merged areas end and begin anew. */
function breakPage(style: Style, draft: FormDraft): readonly Box[] {
  const { indicatorHeader: header, indicatorBody: body } = draft;
  if (!header || !body || body.rows < 3) return draft.boxes;
  const at = body.row + style.random.int(1, body.rows - 1);
  const copies = draft.boxes
    .filter((box) => box.role === 'header' && box.row >= header.row && box.row < header.row + header.rows)
    .map((box) => ({ ...box, row: at + box.row - header.row, bindings: [] }));
  const moved = draft.boxes.flatMap((box): readonly Box[] => {
    if (box.row >= at) return [{ ...box, row: box.row + header.rows }];
    if (box.row + box.rows <= at) return [box];
    if (box.role === 'section') {
      const [top, bottom] = cutBox(box, at, at, true);
      return [top!, { ...bottom!, rows: bottom!.rows + header.rows }];
    }
    return cutBox(box, at, at + header.rows, true);
  });
  const follow = (binding: Binding): Binding =>
    binding.row !== undefined && binding.row >= at ? { ...binding, row: binding.row + header.rows } : binding;
  return [...moved.map((box) => ({ ...box, bindings: box.bindings.map(follow) })), ...copies];
}

/** Splits tall section and class areas in two merges, as after a page break or an inserted row. */
const splitTall = (style: Style, boxes: readonly Box[]): readonly Box[] =>
  boxes.flatMap((box) =>
    (box.role === 'section' || box.role === 'level') && box.rows > 1 && style.random.chance(0.5)
      ? cutBox(
          box,
          box.row + Math.ceil(box.rows / 2),
          box.row + Math.ceil(box.rows / 2),
          style.random.chance(0.5),
        )
      : [box],
  );

/** Classes are repeated in every row instead of merged. */
const repeatLevels = (boxes: readonly Box[]): readonly Box[] =>
  boxes.flatMap((box) =>
    box.role !== 'level' || box.rows === 1
      ? [box]
      : Array.from({ length: box.rows }, (_, i) => ({
          ...box,
          row: box.row + i,
          rows: 1,
          bindings: bindingsIn(box, box.row + i, box.row + i + 1, i === 0),
        })),
  );

/** Opens blank lines before the given positions; areas that span one grow. */
function openBlank(boxes: readonly Box[], before: readonly number[], axis: 'row' | 'column'): readonly Box[] {
  const size = axis === 'row' ? 'rows' : 'columns';
  const move = (position: number): number => position + before.filter((at) => at <= position).length;
  return boxes.map((box) => {
    const start = move(box[axis]);
    const end = move(box[axis] + box[size] - 1);
    return { ...box, [axis]: start, [size]: end - start + 1 };
  });
}

const extent = (boxes: readonly Box[], axis: 'row' | 'column'): number =>
  Math.max(...boxes.map((box) => box[axis] + (axis === 'row' ? box.rows : box.columns)));

/** Applies page breaks, split and repeated areas, blank rows and columns. */
export function arrange(style: Style, draft: FormDraft): Arranged {
  const { random } = style;
  let { boxes } = draft;
  if (style.has('repeatedHeader')) boxes = breakPage(style, draft);
  if (style.has('splitMerges')) boxes = splitTall(style, boxes);
  if (style.has('repeatedPerRow')) boxes = repeatLevels(boxes);
  if (style.has('blankRows')) {
    const rows = extent(boxes, 'row');
    boxes = openBlank(
      boxes,
      random.sample(
        Array.from({ length: rows - 1 }, (_, i) => i + 1),
        random.int(1, 3),
      ),
      'row',
    );
  }
  if (style.has('blankColumns')) {
    const columns = extent(boxes, 'column');
    boxes = openBlank(
      boxes,
      random.sample(
        Array.from({ length: columns - 1 }, (_, i) => i + 1),
        random.int(1, 2),
      ),
      'column',
    );
  }
  return { draft, boxes, rows: extent(boxes, 'row'), columns: extent(boxes, 'column') };
}

/** Puts an arranged form on a sheet and says what it holds where. */
export function place(
  style: Style,
  canvas: Canvas,
  sheet: string,
  arranged: Arranged,
  at: { readonly row: number; readonly column: number },
): TruthTable {
  const { draft, boxes } = arranged;
  const merged = !style.has('unmerged');
  const hiddenRow = style.has('hiddenRows') ? hideableRow(style, boxes, draft) : undefined;
  const hiddenColumn = style.has('hiddenColumn') ? arranged.columns - 1 : undefined;
  if (hiddenRow !== undefined) canvas.hideRow(at.row + hiddenRow);
  if (hiddenColumn !== undefined) canvas.hideColumn(at.column + hiddenColumn);
  const fields: TruthField[] = [];
  const printed: Rect[] = [];
  for (const box of boxes) {
    const rect = {
      row: box.row + at.row,
      column: box.column + at.column,
      rows: box.rows,
      columns: box.columns,
    };
    canvas.write(rect.row, rect.column, withStrayBlanks(style, box));
    const single = rect.rows * rect.columns === 1;
    if (merged && !single) canvas.merge(rect);
    const range = merged ? rect : { ...rect, rows: 1, columns: 1 };
    if (box.role !== 'note' && box.cell.text !== '') printed.push(rect);
    const hidden =
      (hiddenRow === box.row && box.rows === 1) || (hiddenColumn === box.column && box.columns === 1);
    for (const binding of box.bindings)
      fields.push({ ...binding, range, ...(hidden ? { unscored: true } : {}) });
  }
  return {
    sheet,
    form: draft.form,
    family: draft.family,
    range: bounding(printed),
    fields: withDefaults(fields),
  };
}

/** Values as people leave them: indented with blanks, with blanks behind. */
function withStrayBlanks(style: Style, { role, cell }: Box): CellContent {
  const { random } = style;
  if (role !== 'value' || !style.has('strayBlanks') || typeof cell.value !== 'string' || cell.text === '')
    return cell;
  const text = `${random.pick(['', ' ', '    ', '　　'])}${cell.text}${random.pick(['', ' ', '  ', '\n'])}`;
  return { ...cell, value: text, text };
}

/** A row of the indicator body that is hidden: one with a single indicator. */
function hideableRow(style: Style, boxes: readonly Box[], draft: FormDraft): number | undefined {
  if (!draft.indicatorBody) return undefined;
  const rows = boxes
    .filter((box) => box.bindings.some((b) => b.key.endsWith('.level3')))
    .map((box) => box.row);
  return rows.length < 2 ? undefined : rows[style.random.int(1, rows.length - 1)];
}

/** The smallest rectangle around all of them. */
export function bounding(rects: readonly Rect[]): Rect {
  const row = Math.min(...rects.map((r) => r.row));
  const column = Math.min(...rects.map((r) => r.column));
  return {
    row,
    column,
    rows: Math.max(...rects.map((r) => r.row + r.rows)) - row,
    columns: Math.max(...rects.map((r) => r.column + r.columns)) - column,
  };
}

/** One truth per key: a second place of the same value is as good a source as the first. */
function withDefaults(fields: readonly TruthField[]): readonly TruthField[] {
  const byKey = new Map<string, TruthField>();
  for (const field of fields) {
    const known = byKey.get(field.key);
    if (!known) byKey.set(field.key, field);
    else if (field.range) byKey.set(field.key, { ...known, parts: [...(known.parts ?? []), field.range] });
  }
  return [...byKey.values()];
}
