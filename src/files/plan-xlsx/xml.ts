import { escaped } from '../xml-text';

/** A text as a cell's: there `_x0041_` is a way to write a character, so that its own stroke is written so. */
export const escapedCellText = (text: string): string =>
  escaped(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'));

/** An element with attributes, in their order; those that are undefined are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A list element with the number of its members, or nothing where there are none. */
export const xmlList = (name: string, members: readonly string[]): string =>
  members.length === 0 ? '' : xml(name, { count: members.length }, ...members);
