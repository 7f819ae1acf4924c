import fc from 'fast-check';
import { quantitiesIn } from './stated';

const short = (text: string): string[] =>
  quantitiesIn(text).map(
    ({ value, unit, comparison, each, total, part }) =>
      `${comparison ?? ''}${value.toFixed()}${unit}${each ? ` each ${each}` : ''}${total ? ' total' : ''}${part ? ' part' : ''}`,
  );

test.each<[string, string[]]>([
  ['每次立法项目咨询专家不低于50人次', ['≥50人次 each 次']],
  ['每次不低于50人次', ['≥50人次 each 次']],
  ['每期60人', ['60人 each 期']],
  ['人代会7天以内/每次、常委会3天以内/每次', ['≤7天', '≤3天']],
  ['召开代表大会1次，全年召开常委会9次（含加开3次以内）', ['1次', '9次', '≤3次 part']],
  ['单月中旬出版一期内刊，全年共6期', ['1期 each 单月', '6期 total']],
  ['2、4、6月召开，加开3次，共9次', ['3次', '9次 total']],
  ['根据上年情况测算21人左右', ['≈21人']],
  ['按巡查制度至少检查12次', ['≥12次']],
  ['控制在500元/人·天以内', ['≤500元 each 人']],
  ['磁共振1台、CT 1台', ['1台', '1台']],
  ['《2023年农村公路养护办法》（交公路发〔2021〕12号）', []],
  ['第一期、第2批，二期项目', []],
  ['2024年2月至2025年12月31日', []],
  ['3个月内办结', ['≤3个月']],
  ['3人大代表，一次性补助，一级公路', ['3']],
  ['12万人次', ['120000人次']],
  ['打造一支业务精湛、作风过硬的护林队伍', []],
  ['组建一支护林队伍', ['1支']],
  ['组织巡检240点次，出动快艇36艘次', ['240点次', '36艘次']],
  ['共布设12处次年继续使用的样地', ['12处 total']],
])('%s', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['19.2万元', '192000元', '19.2万元'],
  ['≤2万元/年', '20000元', '2万元/年'],
  ['500元/人·天', '500元', '500元/人·天'],
  ['3期', '3期', '3期'],
])('%s is worked out as %s and counted as %s', (text, worked, counted) => {
  const [quantity] = quantitiesIn(text);
  expect(quantity && `${quantity.value.toFixed()}${quantity.unit}`).toBe(worked);
  expect(quantity && `${quantity.asWritten.value.toFixed()}${quantity.asWritten.unit}`).toBe(counted);
});

test('no text makes it throw, and places lie inside of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { start, end } of quantitiesIn(text)) expect(start).toBeLessThan(end);
    }),
  );
});

test('a long hostile cell gives few quantities, not a hang', () => {
  expect(quantitiesIn('每'.repeat(32_767))).toEqual([]);
  expect(quantitiesIn('1人'.repeat(16_000)).length).toBeLessThanOrEqual(2000);
});
