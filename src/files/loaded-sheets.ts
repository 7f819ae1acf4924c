import type * as xlsx from '@e965/xlsx';
import type { Grid } from '../reading/grid';
import type { SkippedSheet } from '../reading/reading';
import { notRead, SHEET_FAULT_TEXTS } from '../texts/file-texts';
import type { ProductError } from '../texts/product-error';
import type { Text } from '../texts/text';
import { SheetNotReadError } from './file-errors';
import { LIMITS } from './limits';
import type { PartFault } from './parts';
import { sheetGrid, textLength, type DenseSheet, type LoadOptions } from './sheet-grid';

/** What the loader made of a file's sheets. */
export interface LoadedSheets {
  readonly grids: readonly Grid[];
  readonly lost: readonly SkippedSheet[];
  readonly problems: readonly ProductError[];
}

/** A sheet that the file names, with what is known about it before loading. */
export interface NamedSheet {
  readonly name: string;
  /** Why its part could not be read. */
  readonly fault?: PartFault;
  /** A chart or a dialog. */
  readonly withoutCells?: true;
}

/**
 * Grids of the sheets that were loaded, and the others by name. The loader leaves out what it cannot read and does not say
 * why.
 *
 * @param named the sheets in workbook order; left out: those that the loader names
 * @param texts why the texts that sheets share could not be read
 */
export function readLoaded(
  workbook: xlsx.WorkBook,
  file: string,
  options: LoadOptions,
  named: readonly NamedSheet[] = workbook.SheetNames.map((name) => ({ name })),
  texts?: PartFault,
): LoadedSheets {
  const visibility = workbook.Workbook?.Sheets ?? [];
  const grids: Grid[] = [];
  const lost: { readonly name: string; readonly why: Text }[] = [];
  for (const [i, sheet] of named.entries()) {
    const loaded: DenseSheet | undefined = workbook.Sheets[workbook.SheetNames[i] ?? ''];
    const why = whyLost(sheet, loaded, texts);
    if (why) lost.push({ name: sheet.name, why });
    else grids.push(sheetGrid(sheet.name, loaded, options, (visibility[i]?.Hidden ?? 0) > 0));
  }
  return {
    grids,
    lost: lost.map(({ name, why }) => ({ sheet: { id: name, name }, reason: notRead(why) })),
    problems: lost.map(({ name, why }) => new SheetNotReadError(file, name, why)),
  };
}

/** Why a sheet could not be read, as a clause that follows "the sheet"; undefined where it could. */
function whyLost(
  { fault, withoutCells }: NamedSheet,
  loaded: DenseSheet | undefined,
  texts: PartFault | undefined,
): Text | undefined {
  if (fault) return SHEET_FAULT_TEXTS.own(fault);
  if (loaded) return textLength(loaded) > LIMITS.texts ? SHEET_FAULT_TEXTS.own('too-large') : undefined;
  if (withoutCells) return undefined;
  return texts ? SHEET_FAULT_TEXTS.texts(texts) : SHEET_FAULT_TEXTS.own('broken');
}
