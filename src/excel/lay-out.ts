import { rectAddress, type Rect } from '../forms/cell';
import { blocksOf } from './blocks';
import type {
  PlanCell,
  PlanLook,
  PlanPrint,
  PlanStyle,
  PlanValidation,
  SheetPlan,
} from '../writing/sheet-plan';

/** Excel takes lists of addresses up to 8,192 characters. */
const LONGEST_ADDRESS_LIST = 8000;
/** A plan's character is 7 pixels wide, a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 5.25;
/** All lines of a block; those inside a merged cell do not show. A line is thin and black where nothing else is said. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
/** A4 margins in points: 1.5 cm at the sides, 1.8 cm above and below. */
const MARGINS = { top: 51, bottom: 51, left: 42, right: 42, header: 22, footer: 22 };

/** Puts a whole plan into the batch. Cells are written with three calls, looks with a few calls per style. */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  setSizes(sheet, plan);
  setContents(sheet, plan);
  for (const { rect } of plan.cells) if (rect.rows > 1 || rect.columns > 1) at(sheet, rect).merge();
  for (const [style, cells] of byStyle(plan.cells)) setLook(sheet, plan.looks[style], cells);
  drawLines(sheet, plan);
  for (const validation of plan.validations) setValidation(at(sheet, validation.rect), validation);
  setPrint(sheet, plan.print);
}

/** A range that is used in this batch only. */
const at = (sheet: Excel.Worksheet, rect: Rect): Excel.Range => sheet.getRange(rectAddress(rect)).untrack();

/** Equal neighbours share one call. */
function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  for (const { first, count, value } of runs(columnWidths))
    at(sheet, { row: 0, column: first, rows: 1, columns: count }).format.columnWidth =
      value * POINTS_PER_CHARACTER;
  for (const { first, count, value } of runs(rowHeights))
    at(sheet, { row: first, column: 0, rows: count, columns: 1 }).format.rowHeight = value;
}

function* runs(values: readonly number[]): Generator<{ first: number; count: number; value: number }> {
  for (let first = 0; first < values.length;) {
    const value = values[first] as number;
    let count = 1;
    while (values[first + count] === value) count += 1;
    yield { first, count, value };
    first += count;
  }
}

/**
 * Number formats first, then contents, each as one matrix: a cell formatted as text keeps what begins with = + - or @
 * as text.
 */
function setContents(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const rows = Math.max(...cells.map(({ rect }) => rect.row + rect.rows));
  const columns = Math.max(...cells.map(({ rect }) => rect.column + rect.columns));
  const contents = matrix<string | number>(rows, columns, '');
  const formats = matrix(rows, columns, 'General');
  for (const { rect, content, numberFormat } of cells) {
    const isText = content.type === 'text';
    for (let down = 0; down < rect.rows; down += 1)
      for (let across = 0; across < rect.columns; across += 1)
        set(formats, rect.row + down, rect.column + across, isText ? '@' : (numberFormat ?? 'General'));
    set(contents, rect.row, rect.column, written(content));
  }
  const area = at(sheet, { row: 0, column: 0, rows, columns });
  area.numberFormat = formats;
  area.formulas = contents;
}

const matrix = <T>(rows: number, columns: number, fill: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(fill));

function set<T>(target: T[][], row: number, column: number, value: T): void {
  const cells = target[row];
  if (cells) cells[column] = value;
}

function written(content: PlanCell['content']): string | number {
  switch (content.type) {
    case 'text':
      // Of an apostrophe at the beginning Excel takes the first one away.
      return content.text.startsWith("'") ? `'${content.text}` : content.text;
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return '';
  }
}

function byStyle(cells: readonly PlanCell[]): Map<PlanStyle, Rect[]> {
  const groups = new Map<PlanStyle, Rect[]>();
  for (const { style, rect } of cells) {
    const group = groups.get(style);
    if (group) group.push(rect);
    else groups.set(style, [rect]);
  }
  return groups;
}

function setLook(sheet: Excel.Worksheet, look: PlanLook, rects: readonly Rect[]): void {
  for (const addresses of addressLists(rects)) {
    const { format } = sheet.getRanges(addresses).untrack();
    format.font.set({ name: look.font, size: look.size, bold: look.bold });
    if (look.fill !== undefined) format.fill.color = look.fill;
    format.horizontalAlignment = ALIGNMENTS[look.horizontal];
    format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
    format.wrapText = look.wrap;
  }
}

function drawLines(sheet: Excel.Worksheet, { cells, looks }: SheetPlan): void {
  const lined = cells.filter(({ style }) => looks[style].border === 'thin').map(({ rect }) => rect);
  for (const block of blocksOf(lined)) {
    const { borders } = at(sheet, block).format;
    for (const side of sidesOf(block)) borders.getItem(side).style = 'Continuous';
  }
}

/** A single row or column has no lines inside. */
const sidesOf = ({ rows, columns }: Rect): readonly (typeof SIDES)[number][] =>
  SIDES.filter(
    (side) => (side !== 'InsideHorizontal' || rows > 1) && (side !== 'InsideVertical' || columns > 1),
  );

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function addressLists(rects: readonly Rect[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const rect of rects) {
    const address = rectAddress(rect);
    if (list.length + address.length + 1 > LONGEST_ADDRESS_LIST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

function setValidation(range: Excel.Range, { rule, prompt, alert }: PlanValidation): void {
  const validation = range.dataValidation;
  validation.rule = excelRule(rule);
  validation.ignoreBlanks = true;
  const enforced = rule.type !== 'list' || rule.strict;
  validation.errorAlert = {
    showAlert: enforced,
    style: 'Stop',
    title: alert?.title ?? '',
    message: alert?.text ?? '',
  };
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function excelRule(rule: PlanValidation['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'textLength':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
  }
}

function setPrint(sheet: Excel.Worksheet, { orientation, area, titleRows, pageNumbers }: PlanPrint): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  // Without a vertical count the sheet takes as many pages down as it needs. Excel is known to pass over manual page
  // breaks while a sheet is fitted to pages (not verified here in a real Excel), so the plan's breaks are left to file writers.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.setPrintArea(at(sheet, area));
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
}
