import type { Form } from '../../forms/model';
import type { CellRef } from '../../forms/cell';
import type { Grid } from '../../reading/grid';
import { readWorkbook } from '../../reading/read';
import type { Reading } from '../../reading/reading';
import { review } from '../../review/engine';
import { setAside, type SortedReview } from '../../review/set-aside';
import { EMPTY_RECORD, rulesOf, type WorkbookRecord } from '../../review/workbook-record';
import type { WorkbookFile } from '../workbook-file';
import { relocatedFile } from './located';

/** Files of one unit as one workbook: its sheets say in their names which file they are of. */
export interface UnitWorkbook {
  readonly grids: readonly Grid[];
  /** Corrections and dismissals that are kept in the files. Rule settings are not taken over: they are one file's own. */
  readonly record: WorkbookRecord;
}

/** A file of a unit by its path. */
export interface UnitFile {
  readonly path: string;
  readonly file: Pick<WorkbookFile, 'grids' | 'kept'>;
}

/** Where a form begins: tells it from all others of a unit. */
export type FormPlace = Pick<CellRef, 'row' | 'column'> & { readonly sheet: string };

/**
 * Puts files together as the sheets of one workbook.
 *
 * @param wanted ids of the sheets that are the unit's, as `relocatedFile` names them; left out: all
 */
export function unitWorkbook(files: readonly UnitFile[], wanted?: ReadonlySet<string>): UnitWorkbook {
  const located = files.map(({ path, file }) => relocatedFile(path, file));
  return {
    grids: located.flatMap(({ grids }) => grids).filter(({ sheet }) => wanted?.has(sheet.id) ?? true),
    record: {
      ...EMPTY_RECORD,
      corrections: located.flatMap(({ corrections }) => corrections),
      dismissals: located.flatMap(({ dismissals }) => dismissals),
    },
  };
}

/**
 * What is read of a unit's workbook and what the review finds, as a session over it does.
 *
 * @param only places of the forms that are the unit's, where a sheet holds those of others too; left out: all
 */
export function understandUnit(
  { grids, record }: UnitWorkbook,
  only?: readonly FormPlace[],
): SortedReview & { readonly reading: Reading } {
  const whole = readWorkbook(grids, record.corrections);
  const reading = only ? onlyForms(whole, only) : whole;
  const byId = new Map(grids.map((grid) => [grid.sheet.id, grid]));
  return { reading, ...setAside(review(reading, { ...rulesOf(record), grids: byId }), record.dismissals) };
}

function onlyForms(reading: Reading, places: readonly FormPlace[]): Reading {
  const keys = new Set(places.map(keyOf));
  const isOwn = ({ sheet, range: { row, column } }: Form): boolean =>
    keys.has(keyOf({ sheet: sheet.id, row, column }));
  return {
    sheets: reading.sheets.map((sheet) => {
      const forms = sheet.forms.filter(isOwn);
      return forms.length === sheet.forms.length ? sheet : { ...sheet, forms };
    }),
  };
}

const keyOf = ({ sheet, row, column }: FormPlace): string => `${sheet} ${row} ${column}`;
