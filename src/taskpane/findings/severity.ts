import type { Finding, Severity } from '../../review/finding';
import { sharedEnds } from '../../review/same-content';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';

/** Severities in the order they are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'tip'];

/** Name of one finding's severity. */
export const SEVERITY_TEXTS: Readonly<Record<Severity, Text>> = {
  error: FINDINGS_TEXTS.error,
  warning: FINDINGS_TEXTS.warning,
  tip: FINDINGS_TEXTS.tip,
};

/** Heading of all findings of a severity. */
export const SEVERITY_GROUP_TEXTS: Readonly<Record<Severity, Text>> = {
  error: FINDINGS_TEXTS.errors,
  warning: FINDINGS_TEXTS.warnings,
  tip: FINDINGS_TEXTS.tips,
};

type Counts = Readonly<Record<Severity, number>>;

/** What was counted last: several parts of the pane show the counts of one list, and the next list is nearly the same. */
let last: { readonly findings: readonly Finding[]; readonly counts: Counts } | undefined;

/** How many findings there are of each severity. Findings that the list counted last begins or ends with are not counted again. */
export function countBySeverity(findings: readonly Finding[]): Counts {
  const before = last ?? { findings: [], counts: { error: 0, warning: 0, tip: 0 } };
  if (findings === before.findings) return before.counts;
  const [start, end] = sharedEnds(before.findings, findings);
  const counts = { ...before.counts };
  for (const gone of before.findings.slice(start, before.findings.length - end)) counts[gone.severity] -= 1;
  for (const come of findings.slice(start, findings.length - end)) counts[come.severity] += 1;
  last = { findings, counts };
  return counts;
}
