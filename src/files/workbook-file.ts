import * as xlsx from '@e965/xlsx';
import type { SheetRef } from '../forms/cell';
import type { Grid } from '../reading/grid';
import type { SkippedSheet } from '../reading/reading';
import { notRead, SHEET_FAULT_TEXTS } from '../texts/file-texts';
import type { ProductError } from '../texts/product-error';
import type { Text } from '../texts/text';
import { indexOfBytes, startsWith } from './bytes';
import {
  CorruptWorkbookError,
  EmptyWorkbookError,
  FileTooLargeError,
  FormatsNotReadError,
  LegacyWorkbookError,
  ProtectedWorkbookError,
  SheetNotReadError,
  UnknownFileError,
} from './file-errors';
import { fileRecord, type FileRecord } from './file-record';
import { LIMITS } from './limits';
import { Parts } from './parts';
import { sheetGrid, textLength, type DenseSheet, type LoadOptions } from './sheet-grid';
import {
  spreadsheetPackage,
  workbookPath,
  type PackageSheet,
  type SpreadsheetPackage,
} from './spreadsheet-package';
import { ZipError } from './zip';

/** A workbook file as grids, in workbook order. */
export interface WorkbookFile {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** Sheets that the file names and that could not be read; they are in no grid. */
  readonly lost: readonly SkippedSheet[];
  /** What could not be read, for people: a sheet, the formats. */
  readonly problems: readonly ProductError[];
  /** What the add-in keeps in the file about its reading and review. */
  readonly kept: FileRecord;
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** UTF-16LE. The directory of an encrypted file names the stream that holds the package. */
const ENCRYPTED_PACKAGE = Uint8Array.from([...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]));

/**
 * The sheets of an .xlsx, .xlsm or .xlsb file as grids. A sheet that is damaged or too large is named and the others are
 * still read: it is never taken for an empty one.
 *
 * @param name of the file, for messages
 * @throws {ProductError} that says what is wrong with the file where none of it can be read
 */
export function readWorkbookFile(bytes: Uint8Array, name: string, options: LoadOptions): WorkbookFile {
  if (bytes.length > LIMITS.file) throw new FileTooLargeError(name, bytes.length);
  assertWorkbook(bytes, name);
  const checked = packageOf(bytes, name);
  const workbook = load(checked.loadable, name);
  if (checked.sheets.length === 0) throw new EmptyWorkbookError(name);
  const visibility = workbook.Workbook?.Sheets ?? [];
  const grids: Grid[] = [];
  const lost: LostSheet[] = [];
  for (const [i, sheet] of checked.sheets.entries()) {
    const loaded: DenseSheet | undefined = workbook.Sheets[workbook.SheetNames[i] ?? ''];
    const why = whyLost(sheet, loaded, checked);
    if (why) lost.push({ name: sheet.name, why });
    else grids.push(sheetGrid(sheet.name, loaded, options, (visibility[i]?.Hidden ?? 0) > 0));
  }
  if (lost.length === 0 && grids.every((grid) => grid.texts.length === 0)) throw new EmptyWorkbookError(name);
  const skipped = lost.map((each): SkippedSheet => ({ sheet: refOf(each.name), reason: notRead(each.why) }));
  return {
    name,
    grids,
    lost: skipped,
    problems: [
      ...lost.map(({ name: sheet, why }) => new SheetNotReadError(name, sheet, why)),
      ...formatProblems(name, grids, checked),
    ],
    kept: recordOf(
      checked,
      workbook,
      [...grids, ...skipped].map(({ sheet }) => sheet),
    ),
  };
}

const refOf = (name: string): SheetRef => ({ id: name, name });

interface LostSheet {
  readonly name: string;
  /** A clause that follows "the sheet". */
  readonly why: Text;
}

/** Why a sheet could not be read, if it could not. The loader leaves out what it cannot read and does not say why. */
function whyLost(
  { fault, withoutCells }: PackageSheet,
  loaded: DenseSheet | undefined,
  { texts }: SpreadsheetPackage,
): Text | undefined {
  if (fault) return SHEET_FAULT_TEXTS.own(fault);
  if (loaded) return textLength(loaded) > LIMITS.texts ? SHEET_FAULT_TEXTS.own('too-large') : undefined;
  if (withoutCells) return undefined;
  return texts ? SHEET_FAULT_TEXTS.texts(texts) : SHEET_FAULT_TEXTS.own('broken');
}

const formatProblems = (
  file: string,
  grids: readonly Grid[],
  { styles }: SpreadsheetPackage,
): FormatsNotReadError[] =>
  styles && grids.length > 0
    ? [
        new FormatsNotReadError(
          file,
          grids.map(({ sheet }) => sheet.name),
          styles,
        ),
      ]
    : [];

function packageOf(bytes: Uint8Array, name: string): SpreadsheetPackage {
  try {
    const parts = new Parts(bytes);
    const path = workbookPath(parts);
    if (path === undefined) throw new CorruptWorkbookError(name, undefined);
    return spreadsheetPackage(parts, path, name);
  } catch (error) {
    if (error instanceof ZipError) throw new CorruptWorkbookError(name, error);
    throw error;
  }
}

function load(bytes: Uint8Array, name: string): xlsx.WorkBook {
  try {
    return xlsx.read(asLoaderReadsFastest(bytes), {
      dense: true,
      cellNF: true,
      cellText: true,
      cellFormula: true,
      cellHTML: false,
      cellDates: false,
    });
  } catch (cause) {
    throw new CorruptWorkbookError(name, cause);
  }
}

/** In Node the loader turns a Buffer into text several times as fast as plain bytes. */
const asLoaderReadsFastest = (bytes: Uint8Array): Uint8Array =>
  typeof Buffer === 'undefined' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function recordOf(
  { customXml }: SpreadsheetPackage,
  workbook: xlsx.WorkBook,
  sheets: readonly SheetRef[],
): FileRecord {
  const names = (workbook.Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }) =>
    Sheet === undefined ? [{ name: Name, formula: Ref }] : [],
  );
  return fileRecord(customXml, names, sheets);
}

/** Tells the files apart that people take for .xlsx: encrypted ones and old .xls share a container with a signature of its own. */
function assertWorkbook(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, CFB))
    throw indexOfBytes(bytes, ENCRYPTED_PACKAGE) >= 0
      ? new ProtectedWorkbookError(name)
      : new LegacyWorkbookError(name);
  if (!startsWith(bytes, ZIP)) throw new UnknownFileError(name);
}
