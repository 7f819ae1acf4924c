import { hasTraceOf, measuredSubject, namedBasis, shareOf, subjectOf } from './subjects';

const share = (name: string, text: string): number => shareOf(measuredSubject(name), subjectOf(text));

test.each([
  ['照明设施数量', '新建路灯12盏', 0.5],
  ['公厕建设座数', '在城区新建公厕3座', 0.7],
  ['读者满意度', '接待读者2万人次', 0.7],
])('%s is of %s', (name, text, least) => {
  expect(share(name, text)).toBeGreaterThanOrEqual(least);
});

test.each([
  ['新能源公交车更新数量', '完成波形护栏更换20公里'],
  ['营养餐受益学生数', '铺设供水管网3公里'],
])('%s leaves no trace in %s', (name, text) => {
  expect(hasTraceOf(measuredSubject(name), subjectOf(text))).toBe(false);
});

test('what a price is for one of is no part of its subject', () => {
  expect(namedBasis('单盏路灯综合成本')).toBe('盏');
  expect(measuredSubject('单盏路灯综合成本').units.map(({ word }) => word)).toEqual(['路灯']);
  expect(namedBasis('路灯数量')).toBeUndefined();
});
