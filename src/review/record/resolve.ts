import type { CellRef, SheetRef } from '../../forms/cell';
import { parseReference } from '../../forms/reference';
import type { Correction } from '../../reading/corrections';
import { sheetKeyOf } from '../support/subjects';
import type { WorkbookRecord } from '../workbook-record';
import { renewedChoices } from './former-rules';
import type { SheetKey, StoredCorrection, StoredDismissal, StoredRecord } from './stored-record';

/** Whether a correction, as it is or as stored, names a whole sheet. */
const isOfSheet = <T extends object>(correction: T): correction is Extract<T, { readonly sheet: unknown }> =>
  'sheet' in correction;

const PREFIX = '_performance_target';

/** Hidden name that follows the place of a correction. */
const placeName = (correction: string): string => `${PREFIX}.place.${correction}`;
/** Hidden name that follows what a correction ties to its place, or parts from it. */
const otherName = (correction: string): string => `${PREFIX}.to.${correction}`;
/** Hidden name that follows a sheet, over its renaming; it stands for the sheet's first cell. */
const sheetName = (key: SheetKey): string => `${PREFIX}.sheet.${key}`;

/**
 * Hidden name that follows the place of a dismissed finding. It is worked out from what is stored of it, so that the part
 * need not say it: earlier versions read parts of this one.
 */
const findingName = ({ finding }: StoredDismissal): string =>
  `${PREFIX}.finding.${hashOf(JSON.stringify(finding))}`;

/** The sheets that a record speaks of, as they are now. One that is gone keeps its last known name as its id. */
export type TrackedSheets = ReadonlyMap<SheetKey, SheetRef>;

/** A stored record with what its hidden names stand for, by name in lower case (names compare without case). */
export interface RecordSource {
  readonly stored: StoredRecord;
  readonly formulas: ReadonlyMap<string, string>;
}

/** A record in terms of the open workbook, and the sheets it speaks of. */
export interface ResolvedRecord {
  readonly record: WorkbookRecord;
  readonly sheets: TrackedSheets;
}

/** Hidden names on which a stored record depends. */
export const namesOf = (stored: StoredRecord): readonly string[] => [
  ...stored.sheets.map(({ key }) => sheetName(key)),
  ...placeNamesOf(stored),
];

/** Hidden names that follow the places of corrections and of dismissed findings. */
export const placeNamesOf = ({ corrections, dismissals }: StoredRecord): readonly string[] => [
  ...corrections.flatMap((correction) => placeNames(correction)),
  ...dismissals.map(findingName),
];

/** Hidden names that follow the places of one correction. */
function placeNames(correction: StoredCorrection): readonly string[] {
  if (isOfSheet(correction)) return [];
  const { id, type } = correction;
  return type === 'link' || type === 'unlink' ? [placeName(id), otherName(id)] : [placeName(id)];
}

/**
 * Puts a stored record into terms of the workbook.
 *
 * @param order the workbook's sheets
 */
export function resolve({ stored, formulas }: RecordSource, order: readonly SheetRef[]): ResolvedRecord {
  const byName = new Map(order.map((sheet) => [folded(sheet.name), sheet]));
  const pointsTo = (name: string) => parseReference(formulas.get(name.toLowerCase()) ?? '');
  const sheets = new Map(
    stored.sheets.map(({ key, name }): [SheetKey, SheetRef] => {
      const now = pointsTo(sheetName(key))?.sheet;
      const found = (now === undefined ? undefined : byName.get(folded(now))) ?? byName.get(folded(name));
      return [key, found ?? { id: name, name }];
    }),
  );
  const sheetOf = (key: SheetKey): SheetRef => sheets.get(key) ?? { id: '', name: '' };
  const placeOf = (name: string): CellRef | undefined => {
    const place = pointsTo(name);
    const sheet = place && byName.get(folded(place.sheet));
    return sheet && place.area ? { sheet, ...place.area } : undefined;
  };
  const correction = (entry: StoredCorrection): Correction => {
    if (isOfSheet(entry)) return { ...entry, sheet: sheetOf(entry.sheet) };
    const at = placeOf(placeName(entry.id));
    if (entry.type === 'bind' || entry.type === 'no-indicator') return { ...entry, at };
    return { ...entry, at, to: placeOf(otherName(entry.id)) };
  };
  return {
    sheets,
    record: {
      corrections: stored.corrections.map(correction),
      dismissals: stored.dismissals.map((entry) => ({
        ...entry,
        finding: entry.finding
          .map((piece) => (typeof piece === 'string' ? piece : sheetKeyOf(sheetOf(piece))))
          .join(''),
        at: placeOf(findingName(entry)),
      })),
      rules: renewedChoices(stored.rules),
    },
  };
}

