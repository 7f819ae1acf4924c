import { shownText } from './shown-text';

test.each([
  ['as shown', '95%', 0.95, '0%', '95%'],
  ['percent in a narrow column', '###', 0.95, '0%', '95%'],
  ['thousands in a narrow column', '#####', 1920000, '#,##0.00', '1,920,000.00'],
  ['unit in the format', '####', 2, '0"台"', '2台'],
  ['no text', '', 3, 'General', '3'],
  ['a text of number signs', '##', '##', undefined, '##'],
  ['empty', '', '', 'General', ''],
])('%s', (_name, text, value, format, shown) => {
  expect(shownText(text, value, format)).toBe(shown);
});
