import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { review } from '../../src/review/engine';
import { placeName } from '../../src/review/support/evidence';

const { grids } = loadWorkbook('assets/sample-2024.xlsx', { merges: true });
const { findings, cannotJudge } = review(readWorkbook(grids), {
  grids: new Map(grids.map((grid) => [grid.sheet.id, grid])),
});
const at = (place: string): string[] =>
  findings.filter(({ cells }) => cells.some((cell) => placeName(cell) === place)).map(({ rule }) => rule);

test('the gap between department and projects is exact and names both figures', () => {
  const gap = findings.find(({ rule }) => rule === 'projects-below-department');
  expect(gap?.message.zh).toMatch(/383\.10万元.*483\.51万元少100\.41万元.*可能缺少项目表或数字有误/u);
  expect(gap?.cells).toHaveLength(9);
  expect(gap?.mark.while).toBe('formula');
});

test('an English message lists in English', () => {
  const bare = findings.map(({ message }) => message.en.replaceAll(/“[^”]*”/gu, ''));
  expect(bare.filter((text) => /[、，：；。]/u.test(text))).toEqual([]);
});

test('only what is certain is an error', () => {
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'operator-against-explanation',
    'missing-field',
  ]);
  expect(cannotJudge).toEqual([]);
});

test.each([
  ['立法经费!F17', 'operator-against-explanation'],
  ['立法经费!F21', 'counts-disagree'],
  ['部门整体!F33', 'department-against-projects'],
  ['部门整体!F46', 'satisfaction-against-projects'],
  ['老干部!F20', 'number-against-explanation'],
  ['代表培训!C9', 'cost-exceeds-budget'],
  ['代表活动!F11', 'time-disagrees'],
  ['联网监督!G25', 'formula-numerator'],
  ['现场会!G26', 'formula-population'],
  ['现场会!E19', 'indicator-without-work'],
  ['公关协会!G24', 'explanation-copies-goal'],
  ['立法经费!F12', 'unpaired-marks'],
])('%s: %s', (place, rule) => {
  expect(at(place)).toContain(rule);
});

test.each([
  ['部门整体!F8', 'department-total'],
  ['立法经费!G20', 'explanation-arithmetic'],
  ['部门整体!F35', 'number-against-explanation'],
  ['部门整体!F32', 'department-against-projects'],
  ['部门整体!F31', 'bound-against-fixed'],
  ['联网监督!D8', 'period-format'],
])('%s is right: no %s', (place, rule) => {
  expect(at(place)).not.toContain(rule);
});

test('every finding has a quote or an empty cell, a place, and an id of its own', () => {
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const { cells, evidence, message } of findings) {
    expect(cells.length).toBeGreaterThan(0);
    expect(evidence.length).toBeGreaterThan(0);
    expect(message.zh).not.toMatch(/undefined|NaN|\[object/u);
    expect(message.en).not.toMatch(/undefined|NaN|\[object/u);
  }
});
