import { buildForm, buildReading, readingOf } from '../../test/review/form-builder';
import { createReviewer, review } from './engine';
import type { FormRule, WorkbookRule } from './rule';
import { finish } from './steps';
import { bilingual, cellsOf } from './support/evidence';

const base = {
  kind: 'missing-field',
  severity: 'error',
  dimension: '完整性',
  title: bilingual('测', 't'),
  why: bilingual('测', 't'),
  source: bilingual('测', 't'),
} as const;

function counting() {
  const calls: string[] = [];
  const ofForm: FormRule = {
    ...base,
    id: 'each',
    scope: 'form',
    check: (form) => {
      calls.push(form.sheet.id);
      return {
        results: [
          {
            subject: 'name',
            cells: cellsOf(form.fields.projectName),
            evidence: [],
            message: bilingual('有', 'x'),
            mark: { while: 'unchanged' },
          },
        ],
      };
    },
  };
  const ofAll: WorkbookRule = {
    ...base,
    id: 'all',
    scope: 'workbook',
    check: () => {
      calls.push('*');
      return { results: [] };
    },
  };
  return { calls, rules: [ofForm, ofAll] };
}
const spec = (sheet: string) => ({ sheet, fields: { projectName: `${sheet}项目` } });

describe('re-running', () => {
  test('only the changed form and the workbook rules run again', () => {
    const { calls, rules } = counting();
    const reviewer = createReviewer(rules);
    const forms = ['甲', '乙', '丙'].map((sheet) => buildForm(spec(sheet)));
    reviewer.review(readingOf(forms));
    expect(calls.splice(0)).toEqual(['甲', '乙', '丙', '*']);
    reviewer.review(readingOf(forms));
    expect(calls.splice(0)).toEqual([]);
    reviewer.review(readingOf([forms[0]!, buildForm(spec('乙')), forms[2]!]));
    expect(calls.splice(0)).toEqual(['乙', '*']);
    reviewer.review(readingOf(forms.slice(0, 2)));
    expect(calls.splice(0)).toEqual(['*']);
  });
});

describe('in steps', () => {
  const forms = ['甲', '乙', '丙'].map((sheet) => buildForm(spec(sheet)));

  test.each([
    { rows: 20, perStep: 1, title: 'a form of usual size is a step of its own' },
    { rows: 5, perStep: 2, title: 'small forms go together' },
  ])('the steps end in the review: $title', ({ rows, perStep }) => {
    const { calls, rules } = counting();
    const indicators = Array.from({ length: rows }, (_, row) => ({ level3: `数量${row}`, target: '2次' }));
    const given = ['甲', '乙', '丙', '丁', '戊'].map((sheet) => buildForm({ ...spec(sheet), indicators }));
    const steps = createReviewer(rules).steps(readingOf(given));
    const callsPerStep: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next())
      callsPerStep.push(calls.splice(0).filter((call) => call !== '*').length);
    expect(Math.max(...callsPerStep)).toBe(perStep);
    expect(finish(createReviewer(rules).steps(readingOf(given)))).toEqual(
      createReviewer(rules).review(readingOf(given)),
    );
  });

  test('a workbook rule takes steps of its own', () => {
    const { rules } = counting();
    const passes: string[] = [];
    const slow: WorkbookRule = {
      ...(rules[1] as WorkbookRule),
      id: 'slow',
      *check({ forms: all }) {
        for (const { sheet } of all) {
          passes.push(sheet.id);
          yield;
        }
        return { results: [] };
      },
    };
    const reviewer = createReviewer([slow]);
    const given = reviewer.steps(readingOf(forms));
    while (passes.length < 2) given.next();
    reviewer.review(readingOf(forms));
    expect(passes).toEqual(['甲', '乙', '甲', '乙', '丙']);
    reviewer.review(readingOf(forms));
    expect(passes).toHaveLength(5);
  });

  test('a review given up half-way is not worked out again', () => {
    const { calls, rules } = counting();
    const reviewer = createReviewer(rules);
    const given = reviewer.steps(readingOf(forms));
    while (calls.length < 2) given.next();
    reviewer.review(readingOf(forms));
    expect(calls).toEqual(['甲', '乙', '丙', '*']);
  });

  test('findings that still hold stay the same objects', () => {
    const { rules } = counting();
    const reviewer = createReviewer(rules);
    const [before] = reviewer.review(readingOf(forms)).findings;
    const [after] = reviewer.review(readingOf([forms[0]!, buildForm(spec('乙'))])).findings;
    expect(after).toBe(before);
  });
});

