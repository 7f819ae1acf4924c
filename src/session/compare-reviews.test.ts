import type { Finding, Review } from '../review/finding';
import { finish } from '../review/steps';
import { compareReviews } from './compare-reviews';

const finding = (id: string, zh = id): Finding => ({
  id,
  rule: 'rule',
  kind: 'missing-value',
  severity: 'error',
  dimension: '完整性',
  level: 'main',
  form: '[s]',
  cells: [],
  evidence: [],
  message: { zh, en: zh },
  mark: { while: 'blank' },
});
const review = (...findings: Finding[]): Review => ({ findings, cannotJudge: [] });
const compared = (before: Review | undefined, now: Review) => finish(compareReviews(before, now));

describe('compareReviews', () => {
  it('takes everything for new the first time', () => {
    expect(compared(undefined, review(finding('a'))).difference).toEqual({
      added: ['a'],
      gone: [],
      changed: [],
    });
  });

  it('hands the earlier review on when nothing changed', () => {
    const before = review(finding('a'), finding('b'));
    expect(compared(before, review(finding('a'), finding('b'))).review).toBe(before);
  });

  it('keeps the objects of findings that did not change, and names the others', () => {
    const before = review(finding('same'), finding('gone'), finding('changed'));
    const { review: now, difference } = compared(
      before,
      review(finding('new'), finding('same'), finding('changed', '新')),
    );
    expect(difference).toEqual({ added: ['new'], gone: ['gone'], changed: ['changed'] });
    expect(now.findings[1]).toBe(before.findings[0]);
    expect(now.findings[2]).not.toBe(before.findings[2]);
  });

  it('follows a new order', () => {
    const before = review(finding('a'), finding('b'));
    const { review: now } = compared(before, review(finding('b'), finding('a')));
    expect(now.findings.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('notices what cannot be judged any more', () => {
    const before = review(finding('a'));
    const now: Review = {
      findings: [finding('a')],
      cannotJudge: [{ rule: 'r', cells: [], reason: { zh: '', en: '' } }],
    };
    expect(compared(before, now).review.cannotJudge).toHaveLength(1);
  });
});
