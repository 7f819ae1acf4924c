import { buildForm, buildReading, readingOf } from '../../test/review/form-builder';
import { createReviewer, review } from './engine';
import type { FormRule, WorkbookRule } from './rule';
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

describe('findings', () => {
  test('come in sheet order, with ids of rule, form and subject', () => {
    const { rules } = counting();
    const { findings } = createReviewer(rules).review(buildReading(spec('乙'), spec('甲')));
    expect(findings.map(({ id }) => id)).toEqual(['each:乙:name', 'each:甲:name']);
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
