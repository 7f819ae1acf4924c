import { matchLabel } from './label-matcher';

test.each([
  ['exact', '项 目 名 称：', 'projectName', 'exact'],
  ['with a year', '2025年度绩效目标', 'annualGoal', 'exact'],
  ['inside a longer label', '市级项目实施单位', 'implementer', 'contained'],
  ['one character off', '联系电活', 'phone', 'near'],
] as const)('a wording %s', (_name, text, field, quality) => {
  const match = matchLabel(text);
  expect(match?.fields).toContain(field);
  expect(match?.quality).toBe(quality);
});

test('a label for two fields', () => {
  expect(matchLabel('项目负责人及联系电话')?.joined).toEqual(['leader', 'phone']);
});

test.each(['四级指标名', '2024年', '召开会议', '目'.repeat(500)])('%s is no label', (text) => {
  const match = matchLabel(text);
  expect(match?.quality === 'exact' && match.fields.length > 0).toBe(false);
});

test('two wordings equally near are no match', () => {
  expect(matchLabel('某级指标')?.quality).not.toBe('near');
});
