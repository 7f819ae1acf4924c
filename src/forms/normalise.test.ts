import { classKey, moneyUnitOf, normaliseLabel, squeeze } from './normalise';

test.each([
  ['blanks inside', '项 目　名 称', '项目名称'],
  ['one character a line', '指\n标', '指标'],
  ['Chinese numbering', '一、项目名称：', '项目名称'],
  ['numbering in brackets', '（三）年度目标', '年度目标'],
  ['Arabic numbering', '2.联系电话:', '联系电话'],
  ['required mark', '*年度总体绩效目标', '年度总体绩效目标'],
  ['word limit', '年度目标（100字以内）', '年度目标'],
  ['direction marks', '\u202e项目名称\u202c', '项目名称'],
  ['part of the name in brackets', '部门（单位）名称', '部门名称'],
])('a label with %s', (_name, text, key) => {
  expect(normaliseLabel(text)?.key).toBe(key);
});

test.each([
  ['in brackets', '预算资金（万元）', '万元'],
  ['at the end', '项目资金万元', '万元'],
  ['after a slash', '预算数/元', '元'],
  ['none', '预算资金', undefined],
])('money unit of a label: %s', (_name, text, unit) => {
  expect(normaliseLabel(text)?.moneyUnit).toBe(unit);
});

test('what a label carries beside its wording', () => {
  expect(normaliseLabel('产出指标（50分）')).toMatchObject({ key: '产出指标', weight: '50' });
  expect(normaliseLabel('2024年度预算金额（万元）')).toMatchObject({ year: 2024, moneyUnit: '万元' });
  expect(normaliseLabel('项目名称：')?.colon).toBe(true);
});

test('texts that are too long or empty are no labels', () => {
  expect(normaliseLabel('目'.repeat(300))).toBeUndefined();
  expect(normaliseLabel(' \u3000\n')).toBeUndefined();
});

test.each([
  ['产出指标（50分）', '产出'],
  ['数量值', '数量'],
  ['1.质量指标', '质量'],
  ['成 本 指 标', '成本'],
])('class key of %s', (text, key) => {
  expect(classKey(text)).toBe(key);
});

test('money units as a whole text', () => {
  expect(['单位：万元', '元', '人民币:元', '个'].map(moneyUnitOf)).toEqual(['万元', '元', '元', undefined]);
});

test('squeeze takes width and blanks away', () => {
  expect(squeeze(' Ａ　１\u200b')).toBe('A1');
});
