import { cellAddress, type CellRef } from '../forms/cell';
import type { Finding, Review, RuleId } from './finding';
import { successorsOf } from './record/former-rules';
import { addTo } from './support/grouping';
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

/**
 * Takes out of a review what the user set aside. A dismissal holds while the finding quotes what it quoted then. The
 * finding is known by its place, which is followed wherever it goes; where nothing follows it, by its id. Each dismissal
 * takes out one finding. What another rule reports now is known by its place and what that says.
 */
export function setAside(review: Review, dismissals: readonly Dismissal[]): SortedReview {
  if (dismissals.length === 0) return { review, dismissed: [] };
  const candidates = candidatesFor(review.findings, dismissals);
  const found = new Map<Finding, Dismissal>();
  const settled = new Set<Dismissal>();
  const open = (dismissal: Dismissal): readonly Finding[] =>
    (candidates.get(quoteKey(dismissal.rule, dismissal.quotes)) ?? []).filter(
      (finding) => !found.has(finding),
    );
  const settle = (dismissal: Dismissal, finding: Finding | undefined): boolean => {
    if (finding) {
      found.set(finding, dismissal);
      settled.add(dismissal);
    }
    return finding !== undefined;
  };
  const byId = ({ finding: id }: Dismissal, findings: readonly Finding[]): Finding | undefined =>
    findings.find((finding) => finding.id === id);
  const withoutPlace = dismissals.filter((dismissal) => {
    const there = open(dismissal).filter(({ cells }) => cells.some((at) => samePlace(at, dismissal.at)));
    return !settle(dismissal, byId(dismissal, there) ?? there[0]);
  });
  const withoutId = withoutPlace.filter((dismissal) => !settle(dismissal, byId(dismissal, open(dismissal))));
  for (const dismissal of withoutId) {
    const alike = open(dismissal).filter((finding) => sameSubject(dismissal.finding, finding));
    if (alike.length === 1) settle(dismissal, alike[0]);
  }
  for (const dismissal of dismissals) {
    const successors = successorsOf(dismissal.rule);
    if (successors.length === 0 || settled.has(dismissal)) continue;
    settle(
      dismissal,
      review.findings.find(
        (finding) =>
          successors.includes(finding.rule) && !found.has(finding) && saysStill(finding, dismissal),
      ),
    );
  }
  return {
    review: { ...review, findings: review.findings.filter((finding) => !found.has(finding)) },
    dismissed: review.findings.flatMap((finding) => {
      const dismissal = found.get(finding);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
  };
}

/** Findings by rule and quotes, as far as something was dismissed of that rule. */
function candidatesFor(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Set(dismissals.map(({ rule }) => rule));
  const candidates = new Map<string, Finding[]>();
  for (const finding of findings)
    if (rules.has(finding.rule)) addTo(candidates, quoteKey(finding.rule, quotesOf(finding)), finding);
  return candidates;
}

/** What is quoted, in any order: which quote comes first may follow from the order of the sheets. */
const quoteKey = (rule: RuleId, quotes: readonly string[]): string =>
  JSON.stringify([rule, ...[...quotes].sort()]);

/** Whether a finding leads to the place of a dismissal, which still says what was quoted then. */
const saysStill = ({ cells: [at], evidence: [first] }: Finding, { at: place, quotes }: Dismissal): boolean =>
  at !== undefined && samePlace(at, place) && first !== undefined && quotes.includes(first.text);

const samePlace = (at: CellRef, place: CellRef | undefined): boolean =>
  at.row === place?.row && at.column === place.column && at.sheet.id === place.sheet.id;

/** Rule and sheet of an id, and the rest of it. */
const PARTS = /^([^:]*:\[[^\]]*\])(.*)$/su;
/** Earlier versions named a cell by its address. */
const OLD_ADDRESS = /[:/]([A-Z]{1,3}\d{1,7})$/u;

/**
 * Whether a finding is about the same as an id that was given when the sheet held more forms or fewer: only the key of a
 * form among several says which one it is.
 */
function sameSubject(id: string, { id: now, cells: [at] }: Finding): boolean {
  const [, sheet, rest = ''] = PARTS.exec(id) ?? [];
  const [, sheetNow, restNow = ''] = PARTS.exec(now) ?? [];
  if (sheet === undefined || sheet !== sheetNow) return false;
  if (at && OLD_ADDRESS.exec(rest)?.[1] === cellAddress(at)) return true;
  const [short, long] = rest.length < restNow.length ? [rest, restNow] : [restNow, rest];
  return long.startsWith('/') && long.endsWith(short);
}
