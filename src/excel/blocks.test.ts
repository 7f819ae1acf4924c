import { blocksOf } from './blocks';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('blocksOf', () => {
  it.each([
    ['one cell', [rect(2, 1)], [rect(2, 1)]],
    [
      'cells that fill a rectangle',
      [rect(0, 0, 2, 1), rect(0, 1), rect(1, 1), rect(2, 0, 1, 2)],
      [rect(0, 0, 3, 2)],
    ],
    ['a gap between columns', [rect(0, 0), rect(0, 2)], [rect(0, 0), rect(0, 2)]],
    ['a gap between rows', [rect(0, 0), rect(2, 0)], [rect(0, 0), rect(2, 0)]],
    ['a row of another width', [rect(0, 0, 1, 3), rect(1, 0, 1, 2)], [rect(0, 0, 1, 3), rect(1, 0, 1, 2)]],
    ['nothing', [], []],
  ])('%s', (_, cells, blocks) => expect(blocksOf(cells)).toEqual(blocks));
});
