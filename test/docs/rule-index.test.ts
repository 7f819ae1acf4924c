import { RULES } from '../../src/review/rules';
import { ruleFiles, ruleIndex } from './rule-index';

test('the list of rules is that of the folders (npm run docs)', () => {
  const { now, wanted } = ruleIndex();
  expect(now).toBe(wanted);
});

test('each rule is called as its file', () => {
  expect(RULES.map(({ id }) => id)).toEqual(ruleFiles().map(({ id }) => id));
});
