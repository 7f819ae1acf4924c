import { Workbook, type Worksheet, type WorksheetView } from 'exceljs';
import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { writeXlsx } from './write-xlsx';
import { parseA1 } from '../grid/a1';
import { fill } from '../grid/area';
import type { SheetExtras, WorkbookFile } from '../workbook-file';
import { fileValue, type CellCustom } from './cells';
import { fileColor } from './colors';
import { fileFormats } from './conditional-formats';
import { fileValidations } from './data-validation';
import { internalsOf } from './exceljs-internals';
import { packageNames } from './names';
import { CONDITIONAL_FORMATS, VALIDATIONS } from './open';
import { completePackage } from './package-parts';
import { fileHeaderFooter, filePageSetup } from './page-setup';
import { protect } from './protection';
import { settingsPart } from './settings-part';
import { fileStyle } from './styles';
import { charactersOfPixels, DEFAULT_ROW_HEIGHT, pointsOfPixels } from './units';

/** Writes a workbook as `.xlsx`. */
export async function saveXlsx(file: WorkbookFile): Promise<Uint8Array> {
  const { snapshot } = file;
  const workbook = new Workbook();
  // Excel works every formula out again: the grid's engine may round or know less than Excel's.
  workbook.calcProperties.fullCalcOnLoad = true;
  const sheets = snapshot.sheetOrder.flatMap((id) => {
    const sheet = snapshot.sheets[id];
    return sheet ? [{ id, sheet, name: sheet.name ?? id, extras: file.extras[id] ?? {} }] : [];
  });
  const formats = resource<IConditionFormattingRule>(snapshot, CONDITIONAL_FORMATS);
  const validations = resource<ISheetDataValidationRule>(snapshot, VALIDATIONS);
  for (const { id, sheet, name, extras } of sheets) {
    const worksheet = workbook.addWorksheet(name, {
      state: sheet.hidden ? (extras.carried?.veryHidden ? 'veryHidden' : 'hidden') : 'visible',
      views: [viewOf(sheet)],
      pageSetup: filePageSetup(extras.print ?? {}),
      headerFooter: fileHeaderFooter(extras.print ?? {}),
    });
    writeSheet(worksheet, sheet, snapshot, extras);
    // The file counts the rows from one, and names the last row of a page.
    for (const row of extras.print?.breaks ?? []) worksheet.getRow(row).addPageBreak();
    const internals = internalsOf(worksheet);
    internals.conditionalFormattings = fileFormats(
      formats[id] ?? [],
      extras.carried?.conditionalFormats ?? [],
    );
    internals.dataValidations.model = fileValidations(validations[id] ?? []);
  }
  const standard = styleOf(snapshot, snapshot.defaultStyle);
  return completePackage(
    await writeXlsx(workbook),
    packageNames(
      file.names,
      sheets.map(({ id, name, extras }) => ({ id, name, print: extras.print ?? {} })),
    ),
    { name: standard.ff ?? '宋体', size: standard.fs ?? 11 },
    [...file.customXml, ...settingsPart(file.settings)],
  );
}

/** Rules of a plug-in of the grid, by sheet id. */
function resource<T>(snapshot: IWorkbookData, name: string): Readonly<Record<string, readonly T[]>> {
  const data = snapshot.resources?.find((entry) => entry.name === name)?.data;
  return data ? (JSON.parse(data) as Record<string, readonly T[]>) : {};
}

const styleOf = (snapshot: IWorkbookData, style: ICellData['s']): IStyleData =>
  (typeof style === 'string' ? snapshot.styles[style] : style) ?? {};

function viewOf(sheet: Partial<IWorksheetData>): Partial<WorksheetView> {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return {
    ...(xSplit || ySplit ? { state: 'frozen', xSplit, ySplit } : { state: 'normal' }),
    showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
    rightToLeft: sheet.rightToLeft === BooleanNumber.TRUE,
    zoomScale: Math.round((sheet.zoomRatio ?? 1) * 100),
  } as Partial<WorksheetView>;
}

