import { yearIn, yearLine } from './year';

test.each([
  ['（ 2024年度）', 2024],
  ['二〇二五年部门预算', 2025],
  ['某局2023年项目表', 2023],
  ['2024', 2024],
  ['共2000个', undefined],
  ['总额20240元', undefined],
])('year in %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test('a line of its own states nothing but the year', () => {
  expect(yearLine('（2024  年度）')).toBe(2024);
  expect(yearLine('2024年项目绩效目标表')).toBeUndefined();
  expect(yearLine('（2026年度）    编制单位：某县档案馆    单位：万元')).toBe(2026);
  expect(yearLine('填报单位：某街道　　　二〇二五年度　　　金额单位：万元')).toBe(2025);
});
