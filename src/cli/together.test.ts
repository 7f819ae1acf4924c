import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { sheetsAsFiles } from '../../test/files/cut';
import { packageOf, partsOf, SAMPLE, utf8 } from '../../test/files/packages';
import { RECORD_NAMESPACE } from '../review/record/record-part';
import { createProgram } from './program';

// The first test loads rules and ExcelJS.
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'together-'));
afterAll(() => rmSync(folder, { recursive: true }));

const UNIT = '六盘水市人民代表大会常务委员会办公室';
const texts = new TextDecoder().decode(partsOf(SAMPLE).get('xl/sharedStrings.xml'));

/** The sample, as another unit or in another year would have it. */
const sampleWith = (...changes: readonly (readonly [string, string])[]): Uint8Array =>
  packageOf(
    partsOf(SAMPLE).set(
      'xl/sharedStrings.xml',
      utf8(changes.reduce((text, [from, to]) => text.replaceAll(from, to), texts)),
    ),
  );

function folderOf(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  const path = join(folder, name);
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), bytes);
  }
  return path;
}

async function run(...args: readonly string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  let status = -1;
  const output = { result: (line: string) => out.push(line), complaint: (line: string) => err.push(line) };
  await createProgram(output, (code) => (status = code)).parseAsync(args, { from: 'user' });
  return { status, out, err };
}

