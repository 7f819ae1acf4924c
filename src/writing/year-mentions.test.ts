import fc from 'fast-check';
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
  ['an amount with decimals', '2024.5万元，2024.50元', '2024.5万元，2024.50元'],
  ['an amount in full width', '２０２４．５万元，１２，２０２４元', '２０２４．５万元，１２，２０２４元'],
  ['a document number by year', '市财〔文〕2024年第5号', '市财〔文〕2024年第5号'],
  ['a name in quotes', '“雪亮2024”工程', '“雪亮2024”工程'],
  ['a year in quotes', '“2024年度优秀”', '“{2024}年度优秀”'],
  ['a standard', '按GB2024、XR-2024执行', '按GB2024、XR-2024执行'],
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

/** The text with every certain year moved on. */
const movedOn = (text: string): string =>
  yearsIn(text, 2024).reduceRight(
    (rest, { start, written, next, certain }) =>
      certain ? rest.slice(0, start) + next + rest.slice(start + written.length) : rest,
    text,
  );

test.each([
  ['full-width', '２０２４年３月', '２０２５年３月'],
  ['Chinese', '二〇二四年度预算', '二〇二五年度预算'],
  ['Chinese with another zero', '二○二四年、二零二四年', '二○二五年、二零二五年'],
  ['a leap day', '2024年2月29日前', '2025年2月28日前'],
  ['a leap day in signs', '2024-02-29、2024/2/29', '2025-02-28、2025/2/28'],
  ['another day of February', '2024年2月28日', '2025年2月28日'],
  ['a leap day after 年度', '2024年度2月29日前', '2025年度2月28日前'],
  ['an amount', '2024.5万元', '2024.5万元'],
])('moved on: %s', (_name, text, expected) => {
  expect(movedOn(text)).toBe(expected);
});

test('every year moves on and back to itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2001, max: 2098 }),
      fc.constantFrom('plain', 'wide', 'spelled'),
      (year, way) => {
        const write = (of: number): string =>
          way === 'plain'
            ? `${of}`
            : [...String(of)]
                .map((d) => (way === 'wide' ? '０１２３４５６７８９' : '〇一二三四五六七八九')[Number(d)])
                .join('');
        const [mention, ...more] = yearsIn(`（${write(year)}年度）`, year);
        expect(more).toEqual([]);
        expect(mention).toMatchObject({ written: write(year), next: write(year + 1), certain: true });
      },
    ),
    { numRuns: 60 },
  );
});
