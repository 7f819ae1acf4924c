import { yearsIn } from './year-mentions';

/** The text with the years that move in ｛｝ and those that are only offered in (?). */
function marked(text: string, dates = false): string {
  return yearsIn(text, 2024, dates).reduceRight(
    (rest, { start, certain }) =>
      `${rest.slice(0, start)}${certain ? '{2024}' : '(2024?)'}${rest.slice(start + 4)}`,
    text,
  );
}

test.each([
  ['a year', '2024年召开会议', '{2024}年召开会议'],
  ['a year of budget', '2024 年度预算', '{2024} 年度预算'],
  ['a date', '2024-03-01前完成', '{2024}-03-01前完成'],
  ['both ends of a period within the year', '2024年1月至2024年12月', '{2024}年1月至{2024}年12月'],
  ['other years stay', '2008年至2017年、2023年', '2008年至2017年、2023年'],
  ['one end of several years is asked for', '2022年至2024年建成', '2022年至(2024?)年建成'],
  ['a document number', '黔财预〔2024〕5号', '黔财预〔2024〕5号'],
  ['a document number in square brackets', '中组发[2024]第10号', '中组发[2024]第10号'],
  ['the name of a law', '《预算法（2024年修正）》', '《预算法（2024年修正）》'],
  ['a year it compares with', '较2024年增长5%', '较(2024?)年增长5%'],
  ['a year it counts from', '2024年以来', '(2024?)年以来'],
  ['an amount', '补助2024元，印刷2024份', '补助2024元，印刷2024份'],
  ['digits of a longer number', '12024、20240、1,2024.5', '12024、20240、1,2024.5'],
  ['a bare number', '编号2024', '编号(2024?)'],
])('%s', (_name, text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each([
  ['a bare year in a field for dates', '2024至 2024', '{2024}至 {2024}'],
  ['a period over several years in a field for dates', '2023.07-2024.01', '2023.07-(2024?).01'],
])('%s', (_name, text, expected) => {
  expect(marked(text, true)).toBe(expected);
});

test.each([
  ['unclosed titles', '《'.repeat(32_000)],
  ['blanks', `2024${' '.repeat(32_000)}`],
  ['years', '2024'.repeat(8_000)],
])('a hostile text of %s is finished', (_name, text) => {
  expect(yearsIn(text, 2024).length).toBeLessThanOrEqual(1);
});
