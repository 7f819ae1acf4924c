import { readFileSync } from 'node:fs';
import { markedCopy } from '../../src/files/marked-copy';
import { understand } from '../../src/files/understand';
import { readWorkbookFile } from '../../src/files/workbook-file';
import { packedBytes, readZip, unpack } from '../../src/files/zip';
import { xmlShape } from '../../src/files/xml-shape';
import type { Finding } from '../../src/review/finding';
import { sheetsAsFiles } from './cut';
import { packageOf, partsOf, SAMPLE, utf8 } from './packages';

const SHEET = 'xl/worksheets/sheet5.xml';
const STYLES = 'xl/styles.xml';
const RULES = /<cfRule [^>]*>.*?<\/cfRule>/gsu;

function reviewed(bytes: Uint8Array): {
  grids: Parameters<typeof markedCopy>[2];
  findings: readonly Finding[];
} {
  const file = readWorkbookFile(bytes, 'a.xlsx', { merges: true });
  return { grids: file.grids, findings: understand(file).review.findings };
}

const sample = readFileSync(SAMPLE);
const { grids, findings } = reviewed(sample);
const marked = (bytes: Uint8Array, of = findings): Uint8Array => markedCopy(bytes, 'a.xlsx', grids, of).bytes;
const partOf = (bytes: Uint8Array, name: string): string => {
  const entry = readZip(bytes).find((each) => each.name === name)!;
  return new TextDecoder().decode(unpack(bytes, entry));
};

/** The sample with one part changed. */
const sampleWith = (name: string, change: (xml: string) => string): Uint8Array => {
  const parts = partsOf(SAMPLE);
  return packageOf(parts.set(name, utf8(change(new TextDecoder().decode(parts.get(name))))));
};

test('only the marked sheets and the list of formats change; all other parts keep their packed bytes', () => {
  const onFifth = findings.filter(({ cells: [at] }) => at?.sheet.name === '代表培训');
  const copy = marked(sample, onFifth);
  const before = new Map(readZip(sample).map((entry) => [entry.name, packedBytes(sample, entry)]));
  const changed = readZip(copy)
    .filter((entry) => !Buffer.from(packedBytes(copy, entry)).equals(before.get(entry.name)!))
    .map(({ name }) => name);
  expect(changed.sort()).toEqual([STYLES, SHEET]);
  expect(readZip(copy).map(({ name }) => name)).toEqual(readZip(sample).map(({ name }) => name));
});

test('the marked parts are whole, hold what they held, and are read as before', () => {
  const copy = marked(sample);
  for (const entry of readZip(copy)) expect(typeof xmlShape(unpack(copy, entry))).toBe('object');
  const bare = partOf(copy, SHEET).replaceAll(/<conditionalFormatting .*?<\/conditionalFormatting>/gsu, '');
  expect(bare).toBe(partOf(sample, SHEET));
  expect(readWorkbookFile(copy, 'a.xlsx', { merges: true }).grids).toEqual(grids);
  expect(understand(readWorkbookFile(copy, 'a.xlsx', { merges: true })).review.findings).toEqual(findings);
});

test('marks stand in their place of the sheet, carry the marker, and point to the formats behind the others', () => {
  const xml = partOf(marked(sample), SHEET);
  const rules = xml.match(RULES) ?? [];
  expect(rules.length).toBeGreaterThan(1);
  for (const rule of rules) expect(rule).toMatch(/<formula>[^]*N\("ptm:v\d+:"\)/u);
  expect(xml.indexOf('<conditionalFormatting')).toBeGreaterThan(xml.indexOf('</mergeCells>'));
  expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<pageMargins'));
  const styles = partOf(marked(sample), STYLES);
  const count = Number(/<dxfs count="(\d+)"/u.exec(styles)?.[1]);
  expect(styles.match(/<dxf>/gu)?.length).toBe(count);
  for (const [, id] of xml.matchAll(/dxfId="(\d+)"/gu)) expect(Number(id)).toBeLessThan(count);
});

test('marking a marked copy again replaces the marks', () => {
  const once = marked(sample);
  const twice = marked(once);
  expect(partOf(twice, SHEET).match(RULES)?.length).toBe(partOf(once, SHEET).match(RULES)?.length);
  const none = marked(once, []);
  expect(partOf(none, SHEET)).toBe(partOf(sample, SHEET));
});

const OWN =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>$A$1=1</formula></cfRule></conditionalFormatting>';

test('formats of others stay as they are, and prevail', () => {
  const copy = marked(sampleWith(SHEET, (xml) => xml.replace('<pageMargins', `${OWN}<pageMargins`)));
  const xml = partOf(copy, SHEET);
  expect(xml).toContain(OWN);
  const priorities = [...xml.matchAll(/priority="(\d+)"/gu)].map(([, value]) => Number(value));
  expect(Math.min(...priorities)).toBe(7);
  expect(new Set(priorities).size).toBe(priorities.length);
});

