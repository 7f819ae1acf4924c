import { readFileSync } from 'node:fs';
import { readWorkbookFile, type WorkbookFile } from '../../src/files/workbook-file';
import { typedValue } from '../../src/files/typed-text';
import type { Form } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import { sheetsAsFiles, tablesAsFiles, type Piece } from './cut';
import { packageOf, partsOf, SAMPLE, utf8 } from './packages';

const FIXTURES = 'test/files/fixtures';
const fileOf = ({ name, bytes }: Piece): WorkbookFile => readWorkbookFile(bytes, name, { merges: true });
const open = (path: string): WorkbookFile => fileOf({ name: path, bytes: readFileSync(path) });

/** Values of a form without the places where they stand. Blanks in a row count as one: Word and HTML join them. */
const valuesOf = ({ kind, fields, indicators, plans, detailedGoals, phasedPlan, funds }: Form): unknown =>
  JSON.parse(
    JSON.stringify(
      { kind, fields, indicators, plans, detailedGoals, phasedPlan, funds },
      (key, value: unknown) =>
        ['at', 'label', 'unitAt', 'raw', 'key', 'worth'].includes(key)
          ? undefined
          : typeof value === 'string'
            ? value.replaceAll(/\s+/gu, ' ').trim()
            : value,
    ),
  );

function countsOf(file: WorkbookFile, leftOut: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const grids = new Map(file.grids.map((grid) => [grid.sheet.id, grid]));
  for (const { rule } of review(readWorkbook(file.grids), { grids }).findings)
    if (!leftOut.includes(rule)) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

const sample = open(SAMPLE);
const sampleForms = formsOf(readWorkbook(sample.grids));

/** What a format cannot carry, by the rules that look at it. */
const CANNOT_CARRY: readonly (readonly [string, readonly string[]])[] = [
  ['sample.xls', []],
  // LibreOffice joins some blanks at the ends of lines.
  ['sample.ods', ['outer-blanks']],
  // No blanks around texts, no difference between a number and its text.
  ['sample.docx', ['outer-blanks', 'number-as-text']],
];

test.each(CANNOT_CARRY)(
  '%s as LibreOffice writes it: the same forms, fields and findings',
  (name, leftOut) => {
    const file = open(`${FIXTURES}/${name}`);
    expect(formsOf(readWorkbook(file.grids)).map(valuesOf)).toEqual(sampleForms.map(valuesOf));
    expect(countsOf(file, leftOut)).toEqual(countsOf(sample, leftOut));
    expect([file.problems, file.lost]).toEqual([[], []]);
  },
);

test.each([
  ['xlsx', () => sheetsAsFiles(SAMPLE, 'xlsx')],
  ['ods', () => sheetsAsFiles(SAMPLE, 'ods')],
  ['docx', () => tablesAsFiles(`${FIXTURES}/sample.docx`)],
])('the sample cut into nine files as .%s: the same forms, one in each', (_ending, cut) => {
  const files = cut().map(fileOf);
  expect(files).toHaveLength(9);
  const forms = files.flatMap(({ grids }) => formsOf(readWorkbook(grids)));
  expect(forms.map(valuesOf)).toEqual(sampleForms.map(valuesOf));
});

test('.et of WPS is the same format as .xls', () => {
  const bytes = readFileSync(`${FIXTURES}/sample.xls`);
  const { format, grids } = fileOf({ name: '表.et', bytes });
  expect([format, formsOf(readWorkbook(grids)).length]).toEqual(['binary', 9]);
});

test('the grid says what the format cannot tell by leaving it out', () => {
  const csv = fileOf({ name: '清单.csv', bytes: utf8('\ufeff项目,金额\n"甲,乙",12.5\n丙,1/2\n') });
  expect(csv.grids).toEqual([
    {
      sheet: { id: '清单', name: '清单' },
      origin: { row: 0, column: 0 },
      texts: [
        ['项目', '金额'],
        ['甲,乙', '12.5'],
        ['丙', '1/2'],
      ],
      values: [
        ['项目', '金额'],
        ['甲,乙', 12.5],
        ['丙', '1/2'],
      ],
      visibility: 'visible',
    },
  ]);
  const [word] = open(`${FIXTURES}/sample.docx`).grids;
  expect([word?.formulas, word?.numberFormats]).toEqual([undefined, undefined]);
  expect(word?.merges?.length).toBeGreaterThan(10);
});

test('a CSV file in the encoding of Chinese Windows', () => {
  // 项目,20 in GB 18030.
  const bytes = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x32, 0x30]);
  expect(fileOf({ name: 'a.csv', bytes }).grids[0]?.texts).toEqual([['项目', '20']]);
});

