import type { Finding, Review } from '../../review/finding';

/** What changed between two reviews, as ids of findings. */
export interface ReviewDifference {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

const NOTHING: ReviewDifference = { added: [], gone: [], changed: [] };

/**
 * The newer review with every finding that did not change being the same object as before, so that the list renders only
 * what is different; and the difference. A review without any change is the earlier object itself.
 */
export function compareReviews(
  before: Review | undefined,
  now: Review,
): { readonly review: Review; readonly difference: ReviewDifference } {
  if (!before) return { review: now, difference: { ...NOTHING, added: now.findings.map(({ id }) => id) } };
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  const added: string[] = [];
  const changed: string[] = [];
  const findings = now.findings.map((finding) => {
    const known = earlier.get(finding.id);
    if (!known) added.push(finding.id);
    else if (sameParts(known, finding) || sameContent(known, finding)) return known;
    else changed.push(finding.id);
    return finding;
  });
  const ids = new Set(findings.map(({ id }) => id));
  const gone = before.findings.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  const same = sameOrder(before.findings, findings) && sameContent(before.cannotJudge, now.cannotJudge);
  return {
    review: same ? before : { ...now, findings },
    difference: { added, gone, changed },
  };
}

const sameOrder = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => finding === b[index]);

/** What a rule found in a form that was not read again is handed on in the same parts: no need to look into them. */
const sameParts = (a: Finding, b: Finding): boolean =>
  a.cells === b.cells &&
  a.evidence === b.evidence &&
  a.message === b.message &&
  a.mark === b.mark &&
  a.fix === b.fix &&
  a.severity === b.severity;

/** Findings are plain data, made by the same code in the same order of keys. */
const sameContent = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
