import { existsSync, readFileSync } from 'node:fs';

test('what the quick run leaves out is there', () => {
  const left = readFileSync('test/running/slow.mjs', 'utf8').match(/(?<=')[^']+\.test\.ts(?=')/gu) ?? [];
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((file) => !existsSync(file))).toEqual([]);
});
