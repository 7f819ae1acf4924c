import { readFileSync } from 'node:fs';
import { readWorkbookFile } from '../../src/files/workbook-file';
import { ProductError } from '../../src/texts/product-error';
import { writeZip } from '../../src/files/zip';
import { packageOf, packedPart, partsOf, SAMPLE, utf8 } from './packages';

const parts = partsOf(SAMPLE);
const whole = outcome(readFileSync(SAMPLE));

/** What a reader of the file gets: the sheets' pictures, of which forms are read, and what is said to be lost and why. */
interface Outcome {
  readonly sheets: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

function outcome(bytes: Uint8Array): Outcome {
  try {
    const { grids, problems } = readWorkbookFile(bytes, '表.xlsx', { merges: true });
    return {
      sheets: new Map(grids.map((grid) => [grid.sheet.name, JSON.stringify(grid)])),
      complaints: problems.map(({ message }) => message),
    };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { sheets: new Map(), complaints: [error.message] };
  }
}

type Way = readonly [string, (content: Uint8Array) => Uint8Array | undefined];

const WAYS: readonly Way[] = [
  ['cut in half', (content) => content.subarray(0, content.length / 2)],
  ['emptied', () => new Uint8Array()],
  ['replaced by other XML', () => utf8('<?xml version="1.0"?><note><to>x</to></note>')],
  ['removed', () => undefined],
];
const FURTHER_WAYS: readonly Way[] = [
  ['replaced by text', () => utf8('not XML')],
  ['without its last tag', (content) => content.subarray(0, content.lastIndexOf('<'.charCodeAt(0)))],
  ['followed by another root', () => utf8('<worksheet><sheetData/></worksheet><x/>')],
  ['with a document type', (content) => utf8(`<!DOCTYPE x [<!ENTITY a "b">]>${text(content)}`)],
];
const text = (content: Uint8Array): string =>
  new TextDecoder().decode(content).replace(/^<\?xml.*?\?>/su, '');

test('the sample is read whole', () => {
  expect(whole.sheets.size).toBe(9);
  expect(whole.complaints).toEqual([]);
  expect(parts.size).toBeGreaterThan(14);
});

/** Every sheet is as in the whole file, or a complaint names it, or the whole file is complained about. */
function expectNothingLostInSilence({ sheets, complaints }: Outcome): void {
  const changed = [...whole.sheets].flatMap(([sheet, form]) => (sheets.get(sheet) === form ? [] : [sheet]));
  const named = (sheet: string): boolean => complaints.some((line) => line.includes(`“${sheet}”`));
  if (sheets.size > 0) expect(changed.filter((sheet) => !named(sheet))).toEqual([]);
  expect(complaints.length > 0 || changed.length === 0).toBe(true);
}

describe.each(WAYS)('a part %s', (_name, change) => {
  test.each([...parts.keys()])('%s', (path) => {
    const damaged = new Map(parts);
    const content = change(parts.get(path)!);
    if (content) damaged.set(path, content);
    else damaged.delete(path);
    const result = outcome(packageOf(damaged));
    expectNothingLostInSilence(result);
    if (/worksheets\/sheet\d/u.test(path)) {
      expect(result.complaints).toHaveLength(1);
      expect(result.sheets.size).toBe(8);
    }
    if (/workbook|sharedStrings|styles/u.test(path)) expect(result.complaints).not.toEqual([]);
  });
});

describe.each(FURTHER_WAYS)('a part %s', (_name, change) => {
  test.each(['xl/workbook.xml', 'xl/worksheets/sheet5.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'])(
    '%s',
    (path) => {
      const result = outcome(packageOf(new Map(parts).set(path, change(parts.get(path)!)!)));
      expect(result.complaints).not.toEqual([]);
      expectNothingLostInSilence(result);
    },
  );
});

test.each(['xl/workbook.xml', 'xl/worksheets/sheet5.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'])(
  'a byte of %s is another one on the disk',
  (path) => {
    const zip = writeZip(
      Array.from(parts, ([name, content]) => {
        const { crc, size } = packedPart(name, content);
        const changed = Uint8Array.from(content);
        if (name === path) changed[content.length >> 1]! ^= 1;
        return packedPart(name, changed, { crc, size });
      }),
    );
    const result = outcome(zip);
    expect(result.complaints.join()).toContain('校验和不符');
    expectNothingLostInSilence(result);
  },
);

test('every beginning of the file is complained about', () => {
  const bytes = readFileSync(SAMPLE);
  for (const share of [0.05, 0.3, 0.6, 0.9, 0.999])
    expect(outcome(bytes.subarray(0, bytes.length * share)).complaints).toHaveLength(1);
});

test('sheets without shared texts are read where the shared texts are lost', () => {
  const inline =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>';
  const { complaints } = outcome(
    packageOf(
      new Map(parts).set('xl/worksheets/sheet9.xml', utf8(inline)).set('xl/sharedStrings.xml', utf8('<sst')),
    ),
  );
  expect(complaints).toHaveLength(8);
  expect(complaints[0]).toMatch(/“表\.xlsx”的工作表“部门整体”未读取。.*共享文字内容不完整/u);
});

test('the record of the add-in is damaged: said, and the forms are read', () => {
  const { kept, problems } = readWorkbookFile(
    packageOf(new Map(parts).set('customXml/item1.xml', new Uint8Array())),
    '表.xlsx',
    { merges: true },
  );
  expect([kept.problem?.code, problems]).toEqual(['record-damaged', []]);
});
