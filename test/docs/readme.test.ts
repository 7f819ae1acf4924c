import { readmeWithRules } from './rule-table-file';

test('the rule table of the README is that of the rule list (npm run docs)', () => {
  const { now, wanted } = readmeWithRules();
  expect(now).toBe(wanted);
});
