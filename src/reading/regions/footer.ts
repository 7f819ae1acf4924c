import { normaliseLabel } from '../../forms/normalise';
import { NOTE_WORDS, SIGNATURE_WORDS } from '../../forms/vocabulary';
import type { Cell } from '../cells/sheet-cells';

/** The first line of the notes under a form: what follows is notes too. */
export const isNote = ({ text }: Pick<Cell, 'text'>): boolean =>
  NOTE_WORDS.includes(normaliseLabel(text.slice(0, 40).split(/[:：]/u, 1)[0] ?? '')?.key ?? '');

const NOTED = /^\s*(?:注|备\s*注|说\s*明)\s*\d?\s*[:：.、．]|^\s*\d\s*[.、．].{0,40}(?:填写|填报|填列)/u;
/** Words of notes that need no colon after them, and what all of them hold. */
const PLAIN_NOTES = NOTE_WORDS.slice(3);
const PLAIN_NOTE = /[说要注提须]/u;

/** Notes and signature lines under a table. Nearly every row is asked, so what cannot be one is told by a look. */
export function isFooter({ text }: Pick<Cell, 'text'>): boolean {
  const head = text.length > 40 ? text.slice(0, 40) : text;
  const colon = head.search(/[:：]/u);
  if (text.length > 12 && colon < 0 && !/[、.．]/u.test(head)) return false;
  if (NOTED.test(head)) return true;
  if (colon < 0 && !PLAIN_NOTE.test(head)) return false;
  const key = normaliseLabel(colon < 0 ? head : head.slice(0, colon))?.key ?? '';
  return colon < 0 ? PLAIN_NOTES.includes(key) : SIGNATURE_WORDS.includes(key) || NOTE_WORDS.includes(key);
}
