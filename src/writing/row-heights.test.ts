import { fittingHeights, type RowSizes } from './row-heights';

const cellAt = (row: number, text: string, change: object = {}): RowSizes['cells'][number] => ({
  rect: { row, column: 0, rows: 1, columns: 1 },
  text,
  wraps: true,
  size: 10.5,
  ...change,
});
const long = '绩效目标'.repeat(20);
const sizes = (cells: RowSizes['cells'], heights: readonly number[] = [24, 24, 24]): RowSizes => ({
  heights,
  widths: [20, 20],
  cells,
});

test('a row grows for its longest text, the others stay', () => {
  const [first, second, third] = fittingHeights(sizes([cellAt(1, long), cellAt(2, '短')]));
  expect([first, third]).toEqual([24, 24]);
  expect(second).toBeGreaterThan(100);
});

test('a wider cell and a smaller font need less', () => {
  const at = (change: object): number => fittingHeights(sizes([cellAt(0, long, change)]))[0]!;
  expect(at({ rect: { row: 0, column: 0, rows: 1, columns: 2 } })).toBeLessThan(at({}));
  expect(at({ size: 8 })).toBeLessThan(at({}));
});

test('what a cell over several rows lacks is spread over them', () => {
  const heights = fittingHeights(
    sizes([cellAt(0, long, { rect: { row: 0, column: 0, rows: 3, columns: 1 } })]),
  );
  expect(new Set(heights).size).toBe(1);
  expect(heights[0]).toBeGreaterThan(24);
});

test('higher rows, hidden ones and texts that do not wrap stay', () => {
  expect(
    fittingHeights(sizes([cellAt(0, '短'), cellAt(1, long), cellAt(2, long, { wraps: false })], [60, 0, 24])),
  ).toEqual([60, 0, 24]);
});
