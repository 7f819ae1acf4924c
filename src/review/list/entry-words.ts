import { cellAddress } from '../../forms/cell';
import type { Text } from '../../texts/text';
import type { Finding } from '../finding';
import { wholeClauses } from '../support/clauses';
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

/** The places of an entry one after another, each with what it says. */
export function placesInRow(findings: readonly Finding[]): Text {
  const places = findings.map(placeWithQuote);
  return { zh: places.join('、'), en: places.join(', ') };
}

/** F24“及时”: the cell and what it says, as far as whole clauses fit. */
function placeWithQuote({ cells: [at], evidence }: Finding): string {
  if (!at) return '';
  const quote = evidence.find(
    (each) => each.at.row === at.row && each.at.column === at.column && each.at.sheet.id === at.sheet.id,
  );
  const words = wholeClauses(quote?.text ?? '', LONGEST_QUOTE);
  return words === '' ? cellAddress(at) : `${cellAddress(at)}“${words}”`;
}