describe('limits', () => {
  const limited = () => {
    const { calls, rules } = counting();
    const seen: number[] = [];
    const rule: FormRule = {
      ...(rules[0] as FormRule),
      id: 'limited',
      limit: { title: bilingual('限', 'l'), unit: '%', initial: 90, minimum: 50, maximum: 100 },
      check: (_form, limit) => {
        seen.push(limit);
        return { results: [] };
      },
    };
    return { calls, seen, reviewer: createReviewer([rule, rules[0]!]) };
  };
  const reading = readingOf([buildForm(spec('甲'))]);

  test.each<{ name: string; limits: Record<string, number>; expected: number }>([
    { name: 'the rule’s own', limits: {}, expected: 90 },
    { name: 'the user’s', limits: { limited: 85 }, expected: 85 },
    { name: 'never above the range', limits: { limited: 250 }, expected: 100 },
    { name: 'never below the range', limits: { limited: 1 }, expected: 50 },
    { name: 'of another rule', limits: { each: 1 }, expected: 90 },
  ])('$name', ({ limits, expected }) => {
    const { seen, reviewer } = limited();
    reviewer.review(reading, { limits });
    expect(seen).toEqual([expected]);
  });

  test('only the rule whose limit changed runs again', () => {
    const { calls, seen, reviewer } = limited();
    reviewer.review(reading);
    reviewer.review(reading, { limits: { limited: 90 } });
    expect(seen).toEqual([90]);
    reviewer.review(reading, { limits: { limited: 95 } });
    reviewer.review(reading);
    expect(seen).toEqual([90, 95, 90]);
    expect(calls).toEqual(['甲']);
  });
});

describe('findings', () => {
  test('come in sheet order, with ids of rule, form and subject', () => {
    const { rules } = counting();
    const { findings } = createReviewer(rules).review(buildReading(spec('乙'), spec('甲')));
    expect(findings.map(({ id }) => id)).toEqual(['each:[乙]:name', 'each:[甲]:name']);
  });

  test('two forms on one sheet keep ids of their own', () => {
    const { rules } = counting();
    const { findings } = createReviewer(rules).review(
      buildReading(spec('甲'), { sheet: '甲', fields: { projectName: '甲项目' } }),
    );
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });

  test('a rule that yields is silent where the stronger rule reports the same cell', () => {
    const { rules } = counting();
    const weak: FormRule = { ...(rules[0] as FormRule), id: 'weak', yieldsTo: ['each'] };
    const { findings } = createReviewer([...rules, weak]).review(buildReading(spec('甲')));
    expect(findings.map(({ rule }) => rule)).toEqual(['each']);
    const alone = createReviewer([...rules, weak]).review(buildReading(spec('甲')), {
      disabled: new Set(['each']),
    });
    expect(alone.findings.map(({ rule }) => rule)).toEqual(['weak']);
  });

  test('a rule that is off by default runs when switched on', () => {
    const { rules } = counting();
    const habit: FormRule = { ...(rules[0] as FormRule), id: 'habit', offByDefault: true };
    const reviewer = createReviewer([habit]);
    expect(reviewer.review(buildReading(spec('甲'))).findings).toHaveLength(0);
    expect(reviewer.review(buildReading(spec('甲')), { enabled: new Set(['habit']) }).findings).toHaveLength(
      1,
    );
  });
});

test('an inserted, still empty template is said once', () => {
  const { findings } = review(
    buildReading({
      fields: { title: '项目绩效目标表', projectName: '', budget: '', annualGoal: '', period: '' },
    }),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['untouched-form']);
});
