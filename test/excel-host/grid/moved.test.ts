import { formatA1, parseA1 } from './a1';
import { moved, type Structure } from './moved';

test.each<[string, Structure, string, string | null]>([
  ['B4:C6', 'rowsInserted', '4:5', 'B6:C8'],
  ['B4:C6', 'rowsInserted', '5:5', 'B4:C7'],
  ['B4:C6', 'rowsInserted', '7:7', 'B4:C6'],
  ['B4:C6', 'rowsDeleted', '1:2', 'B2:C4'],
  ['B4:C6', 'rowsDeleted', '3:4', 'B3:C4'],
  ['B4:C6', 'rowsDeleted', '5:5', 'B4:C5'],
  ['B4:C6', 'rowsDeleted', '6:9', 'B4:C5'],
  ['B4:C6', 'rowsDeleted', '4:6', null],
  ['B4:C6', 'rowsDeleted', '1:20', null],
  ['B4:C6', 'columnsInserted', 'A:A', 'C4:D6'],
  ['B4:C6', 'columnsInserted', 'C:D', 'B4:E6'],
  ['B4:C6', 'columnsDeleted', 'A:B', 'A4:A6'],
  ['B4:C6', 'columnsDeleted', 'B:C', null],
  ['B:C', 'rowsDeleted', '1:5', 'B:C'],
  ['4:6', 'columnsInserted', 'A:A', '4:6'],
])('%s after %s at %s is %s', (address, type, by, expected) => {
  const area = moved(parseA1(address)!, type, parseA1(by)!);
  expect(area && formatA1(area)).toBe(expected);
});
