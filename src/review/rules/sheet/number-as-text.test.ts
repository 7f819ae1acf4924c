import { BUDGET_PLACE, cellFindings, gridOf } from '../../../../test/review/cell-cases';
import { buildReading } from '../../../../test/review/form-builder';
import { review } from '../../engine';

test.each([
  ['separators', '1,200', '1200'],
  ['full-width separators', '1，200.50', '1200.50'],
  ['blanks', ' 1200 ', '1200'],
])('an amount as text is made the very same number: %s', (_name, text, digits) => {
  const grid = gridOf({ [BUDGET_PLACE]: text });
  const found = cellFindings(grid).find(({ rule }) => rule === 'number-as-text');
  expect(found?.fix?.edits).toEqual([expect.objectContaining({ before: text, after: digits, as: 'number' })]);
  expect(found?.mark).toEqual({ while: 'formula', formula: expect.stringContaining('ISTEXT(') as string });
});

test('more digits than a number holds stay text', () => {
  const grid = gridOf({ [BUDGET_PLACE]: '12345678901234567' });
  const found = cellFindings(grid).find(({ rule }) => rule === 'number-as-text');
  expect(found).toBeDefined();
  expect(found?.fix).toBeUndefined();
});

test('without grids the rules about cells are silent', () => {
  expect(
    review(buildReading({ fields: { budget: '1200元' } })).findings.map(({ rule }) => rule),
  ).not.toContain('number-as-text');
});
