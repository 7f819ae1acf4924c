import { dateOfSerial } from './date-serial';

test.each<[string, string | undefined]>([
  ['45473', '2024年6月30日'],
  [' 45657 ', '2024年12月31日'],
  ['36526', '2000年1月1日'],
  ['55153', '2050年12月31日'],
  ['36525', undefined],
  ['55154', undefined],
  ['45473人', undefined],
  ['4547', undefined],
  ['', undefined],
])('%j', (text, day) => {
  expect(dateOfSerial(text)).toBe(day);
});
