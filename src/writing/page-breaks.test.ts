import { pageBreaks, squeezeOf } from './page-breaks';
import type { PlanCell } from './sheet-plan';

/** A sheet of rows of 48 points, 90 characters wide: a page holds 15 of them. */
const frame = { columnWidths: [90], orientation: 'portrait', titleRows: { first: 0, last: -1 } } as const;
const rows = (count: number): number[] => Array.from({ length: count }, () => 48);
const label = (row: number, height: number): PlanCell => ({
  rect: { row, column: 0, rows: height, columns: 1 },
  content: { type: 'blank' },
  style: 'label',
});

test.each<[string, PlanCell[], number, number[]]>([
  ['a form of one page has none', [], 15, []],
  ['without labels the page is filled', [], 20, [15]],
  ['the break stands before a label that would be torn', [label(12, 8)], 20, [12]],
  ['the last of equally good places is taken', [label(0, 10), label(10, 10)], 20, [10]],
  [
    'a label longer than the page is torn where the fewest others are',
    [label(0, 28), label(13, 15)],
    28,
    [13],
  ],
  ['labels are torn before a page more is needed', [label(0, 8), label(8, 14), label(22, 7)], 29, [15]],
  ['a page is not left nearly empty for the sake of a label', [label(0, 2), label(2, 15)], 17, [15]],
])('%s', (_name, cells, count, breaks) => {
  expect(pageBreaks(cells, rows(count), frame)).toEqual(breaks);
});

test('no page ends below a header', () => {
  const header: PlanCell = { ...label(13, 1), style: 'header' };
  expect(pageBreaks([label(0, 13), header, label(14, 6)], rows(20), frame)).toEqual([13]);
});

test('repeated title rows take room on the later pages', () => {
  expect(pageBreaks([], rows(30), { ...frame, titleRows: { first: 0, last: 1 } })).toEqual([15, 28]);
});

test('a sheet wider than the paper is scaled down and holds more rows', () => {
  expect(pageBreaks([], rows(40), { ...frame, columnWidths: [180] })).toEqual([28]);
});

test('one row higher than a page does not stop the layout', () => {
  expect(pageBreaks([], [400, 409, 409, 409], frame)).toEqual([1, 2, 3]);
});

test.each([
  ['it fits', 720, undefined],
  ['a little too long', 750, 0.9733],
  ['far too long', 800, undefined],
])('shrunk to one page: %s', (_name, points, squeeze) => {
  const found = squeezeOf([points], frame);
  expect(found === undefined ? undefined : Number(found.toFixed(4))).toBe(squeeze);
});
