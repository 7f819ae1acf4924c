import type { Finding, RuleId, Severity } from '../../src/review/finding';
import { groupOf } from '../../src/review/list/entries';
import judged from './judged-findings.json';
import { judgedKey, ofFixtures, ofSample } from './main-findings';

/**
 * What a reader judged of the findings of level `main` on the sample and on forms drawn after published ones: `right`; `petty`,
 * true and not worth a line; `false`; `arguable`, where strict readers differ, which counts neither way.
 */
type Verdict = 'right' | 'petty' | 'false' | 'arguable';
const VERDICTS: Readonly<Record<string, Partial<Record<Verdict, readonly string[]>>>> = judged;

/** Findings of other rules' making that may await their judgement. */
const MAY_WAIT = 4;

const sample = ofSample();
const fixtures = ofFixtures();
const verdictOf = (fixture: string, finding: Finding): Verdict | undefined =>
  (Object.entries(VERDICTS[fixture] ?? {}) as [Verdict, readonly string[]][]).find(([, keys]) =>
    keys.includes(judgedKey(finding).replace(` ${fixture}!`, ' ')),
  )?.[0];
const found = [sample, ...fixtures].flatMap(({ fixture, findings }) =>
  findings.map((finding) => ({ fixture, finding, verdict: verdictOf(fixture, finding) })),
);
const precision = (some: typeof found): number => {
  const decided = some.filter(({ verdict }) => verdict !== undefined && verdict !== 'arguable');
  return decided.length === 0
    ? 1
    : decided.filter(({ verdict }) => verdict === 'right').length / decided.length;
};

test('findings are judged: a new one enters with its judgement in judged-findings.json', () => {
  const open = found.filter(({ verdict }) => verdict === undefined);
  expect(open.map(({ fixture, finding }) => `${fixture}: ${judgedKey(finding)}`).slice(MAY_WAIT)).toEqual([]);
});

test.each<[Severity, number]>([
  ['error', 0.99],
  ['warning', 0.95],
  ['tip', 0.8],
])('%s: right in %d of the judged findings at least', (severity, bar) => {
  expect(precision(found.filter(({ finding }) => finding.severity === severity))).toBeGreaterThanOrEqual(bar);
});

test('a rule of level main is right in nine of ten', () => {
  const rules = new Set<RuleId>(found.map(({ finding }) => finding.rule));
  const weak = [...rules].filter(
    (rule) => precision(found.filter(({ finding }) => finding.rule === rule)) < 0.9,
  );
  expect(weak).toEqual([]);
});

test('few of the warnings are matters of opinion', () => {
  const warnings = found.filter(
    ({ finding, verdict }) => finding.severity === 'warning' && verdict !== undefined,
  );
  const right = warnings.filter(({ verdict }) => verdict === 'right').length;
  expect(right / warnings.length).toBeGreaterThanOrEqual(0.95);
});

const entries = (findings: readonly Finding[]): number => new Set(findings.map(groupOf)).size;
const perForm = (all: typeof fixtures): number =>
  all.reduce((sum, { findings }) => sum + entries(findings), 0) /
  all.reduce((sum, { forms }) => sum + forms, 0);

test('entries of a form: 9 on average in the sample and at most 8 errors and warnings; 5 on published forms', () => {
  expect(perForm([sample])).toBeLessThanOrEqual(9);
  expect(perForm(fixtures)).toBeLessThanOrEqual(5);
  const forms = new Set(sample.findings.map(({ form }) => form));
  for (const form of forms)
    expect(
      entries(sample.findings.filter((each) => each.form === form && each.severity !== 'tip')),
    ).toBeLessThanOrEqual(8);
});
