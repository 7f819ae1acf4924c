import { closeSync, openSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { locatedSheet } from '../files/together/located';
import { namingPart } from '../files/together/naming';
import { groupsOf } from '../files/together/groups';
import { fileOfRecord, recordLine, type RecordedContent } from '../files/together/recorded';
import { understandUnit, unitWorkbook, type FormPlace, type UnitFile } from '../files/together/unit';
import type { UnitReview } from '../files/together/unit-report';
import type { Form } from '../forms/model';
import { readWorkbook } from '../reading/read';
import { formsOf } from '../reading/reading';
import type { UnitSubmission } from '../files/together/together';
import { linesOf, textBetween } from './lines';
import { NoRecordError } from './many/many-errors';
import { commonFolder } from './paths';

/** What several sets of records hold, put together by unit and year. */
export interface RecordSet {
  /** Units one after the other: each is made when it is asked for, and nothing of it is kept. */
  readonly units: Iterable<Pick<UnitSubmission, 'unit' | 'year' | 'files' | 'doubtful'> & UnitReview>;
  /** Paths of files without a form, and of files that could not be read. */
  readonly withoutForms: readonly string[];
  readonly notRead: readonly string[];
  /** Lines that are no records. */
  readonly problems: readonly NoRecordError[];
}

/** Where the record of a file stands. */
interface RecordPlace {
  readonly records: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the files of several sets of records together, as `together` does with the files themselves. Records are read twice,
 * once to see whose the forms are and once for their unit, so that memory holds one unit at a time. Of a file that
 * several sets tell of, the last record counts.
 */
export function recordSet(paths: readonly string[]): RecordSet {
  const places = new Map<string, RecordPlace | 'failed'>();
  const problems: NoRecordError[] = [];
  const forms = new Map<string, readonly Form[]>();
  for (const records of paths) {
    let number = 0;
    for (const { text, start, end } of linesOf(records)) {
      number += 1;
      const record = recordLine(text);
      if (!record) {
        problems.push(new NoRecordError(records, number));
        continue;
      }
      const { path } = record;
      places.set(path, 'failed' in record ? 'failed' : { records, start, end });
      forms.set(path, 'failed' in record ? [] : namingForms(record));
    }
  }
  // Programs that work beside each other finish in any order; a folder is gone through in this one.
  const all = [...places.keys()].sort(asInFolders);
  const folder = commonFolder(all);
  const shown = (path: string): string => relative(folder, path);
  const read = all.filter((path) => places.get(path) !== 'failed');
  return {
    units: unitsOf(read, forms, places, shown),
    withoutForms: read.filter((path) => forms.get(path)?.length === 0).map(shown),
    notRead: all.filter((path) => places.get(path) === 'failed').map(shown),
    problems,
  };
}

/** The order of `filesOf`: by the names along the paths. */
function asInFolders(a: string, b: string): number {
  const [first, second] = [a.split(sep), b.split(sep)];
  const at = first.findIndex((name, i) => name !== second[i]);
  return (first[at] ?? '') < (second[at] ?? '') ? -1 : 1;
}

/** What tells whose the forms of a record are, and where they stand. */
function namingForms({ content }: { readonly content: RecordedContent }): readonly Form[] {
  const { grids, kept } = fileOfRecord(content);
  return formsOf(readWorkbook(grids, kept.record.corrections)).map(namingPart);
}

function unitFile(path: string, line: string): UnitFile {
  const record = recordLine(line);
  if (!record || 'failed' in record) throw new RangeError('A record changed while it was read.');
  return { path, file: fileOfRecord(record.content) };
}

function* unitsOf(
  paths: readonly string[],
  forms: ReadonlyMap<string, readonly Form[]>,
  places: ReadonlyMap<string, RecordPlace | 'failed'>,
  shown: (path: string) => string,
): RecordSet['units'] {
  const pathOf = new Map<Form, string>();
  for (const path of paths) for (const form of forms.get(path) ?? []) pathOf.set(form, path);
  const groups = groupsOf(
    paths.map((path) => forms.get(path) ?? []),
    paths.map(shown),
  );
  for (const { unit, year, doubtful, forms: own } of groups) {
    const files = [...new Set([...own].flatMap((form) => pathOf.get(form) ?? []))];
    const loaded = files.map((path) => {
      const place = places.get(path);
      if (!place || place === 'failed') throw new RangeError('A form has a file.');
      return unitFile(shown(path), lineAt(place));
    });
    const wanted = [...own].map((form): FormPlace => {
      const { row, column } = form.range;
      return { sheet: locatedSheet(shown(pathOf.get(form) ?? ''), form.sheet).id, row, column };
    });
    const workbook = unitWorkbook(loaded, new Set(wanted.map(({ sheet }) => sheet)));
    yield { unit, year, doubtful, files: files.map(shown), ...understandUnit(workbook, wanted) };
  }
}

function lineAt({ records, start, end }: RecordPlace): string {
  const file = openSync(records, 'r');
  try {
    return textBetween(file, start, end);
  } finally {
    closeSync(file);
  }
}
