import type { Correction } from '../../reading/corrections';
import type { CellRef, SheetRef } from '../../forms/cell';
import type { Grid } from '../../reading/grid';
import type { Reading } from '../../reading/reading';
import type { Finding } from '../../review/finding';
import type { Dismissal } from '../../review/workbook-record';
import { readingOf } from '../reading-of';
import type { WorkbookFile } from '../workbook-file';

/** A file that was read, whose sheets say in their names which file they are of. */
export interface LocatedFile {
  /** As the user gave it, or below the folder that was given. */
  readonly path: string;
  readonly file: WorkbookFile;
  readonly reading: Reading;
  readonly grids: readonly Grid[];
  readonly dismissals: readonly Dismissal[];
}

/** Brackets stand around the file in a sheet's name and around the sheet in a finding's id. */
const withoutBrackets = (path: string): string => path.replaceAll('[', '（').replaceAll(']', '）');

/** A sheet as Excel names it from another workbook: [部门整体.xlsx]Sheet1. Its id holds the path, too. */
export const locatedSheet = (path: string, { id, name }: SheetRef): SheetRef => ({
  id: `${withoutBrackets(path)}|${id}`,
  name: `[${withoutBrackets(path)}]${name}`,
});

/** Where the files of a unit lie: the only one, or the folder that they have in common, which ends in a stroke; '' for none. */
export function placeOf(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  if (others.length === 0) return first;
  const parts = first.split(STROKE);
  const shared = parts.findIndex(
    (_, i) => !others.every((path) => path.startsWith(parts.slice(0, i + 1).join(''))),
  );
  const whole = parts.slice(0, shared).join('');
  return whole.slice(0, 1 + Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')));
}

/** Splits a path behind each stroke. */
const STROKE = /(?<=[/\\])/u;

/** A text about the files of a unit without what their names have in common (`placeOf`). */
export function withoutPlace(text: string, paths: readonly string[]): string {
  const place = withoutBrackets(placeOf(paths));
  if (place === '') return text;
  return paths.length === 1 ? text.replaceAll(`[${place}]`, '') : text.replaceAll(`[${place}`, '[');
}

/** What is kept in a file and its grids, with its sheets named after the file wherever something refers to them. */
export function relocatedFile(
  path: string,
  { grids, kept }: Pick<WorkbookFile, 'grids' | 'kept'>,
): Pick<LocatedFile, 'grids' | 'dismissals'> & { readonly corrections: readonly Correction[] } {
  const refs = new Map(grids.map(({ sheet }) => [sheet.id, locatedSheet(path, sheet)]));
  const { corrections, dismissals } = kept.record;
  return {
    grids: grids.map((grid) => ({
      ...grid,
      sheet: refs.get(grid.sheet.id) ?? grid.sheet,
      title: grid.sheet.name,
    })),
    corrections: relocated(corrections, refs),
    dismissals: relocated(dismissals, refs).map((dismissal) => ({
      ...dismissal,
      finding: [...refs].reduce(
        (id, [sheet, ref]) => id.replaceAll(`[${sheet}]`, `[${ref.id}]`),
        dismissal.finding,
      ),
    })),
  };
}

/**
 * Reads a file by what is kept in it, then names its sheets after the file wherever something refers to them.
 */
export function locatedFile(path: string, file: WorkbookFile): LocatedFile {
  const reading = readingOf(file);
  const refs = new Map(reading.sheets.map(({ sheet }) => [sheet.id, locatedSheet(path, sheet)]));
  const { grids, dismissals } = relocatedFile(path, file);
  return { path, file, reading: relocated(reading, refs), grids, dismissals };
}

/**
 * What of some findings is about one of the files, as if it had been reviewed alone: its sheets under their own names,
 * quotes of other files left out.
 */
export function findingsIn(
  { path, file }: Pick<LocatedFile, 'path' | 'file'>,
  findings: readonly Finding[],
): readonly Finding[] {
  const refs = new Map(file.grids.map(({ sheet }) => [locatedSheet(path, sheet).id, sheet]));
  const isHere = (at: CellRef): boolean => refs.has(at.sheet.id);
  return findings
    .filter(({ cells: [first] }) => first !== undefined && isHere(first))
    .map((finding) => {
      const evidence = finding.evidence.filter(({ at }) => isHere(at));
      // A formula is written for the names that the sheets have here.
      const mark = finding.mark.while === 'formula' ? ({ while: 'unchanged' } as const) : finding.mark;
      return relocated({ ...finding, cells: finding.cells.filter(isHere), evidence, mark }, refs);
    });
}

/** A copy of plain data in which every reference to a sheet is another one. Anything else than plain data stays the same. */
function relocated<T>(value: T, refs: ReadonlyMap<string, SheetRef>): T {
  if (Array.isArray(value)) return value.map((each: unknown) => relocated(each, refs)) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const ref = isSheetRef(value) ? refs.get(value.id) : undefined;
  if (ref) return ref as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, relocated(each, refs)])) as T;
}

const isSheetRef = (value: object): value is SheetRef =>
  Object.keys(value).length === 2 &&
  'id' in value &&
  'name' in value &&
  typeof value.id === 'string' &&
  typeof value.name === 'string';
