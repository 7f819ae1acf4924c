import { Inflate, zlibSync } from 'fflate';
import { LIMITS } from '../../src/files/limits';
import { Parts } from '../../src/files/parts';
import { readWorkbookFile } from '../../src/files/workbook-file';
import { writeZip, type ZipPart } from '../../src/files/zip';
import { xmlShape } from '../../src/files/xml-shape';
import { packedPart, partsOf, SAMPLE, utf8 } from './packages';

const MB = 1024 * 1024;
const parts = partsOf(SAMPLE);

/** The sample with one part of it in another state. */
const sampleWith = (path: string, part: ZipPart | Uint8Array): Uint8Array =>
  writeZip(
    Array.from(new Map<string, Uint8Array | ZipPart>([...parts, [path, part]]), ([name, content]) =>
      content instanceof Uint8Array ? packedPart(name, content) : content,
    ),
  );

const complaints = (bytes: Uint8Array): readonly string[] =>
  readWorkbookFile(bytes, '表.xlsx', { merges: true }).problems.map(({ message }) => message);

afterEach(() => jest.restoreAllMocks());

test('a part that declares 700 MB is refused without unpacking a byte of it; the other sheets are read', () => {
  const path = 'xl/worksheets/sheet5.xml';
  const push = jest.spyOn(Inflate.prototype, 'push');
  // Were it unpacked, it would be said not to unpack: these are no packed bytes.
  const bomb = packedPart(path, new Uint8Array(1), {
    size: 700 * MB,
    packed: new Uint8Array(700_000).fill(7),
  });
  expect(complaints(sampleWith(path, bomb))).toEqual([
    expect.stringMatching(/工作表“代表培训”未读取。 该工作表过大/u),
  ]);
  const unpacked = push.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
  expect(unpacked).toBeLessThan(100_000);
});

test('a workbook of nothing but such a part is refused, not called empty', () => {
  const path = 'xl/sharedStrings.xml';
  const bomb = packedPart(path, new Uint8Array(1), { size: 700 * MB });
  const { grids, lost, problems } = readWorkbookFile(sampleWith(path, bomb), '表.xlsx', { merges: true });
  expect([grids.length, lost.length, problems.length]).toEqual([0, 9, 9]);
  expect(lost[0]?.reason.zh).toContain('引用的共享文字过大');
});

test('a part that unfolds to more than it declares is left at once', () => {
  const path = 'xl/worksheets/sheet5.xml';
  const part = packedPart(path, new Uint8Array(32 * MB), { size: 1000 });
  let yielded = 0;
  const push = Inflate.prototype.push;
  jest.spyOn(Inflate.prototype, 'push').mockImplementation(function (this: Inflate, piece, last) {
    const { ondata } = this;
    this.ondata = (data, final) => {
      yielded += data.length;
      ondata(data, final);
    };
    push.call(this, piece, last);
    this.ondata = ondata;
  });
  const bytes = writeZip([part]);
  expect(new Parts(bytes).read(path)).toEqual({ fault: 'does-not-unpack' });
  expect(yielded).toBeLessThan(18 * MB);
});

