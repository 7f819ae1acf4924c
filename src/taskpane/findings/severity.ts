import { oncePer } from '../../language/once-per';
import type { Finding, Severity } from '../../review/finding';
import { countsOf, type Counts } from '../../review/list/entries';
import { SEVERITIES } from '../../review/list/order';
import { preparedOf } from '../../session/standings';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';

export { SEVERITIES };

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

/** How many entries there are of each severity; an entry is as grave as the gravest of its findings. */
export const countBySeverity = oncePer((findings: readonly Finding[]): Counts =>
  countsOf([...preparedOf(findings).severities.values()].map((severity) => ({ severity }))),
);
