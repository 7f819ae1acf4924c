import { Workbook, type Worksheet, type WorksheetView } from 'exceljs';
import JSZip from 'jszip';
import {
  BooleanNumber,
  LocaleType,
  VerticalAlign,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { formatA1, parseA1 } from '../grid/a1';
import type { SheetExtras, WorkbookFile } from '../workbook-file';
import { gridCell } from './cells';
import { colorsOf, type ColorOf, type FileColor } from './colors';
import { gridFormats } from './conditional-formats';
import { gridValidations } from './data-validation';
import { CorruptFileError, OldFormatError, PasswordProtectedError } from './errors';
import { internalsOf, themeXmlOf } from './exceljs-internals';
import { definedNames, printNames } from './names';
import { preparePackage, WORKBOOK_PART } from './package-parts';
import { printSetup } from './page-setup';
import { sheetProtection } from './protection';
import { coveringAreas, rangeOfArea } from './ranges';
import { splitSettings } from './settings-part';
import { gridStyle } from './styles';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pixelsOfCharacters, pixelsOfPoints } from './units';

/** Rows and columns that a grid offers beyond what is in use, and at least. */
const SPARE = { rows: 100, columns: 10 };
const LEAST = { rows: 200, columns: 26 };

/** Resources of the grid's plug-ins. */
export const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
export const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

/**
 * Opens an `.xlsx` file. What neither grid nor `extras` have a place for is lost: pictures, charts, pivot tables, tables, macros, "stop if true".
 * @param name what the workbook is called
 * @throws {OldFormatError | PasswordProtectedError | CorruptFileError}
 */
export async function openXlsx(bytes: Uint8Array, name = '工作簿.xlsx'): Promise<WorkbookFile> {
  const { workbook, parts } = await load(bytes);
  const color = colorsOf(themeXmlOf(workbook));
  const styles = new StyleTable();
  const sheets = workbook.worksheets.map((worksheet, index) => {
    const id = `sheet-${index + 1}`;
    const print = printNames(parts.names, parts.sheets.indexOf(worksheet.name));
    return readSheet(worksheet, id, print, color, styles);
  });
  const resource = <T>(pluginName: string, of: (sheet: ReadSheet) => readonly T[]) => ({
    name: pluginName,
    data: JSON.stringify(
      Object.fromEntries(sheets.flatMap((sheet) => (of(sheet).length ? [[sheet.id, of(sheet)]] : []))),
    ),
  });
  const idByName = new Map(
    workbook.worksheets.map((worksheet, index) => [worksheet.name, sheets[index]?.id ?? '']),
  );
  const { settings, customXml } = splitSettings(parts.customXml);
  return {
    snapshot: {
      id: 'workbook',
      name,
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: styles.byId,
      defaultStyle: {
        ff: parts.font?.name ?? '宋体',
        fs: parts.font?.size ?? 11,
        vt: VerticalAlign.BOTTOM,
      },
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, sheet }) => [id, sheet])),
      resources: [
        resource(CONDITIONAL_FORMATS, ({ formats }) => formats.rules),
        resource(VALIDATIONS, ({ validations }) => validations),
      ],
    },
    extras: Object.fromEntries(sheets.map(({ id, extras }) => [id, extras])),
    names: definedNames(
      parts.names,
      parts.sheets.map((sheet) => idByName.get(sheet) ?? ''),
    ),
    customXml,
    settings,
  };
}