test('parts that are small each and too much together', () => {
  const content = new Uint8Array(LIMITS.unpacked / 8);
  const packed = packedPart('0', content);
  const bytes = writeZip(Array.from({ length: 10 }, (_, i) => ({ ...packed, name: String(i) })));
  const read = new Parts(bytes);
  jest.spyOn(Inflate.prototype, 'push').mockImplementation(() => undefined);
  const outcomes = Array.from({ length: 10 }, (_, i) => read.read(String(i)));
  expect(outcomes.slice(8)).toEqual([{ fault: 'too-large' }, { fault: 'too-large' }]);
  expect(outcomes.slice(0, 8)).not.toContainEqual({ fault: 'too-large' });
});

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from(
  { length: 26 },
  (_, i) => `<!ENTITY ${'b'.repeat(i + 2)} "${`&${'b'.repeat(i + 1)};`.repeat(10)}">`,
).join('')}]>`;

test.each([
  ['xl/sharedStrings.xml', `${LAUGHS}<sst><si><t>&bbb;</t></si></sst>`, 9],
  ['xl/worksheets/sheet5.xml', `${LAUGHS}<worksheet><sheetData/></worksheet>`, 1],
  ['xl/styles.xml', `${LAUGHS}<styleSheet/>`, 1],
])('entities that unfold, in %s, are not looked at', (path, xml, lost) => {
  const said = complaints(sampleWith(path, utf8(xml)));
  expect(said).toHaveLength(lost);
  expect(said[0]).toContain('文档类型定义');
});

test('entities that unfold, in the workbook and in the record of the add-in', () => {
  const book = utf8(`${LAUGHS}<workbook><sheets><sheet name="&bbb;"/></sheets></workbook>`);
  expect(() => complaints(sampleWith('xl/workbook.xml', book))).toThrow(/工作表目录/u);
  const record = utf8(`${LAUGHS}<record xmlns="urn:performance-target-addin:record:1">&bbb;</record>`);
  const { kept } = readWorkbookFile(sampleWith('customXml/item1.xml', record), '表.xlsx', { merges: true });
  expect(kept.problem?.code).toBe('record-damaged');
});

test('nothing but opening tags ends at the deepest nesting', () => {
  const bytes = utf8('<a>'.repeat(1_000_000));
  const indexOf = jest.spyOn(bytes, 'indexOf');
  expect(xmlShape(bytes)).toBe('broken');
  expect(indexOf.mock.calls.length).toBeLessThan(300);
});

test('one sheet part under many names is refused', () => {
  const sheet = (i: number): string => `<sheet name="表${i}" sheetId="${i}" r:id="rId1"/>`;
  const book = `<workbook xmlns:r="r"><sheets>${Array.from({ length: 5000 }, (_, i) => sheet(i)).join('')}</sheets></workbook>`;
  expect(() => complaints(sampleWith('xl/workbook.xml', utf8(book)))).toThrow(/部件关系/u);
});

test.each([
  [
    'one long shared formula for many cells',
    `<c r="A1"><f t="shared" ref="A1:A9" si="0">${'A1+'.repeat(2700)}1</f></c>${'<c r="A2"><f t="shared" si="0"/></c>'.repeat(30_000)}`,
  ],
  ['many array formulas and cells', '<c r="A1"><f t="array" ref="A1:B1">B1</f></c>'.repeat(15_000)],
])('formulas that unfold: %s', (_name, cells) => {
  const path = 'xl/worksheets/sheet5.xml';
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  expect(complaints(sampleWith(path, utf8(xml)))).toEqual([expect.stringContaining('过大')]);
});

test('one long text in many cells', () => {
  const path = 'xl/worksheets/sheet5.xml';
  const rows = Array.from({ length: 4000 }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`);
  const texts = utf8(`<sst><si><t>${'字'.repeat(32_000)}</t></si></sst>`);
  const bytes = writeZip(
    Array.from(
      new Map(parts)
        .set('xl/sharedStrings.xml', texts)
        .set(path, utf8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`)),
      ([name, content]) => packedPart(name, content),
    ),
  );
  expect(complaints(bytes).join()).toMatch(/“代表培训”未读取。 该工作表过大/u);
});

test('cells in the last column of many rows: the picture ends where forms have long ended, and says so', () => {
  const path = 'xl/worksheets/sheet5.xml';
  const rows = Array.from(
    { length: 300 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`,
  );
  const { grids } = readWorkbookFile(
    sampleWith(path, utf8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`)),
    '表.xlsx',
    { merges: true },
  );
  const wide = grids.find(({ sheet }) => sheet.name === '代表培训');
  expect(wide?.cutOff).toBe(true);
  expect(wide?.texts.reduce((sum, row) => sum + row.length, 0)).toBe(300 * LIMITS.columns);
});

test('a file that is no ZIP package behind its first bytes', () => {
  const bytes = zlibSync(new Uint8Array(1000));
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  expect(() => complaints(bytes)).toThrow(/损坏/u);
});
