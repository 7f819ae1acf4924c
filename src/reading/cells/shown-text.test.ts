import { saidByNumber, shownText } from './shown-text';

test.each([
  ['as shown', '95%', 0.95, '0%', '95%'],
  ['percent in a narrow column', '###', 0.95, '0%', '95%'],
  ['thousands in a narrow column', '#####', 1920000, '#,##0.00', '1,920,000.00'],
  ['unit in the format', '####', 2, '0"台"', '2台'],
  ['date in a narrow column', '####', 45296, 'yyyy"年"m"月"d"日"', '2024年1月5日'],
  ['no text', '', 3, 'General', '3'],
  ['a text of number signs', '##', '##', undefined, '##'],
  ['empty', '', '', 'General', ''],
])('%s', (_name, text, value, format, shown) => {
  expect(shownText(text, value, format)).toBe(shown);
});

test.each([
  ['all that it holds', '9.50', 9.5, '0.00', '9.50'],
  ['rounded', '13', 90 / 7, '0', '12.8571428571429'],
  ['cut off by a narrow column', '12.9', 90 / 7, 'General', '12.8571428571429'],
  ['rounded, with words', '约3人次', 2.5, '"约"0"人次"', '约2.5人次'],
  ['rounded in per cent', '96%', 0.955, '0%', '95.5%'],
  ['per cent', '95%', 0.95, '0%', '95%'],
  ['binary noise', '0.3', 0.1 + 0.2, 'General', '0.3'],
  ['negative', '(3)', -2.5, '0_);(0)', '-2.5'],
  ['signs between the digits', '139-1234-5678', 13912345678, '000-0000-0000', '139-1234-5678'],
  ['a long number', '1.39E+10', 13912345678, 'General', '13912345678'],
  ['a dash for nothing', '-', 0, '0;-0;"-"', '-'],
  ['the date of another country', '1/5/24', 45296, 'm/d/yy', '2024/1/5'],
  ['a date whose year comes last', '1/5/2024', 45296, 'm/d/yyyy', '2024/1/5'],
  ['a date without its year', '1月5日', 45296, 'm"月"d"日"', '2024/1/5'],
  ['a date in Chinese', '2024年1月5日', 45296, 'yyyy"年"m"月"d"日"', '2024年1月5日'],
  ['a month', '2024年1月', 45296, 'yyyy"年"m"月"', '2024年1月'],
  ['a time of day', '9:30', 0.395833333333333, 'h:mm', '9:30'],
])('said: %s', (_name, shown, value, format, said) => {
  expect(saidByNumber(shown, value, format)).toBe(said);
});