/** Names of sheets compare without case. */
const folded = (name: string): string => name.toLocaleLowerCase('en-US');

/** A record as it is to be stored, and the hidden names it needs. */
export interface StorableRecord {
  readonly stored: StoredRecord;
  /** Names and the places they are to follow. Names that exist already stay as they are: they have followed theirs. */
  readonly places: ReadonlyMap<string, CellRef>;
}

/**
 * Puts a record into terms that hold in any copy of the workbook.
 *
 * @param order the workbook's sheets
 * @param tracked sheets that the stored record speaks of already: they keep their keys
 */
export function storable(
  record: WorkbookRecord,
  order: readonly SheetRef[],
  tracked: TrackedSheets,
): StorableRecord {
  const keys = new Map([...tracked].map(([key, sheet]) => [sheet.id, key]));
  const refs = new Map([...tracked.values(), ...order].map((sheet) => [sheet.id, sheet]));
  const used = new Map<SheetKey, SheetRef>();
  const keyOf = (sheet: SheetRef): SheetKey => {
    const key = keys.get(sheet.id) ?? Math.max(0, ...keys.values()) + 1;
    keys.set(sheet.id, key);
    used.set(key, sheet);
    return key;
  };
  const tokens = new Map([...refs.values()].map((sheet) => [sheetKeyOf(sheet), sheet]));
  const pieces = (finding: string): (string | SheetKey)[] =>
    splitAt(finding, [...tokens.keys()]).map((piece) => {
      const sheet = tokens.get(piece);
      return sheet ? keyOf(sheet) : piece;
    });
  const corrections = record.corrections.map((correction): StoredCorrection => {
    if (isOfSheet(correction))
      return { ...correction, sheet: keyOf(refs.get(correction.sheet.id) ?? correction.sheet) };
    return withoutPlaces(correction);
  });
  const dismissals = record.dismissals.map(({ finding, rule, reason, quotes, on }): StoredDismissal => ({
    finding: pieces(finding),
    rule,
    reason,
    quotes,
    on,
  }));
  const present = new Set(order.map(({ id }) => id));
  const places = new Map<string, CellRef>();
  for (const [key, sheet] of used)
    if (present.has(sheet.id)) places.set(sheetName(key), { sheet, row: 0, column: 0, rows: 1, columns: 1 });
  for (const correction of record.corrections) {
    if (isOfSheet(correction)) continue;
    if (correction.at) places.set(placeName(correction.id), correction.at);
    if ('to' in correction && correction.to) places.set(otherName(correction.id), correction.to);
  }
  for (const [index, { at }] of record.dismissals.entries()) {
    const stored = dismissals[index];
    if (at && stored && present.has(at.sheet.id)) places.set(findingName(stored), at);
  }
  return {
    stored: {
      sheets: [...used].map(([key, { name }]) => ({ key, name })),
      corrections,
      dismissals,
      rules: record.rules,
    },
    places,
  };
}

/** A correction as stored: names follow its places. */
function withoutPlaces(
  correction: Exclude<Correction, { readonly sheet: SheetRef }>,
): Exclude<StoredCorrection, { readonly sheet: SheetKey }> {
  const { id, type } = correction;
  if (type === 'bind') return { id, type, target: correction.target };
  const { quote } = correction;
  if (type !== 'no-indicator') return { id, type, quote };
  return { id, type, quote, reason: correction.reason, on: correction.on };
}

/** The text cut before and after every occurrence of a token, without empty pieces. */
function splitAt(text: string, tokens: readonly string[]): string[] {
  const pattern = tokens.map((token) => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return pattern === ''
    ? [text]
    : text.split(new RegExp(`(${pattern})`, 'u')).filter((piece) => piece !== '');
}

/** 53 bits that tell texts apart (cyrb53): names of Excel take no other characters, and are short. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const mixed = (one: number, other: number): number =>
    Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  const [upper, lower] = [mixed(high, low), mixed(low, high)];
  return (4294967296 * (2097151 & lower) + (upper >>> 0)).toString(36);
}
