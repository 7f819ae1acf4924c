import { cellsIn, rectsOf } from './address';

describe('rectsOf', () => {
  it.each([
    ['one cell', 'C9', [{ row: 8, column: 2, rows: 1, columns: 1 }]],
    ['a block', '$A$1:B3', [{ row: 0, column: 0, rows: 3, columns: 2 }]],
    ['with a sheet', "'表, ''一''!'!AB2", [{ row: 1, column: 27, rows: 1, columns: 1 }]],
    [
      'several, each with its sheet',
      '项目一!A1,项目一!B2:B3',
      [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 1, column: 1, rows: 2, columns: 1 },
      ],
    ],
    ['whole columns', 'B:C', [{ row: 0, column: 1, rows: 1_048_576, columns: 2 }]],
    ['whole rows', '2:5', [{ row: 1, column: 0, rows: 4, columns: 16_384 }]],
  ])('%s', (_, address, rects) => expect(rectsOf(address)).toEqual(rects));

  it.each(['', 'A', '5', 'A1:', 'A1:B', 'Table1[x]', '#REF!', 'A1:B2:C3', 'B2:A1'])('refuses %j', (address) =>
    expect(rectsOf(address)).toBeUndefined(),
  );
});

describe('cellsIn', () => {
  it.each([
    ['nothing', '', 0],
    ['one cell', 'A1', 1],
    ['a cell twice', 'A1,A1', 1],
    ['overlapping blocks', 'A1:C3,B2:D4', 14],
    ['a block within a block', 'A1:C3,B2', 9],
    ['blocks apart', 'A1:A2,C5:D5', 4],
    ['a column and a row across it', 'B:B,2:2', 1_048_576 + 16_384 - 1],
  ])('%s', (_, address, cells) => expect(cellsIn(rectsOf(address) ?? [])).toBe(cells));
});
