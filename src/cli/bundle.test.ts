import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUNDLE = join(__dirname, 'bundle.cjs');

/** A program of two files in a folder of its own. */
function project(): { readonly root: string; readonly kept: string; run(): string } {
  const root = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(root, 'word.ts'), "export const word: string = 'one';\n");
  writeFileSync(join(root, 'main.ts'), "import { word } from './word';\nconsole.log(word);\n");
  const kept = join(root, 'cache', 'main.cjs');
  const script = `
    const { bundleOf } = require(${JSON.stringify(BUNDLE)});
    eval(bundleOf(${JSON.stringify({ root, entry: 'main.ts', kept })}))(require, __filename);`;
  const run = (): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  return { root, kept, run };
}

test('a bundle is kept and used again while its files are as they were', () => {
  const { kept, run } = project();
  expect(run()).toBe('one');
  const made = statSync(kept).mtimeMs;
  expect(run()).toBe('one');
  expect(statSync(kept).mtimeMs).toBe(made);
});

test('texts, patterns and raw templates in Chinese stay what they are in a bundle of ASCII', () => {
  const { root, kept, run } = project();
  const word = `export const word = '元𠀀' + /^[一-龥]+$/u.test('年度') + new RegExp(String.raw\`^\\d+万\${1}𠀀$\`, 'u').test('3万1𠀀') + String.raw\`\\元\`;`;
  writeFileSync(join(root, 'word.ts'), word);
  expect(run()).toBe('元𠀀truetrue\\元');
  expect(readFileSync(kept, 'utf8')).not.toMatch(/[^\0-\x7f]/u);
});

test('a changed file makes a new bundle', () => {
  const { root, run } = project();
  expect(run()).toBe('one');
  writeFileSync(join(root, 'word.ts'), "export const word: string = 'two';\n");
  utimesSync(join(root, 'word.ts'), new Date(2030, 0, 1), new Date(2030, 0, 1));
  expect(run()).toBe('two');
});

test.each([
  ['damaged', 'half a bun'],
  ['empty', ''],
  ['of another kind', '//inputs {"main.ts":1}\nthrow new Error()'],
])('a kept bundle that is %s is made anew', (_name, content) => {
  const { kept, run } = project();
  run();
  writeFileSync(kept, content);
  expect(run()).toBe('one');
  expect(readFileSync(kept, 'utf8')).toContain('word.ts');
});
