import { around, cutPlace, shortened } from './excerpt';

test.each([
  ['a number with its unit', '全年培训干部1,200.5万元以上', 9, '全年培训干部…'],
  ['a date', '项目于2024年12月31日前完成', 8, '项目于…'],
  ['a word of letters', '建设performance平台', 6, '建设…'],
  ['a Chinese word', '培训干部不少于三百人次', 3, '培训…'],
  ['a character of two units', '表🎉🎉🎉', 2, '表…'],
  ['what is short enough', '短文', 9, '短文'],
])('%s is not cut', (_name, text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected);
});

test('a run without an end is cut after all', () => {
  expect(shortened('9'.repeat(500), 100)).toBe(`${'9'.repeat(100)}…`);
  expect(cutPlace('9'.repeat(500), 450, 'on')).toBe(450);
});

test('what stands around a part is shown in whole words, with signs where more follows', () => {
  const text = '计划于2024年10月31日前完成12,000.00万元的投资任务并验收';
  const start = text.indexOf('2024');
  expect(around(text, start, start + 4, 8)).toEqual({ lead: '计划于', tail: '年10月31日前…' });
  const money = text.indexOf('完成');
  expect(around(text, money, money + 2, 3)).toEqual({ lead: '…2024年10月31日前', tail: '12,000.00万元…' });
});
