import type { BindTarget } from '../../reading/corrections';
import type { FieldName, IndicatorColumn } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { INDICATOR_COLUMN_TEXTS } from '../../texts/form-texts';
import { RecordDamagedError } from './record-errors';
import type { Dismissal, RuleChoices } from '../workbook-record';

/** Key of a sheet within the part; a hidden name follows the sheet, for ids differ between files and Excel. */
export type SheetKey = number;

/** A correction as stored: its places are hidden names, its sheet a key. */
export type StoredCorrection =
  | { readonly id: string; readonly type: 'bind'; readonly target: BindTarget }
  | { readonly id: string; readonly type: 'exclude-sheet'; readonly sheet: SheetKey }
  | { readonly id: string; readonly type: 'family'; readonly sheet: SheetKey; readonly family: string }
  | { readonly id: string; readonly type: 'link' | 'unlink'; readonly quote: string }
  | {
      readonly id: string;
      readonly type: 'no-indicator';
      readonly quote: string;
      readonly reason: string;
      readonly on: string;
    };

/** A dismissal as stored: the finding's id in pieces, sheets in it as keys; a hidden name follows its place. */
export type StoredDismissal = Omit<Dismissal, 'finding' | 'at'> & {
  readonly finding: readonly (string | SheetKey)[];
};

/** What the part holds. */
export interface StoredRecord {
  /** Sheets that the record speaks of, with their names when it was written. */
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  readonly corrections: readonly StoredCorrection[];
  readonly dismissals: readonly StoredDismissal[];
  readonly rules: RuleChoices;
}

type Json = Readonly<Record<string, unknown>>;

const CORRECTION_ID = /^[a-z0-9]{4,40}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LISTS: readonly unknown[] = ['plans', 'detailedGoals', 'phasedPlan'];

/**
 * Takes over what was read from the part, member by member: a part may come from anywhere.
 *
 * @throws {RecordDamagedError} naming the member that is not as this version writes it.
 */
export function validRecord(value: unknown): StoredRecord {
  const root = object(value, 'record', ['sheets', 'corrections', 'dismissals', 'rules']);
  const sheets = list(root['sheets'], 'sheets').map((entry) => {
    const sheet = object(entry, 'sheets', ['key', 'name']);
    return { key: sheetKey(sheet['key'], 'sheets.key'), name: nameOfSheet(sheet['name']) };
  });
  const known = new Set(sheets.map(({ key }) => key));
  if (known.size < sheets.length) throw new RecordDamagedError('sheets.key');
  const knownKey = (key: unknown, where: string): SheetKey => {
    if (!known.has(sheetKey(key, where))) throw new RecordDamagedError(where);
    return key as SheetKey;
  };
  const corrections = list(root['corrections'], 'corrections').map((entry) => correction(entry, knownKey));
  if (new Set(corrections.map(({ id }) => id)).size < corrections.length)
    throw new RecordDamagedError('corrections.id');
  return {
    sheets,
    corrections,
    dismissals: list(root['dismissals'], 'dismissals').map((entry) => dismissal(entry, knownKey)),
    rules: rules(root['rules']),
  };
}

type KnownKey = (key: unknown, where: string) => SheetKey;

function correction(value: unknown, knownKey: KnownKey): StoredCorrection {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const where = 'corrections';
  if (type === 'bind') {
    const { id, target } = object(value, where, ['id', 'type', 'target']);
    return { id: correctionId(id), type, target: bindTarget(target) };
  }
  if (type === 'exclude-sheet') {
    const { id, sheet } = object(value, where, ['id', 'type', 'sheet']);
    return { id: correctionId(id), type, sheet: knownKey(sheet, 'corrections.sheet') };
  }
  if (type === 'family') {
    const { id, sheet, family } = object(value, where, ['id', 'type', 'sheet', 'family']);
    return {
      id: correctionId(id),
      type,
      sheet: knownKey(sheet, 'corrections.sheet'),
      family: text(family, 'corrections.family'),
    };
  }
  if (type === 'link' || type === 'unlink') {
    const { id, quote } = object(value, where, ['id', 'type', 'quote']);
    return { id: correctionId(id), type, quote: text(quote, 'corrections.quote') };
  }
  if (type === 'no-indicator') {
    const { id, quote, reason, on } = object(value, where, ['id', 'type', 'quote', 'reason', 'on']);
    return {
      id: correctionId(id),
      type,
      quote: text(quote, 'corrections.quote'),
      reason: text(reason, 'corrections.reason'),
      on: dayOf(on, 'corrections.on'),
    };
  }
  throw new RecordDamagedError('corrections.type');
}

