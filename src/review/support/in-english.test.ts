import { quoted, said } from './evidence';
import { inEnglish } from './in-english';

test.each([
  ['comes to 9次.', 'comes to 9 times.'],
  ['comes to 1次.', 'comes to 1 time.'],
  ['345人 of 1.2万人次', '345 people of 12,000 person-times'],
  ['2次 × 34人 = 68人', '2 times × 34 people = 68 people'],
  ['77.7万元, 0.36万元, 1860000元', '777,000 yuan, 3,600 yuan, 1,860,000 yuan'],
  ['1.2532万元/公里', '12,532 yuan per kilometre'],
  ['1800元/人·月', '1,800 yuan per person-month'],
  ['200台 × 3500元/个', '200 units × 3,500 yuan each'],
  ['(不低于50人次)', '(at least 50 person-times)'],
  ['不超过3至5万元', 'at most 30,000 to 50,000 yuan'],
  ['18个月, 44至53次', '18 months, 44 to 53 times'],
  ['7天、3天', '7 days, 3 days'],
  ['2024年6月30日, 2025年1月 – 2025年12月, 2026年', '30 June 2024, January 2025 – December 2025, 2026'],
  ['3月、9月 × 1次 = 2次', 'March, September × 1 time = 2 times'],
  ['春节、中秋 × 1次', '“春节”, “中秋” × 1 time'],
  ['of 12株/百丛.', 'of “12株/百丛”.'],
  ['“甲、乙3次”、“丙”等12处', '“甲、乙3次”, “丙” and others, 12 in all'],
  ['The value “≥90%” holds 2 quantities.', 'The value “≥90%” holds 2 quantities.'],
])('%s: %s', (message, english) => {
  expect(inEnglish(message)).toBe(english);
  expect(inEnglish(english)).toBe(english);
});

test('what is quoted in a quote has the inner marks', () => {
  expect(said('落实“三保”')).toBe('“落实‘三保’”');
  expect(quoted('“三保”')).toBe('“‘三保’”');
});
