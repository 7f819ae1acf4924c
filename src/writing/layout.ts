import { cutText } from '../forms/cut-text';
import { cellAddress, type CellPosition, type Rect } from '../forms/cell';
import { PRINT_TEXTS } from '../texts/form-texts';
import type { Language } from '../texts/text';
import { LOOKS } from './looks';
import type {
  Origin,
  PlanCell,
  PlanContent,
  PlanPrint,
  PlanStyle,
  PlanValidation,
  SheetPlan,
} from './sheet-plan';
import { pageBreaks, squeezeOf, type TitleRows } from './page-breaks';
import { grownHeights, widthOf, type HeightNeed } from './row-heights';
import { neededHeight } from './text-metrics';

/** A1 address of the cell that carries this name. Throws for a name the layout does not have: a slip of the template. */
export type AddressOf = (name: string) => string;

/** One cell of a row, `columns` wide. `name` lets formulas and the selection refer to it. */
export interface BoxCell {
  readonly columns: number;
  readonly style: PlanStyle;
  readonly content: PlanContent | ((address: AddressOf) => PlanContent);
  readonly name?: string;
  readonly numberFormat?: string;
  readonly validation?: Omit<PlanValidation, 'rect'>;
  /** Where the value was read, on a filled form. */
  readonly from?: Origin | undefined;
}

/** A row of cells side by side. */
export interface RowBox {
  readonly type: 'row';
  readonly cells: readonly BoxCell[];
  /** Height in points of a row that is still empty. */
  readonly minimumHeight: number;
}

/** A label merged over all rows of what stands to its right. */
export interface SectionBox {
  readonly type: 'section';
  readonly label: BoxCell;
  readonly children: readonly Box[];
}

/** A form is a stack of boxes; sections nest. */
export type Box = RowBox | SectionBox;

/** Height of an ordinary row in points. */
export const ROW_HEIGHT = 22;

export const BLANK: PlanContent = { type: 'blank' };
/** Characters that a cell of Excel holds. */
const MOST_IN_CELL = 32_767;
export const text = (value: string): PlanContent =>
  value === '' ? BLANK : { type: 'text', text: cutText(value, MOST_IN_CELL) };

/** A row of cells; an empty row is `minimumHeight` points high. */
export const row = (cells: readonly BoxCell[], minimumHeight = ROW_HEIGHT): RowBox => ({
  type: 'row',
  cells,
  minimumHeight,
});

/** A vertical section label with the boxes to its right. */
export const section = (
  label: string,
  columns: number,
  children: readonly Box[],
  style: PlanStyle = 'section',
): SectionBox => ({
  type: 'section',
  label: cell(label, columns, style),
  children,
});

/** A printed cell. */
export const cell = (label: string, columns: number, style: PlanStyle = 'label'): BoxCell => ({
  columns,
  style,
  content: text(label),
});

/** The number of a row: a number, as every number in a form. */
export const ordinal = (number: number, style: PlanStyle = 'label'): BoxCell => ({
  columns: 1,
  style,
  content: { type: 'number', value: number },
});

interface PlacedCell {
  readonly rect: Rect;
  readonly box: BoxCell;
}

/** What a layout needs besides its boxes. */
export interface SheetFrame {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly orientation: PlanPrint['orientation'];
  /** Rows that printed pages repeat: so many at the top, or these (zero-based, inclusive), on the pages behind them. */
  readonly titleRows: number | TitleRows;
  /** Rows before which a page ends in any case, the others where the printer ends them; left out: where the fewest labels are torn. */
  readonly breaks?: readonly number[];
  /** Name of the cell to fill in first. */
  readonly select: string;
  /** Of the page numbers; left out: Chinese, as the forms are. */
  readonly language?: Language;
}

