import { review } from '../../src/review/engine';
import { RULES } from '../../src/review/rules';
import { CLEAN_WORKBOOKS } from './clean-forms';
import { buildReading } from './form-builder';
import { mutationTable } from './mutation-table';
import { MUTATIONS } from './mutations';

describe('clean fictional forms', () => {
  test.each(CLEAN_WORKBOOKS)('nothing is found in: $name', ({ forms }) => {
    expect(review(buildReading(...forms))).toEqual({ findings: [], cannotJudge: [] });
  });
});

test('every rule about forms has mutations of its own', () => {
  const rules = RULES.filter(({ scope }) => scope !== 'sheet').map(({ id }) => id);
  expect(Object.keys(MUTATIONS).sort()).toEqual([...rules].sort());
});

describe('injected defects', () => {
  test.each(mutationTable())('$rule catches its own and nothing else lights up as an error', (line) => {
    expect(line.falseErrors).toEqual([]);
    expect(line.caught).toBeGreaterThan(0);
    expect(line.caught / (line.caught + line.missed.length)).toBeGreaterThanOrEqual(0.95);
  });
});
