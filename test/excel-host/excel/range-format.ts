import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { Json } from '../batch/protocol';
import { ServiceObject, type Scalar, type ServiceClass } from '../batch/service-class';
import type { RangeState } from './book';
import { bordersClass } from './borders';
import { formatProtectionClass } from './format-protection';
import { asColor, asFlag, asNumber, asText, asWord, colorText } from './json';
import { areaOf, uniform } from './range-content';

/** A CSS pixel in points. */
export const POINTS_PER_PIXEL = 0.75;

/** Excel's default font, where the file sets none. */
const DEFAULT_FONT = { name: '等线', size: 11, color: '#000000' };

/** How many cells of a range are looked at to tell whether they agree. */
const LOOK_AT_ROWS = 1000;
const LOOK_AT_COLUMNS = 200;

/** What all cells agree on, or null. */
const common = <T extends Json>(range: RangeState, pick: (style: IStyleData) => T): T | null =>
  commonOf(range, (row, column) => pick(range.book.grid.cells.style(range.sheetId, row, column)));

function commonOf<T extends Json>(
  range: RangeState,
  pick: (row: number, column: number) => T | null,
): T | null {
  const area = areaOf(range);
  const columns = Math.min(area.columns, LOOK_AT_COLUMNS);
  return uniform<T | null>(Math.min(area.rows, LOOK_AT_ROWS) * columns, (index) =>
    pick(area.row + Math.floor(index / columns), area.column + (index % columns)),
  );
}

/** What all letters agree on, or null: parts of a text may have a font of their own. */
function commonFont<T extends Json>(range: RangeState, pick: (style: IStyleData) => T): T | null {
  const { cells } = range.book.grid;
  return commonOf(range, (row, column) => {
    const style = cells.style(range.sheetId, row, column);
    const runs = cells.runStyles(range.sheetId, row, column);
    return uniform<T>(Math.max(1, runs.length), (index) => pick({ ...style, ...runs[index] }));
  });
}

function restyle(range: RangeState, style: IStyleData): void {
  range.book.assertFormattable(range.sheetId);
  range.book.grid.cells.restyle(range.sheetId, areaOf(range), () => style);
}

/** A property that is one part of the cell style. */
const stylePart = <T extends Json>(
  read: (style: IStyleData) => T,
  write: (value: Json) => IStyleData,
  since?: string,
): Scalar<RangeState> => ({
  ...(since ? { since } : {}),
  get: (range) => common(range, read),
  set: (range, value) => restyle(range, write(value)),
});

/** A property of the font: `null` also where parts of one text differ. */
const fontPart = <T extends Json>(
  read: (style: IStyleData) => T,
  write: (value: Json) => IStyleData,
  since?: string,
): Scalar<RangeState> => ({
  ...stylePart(read, write, since),
  get: (range) => commonFont(range, read),
});

const bool = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const fillClass: ServiceClass<RangeState> = {
  name: 'RangeFill',
  scalars: {
    // No fill reads as white; several colours read as null.
    Color: stylePart(
      ({ bg }) => colorText(bg?.rgb || '#FFFFFF'),
      (value) => ({ bg: value === '' ? null : { rgb: asColor(value) } }),
    ),
  },
  methods: {
    Clear: {
      call: (range) => {
        restyle(range, { bg: null });
        return undefined;
      },
    },
  },
};

const fontClass: ServiceClass<RangeState> = {
  name: 'RangeFont',
  scalars: {
    Bold: fontPart(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: bool(asFlag(value)) }),
    ),
    Italic: fontPart(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: bool(asFlag(value)) }),
    ),
    Underline: fontPart(
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      (value) => ({ ul: { s: bool(asWord(value, ['None', 'Single', 'Double']) !== 'None') } }),
    ),
    Strikethrough: fontPart(
      ({ st }) => st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: bool(asFlag(value)) } }),
      '1.9',
    ),
    Color: fontPart(
      ({ cl }) => colorText(cl?.rgb || DEFAULT_FONT.color),
      (value) => ({ cl: { rgb: asColor(value) } }),
    ),
    Name: fontPart(
      ({ ff }) => ff || DEFAULT_FONT.name,
      (value) => ({ ff: asText(value) }),
    ),
    Size: fontPart(
      ({ fs }) => fs ?? DEFAULT_FONT.size,
      (value) => ({ fs: asNumber(value) }),
    ),
  },
};

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.BOTH,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
} as const;

const wordOf = <T extends number>(
  words: { readonly [word: string]: T },
  value: T,
  fallback: string,
): string => Object.entries(words).find(([, code]) => code === value)?.[0] ?? fallback;

const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[];

/** `autofitRows` and `autofitColumns` are accepted; Univer fits rows of wrapped text while drawing. */
export const rangeFormatClass: ServiceClass<RangeState> = {
  name: 'RangeFormat',
  objects: {
    Fill: { to: (range) => new ServiceObject(fillClass, range) },
    Font: { to: (range) => new ServiceObject(fontClass, range) },
    Borders: { to: (range) => new ServiceObject(bordersClass, range) },
    Protection: { since: '1.2', to: (range) => new ServiceObject(formatProtectionClass, range) },
  },
  scalars: {
    HorizontalAlignment: stylePart(
      ({ ht }) => wordOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
      (value) => ({ ht: HORIZONTAL[asWord(value, keys(HORIZONTAL))] }),
    ),
    VerticalAlignment: stylePart(
      ({ vt }) => wordOf(VERTICAL, vt ?? VerticalAlign.BOTTOM, 'Bottom'),
      (value) => ({ vt: VERTICAL[asWord(value, keys(VERTICAL))] }),
    ),
    WrapText: stylePart(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value) => ({ tb: asFlag(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    IndentLevel: stylePart(
      ({ pd }) => Math.round((pd?.l ?? 0) / INDENT_PIXELS),
      (value) => ({ pd: { l: asNumber(value) * INDENT_PIXELS } }),
      '1.9',
    ),
    RowHeight: {
      since: '1.2',
      get: (range) => {
        const { row, rows } = areaOf(range);
        return points(Math.min(rows, LOOK_AT_ROWS), (i) =>
          range.book.grid.layout.rowHeight(range.sheetId, row + i),
        );
      },
      set: (range, value) => {
        range.book.assertFormattable(range.sheetId, 'formatRows');
        range.book.grid.layout.setRowHeight(range.sheetId, areaOf(range), asNumber(value) / POINTS_PER_PIXEL);
      },
    },
    ColumnWidth: {
      since: '1.2',
      get: (range) => {
        const { column, columns } = areaOf(range);
        return points(Math.min(columns, LOOK_AT_COLUMNS), (i) =>
          range.book.grid.layout.columnWidth(range.sheetId, column + i),
        );
      },
      set: (range, value) => {
        range.book.assertFormattable(range.sheetId, 'formatColumns');
        range.book.grid.layout.setColumnWidth(
          range.sheetId,
          areaOf(range),
          asNumber(value) / POINTS_PER_PIXEL,
        );
      },
    },
  },
  methods: {
    AutofitRows: { since: '1.2', call: () => undefined },
    AutofitColumns: { since: '1.2', call: () => undefined },
  },
};

/** One step of indentation. */
const INDENT_PIXELS = 9;

function points(count: number, pixels: (index: number) => number): number | null {
  const size = uniform(count, pixels);
  return size === null ? null : size * POINTS_PER_PIXEL;
}
