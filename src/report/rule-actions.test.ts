import { RULES } from '../review/rules';
import { findingAction } from '../texts/action-texts';
import { RULE_ACTION_TEXTS } from '../texts/rule-action-texts';

/** Rules that the advice for their kind fits as it stands; every other rule has one of its own. */
const ADVISED_BY_KIND: ReadonlySet<string> = new Set([
  'copied-goal',
  'counts-disagree',
  'date-outside-period',
  'department-against-projects',
  'indicator-without-work',
  'period-outside-year',
  'phases-disagree',
  'project-list-against-form',
  'satisfaction-against-projects',
  'work-without-indicator',
  'missing-class',
  'missing-explanation',
  'missing-field',
  'missing-operator',
  'missing-plan',
  'missing-unit',
  'missing-value',
  'placeholder-text',
  'unanswered-label',
  'unquantified-value',
  'actual-against-result',
  'class-weight-sum',
  'execution-rate',
  'goal-copied-to-actual',
  'score-against-actual',
  'weight-sum',
  'bound-against-about',
  'bound-against-fixed',
  'missing-formula',
  'number-against-explanation',
  'operator-against-explanation',
  'tautological-explanation',
  'class-name-varies',
  'duplicate-indicator',
  'ocr-suspect',
  'operator-against-direction',
  'percent-over-100',
  'unit-against-column',
  'unit-against-name',
  'wrong-class',
  'amount-against-text',
  'annual-exceeds-total',
  'cost-exceeds-budget',
  'cost-items-total',
  'cost-row-arithmetic',
  'cost-table-total',
  'department-total',
  'fund-nature-varies',
  'fund-parts',
  'project-list-total',
  'projects-below-department',
  'projects-exceed-department',
  'task-amounts',
  'yearly-parts',
  'common-typo',
  'document-names',
  'organization-names',
  'short-names',
  'unit-names',
]);

const ids = RULES.map(({ id }) => id);

test('each rule has the advice of its kind, looked at and found fitting, or one of its own', () => {
  expect([...ADVISED_BY_KIND, ...Object.keys(RULE_ACTION_TEXTS)].sort()).toEqual([...ids].sort());
});

test.each([
  ['formula-numerator', /分子/u],
  ['formula-population', /人群/u],
  ['missing-class-label', /类别/u],
  ['project-without-goal', /部门目标/u],
  ['timeliness-vague', /月份或日期/u],
  ['plan-without-date', /时间/u],
  ['missing-actual', /实际完成值/u],
  ['explanation-arithmetic', /算式/u],
])('the advice of %s speaks of what was found', (id, words) => {
  const rule = RULES.find((each) => each.id === id)!;
  expect(findingAction({ kind: rule.kind, rule: id }).zh).toMatch(words);
});
