import { buildForm, readingOf, type FormSpec } from '../../../test/review/form-builder';
import type { CellValue, Grid } from '../../reading/grid';
import { review } from '../engine';

const spec: FormSpec = {
  sheet: '表',
  fields: { projectName: '公路养护', budget: '1200元' },
  funds: [{ name: '财政拨款', value: '1200元' }],
};

/** The grid of a form: given cells, everything else empty. */
function gridOf(cells: Record<string, CellValue>, formulas: Record<string, string> = {}): Grid {
  const at = (source: Record<string, CellValue>, row: number, column: number): CellValue =>
    source[`${row},${column}`] ?? '';
  const matrix = (source: Record<string, CellValue>): CellValue[][] =>
    Array.from({ length: 40 }, (_row, row) =>
      Array.from({ length: 16 }, (_column, column) => at(source, row, column)),
    );
  return {
    sheet: { id: '表', name: '表' },
    origin: { row: 0, column: 0 },
    values: matrix(cells),
    texts: matrix(cells).map((row) => row.map(String)),
    formulas: matrix(formulas).map((row) => row.map(String)),
  };
}
const rulesFor = (grid: Grid): string[] =>
  review(readingOf([buildForm(spec)]), { grids: new Map([['表', grid]]) }).findings.map(({ rule }) => rule);
const budget = buildForm(spec).fields.budget;
const place = budget.state === 'read' ? `${budget.at.row},${budget.at.column}` : '';

test.each([
  ['an amount as text', gridOf({ [place]: '1,200' }), 'number-as-text', true],
  ['an amount as number', gridOf({ [place]: 1200 }), 'number-as-text', false],
  ['an amount with its unit', gridOf({ [place]: '1200元' }), 'number-as-text', false],
  ['#REF!', gridOf({ '3,4': '#REF!' }), 'error-cell', true],
  ['#DIV/0!', gridOf({ '3,4': '#DIV/0!' }), 'error-cell', true],
  ['# in a text', gridOf({ '3,4': '#1楼维修' }), 'error-cell', false],
  [
    'a number between formulas',
    gridOf({ '4,5': 7 }, { '3,5': '=A1', '5,5': '=A3' }),
    'overwritten-formula',
    true,
  ],
  ['a number beside one formula', gridOf({ '4,5': 7 }, { '3,5': '=A1' }), 'overwritten-formula', false],
  [
    'a number between formulas of different kinds',
    gridOf({ '4,5': 10 }, { '4,4': '=C5/B5', '4,6': '=ROUND(E5*F5,2)' }),
    'overwritten-formula',
    false,
  ],
  [
    'a number between sums of rows above them',
    gridOf({ '4,5': 7 }, { '4,4': '=SUM(E1:E4)', '4,6': '=SUM(G1:G4)' }),
    'overwritten-formula',
    true,
  ],
  [
    'a formula between formulas',
    gridOf({ '4,5': 7 }, { '3,5': '=A1', '4,5': '=A2', '5,5': '=A3' }),
    'overwritten-formula',
    false,
  ],
])('%s', (_name, grid, rule, found) => {
  expect(rulesFor(grid).includes(rule)).toBe(found);
});

test.each([
  ['separators', '1,200', '1200'],
  ['full-width separators', '1，200.50', '1200.50'],
  ['blanks', ' 1200 ', '1200'],
])('an amount as text is made the very same number: %s', (_name, text, digits) => {
  const grid = gridOf({ [place]: text });
  const found = review(readingOf([buildForm(spec)]), { grids: new Map([['表', grid]]) }).findings.find(
    ({ rule }) => rule === 'number-as-text',
  );
  expect(found?.fix?.edits).toEqual([expect.objectContaining({ before: text, after: digits, as: 'number' })]);
  expect(found?.mark).toEqual({ while: 'formula', formula: expect.stringContaining('ISTEXT(') as string });
});

test('more digits than a number holds stay text', () => {
  const grid = gridOf({ [place]: '12345678901234567' });
  const found = review(readingOf([buildForm(spec)]), { grids: new Map([['表', grid]]) }).findings.find(
    ({ rule }) => rule === 'number-as-text',
  );
  expect(found).toBeDefined();
  expect(found?.fix).toBeUndefined();
});

test('without grids the rules about cells are silent', () => {
  expect(review(readingOf([buildForm(spec)])).findings.map(({ rule }) => rule)).not.toContain(
    'number-as-text',
  );
});
