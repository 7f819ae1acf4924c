import { cellAddress } from '../../forms/cell';
import type { Text } from '../../texts/text';
import type { Finding } from '../finding';
import { firstOf, type Entry } from './entries';

/** Longest quote beside a place, in characters, and places that a line names. */
const LONGEST_QUOTE = 24;
const LISTED = 8;

/**
 * What an entry says in one line: the message of its only finding; else the rule's title, how many places there are, and
 * each with what it says.
 */
export function entryMessage(entry: Entry, title: Text): Text {
  const { findings } = entry;
  if (findings.length === 1) return firstOf(entry).message;
  const named = findings.slice(0, LISTED).map(placeWithQuote);
  const more = findings.length > LISTED;
  return {
    zh: `${title.zh}，${findings.length}处：${named.join('、')}${more ? '等' : ''}。`,
    en: `${title.en}, ${findings.length} places: ${named.join(', ')}${more ? ' and others' : ''}.`,
  };
}

/** F24“及时”: the cell and what it says, as far as whole clauses fit. */
export function placeWithQuote({ cells: [at], evidence }: Finding): string {
  if (!at) return '';
  const quote = evidence.find(
    (each) => each.at.row === at.row && each.at.column === at.column && each.at.sheet.id === at.sheet.id,
  );
  const words = wholeClauses(quote?.text ?? '', LONGEST_QUOTE);
  return words === '' ? cellAddress(at) : `${cellAddress(at)}“${words}”`;
}

const CLAUSE = /[^，,；;。\n]+[，,；;。\n]*/gu;
const CLAUSE_END = /[\s，,；;。]+$/u;

/** The first clauses of a text, as many as fit whole; nothing where not even the first one does. */
export function wholeClauses(text: string, longest: number): string {
  let taken = '';
  for (const clause of text.slice(0, 4 * longest).match(CLAUSE) ?? []) {
    const next = `${taken}${clause}`;
    if ([...next.trim().replace(CLAUSE_END, '')].length > longest) break;
    taken = next;
  }
  const line = taken.replaceAll(/\s*\n\s*/gu, ' ').trim();
  return line === text.trim() ? line : line.replace(CLAUSE_END, '');
}
