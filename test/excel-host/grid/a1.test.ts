import { addressOn, columnLetters, formatA1, formatAbsolute, parseA1, quoteSheet, splitSheet } from './a1';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './area';

describe('A1 addresses', () => {
  test.each<[string, [number, number, number, number] | null]>([
    ['A1', [0, 0, 1, 1]],
    ['$C$9', [8, 2, 1, 1]],
    ['b2:d4', [1, 1, 3, 3]],
    ['D4:B2', [1, 1, 3, 3]],
    ['A:C', [0, 0, EXCEL_ROWS, 3]],
    ['$3:$5', [2, 0, 3, EXCEL_COLUMNS]],
    ['XFD1048576', [EXCEL_ROWS - 1, EXCEL_COLUMNS - 1, 1, 1]],
    ['XFE1', null],
    ['A0', null],
    ['A1048577', null],
    ['项目', null],
    ['', null],
    ['A1:B', null],
  ])('%s', (address, expected) => {
    const area = parseA1(address);
    expect(area && [area.row, area.column, area.rows, area.columns]).toEqual(expected);
  });

  test.each(['A1', 'B2:D4', 'A:C', '3:5', 'AA10:AZ99'])('%s is written as it was read', (address) => {
    expect(formatA1(parseA1(address)!)).toBe(address);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  test.each([
    ['部门整体', '部门整体'],
    ['Sheet1', 'Sheet1'],
    ['新 表', "'新 表'"],
    ["a'b", "'a''b'"],
    ['2024年', "'2024年'"],
    ['A1', "'A1'"],
    ['a-b', "'a-b'"],
  ])('the sheet %s stands in addresses as %s, and is found again', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(addressOn(name, parseA1('B2')!))).toEqual({ sheet: name, local: 'B2' });
  });

  test('absolute', () => {
    expect(formatAbsolute(parseA1('B2:C3')!)).toBe('$B$2:$C$3');
  });
});
