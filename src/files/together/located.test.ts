import { placeOf, withoutPlace } from './located';

test.each([
  [['报送/a.xlsx'], '报送/a.xlsx'],
  [['教育局/a.xlsx', '教育局/b.xlsx'], '教育局/'],
  [['教育局/x/a.xlsx', '教育局/xy/b.xlsx'], '教育局/'],
  [['教育局\\a.xlsx', '教育局\\b.xlsx'], '教育局\\'],
  [['a1.xlsx', 'a2.xlsx'], ''],
  [['a/1.xlsx', 'b/1.xlsx'], ''],
])('what the files of a unit have in common: %j', (paths, place) => expect(placeOf(paths)).toBe(place));

test('a text about one file leaves it out; one about several says what tells them apart', () => {
  expect(withoutPlace('[甲/a（1）.xlsx]表!A1', ['甲/a[1].xlsx'])).toBe('表!A1');
  expect(withoutPlace('[甲/a.xlsx]表!A1、[甲/b.xlsx]表!B2', ['甲/a.xlsx', '甲/b.xlsx'])).toBe(
    '[a.xlsx]表!A1、[b.xlsx]表!B2',
  );
});
