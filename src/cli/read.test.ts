import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { createProgram } from './program';

const SAMPLE = 'assets/sample-2024.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'read-'));

function file(name: string, content: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function workbook(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows as (string | number)[][]), '表');
  return file(name, xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

async function run(...args: readonly string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  let status = -1;
  const output = { result: (line: string) => out.push(line), complaint: (line: string) => err.push(line) };
  await createProgram(output, (code) => (status = code)).parseAsync(['read', ...args], { from: 'user' });
  return { status, out, err };
}

interface Printed {
  readonly workbook: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly form: string;
    readonly range: string;
    readonly fields: Record<string, { value: unknown; address: string }>;
    readonly indicators: readonly unknown[];
  }[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
}

test.each([
  ['with merges', []],
  ['without merges', ['--no-merges']],
])('prints one JSON line per file, %s', async (_name, options) => {
  const { status, out, err } = await run('--json', ...options, SAMPLE);
  const printed = JSON.parse(out[0] ?? '') as Printed;
  expect([status, out.length, err]).toEqual([0, 1, []]);
  expect(printed.tables).toHaveLength(9);
  expect(printed.tables.reduce((sum, { indicators }) => sum + indicators.length, 0)).toBe(102);
  expect(printed.tables[1]).toMatchObject({
    form: 'project',
    fields: {
      year: { value: 2024, address: 'A2' },
      'budget.value': { value: 1920000, address: 'C9' },
      'budget.unit': { value: '元', address: 'B9' },
    },
  });
});

test('the readable form names every table', async () => {
  const { out } = await run(SAMPLE);
  expect(out[0]?.split('\n')).toHaveLength(10);
  expect(out[0]).toContain('部门整体支出绩效目标表');
});

test.each([
  ['text', 'a.xlsx', Buffer.from('hello'), '不是 Excel 工作簿'],
  ['old format', 'b.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), '.xls'],
  [
    'encrypted',
    'c.xlsx',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    '密码',
  ],
  ['damaged', 'd.xlsx', Buffer.from('PK\u0003\u0004damaged'), '损坏'],
])('a file that is no workbook: %s', async (_name, name, content, words) => {
  const { status, out, err } = await run('--json', file(name, content), SAMPLE);
  expect(status).toBe(2);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain(name);
  expect(err[0]).toContain(words);
  // Its record names it, too: by its path, and in words as people call it.
  const [record, other] = out.map((line) => JSON.parse(line) as { path: string; failed?: object });
  const said = { message: expect.stringMatching(new RegExp(`^“${name}”.*${words}`, 'u')) as string };
  expect(record).toMatchObject({
    path: expect.stringContaining(name) as string,
    workbook: name,
    failed: said,
  });
  expect([other?.path, other?.failed]).toEqual([SAMPLE, undefined]);
});

test('a missing file and an empty workbook', async () => {
  expect((await run(join(folder, 'none.xlsx'))).err[0]).toContain('none.xlsx');
  expect((await run(workbook('empty.xlsx', [[]]))).err[0]).toContain('没有内容');
});

test('a workbook without a form is no failure', async () => {
  const { status, out } = await run(
    '--json',
    workbook('list.xlsx', [
      ['姓名', '联系电话'],
      ['张三', 8000001],
    ]),
  );
  expect(status).toBe(0);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ tables: [], skipped: [{ sheet: '表' }] });
});

test('--explain names every cell that was not read, with the reason and the fields that it may be', async () => {
  const path = workbook('explained.xlsx', [
    ['项目支出绩效目标表（2025年度）'],
    ['项目名称', '河堤加固', '主管部门', '南溪县水利局'],
    ['局里联络', '李青', '预算数（万元）', 20],
    ['年度目标', '加固河堤12公里。'],
    ['一级指标', '三级指标', '指标值', '责任科室'],
    ['产出指标', '加固长度', '12公里', '工程股'],
    ['满意度指标', '群众满意度', '≥90%'],
  ]);
  const { out } = await run('--explain', path);
  expect(out.join('\n').split('\n').slice(2)).toEqual([
    '    A3  局里联络  “局里联络”不是已知的栏目名称。',
    '    B3  李青  “局里联络”不是已知的栏目名称。可能是：项目负责人',
    '    D6  工程股  “责任科室”一列不在读取范围内。',
  ]);
});
