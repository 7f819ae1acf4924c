import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { FONT_SCALE } from './styles';

/** The part that lists sheets and names. */
export const WORKBOOK_PART = 'xl/workbook.xml';

/** A defined name as it stands in the workbook part, print areas and titles included. */
export interface PackageName {
  readonly name: string;
  /** Without "=". */
  readonly text: string;
  /** Index of the sheet it belongs to; undefined for a name of the workbook. */
  readonly sheet?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** A part of custom XML with its item id. */
export interface PackageXml {
  readonly id: string;
  readonly xml: string;
}

/** Font of cells without a style of their own: the first of the styles part. */
export interface DefaultFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

const STYLES_PART = 'xl/styles.xml';
const FIRST_FONT = /(<fonts\b[^>]*>\s*)<font>(.*?)<\/font>/s;
const DEFINED_NAMES = /<definedNames>.*?<\/definedNames>|<definedNames\s*\/>/s;
const SIZES = /(<sz\s+val=")([\d.]+)(")/g;

/**
 * Takes out of the package what ExcelJS would misread: defined names (it knows only areas, and no scope but that of
 * print names) and half point font sizes (it reads whole numbers, so they are scaled by `FONT_SCALE`).
 * @returns the package for ExcelJS, and what was taken out
 */
export async function preparePackage(zip: JSZip): Promise<{
  bytes: Uint8Array;
  names: PackageName[];
  sheets: string[];
  font: DefaultFont | undefined;
  customXml: PackageXml[];
}> {
  const workbook = await read(zip, WORKBOOK_PART);
  zip.file(WORKBOOK_PART, workbook.replace(DEFINED_NAMES, ''));
  const font = defaultFontIn(await read(zip, STYLES_PART));
  for (const part of [STYLES_PART, 'xl/sharedStrings.xml'].filter((name) => zip.file(name))) {
    const xml = await read(zip, part);
    put(zip, part, xml.replace(SIZES, (_all, before: string, size: string, after: string) => `${before}${Math.round(Number(size) * FONT_SCALE)}${after}`)); // prettier-ignore
  }
  const customXml = await readCustomXml(zip);
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
  return { bytes, names: namesIn(workbook), sheets: sheetsIn(workbook), font, customXml };
}

/** Puts a text in as bytes: JSZip encodes long texts in slices, and tears an emoji on the border of two apart. */
const put = (zip: JSZip, part: string, text: string): void =>
  void zip.file(
    part,
    typeof Buffer === 'undefined' ? new TextEncoder().encode(text) : Buffer.from(text, 'utf8'),
  );

const read = async (zip: JSZip, part: string): Promise<string> =>
  (await zip.file(part)?.async('string')) ?? '';

function defaultFontIn(styles: string): DefaultFont | undefined {
  const font = FIRST_FONT.exec(styles)?.[2] ?? '';
  const name = /<name\s+val="([^"]+)"/.exec(font)?.[1];
  const size = Number(/<sz\s+val="([\d.]+)"/.exec(font)?.[1]);
  return name && size ? { name, size } : undefined;
}

interface NameNode {
  readonly name: string;
  readonly localSheetId?: string;
  readonly hidden?: string;
  readonly comment?: string;
  readonly '#text'?: string;
}
interface WorkbookNode {
  readonly workbook: {
    readonly sheets?: { readonly sheet?: readonly { readonly name: string }[] };
    readonly definedNames?: { readonly definedName?: readonly NameNode[] };
  };
}

function parseWorkbook(xml: string): WorkbookNode['workbook'] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    isArray: (tag) => tag === 'sheet' || tag === 'definedName',
  });
  return (parser.parse(xml) as WorkbookNode).workbook;
}

const sheetsIn = (xml: string): string[] => (parseWorkbook(xml).sheets?.sheet ?? []).map(({ name }) => name);

