import { review } from '../../src/review/engine';
import { RULES } from '../../src/review/rules';
import { CLEAN_WORKBOOKS } from './clean-forms';
import { buildReading } from './form-builder';
import { CELL_CASES, cellFindings } from './cell-cases';
import { fallenFor, isEnglish, mutationTable } from './mutation-table';
import { MUTATIONS } from './mutations';
import { NEAR_MISSES } from './near-misses';

describe('clean fictional forms', () => {
  test.each(CLEAN_WORKBOOKS)('nothing is found in: $name', ({ forms }) => {
    expect(review(buildReading(...forms))).toEqual({ findings: [], cannotJudge: [] });
  });
});

describe('every rule', () => {
  const ids = (sheetRules: boolean): readonly string[] =>
    RULES.filter(({ scope }) => (scope === 'sheet') === sheetRules)
      .map(({ id }) => id)
      .sort();

  test('about forms has defects to find', () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(ids(false));
  });
  test('about forms has what only looks like its defect', () => {
    expect(Object.keys(NEAR_MISSES).sort()).toEqual(ids(false));
  });
  test('about cells has both among its cases', () => {
    const cases = (found: boolean): readonly string[] =>
      [...new Set(CELL_CASES.filter((of) => of.found === found).map(({ rule }) => rule))].sort();
    expect(cases(true)).toEqual(ids(true));
    expect(cases(false)).toEqual(ids(true));
  });
  test('is silent about what only looks like its defect', () => {
    expect(fallenFor()).toEqual([]);
  });
});

describe('injected defects', () => {
  test.each(mutationTable())('$rule catches its own and nothing else lights up as an error', (line) => {
    expect(line.falseErrors).toEqual([]);
    expect(line.unproved).toEqual([]);
    expect(line.unenglish).toEqual([]);
    expect(line.caught).toBeGreaterThan(0);
    expect(line.caught / (line.caught + line.missed.length)).toBeGreaterThanOrEqual(0.95);
  });
});

test.each(CELL_CASES)('cells: $name', ({ grid, rule, found, form }) => {
  const findings = cellFindings(grid, form);
  expect(findings.some((finding) => finding.rule === rule)).toBe(found);
  expect(findings.filter(({ message }) => !isEnglish(message.en))).toEqual([]);
});
