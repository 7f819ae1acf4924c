import type { Finding, Review } from './finding';
import type { Dismissal } from './workbook-record';

/** A finding that was set aside, with the reason. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** A review without the findings that were set aside, and those. */
export interface SortedReview {
  readonly review: Review;
  readonly dismissed: readonly DismissedFinding[];
}

/** What a finding quotes, in its order. */
export const quotesOf = ({ evidence }: Finding): readonly string[] => evidence.map(({ text }) => text);

const holdsFor = (dismissal: Dismissal, finding: Finding): boolean => {
  const quotes = quotesOf(finding);
  return (
    dismissal.quotes.length === quotes.length &&
    dismissal.quotes.every((quote, index) => quote === quotes[index])
  );
};

/** Takes out of a review what the user set aside. A dismissal holds while the finding quotes what it quoted then. */
export function setAside(review: Review, dismissals: readonly Dismissal[]): SortedReview {
  if (dismissals.length === 0) return { review, dismissed: [] };
  const byFinding = new Map(dismissals.map((dismissal) => [dismissal.finding, dismissal]));
  const findings: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of review.findings) {
    const dismissal = byFinding.get(finding.id);
    if (dismissal && holdsFor(dismissal, finding)) dismissed.push({ finding, dismissal });
    else findings.push(finding);
  }
  return { review: { ...review, findings }, dismissed };
}