/** First bytes of a compound file: the old format, or the envelope of an encrypted new one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

async function load(bytes: Uint8Array) {
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    throw contains(bytes, ENCRYPTED_STREAM) ? new PasswordProtectedError() : new OldFormatError();
  try {
    const zip = await JSZip.loadAsync(bytes);
    if (!zip.file(WORKBOOK_PART)) throw new CorruptFileError();
    const parts = await preparePackage(zip);
    const workbook = new Workbook();
    await workbook.xlsx.load(parts.bytes.buffer as ArrayBuffer);
    if (!workbook.worksheets.length) throw new CorruptFileError();
    return { workbook, parts };
  } catch (cause) {
    if (cause instanceof CorruptFileError) throw cause;
    throw new CorruptFileError({ cause });
  }
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Each different style once, under a short id. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string | undefined {
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

interface ReadSheet {
  readonly id: string;
  readonly sheet: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly formats: ReturnType<typeof gridFormats>;
  readonly validations: ReturnType<typeof gridValidations>;
}

function readSheet(
  worksheet: Worksheet,
  id: string,
  print: ReturnType<typeof printNames>,
  color: ColorOf,
  styles: StyleTable,
): ReadSheet {
  const { cellData, rowData, unlocked } = readRows(worksheet, color, styles);
  const formats = gridFormats(internalsOf(worksheet).conditionalFormattings, color, id);
  const validations = gridValidations(internalsOf(worksheet).dataValidations.model, id);
  const view: Partial<WorksheetView> = internalsOf(worksheet).views?.[0] ?? {};
  const { defaultColWidth, defaultRowHeight, tabColor } = worksheet.properties;
  const protection = sheetProtection(worksheet);
  const carried = {
    ...protection.carried,
    ...(formats.carried.length && { conditionalFormats: formats.carried }),
    ...(worksheet.autoFilter && { autoFilter: worksheet.autoFilter }),
    ...(worksheet.state === 'veryHidden' && { veryHidden: true }),
  };
  const setup = { ...printSetup(worksheet.pageSetup, internalsOf(worksheet).headerFooter), ...print };
  return {
    id,
    formats,
    validations,
    sheet: {
      id,
      name: worksheet.name,
      tabColor: color(tabColor as FileColor | undefined) ?? '',
      hidden: worksheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      rowCount: Math.max(worksheet.rowCount + SPARE.rows, LEAST.rows),
      columnCount: Math.max(worksheet.columnCount + SPARE.columns, LEAST.columns),
      defaultColumnWidth: defaultColWidth ? pixelsOfCharacters(defaultColWidth) : DEFAULT_COLUMN_WIDTH,
      defaultRowHeight: defaultRowHeight ? pixelsOfPoints(defaultRowHeight) : DEFAULT_ROW_HEIGHT,
      zoomRatio: (view.zoomScale ?? 100) / 100,
      freeze: freezeOf(view),
      showGridlines: view.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      rightToLeft: view.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      mergeData: mergesOf(worksheet),
      cellData,
      rowData,
      columnData: columnsOf(worksheet, color, styles),
    },
    extras: {
      ...(Object.keys(setup).length && { print: setup }),
      ...protection,
      ...(unlocked.length && { unlocked }),
      ...(Object.keys(carried).length && { carried }),
    },
  };
}

function readRows(worksheet: Worksheet, color: ColorOf, styles: StyleTable) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const unlocked: { row: number; column: number }[] = [];
  for (let row = 0; row < worksheet.rowCount; row += 1) {
    const fileRow = worksheet.findRow(row + 1);
    if (!fileRow) continue;
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < fileRow.cellCount; column += 1) {
      const cell = fileRow.findCell(column + 1);
      if (!cell) continue;
      const style = styles.idOf(gridStyle(cell.style, color));
      const data = { ...gridCell(cell, color), ...(style && { s: style }) };
      if (Object.keys(data).length) cells[column] = data;
      if (cell.protection?.locked === false) unlocked.push({ row, column });
    }
    if (Object.keys(cells).length) cellData[row] = cells;
    const size = {
      // A height that the file states is kept even where the text would need another.
      ...(fileRow.height && { h: pixelsOfPoints(fileRow.height), ia: BooleanNumber.FALSE }),
      ...(fileRow.hidden && { hd: BooleanNumber.TRUE }),
    };
    if (Object.keys(size).length) rowData[row] = size;
  }
  return { cellData, rowData, unlocked: coveringAreas(unlocked).map(formatA1) };
}

function columnsOf(
  worksheet: Worksheet,
  color: ColorOf,
  styles: StyleTable,
): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    (internalsOf(worksheet).columns ?? []).flatMap((column, index) => {
      const style = styles.idOf(gridStyle(column.style ?? {}, color));
      const data = {
        ...(column.width && { w: pixelsOfCharacters(column.width) }),
        ...(column.hidden && { hd: BooleanNumber.TRUE }),
        ...(style && { s: style }),
      };
      return Object.keys(data).length ? [[index, data]] : [];
    }),
  );
}

const mergesOf = (worksheet: Worksheet): IRange[] =>
  worksheet.model.merges.flatMap((address) => {
    const area = parseA1(address);
    return area ? [rangeOfArea(area)] : [];
  });

function freezeOf(view: Partial<WorksheetView>): IFreeze {
  if (view.state !== 'frozen') return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const xSplit = view.xSplit ?? 0;
  const ySplit = view.ySplit ?? 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
