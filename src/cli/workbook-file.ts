import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as xlsx from '@e965/xlsx';
import type { Rect } from '../forms/cell';
import type { CellValue, Grid } from '../reading/grid';
import {
  CorruptWorkbookError,
  EmptyWorkbookError,
  FileNotReadableError,
  LegacyWorkbookError,
  ProtectedWorkbookError,
  UnknownFileError,
} from './file-errors';
import { fileRecord, type FileRecord } from './file-record';

/** A workbook file as grids, in workbook order. */
export interface WorkbookFile {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** What the add-in keeps in the file about its reading and review. */
  readonly kept: FileRecord;
}

export interface LoadOptions {
  /** Leaves merge information out, as in the live loop of the add-in. */
  readonly merges: boolean;
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Loads an .xlsx file. Throws a ProductError that says what is wrong with the file where it is none. */
export function loadWorkbook(path: string, options: LoadOptions): WorkbookFile {
  const name = basename(path);
  const bytes = bytesOf(path, name);
  assertWorkbook(bytes, name);
  let workbook: xlsx.WorkBook;
  try {
    workbook = xlsx.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: true,
      cellFormula: true,
      cellHTML: false,
      cellDates: false,
      bookFiles: true,
    });
  } catch (cause) {
    throw new CorruptWorkbookError(name, cause);
  }
  if (workbook.SheetNames.length === 0) throw new EmptyWorkbookError(name);
  const hidden = workbook.Workbook?.Sheets ?? [];
  const grids = workbook.SheetNames.map((sheet, i) =>
    gridOf(sheet, workbook.Sheets[sheet], options, (hidden[i]?.Hidden ?? 0) > 0),
  );
  if (grids.every((grid) => grid.texts.length === 0)) throw new EmptyWorkbookError(name);
  return { name, grids, kept: recordOf(workbook, grids) };
}

const CUSTOM_XML = /^customXml\/item\d+\.xml$/u;

/** What `bookFiles` adds to a workbook: the parts of the package by path. */
type WithFiles = xlsx.WorkBook & {
  readonly files?: Readonly<Record<string, { readonly content?: Uint8Array } | undefined>>;
};

function recordOf(workbook: WithFiles, grids: readonly Grid[]): FileRecord {
  const customXml = Object.entries(workbook.files ?? {}).flatMap(([path, file]) =>
    CUSTOM_XML.test(path) && file?.content ? [new TextDecoder().decode(file.content)] : [],
  );
  const names = (workbook.Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }) =>
    Sheet === undefined ? [{ name: Name, formula: Ref }] : [],
  );
  return fileRecord(
    customXml,
    names,
    grids.map(({ sheet }) => sheet),
  );
}

function bytesOf(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new FileNotReadableError(name, cause);
  }
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Tells the files apart that people take for .xlsx: encrypted ones and old .xls share a container with a signature of its own. */
function assertWorkbook(bytes: Buffer, name: string): void {
  if (startsWith(bytes, CFB)) {
    const protectedPackage = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw protectedPackage ? new ProtectedWorkbookError(name) : new LegacyWorkbookError(name);
  }
  if (!startsWith(bytes, ZIP)) throw new UnknownFileError(name);
}

type DenseSheet = xlsx.WorkSheet & {
  readonly '!data'?: readonly (readonly (xlsx.CellObject | undefined)[] | undefined)[];
};

const BLANK: readonly never[] = [];

/** A grid of one sheet; its rows end at their last filled cell, so that a far-off cell costs nothing. */
function gridOf(name: string, sheet: DenseSheet | undefined, { merges }: LoadOptions, hidden: boolean): Grid {
  const data = sheet?.['!data'] ?? [];
  const values: (readonly CellValue[])[] = [];
  const texts: (readonly string[])[] = [];
  const formulas: (readonly string[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  for (let r = 0; r < data.length; r += 1) {
    const row = data[r];
    if (!row || row.length === 0) {
      values.push(BLANK);
      texts.push(BLANK);
      formulas.push(BLANK);
      numberFormats.push(BLANK);
      continue;
    }
    const rowValues: CellValue[] = [];
    const rowTexts: string[] = [];
    const rowFormulas: string[] = [];
    const rowFormats: string[] = [];
    for (let c = 0; c < row.length; c += 1) {
      const cell = row[c];
      rowValues.push(valueOf(cell));
      rowTexts.push(textOf(cell));
      rowFormulas.push(cell?.f ? `=${cell.f}` : '');
      rowFormats.push(typeof cell?.z === 'string' ? cell.z : 'General');
    }
    values.push(rowValues);
    texts.push(rowTexts);
    formulas.push(rowFormulas);
    numberFormats.push(rowFormats);
  }
  return {
    sheet: { id: name, name },
    origin: { row: 0, column: 0 },
    values,
    texts,
    formulas,
    numberFormats,
    ...(merges && { merges: (sheet?.['!merges'] ?? []).map(rectOf) }),
    hidden: { rows: hiddenAt(sheet?.['!rows']), columns: hiddenAt(sheet?.['!cols']) },
    visibility: hidden ? 'hidden' : 'visible',
  };
}

function valueOf(cell: xlsx.CellObject | undefined): CellValue {
  if (!cell || cell.v === undefined || cell.t === 'z') return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  return typeof cell.v === 'number' || typeof cell.v === 'boolean' ? cell.v : String(cell.v);
}

function textOf(cell: xlsx.CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.t === 'z') return '';
  if (cell.t === 's') return String(cell.v);
  return cell.w ?? String(cell.v);
}

const rectOf = ({ s, e }: xlsx.Range): Rect => ({
  row: s.r,
  column: s.c,
  rows: e.r - s.r + 1,
  columns: e.c - s.c + 1,
});

const hiddenAt = (items: readonly ({ hidden?: boolean } | undefined | null)[] | undefined): number[] =>
  (items ?? []).flatMap((item, index) => (item?.hidden ? [index] : []));
