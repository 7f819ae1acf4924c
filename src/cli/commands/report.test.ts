import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { HOSTILE } from '../../../test/report/sources';
import { RECORD_NAMESPACE } from '../../review/record/record-part';
import { readWorkbook } from '../../reading/read';
import { formsOf } from '../../reading/reading';
import { createProgram } from '../program';
import { loadWorkbook } from '../workbook-file';

const SAMPLE = 'assets/sample-2024.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);

async function run(...args: readonly string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  let status = -1;
  const output = { result: (line: string) => out.push(line), complaint: (line: string) => err.push(line) };
  await createProgram(output, (code) => (status = code)).parseAsync(['report', ...args], { from: 'user' });
  return { status, out, err };
}

test.each([
  ['by the file name', 'a.html', [], /^<!doctype html>\n<html lang="zh-CN">/],
  ['in English', 'b.html', ['--language', 'en'], /<html lang="en">/],
  ['by the option, whatever the name', 'c.txt', ['--format', 'csv'], /^\ufeff"类别"/],
])('writes the format %s', async (_name, name, options, beginning) => {
  const { status, out, err } = await run(SAMPLE, '--output', path(name), ...options);
  expect([status, err]).toEqual([0, []]);
  expect(out[0]).toContain(name);
  const content = readFileSync(path(name), 'utf8');
  expect(content).toMatch(beginning);
  expect(content).toContain('sample-2024.xlsx');
});

test('the workbook report is read again by two libraries and is no form', async () => {
  const file = path('report.xlsx');
  await run(SAMPLE, '--output', file);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('审核报告')!;
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
  const texts = sheet.getColumn(4).values.map(String);
  expect(texts.filter((text) => text.includes('方向相反')).length).toBeGreaterThan(0);
  expect(formsOf(readWorkbook(loadWorkbook(file, { merges: true }).grids))).toEqual([]);
});

/** A project form whose texts are all the same hostile one. */
function hostileWorkbook(name: string, text: string): string {
  const book = xlsx.readFile(SAMPLE);
  const sheet = book.Sheets[book.SheetNames[1]!]!;
  for (const address of ['C4', 'C10', 'E16', 'F16', 'G16', 'F17', 'G17'])
    sheet[address] = { t: 's', v: text.replaceAll(/[\u0000-\u0008\u001b\ud800]/gu, '') }; // eslint-disable-line no-control-regex -- no file holds them
  const file = path(name);
  xlsx.writeFile(book, file);
  return file;
}

test.each(HOSTILE)('no formula in the written workbook: %s', async (name, text) => {
  const file = path(`${name}-report.xlsx`);
  expect((await run(hostileWorkbook(`${name}.xlsx`, text), '--output', file)).status).toBe(0);
  const zip = await JSZip.loadAsync(readFileSync(file));
  const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
  expect(sheet).toContain('<c ');
  expect(sheet).not.toMatch(/<f[ >]|<hyperlink/);
});

test.each([
  ['an existing file', async () => path('there.csv'), [], '文件已经存在'],
  ['a folder that does not exist', async () => path('none/a.csv'), [], '无法写入'],
  [
    'a folder in place of the file',
    async () => (mkdirSync(path('dir.csv')), path('dir.csv')),
    ['--force'],
    '无法写入',
  ],
  ['a name without a format', async () => path('report'), [], '--format'],
])('refuses %s', async (_name, output, options, words) => {
  writeFileSync(path('there.csv'), 'mine');
  const { status, out, err } = await run(SAMPLE, '--output', await output(), ...options);
  expect([status, out]).toEqual([2, []]);
  expect(err[0]).toContain(words);
  expect(readFileSync(path('there.csv'), 'utf8')).toBe('mine');
});

test('says it in English where the report is English', async () => {
  const { err } = await run(SAMPLE, '--output', path('none/a.csv'), '--language', 'en');
  expect(err[0]).toMatch(/cannot be written/);
});

test('replaces an existing file when told to, and never the workbook itself, also through a link', async () => {
  const input = path('input.xlsx');
  copyFileSync(SAMPLE, input);
  linkSync(input, path('link.xlsx'));
  writeFileSync(path('old.csv'), 'old');
  expect((await run(input, '--output', path('old.csv'), '--force')).status).toBe(0);
  expect(readFileSync(path('old.csv'), 'utf8')).toContain('input.xlsx');
  for (const output of [input, path('link.xlsx')]) {
    const { status, err } = await run(input, '--output', output, '--force');
    expect(status).toBe(2);
    expect(err[0]).toContain('被审核的工作簿');
  }
  expect(readFileSync(input)).toEqual(readFileSync(SAMPLE));
});

/** The sample with a record in it, as the add-in keeps it. */
async function withRecord(name: string, xml: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(SAMPLE));
  zip.file('customXml/item1.xml', xml);
  writeFileSync(path(name), await zip.generateAsync({ type: 'nodebuffer' }));
  return path(name);
}

test('rules switched off in the file are named, and what they found is gone', async () => {
  const record = {
    sheets: [],
    corrections: [],
    dismissals: [],
    rules: { disabled: ['outer-blanks'], enabled: [], limits: {} },
  };
  const file = await withRecord(
    'record.xlsx',
    `<record xmlns="${RECORD_NAMESPACE}" version="1">${JSON.stringify(record)}</record>`,
  );
  expect((await run(file, '--output', path('record.csv'))).status).toBe(0);
  const lines = readFileSync(path('record.csv'), 'utf8').split('\r\n');
  expect(lines.filter((line) => line.includes('"outer-blanks"'))).toEqual([
    expect.stringContaining('"已关闭：内容前后有多余空格"'),
  ]);
});

test('a record that cannot be used is complained about, and the report is written without it', async () => {
  const file = await withRecord('damaged.xlsx', `<record xmlns="${RECORD_NAMESPACE}" version="1">{</record>`);
  const { status, err } = await run(file, '--all', '--output', path('damaged.csv'));
  expect([status, err.length]).toEqual([0, 1]);
  expect(readFileSync(path('damaged.csv'), 'utf8')).toContain('"outer-blanks"');
});

test('a file that cannot be read is said to be so, and nothing is written', async () => {
  const { status, err } = await run(path('missing.xlsx'), '--output', path('never.csv'));
  expect(status).toBe(2);
  expect(err[0]).toContain('missing.xlsx');
  expect(() => readFileSync(path('never.csv'))).toThrow();
});
