import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageOf, partsOf, SAMPLE, utf8 } from '../../test/files/packages';
import { LIMITS } from '../files/limits';
import { createProgram } from './program';

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  let status = -1;
  const output = { result: (line: string) => out.push(line), complaint: (line: string) => err.push(line) };
  await createProgram(output, (code) => (status = code)).parseAsync(args, { from: 'user' });
  return { status, out, err };
}

const damaged = join(folder, '受损.xlsx');
writeFileSync(damaged, packageOf(partsOf(SAMPLE).set('xl/worksheets/sheet5.xml', utf8('<worksheet>'))));

test('read: the sheet is named with the reason, the others are read, and the exit status says so', async () => {
  const { status, out, err } = await run('read', '--json', damaged, SAMPLE);
  expect([status, out.length]).toEqual([2, 2]);
  expect(err).toEqual([expect.stringMatching(/受损.xlsx”的工作表“代表培训”未读取.*不完整/u)]);
  const { tables, skipped } = JSON.parse(out[0] ?? '') as { tables: unknown[]; skipped: unknown[] };
  expect(tables).toHaveLength(8);
  expect(skipped).toEqual([{ sheet: '代表培训', reason: expect.stringContaining('没有读取') as string }]);
});

test('check and report: the same; the report names the sheet', async () => {
  const { status: checked, out } = await run('check', damaged);
  expect(checked).toBe(2);
  // What would be said because there is no further form is not said while one may stand on the lost sheet.
  expect(out.join()).not.toMatch(/可能缺少项目表|项目表的数量不一致|满意度只有/u);
  expect(out.join()).toMatch(/工作表“代表培训”没有读出/u);
  expect((await run('check', SAMPLE)).out.join()).toMatch(/可能缺少项目表/u);
  const report = join(folder, 'r.csv');
  const { status, err } = await run('report', damaged, '--output', report);
  expect([status, err.length]).toEqual([2, 1]);
});

test('a file larger than the limit is not read', async () => {
  const path = join(folder, '大.xlsx');
  writeFileSync(path, '');
  truncateSync(path, LIMITS.file + 1);
  const { status, err } = await run('read', path);
  expect([status, err]).toEqual([2, [expect.stringContaining('超过 128 MB')]]);
});
