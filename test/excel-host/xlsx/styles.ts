import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type ITextRotation,
  type Nullable,
} from '@univerjs/core';
import { fileColor, type ColorOf, type FileColor } from './colors';

/** ExcelJS reads font sizes as whole numbers, so package-parts.ts hands them over multiplied by this. */
export const FONT_SCALE = 100;

const BORDERS: Readonly<Record<Border['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<Alignment['horizontal'], HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<Alignment['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
};
/** Share of the foreground in the pattern fills that the grid shows as one colour. */
const DENSITY: Readonly<Record<string, number>> = { darkGray: 0.75, lightGray: 0.25, gray125: 0.125, gray0625: 0.0625 }; // prettier-ignore
/** Width of one step of indentation, in pixels. */
const INDENT = 9;

const keyOf = <K extends string, V>(table: Readonly<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);
const on = { s: BooleanNumber.TRUE };

/** Style of a cell of the file, for the grid; without properties where the file sets none. */
export function gridStyle(style: Partial<Style>, color: ColorOf): IStyleData {
  const background = fillColor(style.fill, color);
  const borders = style.border && gridBorders(style.border, color);
  return {
    ...(style.font && gridFont(style.font, color)),
    ...(background && { bg: { rgb: background } }),
    ...(borders && { bd: borders }),
    ...(style.alignment && gridAlignment(style.alignment)),
    ...(style.numFmt && style.numFmt !== 'General' && { n: { pattern: style.numFmt } }),
  };
}

/** Font of a cell or of a run of text. */
export function gridFont(font: Partial<Font>, color: ColorOf): IStyleBase {
  const css = color(font.color as FileColor | undefined);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size / FONT_SCALE }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && font.underline !== 'none' && { ul: on }),
    ...(font.strike && { st: on }),
    ...(css && { cl: { rgb: css } }),
    ...(font.vertAlign && {
      va: font.vertAlign === 'subscript' ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT,
    }),
  };
}

function fillColor(fill: Fill | undefined, color: ColorOf): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') return color(fill.stops[0]?.color);
  if (!fill.pattern || fill.pattern === 'none') return undefined;
  const front = color(fill.fgColor);
  if (fill.pattern === 'solid') return front;
  return blend(front ?? '#000000', color(fill.bgColor) ?? '#FFFFFF', DENSITY[fill.pattern] ?? 0.5);
}

const blend = (front: string, back: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [over, under] = [front, back].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [
        number,
        number,
      ];
      return Math.round(over * share + under * (1 - share))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase()}`;

/** Borders of a cell or of a conditional format. Undefined for none. */
export function gridBorders(borders: Partial<Borders>, color: ColorOf): IBorderData | undefined {
  const line = (border: Partial<Border> | undefined): IBorderStyleData | undefined =>
    border?.style && {
      s: BORDERS[border.style],
      cl: { rgb: color(border.color as FileColor | undefined) ?? '#000000' },
    };
  const { diagonal } = borders;
  const lines = {
    t: line(borders.top),
    r: line(borders.right),
    b: line(borders.bottom),
    l: line(borders.left),
    tl_br: diagonal?.down ? line(diagonal) : undefined,
    bl_tr: diagonal?.up ? line(diagonal) : undefined,
  };
  const drawn = Object.entries(lines).filter(([, value]) => value);
  return drawn.length ? Object.fromEntries(drawn) : undefined;
}

function gridAlignment(alignment: Partial<Alignment>): IStyleData {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  return {
    ...(horizontal && horizontal in HORIZONTAL && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrapText && { tb: WrapStrategy.WRAP }),
    ...(indent && { pd: horizontal === 'right' ? { r: indent * INDENT } : { l: indent * INDENT } }),
    ...(textRotation && { tr: gridRotation(textRotation) }),
  };
}

/** The grid turns clockwise, the file counter-clockwise. */
const gridRotation = (rotation: number | 'vertical'): ITextRotation =>
  rotation === 'vertical' ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation };

/** Style of a cell of the grid, for the file. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const background = fileColor(style.bg?.rgb);
  const alignment = fileAlignment(style);
  return {
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: background } }),
    font: fileFont(style),
    ...(style.bd && { border: fileBorders(style.bd) }),
    ...(alignment && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

/** Font of a style or of a run of text. */
export function fileFont(style: IStyleBase): Partial<Font> {
  const color = fileColor(style.cl?.rgb);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(color && { color }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: 'subscript' as const }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: 'superscript' as const }),
  };
}

/** Borders for the file. */
export function fileBorders(data: IBorderData): Partial<Borders> {
  const line = (border: Nullable<IBorderStyleData>): Partial<Border> | undefined => {
    const style = border ? keyOf(BORDERS, border.s) : undefined;
    return style && { style, color: fileColor(border ? border.cl.rgb : undefined) ?? { argb: 'FF000000' } };
  };
  const down = line(data.tl_br);
  const up = line(data.bl_tr);
  const lines = {
    top: line(data.t),
    right: line(data.r),
    bottom: line(data.b),
    left: line(data.l),
    diagonal: (down ?? up) && { ...(down ?? up), up: Boolean(up), down: Boolean(down) },
  };
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value));
}

function fileAlignment(style: IStyleData): Partial<Alignment> | undefined {
  const horizontal = style.ht ? keyOf(HORIZONTAL, style.ht) : undefined;
  const vertical = style.vt ? keyOf(VERTICAL, style.vt) : undefined;
  const indent = Math.round((style.pd?.l ?? style.pd?.r ?? 0) / INDENT);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(style.tr && (style.tr.v || style.tr.a) && { textRotation: style.tr.v ? 'vertical' : -style.tr.a }),
  };
  return Object.keys(alignment).length ? alignment : undefined;
}
