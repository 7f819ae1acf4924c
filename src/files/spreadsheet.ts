import type * as xlsx from '@e965/xlsx';
import type { SheetRef } from '../forms/cell';
import { FormatsNotReadError } from './file-errors';
import { fileRecord, type FileRecord } from './file-record';
import { load } from './load';
import { readLoaded, type LoadedSheets } from './loaded-sheets';
import type { Parts } from './parts';
import type { LoadOptions } from './sheet-grid';
import { spreadsheetPackage, type SpreadsheetPackage } from './spreadsheet-package';

/**
 * The sheets of an .xlsx, .xlsm or .xlsb package, and what the add-in keeps in it.
 *
 * @throws {ProductError} when none of it can be read
 */
export function readSpreadsheet(
  parts: Parts,
  path: string,
  name: string,
  options: LoadOptions,
): LoadedSheets & { readonly kept: FileRecord } {
  const checked = spreadsheetPackage(parts, path, name);
  const workbook = load(checked.loadable, name);
  const loaded = readLoaded(workbook, name, options, checked.sheets, checked.texts);
  const { grids, lost, problems } = loaded;
  const sheets = grids.map(({ sheet }) => sheet);
  return {
    ...loaded,
    problems:
      checked.styles && sheets.length > 0
        ? [
            ...problems,
            new FormatsNotReadError(
              name,
              sheets.map((sheet) => sheet.name),
              checked.styles,
            ),
          ]
        : problems,
    kept: recordOf(checked, workbook, [...sheets, ...lost.map(({ sheet }) => sheet)]),
  };
}

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
