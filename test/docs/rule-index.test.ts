import { RULES } from '../../src/review/rules';
import { ruleFiles, ruleIndexes } from './rule-index';

test.each(ruleIndexes())('$file is made of the folders of today (npm run docs)', ({ now, wanted }) => {
  expect(now).toBe(wanted);
});

test('each rule is called as its file', () => {
  expect(RULES.map(({ id }) => id)).toEqual(ruleFiles().map(({ id }) => id));
});
