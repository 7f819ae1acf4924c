import type { Form } from '../../forms/model';
import { formsOf, type Reading, type SheetReading } from '../../reading/reading';
import { review } from '../../review/engine';
import { setAside, type SortedReview } from '../../review/set-aside';
import { groupsOf, type Group } from './groups';
import type { LocatedFile } from './located';

/** What of several files belongs to one unit and year, reviewed as one workbook. */
export interface UnitSubmission extends SortedReview {
  /** As a form writes it; undefined where none names a unit. */
  readonly unit: string | undefined;
  /** Undefined where no form names one. */
  readonly year: number | undefined;
  /** Paths of the files that forms of it stand in, in the order given. */
  readonly files: readonly string[];
  readonly reading: Reading;
  /** Names of other units among the files that may be this one under another name; never joined by guess. */
  readonly doubtful: readonly string[];
}

/** Files by the units and years whose forms they hold. */
export interface Together {
  readonly submissions: readonly UnitSubmission[];
  /** Paths of files without a form. */
  readonly withoutForms: readonly string[];
}

/**
 * Puts together what several files hold of one unit and year, and reviews it as the sheets of one workbook. Names of units
 * are compared by `meaning`. Corrections and dismissals kept in a file hold; rule settings do not, since they are one
 * unit's own.
 */
export function together(files: readonly LocatedFile[]): Together {
  return {
    submissions: groupsOf(
      files.map(({ reading }) => formsOf(reading)),
      files.map(({ path }) => path),
    ).map((group) => submissionOf(group, files)),
    withoutForms: files.filter(({ reading }) => formsOf(reading).length === 0).map(({ path }) => path),
  };
}

function submissionOf({ unit, year, forms, doubtful }: Group, files: readonly LocatedFile[]): UnitSubmission {
  const own = files.flatMap((file) => {
    const sheets = file.reading.sheets.flatMap((sheet) => onlyOf(sheet, forms));
    return sheets.length > 0 ? [{ file, sheets }] : [];
  });
  const reading: Reading = { sheets: own.flatMap(({ sheets }) => sheets) };
  const grids = new Map(own.flatMap(({ file }) => file.grids).map((grid) => [grid.sheet.id, grid]));
  const found = review(reading, { grids });
  return {
    unit,
    year,
    files: own.map(({ file }) => file.path),
    reading,
    doubtful,
    ...setAside(
      found,
      own.flatMap(({ file }) => file.dismissals),
    ),
  };
}

function onlyOf(sheet: SheetReading, forms: ReadonlySet<Form>): readonly SheetReading[] {
  const own = sheet.forms.filter((form) => forms.has(form));
  if (own.length === 0) return [];
  return [own.length === sheet.forms.length ? sheet : { ...sheet, forms: own }];
}