/** Lays boxes out from A1 downwards: rectangles, contents, row heights that fit the texts, validations, print set-up. */
export function layOut(boxes: readonly Box[], frame: SheetFrame): SheetPlan {
  const placed: PlacedCell[] = [];
  const minimumHeights: number[] = [];
  place(boxes, 0, placed, minimumHeights);

  const named = new Map(
    placed.flatMap(({ box, rect }) => (box.name === undefined ? [] : [[box.name, rect]])),
  );
  const rectOf = (name: string): Rect => {
    const rect = named.get(name);
    if (!rect) throw new RangeError(`The layout of ${frame.name} has no cell named ${name}`);
    return rect;
  };
  const whole = placed.map(({ rect, box }): PlanCell => ({
    rect,
    content:
      typeof box.content === 'function' ? box.content((name) => cellAddress(rectOf(name))) : box.content,
    style: box.style,
    ...(box.numberFormat === undefined ? {} : { numberFormat: box.numberFormat }),
    ...(box.from === undefined ? {} : { from: box.from }),
  }));
  const first = firstInput(placed, rectOf(frame.select));
  const titleRows =
    typeof frame.titleRows === 'number' ? { first: 0, last: frame.titleRows - 1 } : frame.titleRows;
  const heightsOf = (cells: readonly PlanCell[]): readonly number[] =>
    grownHeights(minimumHeights, needsOf(cells, frame.columnWidths));
  const heights = heightsOf(whole);
  const squeeze = frame.breaks === undefined ? squeezeOf(heights, frame) : undefined;
  const breaks =
    frame.breaks ?? (squeeze === undefined ? pageBreaks(whole, heights, { ...frame, titleRows }) : []);
  const cells = splitAt(breaks, whole);
  return {
    name: frame.name,
    columnWidths: frame.columnWidths,
    rowHeights: breaks.length === 0 ? heights : heightsOf(cells),
    cells,
    looks: LOOKS,
    validations: placed.flatMap(({ rect, box }) => (box.validation ? [{ rect, ...box.validation }] : [])),
    print: {
      orientation: frame.orientation,
      area: { row: 0, column: 0, rows: minimumHeights.length, columns: frame.columnWidths.length },
      ...(titleRows.last >= titleRows.first ? { titleRows } : {}),
      breaks,
      ...(squeeze === undefined ? {} : { squeeze }),
      pageNumbers: PRINT_TEXTS.pageNumbers[frame.language ?? 'zh'],
    },
    select: { row: first.row, column: first.column },
    places: Object.fromEntries(named),
  };
}

/** The cell to fill in first: where a formula stands in the wanted one, the next named cell that is empty. */
function firstInput(placed: readonly PlacedCell[], wanted: Rect): CellPosition {
  const at = (rect: Rect): number => rect.row * MOST_COLUMNS + rect.column;
  const chosen = placed.find(({ rect }) => at(rect) === at(wanted));
  if (typeof chosen?.box.content !== 'function' && chosen?.box.content.type !== 'formula') return wanted;
  const inputs = placed.filter(
    ({ rect, box: { name, content } }) =>
      at(rect) > at(wanted) &&
      name !== undefined &&
      typeof content !== 'function' &&
      content.type === 'blank',
  );
  return (
    inputs.reduce<Rect | undefined>(
      (best, { rect }) => (best && at(best) < at(rect) ? best : rect),
      undefined,
    ) ?? wanted
  );
}

/** More than a sheet has. */
const MOST_COLUMNS = 16_384;

/** Labels that reach over the end of a page stand on both pages, so that the frame is closed on each. */
function splitAt(breaks: readonly number[], cells: readonly PlanCell[]): readonly PlanCell[] {
  const pieces = cells.flatMap((each) => {
    const end = each.rect.row + each.rect.rows;
    const edges = [each.rect.row, ...breaks.filter((row) => row > each.rect.row && row < end), end];
    return edges.slice(1).map((edge, index) => {
      const row = edges[index] ?? each.rect.row;
      return { ...each, rect: { ...each.rect, row, rows: edge - row } };
    });
  });
  return pieces.sort((a, b) => a.rect.row - b.rect.row || a.rect.column - b.rect.column);
}

/** Places boxes below one another from the next free row, at this column. */
function place(boxes: readonly Box[], column: number, placed: PlacedCell[], minimumHeights: number[]): void {
  for (const box of boxes) {
    const top = minimumHeights.length;
    if (box.type === 'section') {
      place(box.children, column + box.label.columns, placed, minimumHeights);
      const rect = { row: top, column, rows: minimumHeights.length - top, columns: box.label.columns };
      placed.push({ rect, box: box.label });
      continue;
    }
    minimumHeights.push(box.minimumHeight);
    let at = column;
    for (const boxCell of box.cells) {
      placed.push({ rect: { row: top, column: at, rows: 1, columns: boxCell.columns }, box: boxCell });
      at += boxCell.columns;
    }
  }
}

const needsOf = (cells: readonly PlanCell[], columnWidths: readonly number[]): readonly HeightNeed[] =>
  cells.map(({ rect, content, style }) => ({
    rect,
    height: neededHeight(shownText(content), widthOf(rect, columnWidths), LOOKS[style]),
  }));

function shownText(content: PlanContent): string {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'formula':
      return String(content.value);
    case 'blank':
      return '';
  }
}
