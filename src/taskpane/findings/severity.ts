import type { Finding, Severity } from '../../review/finding';
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

/** Several parts of the pane show the counts of one list. */
const knownCounts = new WeakMap<readonly Finding[], Counts>();

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Counts {
  const known = knownCounts.get(findings);
  if (known) return known;
  const counts: Record<Severity, number> = { error: 0, warning: 0, tip: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  knownCounts.set(findings, counts);
  return counts;
}
