import type { Rect } from '../forms/cell';
import type { PlanLook } from '../writing/sheet-plan';
import { blocksOf } from './blocks';
import type { PlanSlice } from './plan-slices';
import { at, together } from './ranges';

type Format = Excel.RangeFormat;

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const UPRIGHT = { top: 'Top', center: 'Center' } as const;

/** All lines of a block; those inside a merged cell do not show. A line is thin and black where nothing else is said. */
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const SIDES = [...EDGES, 'InsideHorizontal', 'InsideVertical'] as const;

/** Fonts, fills, alignment and lines of a slice of a plan on a new sheet. */
export function setLooks(sheet: Excel.Worksheet, slice: PlanSlice): void {
  for (const set of PARTS) set(sheet, slice);
  drawLines(sheet, slice);
}

/**
 * One part of a look. The value that most cells have is set on the whole block, then the others on their cells. `initial`
 * is what a new sheet has anyway.
 */
const part =
  <T extends string | number | boolean>(
    valueOf: (look: PlanLook) => T,
    write: (format: Format, value: T) => void,
    initial?: T,
  ) =>
  (sheet: Excel.Worksheet, { block, cells, plan: { looks } }: PlanSlice): void => {
    const rects = new Map<T, Rect[]>();
    for (const { style, rect } of cells) {
      const value = valueOf(looks[style]);
      const same = rects.get(value);
      if (same) same.push(rect);
      else rects.set(value, [rect]);
    }
    const [usual] = [...rects].reduce((most, each) => (each[1].length > most[1].length ? each : most));
    if (initial === undefined) write(at(sheet, block).format, usual);
    for (const [value, own] of rects)
      if (value !== (initial ?? usual))
        for (const { format } of together(sheet, blocksOf(own))) write(format, value);
  };

const PARTS = [
  part(
    ({ font }) => font,
    (format, font) => (format.font.name = font),
  ),
  part(
    ({ size }) => size,
    (format, size) => (format.font.size = size),
  ),
  part(
    ({ bold }) => bold,
    (format, bold) => (format.font.bold = bold),
    false,
  ),
  part(
    ({ fill }) => fill ?? '',
    (format, color) => (format.fill.color = color),
    '',
  ),
  part(
    ({ horizontal }) => horizontal,
    (format, horizontal) => (format.horizontalAlignment = ALIGNMENTS[horizontal]),
  ),
  part(
    ({ vertical }) => vertical,
    (format, vertical) => (format.verticalAlignment = UPRIGHT[vertical]),
  ),
  part(
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap),
    false,
  ),
];

function drawLines(sheet: Excel.Worksheet, { cells, plan }: PlanSlice): void {
  const { looks, print } = plan;
  const { titleRows, breaks } = print;
  const lined = cells.filter(({ style }) => looks[style].border === 'thin').map(({ rect }) => rect);
  for (const block of blocksOf(lined)) {
    const { borders } = at(sheet, block).format;
    for (const side of sidesOf(block)) borders.getItem(side).style = 'Continuous';
    // Where a page begins, the frame has an upper line: that of a row of the block, or of the rows that pages repeat.
    const draw = (row: number, side: 'EdgeTop' | 'EdgeBottom'): void => {
      at(sheet, { ...block, row, rows: 1 }).format.borders.getItem(side).style = 'Continuous';
    };
    for (const row of breaks) if (row > block.row && row < block.row + block.rows) draw(row, 'EdgeTop');
    if (titleRows && block.row === titleRows.last + 1) draw(titleRows.last, 'EdgeBottom');
  }
  // Excel on the web can leave the line between two merged areas out when it is drawn as one inside a block: merged areas
  // are drawn from the outside as well.
  const merged = cells.filter(({ style, rect }) => looks[style].border === 'thin' && isMerged(rect));
  for (const { format } of together(
    sheet,
    merged.map(({ rect }) => rect),
  ))
    for (const side of EDGES) format.borders.getItem(side).style = 'Continuous';
}

const isMerged = ({ rows, columns }: Rect): boolean => rows > 1 || columns > 1;

/** A single row or column has no lines inside. */
const sidesOf = ({ rows, columns }: Rect): readonly (typeof SIDES)[number][] =>
  SIDES.filter(
    (side) => (side !== 'InsideHorizontal' || rows > 1) && (side !== 'InsideVertical' || columns > 1),
  );