test.each([
  [
    'without a list of differential formats',
    (xml: string) => xml.replace(/<dxfs\b.*?(?:\/>|<\/dxfs>)/su, ''),
  ],
  ['with an empty list', (xml: string) => xml.replace(/<dxfs\b.*?(?:\/>|<\/dxfs>)/su, '<dxfs count="0"/>')],
  [
    'with one of somebody else',
    (xml: string) =>
      xml.replace(/<dxfs\b.*?(?:\/>|<\/dxfs>)/su, '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
  ],
])('styles %s', (_name, change) => {
  const styles = partOf(marked(sampleWith(STYLES, change)), STYLES);
  const count = Number(/<dxfs count="(\d+)"/u.exec(styles)?.[1]);
  expect(styles.match(/<dxf>/gu)?.length).toBe(count);
  expect(xmlShape(utf8(styles))).toMatchObject({ root: 'styleSheet' });
});

/** What Office writes of another kind than one expects: names with a prefix, controls and formats of later versions. */
const prefixed = (xml: string): string =>
  xml
    .replaceAll(/<(\/?)(?=[A-Za-z]+[\s/>])/gu, '<$1x:')
    .replace('xmlns="http://schemas.openxmlformats', 'xmlns:x="http://schemas.openxmlformats');
const LATER =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const CONTROLS =
  '<legacyDrawing id="1"/><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';

const changedSheets = (change: (xml: string) => string): Uint8Array => {
  const parts = partsOf(SAMPLE);
  for (const [name, content] of parts)
    if (/^xl\/(?:worksheets\/sheet\d+|styles|workbook|sharedStrings)\.xml$/u.test(name))
      parts.set(name, utf8(change(new TextDecoder().decode(content))));
  return packageOf(parts);
};

const WRITERS: readonly (readonly [string, () => Uint8Array])[] = [
  ['Excel', () => sample],
  ['a library that leaves out what may be left out', () => sheetsAsFiles(SAMPLE, 'xlsx')[4]!.bytes],
  ['a program that writes prefixes', () => changedSheets(prefixed)],
  [
    'Excel, with formats of others, controls and no margins',
    () =>
      changedSheets((xml) =>
        xml
          .replace(/<printOptions.*(?=<\/worksheet>)/su, CONTROLS + LATER)
          .replace(/(?=<legacyDrawing)/u, OWN),
      ),
  ],
];

test.each(WRITERS)(
  'written by %s, random findings: only touched sheets change, and taking the marks out gives the parts back',
  (_name, write) => {
    const bytes = write();
    const file = readWorkbookFile(bytes, 'a.xlsx', { merges: true });
    const all = understand(file).review.findings;
    expect(all.length).toBeGreaterThan(10);
    const copied = (of: Uint8Array, some: readonly Finding[]): Uint8Array =>
      markedCopy(of, 'a.xlsx', file.grids, some).bytes;
    const packed = new Map(readZip(bytes).map((entry) => [entry.name, packedBytes(bytes, entry)]));
    const rounds = process.env['CI'] ? 10 : 3;
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let i = 0; i < rounds; i += 1) {
      const some = all.filter(() => random() < 0.2);
      const copy = copied(bytes, some);
      const sheets = new Set(some.map(({ cells: [at] }) => at?.sheet.name));
      const changed = readZip(copy).filter(
        (entry) => !Buffer.from(packedBytes(copy, entry)).equals(packed.get(entry.name)!),
      );
      expect(changed.length).toBe(sheets.size === 0 ? 0 : sheets.size + 1);
      for (const { name } of changed) expect(typeof xmlShape(utf8(partOf(copy, name)))).toBe('object');
      expect(readWorkbookFile(copy, 'a.xlsx', { merges: true }).grids).toEqual(file.grids);
      const cleared = copied(copy, []);
      for (const { name } of readZip(copy))
        if (name !== STYLES) expect(partOf(cleared, name)).toBe(partOf(bytes, name));
    }
  },
);

test('marks stand before controls and formats of later versions, in the prefix of the sheet', () => {
  const own = (xml: string): string =>
    xml.replace(/<printOptions.*(?=<\/worksheet>)/su, CONTROLS.replace('<legacyDrawing id="1"/>', ''));
  const xml = partOf(marked(changedSheets((text) => prefixed(own(text)))), SHEET);
  expect(xml.indexOf('<x:conditionalFormatting')).toBeGreaterThan(xml.indexOf('</x:mergeCells>'));
  expect(xml.lastIndexOf('<x:conditionalFormatting')).toBeLessThan(xml.indexOf('<mc:AlternateContent'));
  expect(xml).not.toContain('<conditionalFormatting');
});

test('a protected sheet stays as it is and is named', () => {
  const bytes = sampleWith(SHEET, (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
  );
  const copy = markedCopy(bytes, 'a.xlsx', grids, findings);
  expect(copy.protectedSheets).toEqual(['代表培训']);
  expect(partOf(copy.bytes, SHEET)).toBe(partOf(bytes, SHEET));
});

test('a file in another format is not marked', () => {
  const bytes = readFileSync('test/files/fixtures/sample.xls');
  expect(() => markedCopy(bytes, 'a.xls', grids, findings)).toThrow(/另存为 .xlsx/u);
});
