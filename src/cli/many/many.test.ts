import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsAsFiles } from '../../../test/files/cut';
import { SAMPLE, utf8 } from '../../../test/files/packages';
import { createProgram } from '../program';
import { eachFile, type ManyOptions } from './each-file';
import { withinTime } from '../file-work';
import { threadsOf } from './thread';

// Programs are started.
jest.setTimeout(60_000);

const START = join(__dirname, '../start.cjs');
const folder = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(folder, { recursive: true }));

const input = join(folder, '报送');
const pieces = sheetsAsFiles(SAMPLE, 'xlsx');
mkdirSync(join(input, '项目'), { recursive: true });
pieces.forEach(({ name, bytes }, i) => writeFileSync(join(input, i === 0 ? '' : '项目', name), bytes));
writeFileSync(join(input, '扫描件.pdf'), utf8('%PDF-1.4'));
const FILES = pieces.length + 1;

interface Record {
  readonly path: string;
  readonly failed?: { readonly code: string };
}
const recordsIn = (text: string): Record[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record);

async function run(...args: readonly string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  let status = -1;
  const output = { result: (line: string) => out.push(line), complaint: (line: string) => err.push(line) };
  await createProgram(output, (code) => (status = code)).parseAsync(args, { from: 'user' });
  return { status, out, err };
}

test('records made by several programs at once (xargs -P) are joined to what the files give together', async () => {
  const records = join(folder, 'xargs.jsonl');
  const command = `find "$1" -type f -print0 | xargs -0 -P 2 -n 4 "$2" "$3" check --json --workers 1 >> "$4"`;
  const done = spawnSync('sh', ['-c', command, 'sh', input, process.execPath, START, records], {
    encoding: 'utf8',
  });
  expect(done.stderr.trim()).toMatch(/^“扫描件\.pdf”/u);
  expect(recordsIn(readFileSync(records, 'utf8'))).toHaveLength(FILES);
  const [joined, together] = [join(folder, 'joined'), join(folder, 'together')];
  expect((await run('report', '--from', records, '--format', 'csv', '--output', joined)).status).toBe(2);
  await run('report', '--together', '--format', 'csv', '--output', together, input);
  const report = '六盘水市人民代表大会常务委员会办公室（2024年度）.csv';
  // The records came in another order than the files.
  const text = (path: string): string => readFileSync(join(path, report), 'utf8');
  expect(text(joined)).toBe(text(together));
  const overview = readFileSync(join(joined, '审核总览.html'), 'utf8');
  expect(overview).toContain('扫描件.pdf');
  expect(overview).toMatch(/2584\.64/u);
});

test('threads print the records of many files in the order of the files; a run that was cut off goes on', async () => {
  const whole = spawnSync(process.execPath, [START, 'check', '--json', '--workers', '2', input], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const inTurn = await run('check', '--json', input);
  expect([whole.status, whole.stdout]).toEqual([2, `${inTurn.out.join('\n')}\n`]);
  expect(recordsIn(whole.stdout).find(({ failed }) => failed)?.failed?.code).toBe('unsupported-format');

  const records = join(folder, 'resumed.jsonl');
  writeFileSync(records, whole.stdout);
  truncateSync(records, Math.floor(statSync(records).size / 2));
  expect((await run('check', '--records', records, input)).err[0]).toContain('--resume');
  const resumed = await run('check', '--records', records, '--resume', input);
  expect([resumed.status, resumed.out, readFileSync(records, 'utf8')]).toEqual([2, [], whole.stdout]);
  // Nothing is left to be done.
  const again = await run('check', '--records', records, '--resume', input);
  expect([again.status, again.err, readFileSync(records, 'utf8')]).toEqual([2, [], whole.stdout]);
});

test('Ctrl-C leaves whole lines, and says how to go on', async () => {
  const records = join(folder, 'stopped.jsonl');
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i + 10}.xlsx`), readFileSync(SAMPLE));
  const child = spawn(process.execPath, [START, 'check', '--records', records, '--workers', '1', many]);
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (!existsSync(records) || statSync(records).size === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  const text = readFileSync(records, 'utf8');
  const count = recordsIn(text).length;
  expect(text.endsWith('\n')).toBe(true);
  expect(count).toBeLessThan(40);
  expect(complaint).toContain(`处理了${count}个文件，其余${40 - count}个没有处理；加 --resume`);
});

test('a file that hangs costs itself only: in this thread, and in a thread of its own', async () => {
  const place = { path: '/x/挂起.xlsx', shown: '挂起.xlsx' };
  const endless = (): never => {
    for (;;);
  };
  expect(() => withinTime(endless, place, { time: 0.05, size: 1 })).toThrow('用时超过 0.05 秒');

  // A program whose threads hang at one file, run out of memory at another, and answer otherwise.
  const program = join(folder, 'hangs.cjs');
  writeFileSync(
    program,
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ place }) => {
       if (place.path.includes('挂起')) for (;;);
       if (place.path.includes('崩溃')) throw new Error('out of memory');
       parentPort.postMessage({ results: [place.path], complaints: [], status: 0 });
     });`,
  );
  const options: ManyOptions = { workers: 2, limits: { time: 3, size: 1 }, progress: false, resume: false };
  const [results, complaints]: [string[], string[]] = [[], []];
  const status = await eachFile(
    { command: 'check', options: { json: true } },
    ['a.xlsx', '挂起.xlsx', 'b.xlsx', '崩溃.xlsx', 'c.xlsx'],
    options,
    { result: (line) => results.push(line), complaint: (line) => complaints.push(line) },
    { startThread: threadsOf(program) },
  );
  expect(status).toBe(2);
  expect(
    results.map((line) => (line.startsWith('{') ? (JSON.parse(line) as Record).failed?.code : line)),
  ).toEqual(['a.xlsx', 'file-not-finished', 'b.xlsx', 'file-broken', 'c.xlsx']);
  expect(complaints[0]).toMatch(/^“挂起\.xlsx”处理没有完成。.*--time-limit/u);
  expect(complaints[1]).toContain('out of memory');
});

test('a line that is no record is named, and no foreign file is written into', async () => {
  const records = join(folder, 'foreign.jsonl');
  writeFileSync(records, '{"name":"x"}\n');
  const from = await run('report', '--from', records, '--output', join(folder, 'none'));
  expect([from.status, from.err[0]]).toEqual([2, expect.stringContaining('第 1 行')]);
  const resumed = await run('check', '--records', records, '--resume', input);
  expect([resumed.status, resumed.err[0]]).toEqual([2, expect.stringContaining('第 1 行')]);
  expect(readFileSync(records, 'utf8')).toBe('{"name":"x"}\n');
  const missing = await run(
    'report',
    '--from',
    join(folder, '没有.jsonl'),
    '--output',
    join(folder, 'none2'),
  );
  expect([missing.status, missing.err[0]]).toEqual([2, expect.stringContaining('没有.jsonl')]);
});

test('limits are checked, and a larger file than allowed is named', async () => {
  const big = join(folder, '大.csv');
  writeFileSync(big, Buffer.alloc(1024 * 1024 + 1, 'x'));
  const { status, err } = await run('check', '--json', '--size-limit', '1', big);
  expect([status, err]).toEqual([2, [expect.stringContaining('超过 1 MB')]]);
});
