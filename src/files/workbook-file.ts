import type { Grid } from '../reading/grid';
import type { SkippedSheet } from '../reading/reading';
import type { ProductError } from '../texts/product-error';
import { EMPTY_RECORD } from '../review/workbook-record';
import { binaryWorkbook } from './binary-sheets';
import { csvGrid } from './csv-grid';
import { EmptyWorkbookError, FileTooLargeError, NoTablesError, PartNotReadError } from './file-errors';
import { formatOf, type FileFormat } from './file-format';
import type { FileRecord } from './file-record';
import { LIMITS } from './limits';
import { load } from './load';
import { readLoaded, type LoadedSheets } from './loaded-sheets';
import { openDocumentPackage } from './open-document';
import type { Parts } from './parts';
import type { LoadOptions } from './sheet-grid';
import { readSpreadsheet } from './spreadsheet';
import { wordTables } from './word-tables';

/** A file as grids, in the order of its sheets or tables. */
export interface WorkbookFile {
  readonly name: string;
  readonly format: FileFormat['kind'];
  readonly grids: readonly Grid[];
  /** Sheets that the file names and that could not be read; they are in no grid. */
  readonly lost: readonly SkippedSheet[];
  /** What could not be read, for people: a sheet, the formats. */
  readonly problems: readonly ProductError[];
  /** What the add-in keeps in the file about its reading and review. */
  readonly kept: FileRecord;
}

const NOTHING_KEPT: FileRecord = { record: EMPTY_RECORD };

/**
 * The sheets of a file as grids: .xlsx, .xlsm, .xlsb, .xls, .et, .ods, .csv, and the tables of .docx. What a file is, is
 * told by its content. A sheet that is damaged or too large is named and the others are still read: it is never taken for
 * an empty one.
 *
 * @param name of the file, for messages
 * @throws {ProductError} that says what is wrong with the file, or how to convert it, where none of it can be read
 */
export function readWorkbookFile(bytes: Uint8Array, name: string, options: LoadOptions): WorkbookFile {
  if (bytes.length > LIMITS.file) throw new FileTooLargeError(name, bytes.length);
  const format = formatOf(bytes, name, options.unpacker);
  const { grids, lost, problems, kept } = contentOf(format, bytes, name, options);
  if (lost.length === 0 && grids.every((grid) => grid.texts.length === 0)) throw new EmptyWorkbookError(name);
  return { name, format: format.kind, grids, lost, problems, kept };
}

interface Content extends LoadedSheets {
  readonly kept: FileRecord;
}

function contentOf(format: FileFormat, bytes: Uint8Array, name: string, options: LoadOptions): Content {
  switch (format.kind) {
    case 'spreadsheet':
      return readSpreadsheet(format.parts, format.workbook, name, options);
    case 'binary':
      return { ...readLoaded(load(binaryWorkbook(bytes, name), name), name, options), kept: NOTHING_KEPT };
    case 'open-document':
      return {
        ...readLoaded(load(openDocumentPackage(format.parts, name), name), name, options),
        kept: NOTHING_KEPT,
      };
    case 'word':
      return onlyGrids(wordGrids(format.parts, name), options);
    case 'csv':
      return onlyGrids([csvGrid(format.text, name)], options);
  }
}

const onlyGrids = (grids: readonly Grid[], { merges }: LoadOptions): Content => ({
  grids: merges ? grids : grids.map((grid) => ({ ...grid, merges: undefined })),
  lost: [],
  problems: [],
  kept: NOTHING_KEPT,
});

const DOCUMENT = 'word/document.xml';

function wordGrids(parts: Parts, name: string): readonly Grid[] {
  const part = parts.readXml(DOCUMENT, 'document', ['body']);
  if ('fault' in part) throw new PartNotReadError(name, 'content', DOCUMENT, part.fault);
  if (part.content.length > LIMITS.document)
    throw new PartNotReadError(name, 'content', DOCUMENT, 'too-large');
  const grids = wordTables(part.content);
  if (grids.length === 0) throw new NoTablesError(name);
  return grids;
}
