import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import { invalidArgument } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { lastColumn, lastRow, type Area } from '../grid/area';
import type { RangeState } from './book';
import { asColor, asWord, colorText } from './json';
import { areaOf } from './range-content';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

interface BorderState {
  readonly range: RangeState;
  readonly side: Side;
}

/** A border line on one cell: which cell, which of its sides, and the neighbour that shares the line. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly key: keyof IBorderData;
  readonly shared?: { readonly row: number; readonly column: number; readonly key: keyof IBorderData };
}

/** Univer's one line code for each pair of Excel's style and weight. */
const LINES: {
  readonly [style in Exclude<LineStyle, 'None'>]: { readonly [weight in Weight]: BorderStyleTypes };
} = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: spread(BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED),
  DashDot: spread(BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT),
  DashDotDot: spread(BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT),
  Dot: spread(BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED),
  Double: spread(BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE),
};

function spread(thin: BorderStyleTypes, heavy: BorderStyleTypes) {
  return { Hairline: thin, Thin: thin, Medium: heavy, Thick: heavy };
}

/** Style and weight of a line code. */
function readLine(line: Nullable<IBorderStyleData>): { style: LineStyle; weight: Weight; color: string } {
  const color = colorText(line?.cl?.rgb ?? '#000000');
  if (!line || line.s === BorderStyleTypes.NONE) return { style: 'None', weight: 'Thin', color };
  for (const style of STYLES) {
    if (style === 'None') continue;
    for (const weight of ['Thin', 'Medium', 'Thick', 'Hairline'] as const) {
      if (LINES[style][weight] === line.s) return { style, weight, color };
    }
  }
  return { style: 'Continuous', weight: 'Thin', color };
}

/** Every cell side that makes up one border of an area. */
function linesOf({ row, column, rows, columns }: Area, side: Side): readonly Line[] {
  const bottom = row + rows - 1;
  const right = column + columns - 1;
  const across = (r: number, key: 't' | 'b'): Line[] =>
    Array.from({ length: columns }, (_, j) => ({
      row: r,
      column: column + j,
      key,
      shared: { row: key === 't' ? r - 1 : r + 1, column: column + j, key: key === 't' ? 'b' : 't' },
    }));
  const down = (c: number, key: 'l' | 'r'): Line[] =>
    Array.from({ length: rows }, (_, i) => ({
      row: row + i,
      column: c,
      key,
      shared: { row: row + i, column: key === 'l' ? c - 1 : c + 1, key: key === 'l' ? 'r' : 'l' },
    }));
  const diagonal = (key: 'tl_br' | 'bl_tr'): Line[] =>
    Array.from({ length: rows * columns }, (_, i) => ({
      row: row + Math.floor(i / columns),
      column: column + (i % columns),
      key,
    }));
  switch (side) {
    case 'EdgeTop':
      return across(row, 't');
    case 'EdgeBottom':
      return across(bottom, 'b');
    case 'EdgeLeft':
      return down(column, 'l');
    case 'EdgeRight':
      return down(right, 'r');
    case 'InsideHorizontal':
      return Array.from({ length: rows - 1 }, (_, i) => across(row + i, 'b')).flat();
    case 'InsideVertical':
      return Array.from({ length: columns - 1 }, (_, j) => down(column + j, 'r')).flat();
    case 'DiagonalDown':
      return diagonal('tl_br');
    case 'DiagonalUp':
      return diagonal('bl_tr');
  }
}

/** Whole rows and columns have borders as far as the sheet is used, and somewhat beyond. */
const BEYOND = { rows: 1000, columns: 200 };

/** The part of the range that can have borders: not the endless rest of whole rows and columns. */
function boundedArea(range: RangeState): Area {
  const area = areaOf(range);
  if (area.rows <= BEYOND.rows && area.columns <= BEYOND.columns) return area;
  const used = range.book.grid.cells.used(range.sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...area,
    rows: Math.min(area.rows, Math.max(BEYOND.rows, lastRow(used) + 1)),
    columns: Math.min(area.columns, Math.max(BEYOND.columns, lastColumn(used) + 1)),
  };
}

function current({ range, side }: BorderState) {
  const { cells } = range.book.grid;
  const found = linesOf(boundedArea(range), side).map(({ row, column, key, shared }) => {
    const own = cells.style(range.sheetId, row, column).bd?.[key];
    if (own || !shared || shared.row < 0 || shared.column < 0) return readLine(own);
    return readLine(cells.style(range.sheetId, shared.row, shared.column).bd?.[shared.key]);
  });
  const first = found[0] ?? readLine(null);
  const agreed = <K extends keyof typeof first>(part: K) =>
    found.every((line) => line[part] === first[part]) ? first[part] : null;
  return { style: agreed('style'), weight: agreed('weight'), color: agreed('color') };
}

function apply(border: BorderState, change: { style?: LineStyle; weight?: Weight; color?: string }): void {
  const { range, side } = border;
  range.book.assertFormattable(range.sheetId);
  const now = current(border);
  // Setting weight or colour of a missing line draws it.
  const style = change.style ?? (now.style === null || now.style === 'None' ? 'Continuous' : now.style);
  const weight = change.weight ?? now.weight ?? 'Thin';
  const color = change.color ?? now.color ?? '#000000';
  const line = style === 'None' ? null : { s: LINES[style][weight], cl: { rgb: color } };
  const patches = new Map<string, IBorderData>();
  const area = boundedArea(range);
  const add = (row: number, column: number, part: IBorderData) => {
    const key = `${row}:${column}`;
    patches.set(key, { ...patches.get(key), ...part });
  };
  for (const { row, column, key, shared } of linesOf(area, side)) {
    add(row, column, { [key]: line });
    if (shared && shared.row >= 0 && shared.column >= 0) {
      const neighbour = range.book.grid.cells.style(range.sheetId, shared.row, shared.column);
      const other = neighbour.bd?.[shared.key];
      // The same line on both cells stays on both, as Excel keeps it: a page may end between them.
      if (other && (other.s !== line?.s || other.cl?.rgb !== line.cl.rgb))
        add(shared.row, shared.column, { [shared.key]: null });
    }
  }
  const touched = {
    row: Math.max(0, area.row - 1),
    column: Math.max(0, area.column - 1),
    rows: area.rows + 2,
    columns: area.columns + 2,
  };
  range.book.grid.cells.restyle(range.sheetId, touched, (row, column) => {
    const bd = patches.get(`${row}:${column}`);
    return bd && { bd };
  });
}

const borderClass: ServiceClass<BorderState> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border) => current(border).style,
      set: (border, value) => apply(border, { style: asWord(value, STYLES) }),
    },
    Weight: {
      get: (border) => current(border).weight,
      set: (border, value) => apply(border, { weight: asWord(value, WEIGHTS) }),
    },
    Color: {
      get: (border) => current(border).color,
      set: (border, value) => apply(border, { color: asColor(value) }),
    },
  },
};

export const bordersClass: ServiceClass<RangeState> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => new ServiceObject(borderClass, { range, side })),
  item: (range, key) => {
    const side = SIDES.find((each) => each === key);
    if (!side) throw invalidArgument();
    return new ServiceObject(borderClass, { range, side });
  },
  methods: {
    GetItemAt: {
      call: (range, args) => {
        const side = SIDES[args.whole(0)];
        if (!side) throw invalidArgument();
        return new ServiceObject(borderClass, { range, side });
      },
    },
  },
};
