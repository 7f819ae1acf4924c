import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_TEXTS } from '../../src/texts/list-texts';

/** The parts of an entry in the order in which people read it: what is wrong, where, what to do, and why. */
const ORDER = ['问题', ...[ENTRY_TEXTS.quotes, ENTRY_TEXTS.action, ENTRY_TEXTS.why, ENTRY_TEXTS.source].map(({ zh }) => zh)]; // prettier-ignore

test('the README tells the parts of an entry in the order of the pane', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const said = /每项依次写明([^。]+)。/u.exec(readme)?.[1] ?? '';
  const places = ORDER.map((part) => said.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
