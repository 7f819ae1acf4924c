/** Markup that may go into the page as it is. Texts become markup through `escaped` only. */
export type Html = string;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as markup that shows it. */
export const escaped = (text: string): Html =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

/** An element around markup; attribute values are escaped here. */
export const element = (name: string, attributes: Readonly<Record<string, string>>, content: Html): Html =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>${content}</${name}>`;