function writeSheet(
  worksheet: Worksheet,
  sheet: Partial<IWorksheetData>,
  snapshot: IWorkbookData,
  extras: SheetExtras,
): void {
  const tabColor = fileColor(sheet.tabColor);
  if (tabColor) worksheet.properties.tabColor = tabColor;
  if (sheet.defaultRowHeight) worksheet.properties.defaultRowHeight = pointsOfPixels(sheet.defaultRowHeight);
  if (sheet.defaultColumnWidth)
    worksheet.properties.defaultColWidth = charactersOfPixels(sheet.defaultColumnWidth);
  writeSizes(worksheet, sheet, snapshot);
  const formulas = formulasOf(sheet);
  for (const [row, cells] of numbered(sheet.cellData))
    for (const [column, data] of numbered(cells)) {
      const cell = worksheet.getCell(row + 1, column + 1);
      cell.value = fileValue(data, formulas(row, column));
      if (data.s) cell.style = withFont(fileStyle(styleOf(snapshot, data.s)), snapshot);
      const note = (data.custom as CellCustom | null | undefined)?.note;
      if (note) cell.note = note;
    }
  for (const range of sheet.mergeData ?? [])
    worksheet.mergeCellsWithoutStyle(
      range.startRow + 1,
      range.startColumn + 1,
      range.endRow + 1,
      range.endColumn + 1,
    );
  for (const address of extras.unlocked ?? []) {
    const area = parseA1(address);
    if (area)
      fill(area, (row, column) => {
        worksheet.getCell(row + 1, column + 1).protection = { locked: false };
      });
  }
  if (extras.carried?.autoFilter) worksheet.autoFilter = extras.carried.autoFilter;
  protect(worksheet, extras);
}

/** A style without a font has the workbook's; the file has to say so. */
function withFont(style: ReturnType<typeof fileStyle>, snapshot: IWorkbookData) {
  const { ff, fs } = styleOf(snapshot, snapshot.defaultStyle);
  return { ...style, font: { name: ff ?? '宋体', size: fs ?? 11, ...style.font } };
}

function writeSizes(worksheet: Worksheet, sheet: Partial<IWorksheetData>, snapshot: IWorkbookData): void {
  for (const [index, column] of numbered(sheet.columnData)) {
    const fileColumn = worksheet.getColumn(index + 1);
    if (column.w) fileColumn.width = charactersOfPixels(column.w);
    if (column.hd) fileColumn.hidden = true;
    if (column.s) fileColumn.style = withFont(fileStyle(styleOf(snapshot, column.s)), snapshot);
  }
  for (const [index, row] of numbered(sheet.rowData)) {
    const fileRow = worksheet.getRow(index + 1);
    const height = row.ia === BooleanNumber.FALSE ? row.h : (row.ah ?? row.h);
    if (height) fileRow.height = pointsOfPixels(height);
    if (row.hd) {
      fileRow.hidden = true;
      // ExcelJS leaves out rows that have neither cells nor a height.
      fileRow.height ??= pointsOfPixels(sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT);
    }
  }
}

/** Entries of the grid's sparse tables. */
const numbered = <T>(table: Readonly<Record<number, T>> | undefined): [number, T][] =>
  Object.entries(table ?? {}).map(([key, value]) => [Number(key), value]);

/**
 * Formulas of a sheet without "=". A cell filled from another one keeps only the id of that one's formula (`si`), which
 * then holds shifted by the distance between the two.
 */
function formulasOf(sheet: Partial<IWorksheetData>): (row: number, column: number) => string | undefined {
  const owners = new Map<string, { row: number; column: number; formula: string }>();
  for (const [row, cells] of numbered(sheet.cellData))
    for (const [column, { f, si }] of numbered(cells))
      if (f && si) owners.set(si, { row, column, formula: f });
  const lexer = new LexerTreeBuilder();
  return (row, column) => {
    const { f, si } = sheet.cellData?.[row]?.[column] ?? {};
    if (f) return f.slice(1);
    const owner = si ? owners.get(si) : undefined;
    return (
      owner && lexer.moveFormulaRefOffset(owner.formula, column - owner.column, row - owner.row).slice(1)
    );
  };
}
