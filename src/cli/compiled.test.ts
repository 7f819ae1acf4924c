import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILED = join(__dirname, 'compiled.cjs');
const LONG_AGO = new Date(2020, 0, 1);

/** A program whose machine code is kept in a file of its own; `run` gives what it prints. */
function program(): { readonly kept: string; run(code: string): string } {
  const kept = join(mkdtempSync(join(tmpdir(), 'compiled-')), 'main.code');
  const run = (code: string): string => {
    const script = `
      const { compiled } = require(${JSON.stringify(COMPILED)});
      const filename = 'main.cjs';
      compiled({ code: ${JSON.stringify(code)}, filename, kept: ${JSON.stringify(kept)} }).runInThisContext();`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  return { kept, run };
}

const isOld = (file: string): boolean => statSync(file).mtimeMs === LONG_AGO.getTime();

test('the machine code of a run is kept and used again for the same text', () => {
  const { kept, run } = program();
  expect(run("console.log('one')")).toBe('one');
  utimesSync(kept, LONG_AGO, LONG_AGO);
  expect(run("console.log('one')")).toBe('one');
  expect(isOld(kept)).toBe(true);
});

test('another text of the same length is compiled anew', () => {
  const { kept, run } = program();
  run("console.log('one')");
  utimesSync(kept, LONG_AGO, LONG_AGO);
  expect(run("console.log('two')")).toBe('two');
  expect(isOld(kept)).toBe(false);
});

test.each<readonly [string, (kept: string) => void]>([
  ['empty', (kept) => writeFileSync(kept, '')],
  ['cut off', (kept) => truncateSync(kept, 60)],
  ['of another kind', (kept) => writeFileSync(kept, 'x'.repeat(500))],
])('kept machine code that is %s is made anew', (_name, damage) => {
  const { kept, run } = program();
  run("console.log('one')");
  const whole = statSync(kept).size;
  damage(kept);
  expect(run("console.log('one')")).toBe('one');
  expect(statSync(kept).size).toBe(whole);
});