test.each([
  ['20', 20],
  ['1,920,000.50', 1920000.5],
  ['-3', -3],
  ['0.5', 0.5],
  ['007', '007'],
  ['95%', '95%'],
  ['12,34', '12,34'],
  ['2024年', '2024年'],
  ['1e5', '1e5'],
])('a text of a file without types: %s', (text, value) => expect(typedValue(text)).toBe(value));

const REPEATED =
  '<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string">x</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';

const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);

test.each([
  ['.doc', 'a.doc', compound('WordDocument'), /Word 文档（.doc）.*\.docx/u],
  ['.wps', 'a.wps', compound('WordDocument'), /WPS 文字文档.*\.docx/u],
  ['.ppt', 'a.ppt', compound('PowerPoint Document'), /演示文稿/u],
  ['.xls of Excel 95', 'a.xls', compound('Book'), /Excel 5.0\/95.*\.xlsx/u],
  ['an encrypted workbook', 'a.xlsx', compound('EncryptedPackage'), /打开密码/u],
  ['PDF', 'a.pdf', utf8('%PDF-1.7'), /PDF 文件.*原件/u],
  ['RTF under another name', 'a.doc', utf8('{\\rtf1'), /RTF/u],
  ['files packed together', 'a.zip', packageOf(new Map([['甲.xlsx', utf8('x')]])), /压缩包.*解压/u],
  ['an archive of another kind', 'a.rar', utf8('Rar!\u001a'), /压缩包/u],
  ['a damaged Word document', 'a.docx', utf8('PK\u0003\u0004'), /损坏.*WPS 文字.*\.docx/u],
  ['a damaged table of WPS', 'a.et', compound('无'), /损坏.*WPS 表格.*\.xlsx/u],
  ['a picture', 'a.xlsx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /图片/u],
  ['a web page as .xls', 'a.xls', utf8('<html><table><tr><td>1</td></tr></table></html>'), /网页.*\.xlsx/u],
  ['plain text', 'a.txt', utf8('abc'), /不是 Excel 工作簿/u],
  ['an empty file', 'a.csv', new Uint8Array(), /不是 Excel 工作簿/u],
  ['a Word document without tables', 'a.docx', word('<w:p><w:r><w:t>无</w:t></w:r></w:p>'), /没有表格/u],
  ['a Word document cut off', 'a.docx', word('<w:tbl>', ''), /word\/document.xml.*不完整/u],
  ['an old workbook cut in half', 'a.xls', half(`${FIXTURES}/sample.xls`), /损坏|未读取/u],
  ['an OpenDocument file whose content is cut', 'a.ods', cutOds(), /content.xml.*不完整.*涉及工作表“/u],
  ['an OpenDocument file that unfolds', 'a.ods', odsOf(REPEATED), /过大/u],
])('what cannot be read says how to convert it: %s', (_what, name, bytes, words) => {
  expect(messagesOf(name, bytes)).toMatch(words);
});

function messagesOf(name: string, bytes: Uint8Array): string {
  try {
    return fileOf({ name, bytes })
      .problems.map(({ message }) => message)
      .join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

function word(body: string, end = '</w:body></w:document>'): Uint8Array {
  const xml = `<w:document xmlns:w="w"><w:body>${body}${end}`;
  return packageOf(new Map([['word/document.xml', utf8(xml)]]));
}

function half(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return bytes.subarray(0, bytes.length / 2);
}

function odsOf(content: string): Uint8Array {
  return packageOf(partsOf(`${FIXTURES}/sample.ods`).set('content.xml', utf8(content)));
}

function cutOds(): Uint8Array {
  const content = new TextDecoder().decode(partsOf(`${FIXTURES}/sample.ods`).get('content.xml'));
  return odsOf(content.slice(0, content.length / 2));
}

test('a damaged old workbook says which sheet is concerned', () => {
  // One sector of the 60th on belongs to a sheet, the 20th to the texts that all sheets share.
  expect(messagesOf('a.xls', withoutSector(60))).toContain('涉及工作表“立法经费”。');
  expect(messagesOf('a.xls', withoutSector(20))).toMatch(/涉及工作表“部门整体”.*“公关协会”。/u);
});

const OLD = readFileSync(`${FIXTURES}/sample.xls`);
const SECTOR = 512;

/** The old workbook with one sector of zeros. */
function withoutSector(index: number): Uint8Array {
  const bytes = Uint8Array.from(OLD);
  return bytes.fill(0, (index + 1) * SECTOR, (index + 2) * SECTOR);
}

test.each([
  ...[2, 20, 46, 47, 60, 75, 90, 101].map((i) => [`sector ${i} is lost`, withoutSector(i)] as const),
  ...[0.3, 0.9, 0.99].map((share) => [`only ${share} of it`, OLD.subarray(0, OLD.length * share)] as const),
])('a damaged old workbook is neither shorter nor endless: %s', (_name, bytes) => {
  expect(messagesOf('a.xls', bytes)).toMatch(/损坏/u);
});
