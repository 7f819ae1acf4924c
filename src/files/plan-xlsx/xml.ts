/** What XML 1.0 has no place for, halves of characters among it: in this mode of regular expressions pairs are no halves. */
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu; // eslint-disable-line no-control-regex
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as XML, as content or as the value of an attribute. What cannot stand in XML is left out. */
export const escaped = (text: string): string =>
  text.replaceAll(IMPOSSIBLE, '').replaceAll(/[&<>"\r]/gu, (sign) => SIGNS[sign] ?? sign);

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
