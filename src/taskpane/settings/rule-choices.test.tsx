import { EMPTY_RECORD } from '../../review/workbook-record';
import type { RuleChoices } from '../../review/workbook-record';
import type { RuleInfo } from '../pane-context';
import { RULE_INFOS } from '../testing/fixtures';
import { changesOf, isOn, ruleGroups, switched, withLimit } from './rule-choices';

const [ORDINARY] = RULE_INFOS as readonly [RuleInfo];
const HABIT: RuleInfo = {
  ...ORDINARY,
  id: 'habit',
  offByDefault: true,
  limit: { title: { zh: '下限', en: 'Floor' }, unit: '%', initial: 90, minimum: 50, maximum: 100 },
};
const NOTHING: RuleChoices = EMPTY_RECORD.rules;

test('rules stand under their dimension, in the order of the review', () => {
  expect(ruleGroups(RULE_INFOS).map(({ dimension, rules }) => [dimension, rules.length])).toEqual([
    ['完整性', 1],
    ['适当性', 1],
    ['可行性', 1],
  ]);
});

test.each<[name: string, rule: RuleInfo, choices: RuleChoices, on: boolean]>([
  ['an ordinary rule is on', ORDINARY, NOTHING, true],
  ['an ordinary rule that was switched off', ORDINARY, { ...NOTHING, disabled: [ORDINARY.id] }, false],
  ['a local habit is off', HABIT, NOTHING, false],
  ['a local habit that was switched on', HABIT, { ...NOTHING, enabled: [HABIT.id] }, true],
])('%s', (_name, rule, choices, on) => {
  expect(isOn(rule, choices)).toBe(on);
});

test('switching all off and on again leaves nothing behind but the habits switched on', () => {
  const rules = [...RULE_INFOS, HABIT];
  const off = { ...NOTHING, ...switched(NOTHING, rules, false) };
  expect(rules.filter((rule) => isOn(rule, off))).toEqual([]);
  expect(changesOf(off)).toBe(RULE_INFOS.length);
  const on = { ...off, ...switched(off, rules, true) };
  expect(rules.every((rule) => isOn(rule, on))).toBe(true);
  expect(on).toEqual({ ...NOTHING, enabled: [HABIT.id] });
});

test('choices about other rules stay', () => {
  const before = { ...NOTHING, disabled: ['other'], enabled: ['more'] };
  expect(switched(before, [ORDINARY], false)).toEqual({
    disabled: ['other', ORDINARY.id],
    enabled: ['more'],
  });
});

test('a limit is kept while it differs from the default', () => {
  const changed = withLimit({ ...NOTHING, limits: { other: 5 } }, HABIT, 85);
  expect(changed).toEqual({ limits: { other: 5, habit: 85 } });
  expect(withLimit({ ...NOTHING, ...changed }, HABIT, 90)).toEqual({ limits: { other: 5 } });
});
