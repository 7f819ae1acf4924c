import { monthsIn, showMonth } from './months';
import { parsePeriod } from './period';

const months = ({ first, last }: { first: number; last: number }): string =>
  first === last ? showMonth(first) : `${showMonth(first)}-${showMonth(last)}`;

test.each<[string, string[]]>([
  ['2024年上半年组织调研、下半年视察', ['2024年1月-2024年6月', '2024年7月-2024年12月']],
  ['7月底前完成', ['2024年7月']],
  ['2024年6-10月召开', ['2024年6月-2024年10月']],
  ['2024年2、4、6月召开', ['2024年2月-2024年6月']],
  ['3、4季度组织', ['2024年7月-2024年12月']],
  ['第一季度', ['2024年1月-2024年3月']],
  ['2025-06-30前', ['2025年6月']],
  ['五月开工', ['2024年5月']],
  ['本年度完成', ['2024年1月-2024年12月']],
  ['3个月内', []],
  ['《2023年规定》', []],
  ['平时走访', []],
  ['13月', []],
])('times in %s', (text, expected) => {
  expect(monthsIn(text, 2024).map(months)).toEqual(expected);
});

test('without a year of the form only times with a year of their own count', () => {
  expect(monthsIn('7月底前完成', undefined)).toEqual([]);
  expect(monthsIn('2023年7月开工，8月完工', undefined).map(months)).toEqual(['2023年7月', '2023年8月']);
});

test.each<[string, string, string]>([
  ['2024年', '2024年1月-2024年12月', 'year'],
  ['2024至2024', '2024年1月-2024年12月', 'bareYear'],
  ['2024年1月至 2024年12月', '2024年1月-2024年12月', 'month'],
  ['2024年   1  月   1  日至      2024   年  12   月  31  日', '2024年1月-2024年12月', 'day'],
  ['2023.07-2024.01', '2023年7月-2024年1月', 'month'],
  ['2021年1月-12月', '2021年1月-2021年12月', 'month'],
  ['2024-01-01至2024-12-31', '2024年1月-2024年12月', 'day'],
  ['2026/1/1', '2026年1月', 'day'],
  ['45292', '2024年1月', 'day'],
  ['2024—2026年', '2024年1月-2026年12月', 'year'],
  ['2026年1—12月', '2026年1月-2026年12月', 'month'],
  ['2025年度3-12月', '2025年3月-2025年12月', 'month'],
  ['2026年1～6月', '2026年1月-2026年6月', 'month'],
])('period %s', (text, expected, precision) => {
  const period = parsePeriod(text);
  expect(period && [months(period), period.precision]).toEqual([expected, precision]);
});

test.each(['长期', '一年', '', '3年'])('period %s names no year', (text) =>
  expect(parsePeriod(text)).toBeUndefined(),
);