const namesIn = (xml: string): PackageName[] =>
  (parseWorkbook(xml).definedNames?.definedName ?? []).map((node) => ({
    name: node.name,
    text: node['#text'] ?? '',
    ...(node.localSheetId !== undefined && { sheet: Number(node.localSheetId) }),
    ...(node.hidden === '1' && { hidden: true }),
    ...(node.comment && { comment: node.comment }),
  }));

/** Puts names, default font and custom XML into a package that ExcelJS has written. */
export async function completePackage(
  bytes: ArrayBuffer,
  names: readonly PackageName[],
  font: DefaultFont,
  customXml: readonly PackageXml[],
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const workbook = (await read(zip, WORKBOOK_PART)).replace(DEFINED_NAMES, '');
  // The schema wants names between the sheets and the calculation properties.
  zip.file(
    WORKBOOK_PART,
    workbook.replace('</sheets>', () => `</sheets>${namesXml(names)}`),
  );
  const fontXml = `<font><sz val="${font.size}"/><name val="${escape(font.name)}"/></font>`;
  zip.file(
    STYLES_PART,
    (await read(zip, STYLES_PART)).replace(FIRST_FONT, (_all, start: string) => start + fontXml),
  );
  await addCustomXml(zip, customXml);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function namesXml(names: readonly PackageName[]): string {
  if (!names.length) return '';
  const nodes = names.map(({ name, text, sheet, hidden, comment }) => {
    const attributes = [
      `name="${escape(name)}"`,
      ...(comment ? [`comment="${escape(comment)}"`] : []),
      ...(sheet === undefined ? [] : [`localSheetId="${sheet}"`]),
      ...(hidden ? ['hidden="1"'] : []),
    ];
    return `<definedName ${attributes.join(' ')}>${escape(text)}</definedName>`;
  });
  return `<definedNames>${nodes.join('')}</definedNames>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const ITEM = /^customXml\/item(\d+)\.xml$/;
const ITEM_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES_RELATION = `${ITEM_RELATION}Props`;
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

async function readCustomXml(zip: JSZip): Promise<PackageXml[]> {
  const numbers = Object.keys(zip.files).flatMap((part) => ITEM.exec(part)?.[1] ?? []);
  const parts = numbers.map(async (number) => {
    const properties = await read(zip, `customXml/itemProps${number}.xml`);
    const id = /\bitemID="(\{[^"]+\})"/.exec(properties)?.[1];
    return id ? [{ id, xml: await read(zip, `customXml/item${number}.xml`) }] : [];
  });
  return (await Promise.all(parts)).flat();
}

async function addCustomXml(zip: JSZip, parts: readonly PackageXml[]): Promise<void> {
  if (!parts.length) return;
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
  const relations = (nodes: string) =>
    `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${nodes}</Relationships>`;
  parts.forEach(({ id, xml }, index) => {
    const item = `item${index + 1}`;
    const properties = `itemProps${index + 1}.xml`;
    put(zip, `customXml/${item}.xml`, xml);
    zip.file(
      `customXml/${properties}`,
      `${header}<ds:datastoreItem ds:itemID="${escape(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    zip.file(
      `customXml/_rels/${item}.xml.rels`,
      relations(`<Relationship Id="rId1" Type="${PROPERTIES_RELATION}" Target="${properties}"/>`),
    );
  });
  const listed = (node: (number: number) => string) => parts.map((_part, index) => node(index + 1)).join('');
  const amend = async (part: string, end: string, nodes: string) =>
    zip.file(
      part,
      (await read(zip, part)).replace(end, () => nodes + end),
    );
  await amend(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    listed(
      (n) => `<Relationship Id="customXml${n}" Type="${ITEM_RELATION}" Target="../customXml/item${n}.xml"/>`,
    ),
  );
  await amend(
    '[Content_Types].xml',
    '</Types>',
    listed((n) => `<Override PartName="/customXml/itemProps${n}.xml" ContentType="${PROPERTIES_TYPE}"/>`),
  );
}
