import { cell, sheet } from '../taskpane/testing/fixtures';
import type { Fix } from '../review/finding';
import { joinFixes } from './join-fixes';

const S = sheet('Sheet1');
const fix = (...edits: readonly (readonly [row: number, before: string, after: string])[]): Fix => ({
  label: { zh: '修正', en: 'Fix' },
  edits: edits.map(([row, before, after]) => ({ at: cell(S, row, 0), before, after })),
});

test.each<[name: string, fixes: readonly Fix[], written: readonly [number, string][], conflicting: number[]]>([
  ['none', [], [], []],
  ['different cells', [fix([0, 'a ', 'a']), fix([1, 'b ', 'b'])], [[0, 'a'], [1, 'b']], []],
  ['the same text into one cell is written once', [fix([0, 'a ', 'a']), fix([0, 'a ', 'a'])], [[0, 'a']], []],
  ['another text into one cell: the first holds', [fix([0, 'a,', 'a，']), fix([0, 'a,', 'a。'])], [[0, 'a，']], [1]],
  ['a fix is left out whole', [fix([0, 'a', 'b']), fix([0, 'a', 'c'], [1, 'x', 'y'])], [[0, 'b']], [1]],
  ['what was left out does not block others', [fix([0, 'a', 'b']), fix([0, 'a', 'c'], [1, 'x', 'y']), fix([1, 'x', 'z'])], [[0, 'b'], [1, 'z']], [1]],
])('%s', (_name, fixes, written, conflicting) => {
  const joined = joinFixes(fixes);
  expect(joined.edits.map(({ at, after }) => [at.row, after])).toEqual(written);
  expect(joined.conflicting).toEqual(conflicting.map((index) => fixes[index]));
}); // prettier-ignore
