import type { CannotJudge, Finding, Review } from '../../review/finding';
import type { Steps } from '../../review/steps';

/** What changed between two reviews, as ids of findings. */
export interface ReviewDifference {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

const NOTHING: ReviewDifference = { added: [], gone: [], changed: [] };

/** A review beside the one before, and what is different. */
interface Compared {
  readonly review: Review;
  readonly difference: ReviewDifference;
}

/** Findings handled in one step. */
const STEP = 512;

/**
 * The newer review with every finding that did not change being the same object as before, so that the list renders only
 * what is different; and the difference. A review without any change is the earlier object itself.
 */
export function* compareReviews(before: Review | undefined, now: Review): Steps<Compared> {
  if (!before) return { review: now, difference: { ...NOTHING, added: now.findings.map(({ id }) => id) } };
  const earlier = new Map<string, Finding>();
  for (const [index, finding] of before.findings.entries()) {
    if (index % STEP === 0) yield;
    earlier.set(finding.id, finding);
  }
  const added: string[] = [];
  const changed: string[] = [];
  const findings: Finding[] = [];
  for (const [index, finding] of now.findings.entries()) {
    if (index % STEP === 0) yield;
    const known = earlier.get(finding.id);
    earlier.delete(finding.id);
    const same = known && (sameParts(known, finding) || sameContent(known, finding));
    if (!known) added.push(finding.id);
    else if (!same) changed.push(finding.id);
    findings.push(same ? known : finding);
  }
  const gone = [...earlier.keys()];
  const same = sameObjects(before.findings, findings) && sameReasons(before.cannotJudge, now.cannotJudge);
  return { review: same ? before : { ...now, findings }, difference: { added, gone, changed } };
}

const sameObjects = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => finding === b[index]);

const sameReasons = (a: readonly CannotJudge[], b: readonly CannotJudge[]): boolean =>
  a.length === b.length && a.every((reason, index) => sameContent(reason, b[index]));

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