interface Printed {
  readonly unit: string | null;
  readonly year: number | null;
  readonly files: readonly string[];
  readonly doubtful: readonly string[];
  readonly findings: readonly {
    rule: string;
    cells: string[];
    evidence: { cell: string; text: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
  readonly tables: number;
  readonly dismissed: readonly { reason: string }[];
}
const printed = ({ out }: { readonly out: readonly string[] }): Printed[] =>
  out.map((line) => JSON.parse(line) as Printed);

const pieces = sheetsAsFiles(SAMPLE, 'xlsx');
const nine = folderOf('nine', {
  ...Object.fromEntries(pieces.map(({ name, bytes }, i) => [i === 0 ? name : `项目/${name}`, bytes])),
  '项目/~$人大会议.xlsx': utf8('lock'),
  '说明.txt': utf8('x'),
});

/** The nine files in the order of the workbook's sheets. */
const inOrder = pieces.map(({ name }, i) => join(nine, i === 0 ? '' : '项目', name));

test('a folder stands for the files in and below it', async () => {
  const [unit] = printed(await run('check', '--together', '--json', nine));
  expect([...unit!.files].sort()).toEqual(
    pieces.map(({ name }, i) => (i === 0 ? name : `项目/${name}`)).sort(),
  );
});

test('a department in one file and its projects in eight: the findings of the one workbook, with file, sheet and cell', async () => {
  const [whole] = printed(await run('check', '--json', SAMPLE));
  const result = await run('check', '--together', '--json', ...inOrder);
  const [together, ...more] = printed(result);
  expect([result.err, more]).toEqual([[], []]);
  expect(together).toMatchObject({
    unit: UNIT,
    year: 2024,
    tables: 9,
    doubtful: [],
    summary: whole!.summary,
  });
  expect(together!.files).toHaveLength(9);
  const bare = (cell: string): string => cell.replace(/^\[[^\]]*\]/u, '');
  const withoutFiles = ({ rule, cells, evidence }: Printed['findings'][number]): string =>
    JSON.stringify([
      rule,
      cells.map(bare).sort(),
      evidence.map(({ cell, text }) => `${bare(cell)} ${text}`).sort(),
    ]);
  expect(together!.findings.map(withoutFiles).sort()).toEqual(whole!.findings.map(withoutFiles).sort());
  const across = together!.findings.find(({ rule }) => rule === 'projects-below-department');
  expect(across?.evidence.map(({ cell }) => cell)).toEqual(
    expect.arrayContaining(['[部门整体.xlsx]部门整体!F7', '[项目/人大会议.xlsx]人大会议!C9']),
  );
});

test('units and years are kept apart; names that may be the same are told and not joined', async () => {
  const path = folderOf('units', {
    'a.xlsx': sampleWith([UNIT, '青山县教育局']),
    'b.xlsx': sampleWith([UNIT, '青山县教育和体育局']),
    'c/d.xlsx': sampleWith([UNIT, '青山县财政局']),
    'c/e.xlsx': sampleWith([UNIT, '青山县财政局'], ['2024', '2025']),
  });
  const units = printed(await run('check', '--together', '--json', path));
  expect(units.map(({ unit, year, files, tables }) => [unit, year, files, tables])).toEqual([
    ['青山县教育局', 2024, ['a.xlsx'], 9],
    ['青山县教育和体育局', 2024, ['b.xlsx'], 9],
    ['青山县财政局', 2024, ['c/d.xlsx'], 9],
    ['青山县财政局', 2025, ['c/e.xlsx'], 9],
  ]);
  expect(units.map(({ doubtful }) => doubtful)).toEqual([['青山县教育和体育局'], ['青山县教育局'], [], []]);
  writeFileSync(join(path, 'c', '扫描件.pdf'), '%PDF');
  writeFileSync(join(path, 'c', '材料.rar'), 'Rar!\u001a');
  const { out, err } = await run('check', '--together', path);
  expect(out[0]).toContain('可能是同一单位，没有合并，请核对：青山县教育和体育局。');
  // Files are named once, and told apart by their folders; what was not read stands where nothing scrolls it away.
  expect(out[0]).toMatch(/^青山县教育局（2024年度），1个文件：a\.xlsx\n/u);
  expect(out[0]!.split('a.xlsx')).toHaveLength(2);
  expect(err).toEqual([
    expect.stringMatching(/^“c\/扫描件\.pdf”/u),
    expect.stringMatching(/^“c\/材料\.rar”.*压缩包.*解压/u),
  ]);
  expect(out.slice(-2)).toEqual([
    '2个文件无法读取，没有审核：c/扫描件.pdf、c/材料.rar。',
    expect.stringMatching(/^4个单位，错误\d+个，警告\d+个，提示\d+个。$/u),
  ]);
});

test('dismissals kept in a file hold; a file that cannot be read costs that file only', async () => {
  const [whole] = printed(await run('check', '--json', SAMPLE));
  const finding = whole!.findings.find(({ rule }) => rule === 'outer-blanks') as unknown as {
    id: string;
    rule: string;
    evidence: { text: string }[];
  };
  const record = JSON.stringify({
    sheets: [],
    corrections: [],
    dismissals: [
      {
        finding: [finding.id],
        rule: finding.rule,
        reason: '已核对',
        quotes: finding.evidence.map(({ text }) => text),
        on: '2026-11-22',
      },
    ],
    rules: { disabled: [], enabled: [], limits: {} },
  }).replaceAll('&', '&amp;');
  const path = folderOf('kept', {
    'a.xlsx': packageOf(
      partsOf(SAMPLE).set(
        'customXml/item1.xml',
        utf8(`<record xmlns="${RECORD_NAMESPACE}" version="1">${record}</record>`),
      ),
    ),
    'b.pdf': utf8('%PDF'),
    'c.csv': utf8('姓名,电话\n张三,1\n'),
  });
  const { status, out, err } = await run('check', '--together', '--json', path);
  const [unit, rest] = out.map((line) => JSON.parse(line) as Printed);
  expect(unit!.dismissed.map(({ reason }) => reason)).toEqual(['已核对']);
  expect(rest).toEqual({ withoutForms: ['c.csv'] });
  expect([status, err]).toEqual([2, [expect.stringContaining('b.pdf')]]);
});

test('report: one for each unit, and an overview as a sheet and as a page with a chart', async () => {
  const path = folderOf('for-report', {
    'a.xlsx': sampleWith([UNIT, '青山县&lt;b&gt;教育局']),
    'b.xlsx': sampleWith([UNIT, '青山县财政局']),
    'b.pdf': utf8('%PDF'),
    'c.csv': utf8('姓名,电话\n张三,1\n'),
  });
  const target = join(folder, 'reports');
  const { status, out, err } = await run(
    'report',
    '--together',
    '--format',
    'html',
    '--output',
    target,
    path,
  );
  expect([status, err.length, out.length]).toEqual([2, 1, 4]);
  expect(existsSync(join(target, '青山县财政局（2024年度）.html'))).toBe(true);
  const html = readFileSync(join(target, '审核总览.html'), 'utf8');
  expect(html).toContain('<svg');
  expect(html.match(/<rect [^>]*height="16"/gu)?.length).toBeGreaterThanOrEqual(4);
  expect(html).toMatch(/c\.csv[\s\S]*b\.pdf/u);
  expect(html).toContain('2584.64');
  expect(html).not.toContain('<b>');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(target, '审核总览.xlsx'));
  const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
  expect(rows[2]!.slice(1, 5)).toEqual(['单位', '年度', '文件', '表数']);
  const finance = rows.find((row) => row?.[1] === '青山县财政局')!;
  expect(finance.slice(2, 5)).toEqual([2024, 1, 9]);
  expect(finance[8]).toBe(2584.64);
  const again = await run('report', '--together', '--format', 'html', '--output', target, path);
  expect(again.err.at(-1)).toContain('文件已经存在');
});

test('marked copies: of files reviewed alone and together, below a folder of their own, never over a file that is there', async () => {
  const original = readFileSync(inOrder[0]!);
  const target = join(folder, 'marked');
  const together = await run('check', '--together', '--json', '--annotated', target, nine);
  expect([together.status, together.err]).toEqual([1, []]);
  const copy = partsOf(join(target, '部门整体.xlsx'));
  const sheet = [...copy].find(([name]) => /worksheets\/sheet1\.xml$/u.test(name))?.[1];
  const xml = new TextDecoder().decode(sheet);
  expect(xml).toContain('N("ptm:v');
  // Nothing refers to another file: the marks hold by themselves.
  expect(xml).not.toContain('.xlsx');
  expect(existsSync(join(target, '项目', '人大会议.xlsx'))).toBe(true);
  const again = await run('check', '--json', '--annotated', target, inOrder[0]!);
  expect([again.status, again.err]).toEqual([2, [expect.stringContaining('文件已经存在')]]);
  const over = await run('check', '--json', '--annotated', nine, inOrder[0]!);
  expect(over.status).toBe(2);
  expect(readFileSync(inOrder[0]!)).toEqual(original);
});
