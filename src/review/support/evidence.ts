import { cellAddress, quotedSheetName, type CellRef } from '../../forms/cell';
import { hasPlace, type Field } from '../../forms/field';
import type { Money } from '../../forms/model';
import type { Text } from '../../texts/text';
import { plain } from '../../language/plain';
import { wholeClauses } from './clauses';
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

/** A clause longer than a quote is quoted whole up to this length: never cut inside. */
const CLAUSE_LENGTH = 2 * QUOTE_LENGTH;

/** A quote for a Chinese message: of a long text the first clauses, as many as fit whole. */
export function said(text: string): string {
  if (isShort(text)) return `“${text.trim()}”`;
  // No character takes more than two places: of a long text only the beginning is taken apart.
  const line = oneLine(text.slice(0, 4 * CLAUSE_LENGTH));
  if ([...line].length <= QUOTE_LENGTH && text.length <= 4 * CLAUSE_LENGTH) return `“${line}”`;
  const clauses = wholeClauses(line, QUOTE_LENGTH) || wholeClauses(line, CLAUSE_LENGTH);
  if (clauses === line) return `“${line}”`;
  return `“${clauses || [...line].slice(0, CLAUSE_LENGTH).join('')}……”`;
}

const SENTENCE_END = /[。；;\n]/u;

/** The sentence of a longer text that holds a place of its plain form, as a quote: what is said of that place is in it. */
export function saidAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  if (isShort(text)) return said(text);
  const looked = plain(text);
  // Most texts are as long in plain form: then the quote is as written.
  const source = looked.length === text.length ? text : looked;
  const room = Math.max(0, Math.floor((QUOTE_LENGTH - (end - start)) / 2));
  const before = source.slice(0, start).split(SENTENCE_END).at(-1)?.trimStart() ?? '';
  const after = source.slice(end).split(SENTENCE_END)[0]?.trimEnd() ?? '';
  const spare = Math.max(0, room - Math.min(before.length, after.length));
  const lead = before.length > room + spare ? `…${before.slice(-(room + spare))}` : before;
  const trail = after.length > room + spare ? `${after.slice(0, room + spare)}…` : after;
  return `“${lead}${source.slice(start, end)}${trail}”`;
}

/** Quotes that a message lists; the evidence beside it always holds all of them. */
const LISTED = 8;

/** Several quotes for a Chinese message: the first ones, and how many there are. */
export function saidOfEach(texts: readonly string[]): string {
  const listed = texts.slice(0, LISTED).map(said).join('、');
  return texts.length > LISTED ? `${listed}等${texts.length}处` : listed;
}

/** Chinese and English message in one call. */
export const bilingual = (zh: string, en: string): Text => ({ zh, en });

/** An amount with its unit, as it would be written on a form: 483.51万元. */
export const showMoney = ({ amount, unit }: Money): string => `${amount.toFixed()}${unit ?? ''}`;