/** A day as ISO 8601. */
function dayOf(value: unknown, where: string): string {
  const day = text(value, where);
  if (!DAY.test(day)) throw new RecordDamagedError(where);
  return day;
}

function correctionId(value: unknown): string {
  if (typeof value !== 'string' || !CORRECTION_ID.test(value)) throw new RecordDamagedError('corrections.id');
  return value;
}

function bindTarget(value: unknown): BindTarget {
  const where = 'corrections.target';
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (type === 'field') {
    const { field } = object(value, where, ['type', 'field']);
    if (typeof field === 'string' && Object.hasOwn(FIELD_NAMES, field))
      return { type, field: field as FieldName };
  } else if (type === 'list') {
    const { list: name } = object(value, where, ['type', 'list']);
    if (LISTS.includes(name)) return { type, list: name as 'plans' | 'detailedGoals' | 'phasedPlan' };
  } else if (type === 'column') {
    const { column } = object(value, where, ['type', 'column']);
    if (typeof column === 'string' && Object.hasOwn(INDICATOR_COLUMN_TEXTS, column))
      return { type, column: column as IndicatorColumn };
  }
  throw new RecordDamagedError(where);
}

function dismissal(value: unknown, knownKey: KnownKey): StoredDismissal {
  const { finding, rule, reason, quotes, on } = object(value, 'dismissals', [
    'finding',
    'rule',
    'reason',
    'quotes',
    'on',
  ]);
  return {
    finding: list(finding, 'dismissals.finding').map((piece) =>
      typeof piece === 'string' ? piece : knownKey(piece, 'dismissals.finding'),
    ),
    rule: text(rule, 'dismissals.rule'),
    reason: text(reason, 'dismissals.reason'),
    quotes: list(quotes, 'dismissals.quotes').map((quote) => {
      if (typeof quote !== 'string') throw new RecordDamagedError('dismissals.quotes');
      return quote;
    }),
    on: dayOf(on, 'dismissals.on'),
  };
}

function rules(value: unknown): RuleChoices {
  const { disabled, enabled, limits } = object(value, 'rules', ['disabled', 'enabled', 'limits']);
  const ids = (ruleIds: unknown, where: string): string[] =>
    list(ruleIds, where).map((id) => text(id, where));
  const entries = Object.entries(object(limits, 'rules.limits'));
  if (entries.some(([, limit]) => typeof limit !== 'number' || !Number.isFinite(limit)))
    throw new RecordDamagedError('rules.limits');
  return {
    disabled: ids(disabled, 'rules.disabled'),
    enabled: ids(enabled, 'rules.enabled'),
    limits: Object.fromEntries(entries) as Record<string, number>,
  };
}

/** An object with exactly these members (any where none are given). */
function object(value: unknown, where: string, members?: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RecordDamagedError(where);
  const keys = Object.keys(value);
  if (members && (keys.length !== members.length || !members.every((member) => Object.hasOwn(value, member))))
    throw new RecordDamagedError(where);
  return value as Json;
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RecordDamagedError(where);
  return value;
}

/** A sheet may be called " ". */
function nameOfSheet(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new RecordDamagedError('sheets.name');
  return value;
}

/** A text that is more than blanks. */
function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new RecordDamagedError(where);
  return value;
}

function sheetKey(value: unknown, where: string): SheetKey {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw new RecordDamagedError(where);
  return value;
}
