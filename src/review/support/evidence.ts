import { cellAddress, quotedSheetName, type CellRef } from '../../forms/cell';
import { hasPlace, type Field } from '../../forms/field';
import type { Money } from '../../forms/model';
import type { Text } from '../../texts/text';
import { plain } from '../../language/plain';
import { wholeClauses } from './clauses';
import { inEnglish } from './in-english';
import type { Evidence } from '../finding';

/** Longest quote inside a message; the evidence beside it always holds the whole text. */
const QUOTE_LENGTH = 48;

/** A field that was read. */
export type ReadField<T> = Extract<Field<T>, { state: 'read' }>;

export const isRead = <T>(field: Field<T>): field is ReadField<T> => field.state === 'read';
export const isBlank = (field: Field<unknown>): boolean => field.state === 'blank';

/** What the form says there: a text as read, an amount as its cell shows it, '' for a blank place. */
export const saysOf = (field: Field<unknown>): string =>
  field.state === 'read' ? (typeof field.value === 'string' ? field.value : field.raw.trim()) : '';

/** The quote of a field, with its cell; nothing for a field without one place. */
export function evidenceOf(...fields: readonly Field<unknown>[]): Evidence[] {
  const quotes: Evidence[] = [];
  for (const field of fields) if (hasPlace(field)) quotes.push({ at: field.at, text: saysOf(field) });
  return quotes;
}

/** The cells of fields, each once, in the order given. */
export function cellsOf(...fields: readonly Field<unknown>[]): CellRef[] {
  if (fields.length > FEW)
    return [...new Map(fields.filter(hasPlace).map(({ at }) => [cellKey(at), at])).values()];
  const cells: CellRef[] = [];
  for (const field of fields) if (hasPlace(field) && !holds(cells, field.at)) cells.push(field.at);
  return cells;
}

function holds(cells: readonly CellRef[], at: CellRef): boolean {
  for (const cell of cells) if (sameCell(cell, at)) return true;
  return false;
}

/** Up to so many cells are compared with each other faster than looked up. */
const FEW = 24;
const cellKey = (at: CellRef): string => `${at.sheet.id}\u0000${at.row}\u0000${at.column}`;
const sameCell = (one: CellRef, other: CellRef): boolean =>
  one.row === other.row && one.column === other.column && one.sheet.id === other.sheet.id;

/** Sheet-qualified address for people: 部门整体!F7. */
export const placeName = (at: CellRef): string => `${at.sheet.name}!${cellAddress(at)}`;

/** Sheet-qualified absolute address for a formula: '部门 1'!$F$7. */
export const formulaAddress = (at: CellRef): string =>
  `${quotedSheetName(at.sheet.name)}!${cellAddress(at).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2')}`;

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim();
/** Whether a text is in one line already, and no longer than a quote may be. */
const isShort = (text: string): boolean =>
  text.length <= QUOTE_LENGTH && !text.includes('\n') && !text.includes('\r');

/** A clause longer than a quote is quoted whole up to this length: never cut inside. Only what is no sentence is longer. */
const CLAUSE_LENGTH = 200;

/** A text as a quote: quotation marks inside are the inner ones. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** A quote for a message: of a long text the first clauses, as many as fit whole. */
export function said(text: string): string {
  if (isShort(text)) return quoted(text.trim());
  // No character takes more than two places: of a long text only the beginning is taken apart.
  const line = oneLine(text.slice(0, 4 * CLAUSE_LENGTH));
  if ([...line].length <= QUOTE_LENGTH && text.length <= 4 * CLAUSE_LENGTH) return quoted(line);
  const clauses =
    wholeClauses(line, QUOTE_LENGTH) ||
    wholeClauses(line, 2 * QUOTE_LENGTH) ||
    wholeClauses(line, CLAUSE_LENGTH);
  if (clauses === line) return quoted(line);
  return quoted(`${clauses || [...line].slice(0, 2 * QUOTE_LENGTH).join('')}……`);
}

const SENTENCE_END = /[。；;\n]/u;
/** Where a clause ends; the comma inside of 1,200 ends none. */
const CLAUSE_ENDS = /[。；;\n，]|,(?!\d{3})/gu;

/**
 * The clause of a longer text that holds a place of its plain form, with as many clauses of its sentence around it as fit, as a
 * quote: what is said of that place is in it.
 */
export function saidAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  if (isShort(text)) return said(text);
  const looked = plain(text);
  // Most texts are as long in plain form: then the quote is as written.
  const source = looked.length === text.length ? text : looked;
  const [before, after] = clausesAround(source, start, end);
  const own = `${before.at(-1) ?? ''}${source.slice(start, end)}${after[0] ?? ''}`;
  if (own.length > CLAUSE_LENGTH) return cutAround(source, start, end);
  let quote = own;
  for (
    let left = before.length - 2;
    left >= 0 && quote.length + (before[left] ?? '').length <= QUOTE_LENGTH;
    left--
  )
    quote = `${before[left] ?? ''}${quote}`;
  for (const clause of after.slice(1)) {
    if (quote.length + clause.length > QUOTE_LENGTH) break;
    quote += clause;
  }
  return quoted(quote.trim().replace(/[，,]$/u, ''));
}

/** The clauses of a sentence before a place and after it, each with its mark; the last before and the first after are of the place's own. */
function clausesAround(
  source: string,
  start: number,
  end: number,
): readonly [readonly string[], readonly string[]] {
  const from = Math.max(0, start - 4 * CLAUSE_LENGTH);
  const before = source.slice(from, start).split(SENTENCE_END).at(-1) ?? '';
  const after = source.slice(end, end + 4 * CLAUSE_LENGTH).split(SENTENCE_END, 1)[0] ?? '';
  return [inClauses(before), inClauses(after)];
}

/** A text in its clauses, the mark at the end of each; the last may be empty. */
function inClauses(text: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(CLAUSE_ENDS)) {
    clauses.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return [...clauses, text.slice(from)];
}

/** What is no sentence: as much of it as fits around the place. */
function cutAround(source: string, start: number, end: number): string {
  const room = Math.max(0, Math.floor((QUOTE_LENGTH - (end - start)) / 2));
  const lead = source.slice(Math.max(0, start - room), start);
  return quoted(`…${lead}${source.slice(start, end)}${source.slice(end, end + room)}…`);
}

/** Quotes that a message lists; the evidence beside it always holds all of them. */
const LISTED = 8;

/** Several quotes for a message: the first ones, and how many there are. */
export function saidOfEach(texts: readonly string[]): string {
  const listed = texts.slice(0, LISTED).map(said).join('、');
  return texts.length > LISTED ? `${listed}等${texts.length}处` : listed;
}

/** Chinese and English message in one call; quantities and lists that both share are given in Chinese. */
export const bilingual = (zh: string, en: string): Text => ({ zh, en: inEnglish(en) });

/** An amount with its unit, as it would be written on a form: 483.51万元. */
export const showMoney = ({ amount, unit }: Money): string => `${amount.toFixed()}${unit ?? ''}`;
