import { XMLParser } from 'fast-xml-parser';

/** One element of an XML document, with its children in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type OrderedNode = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ':@';
const TEXT = '#text';

function elementOf(node: OrderedNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES)!;
  const content = node[name] as readonly OrderedNode[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: content.filter((child) => !(TEXT in child)).map(elementOf),
    text: content.map((child) => String(child[TEXT] ?? '')).join(''),
  };
}

/** The root element of a well-formed document. */
export function parseXml(source: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  const [root] = parser.parse(source) as readonly OrderedNode[];
  return elementOf(root!);
}
