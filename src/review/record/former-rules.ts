import type { RuleId } from '../finding';
import type { RuleChoices } from '../workbook-record';

/** Rules of earlier versions that are gone, and those that report now what they reported. */
const REPLACED: ReadonlyMap<RuleId, readonly RuleId[]> = new Map([
  ['indicator-of-other-project', ['indicator-without-work']],
  ['plan-without-indicator', ['work-without-indicator']],
  ['per-session-as-total', ['number-against-explanation']],
]);

/** Rules that are there still, of which some findings are another rule's now, or quote more than they did. */
const SHIFTED: ReadonlyMap<RuleId, readonly RuleId[]> = new Map([
  ['tautological-explanation', ['missing-formula']],
  ['project-without-goal', ['project-without-goal']],
  ['cost-exceeds-budget', ['cost-exceeds-budget']],
]);

/** Rules under which a finding may be reported now that was dismissed under another one, or with other quotes. */
export const successorsOf = (rule: RuleId): readonly RuleId[] =>
  REPLACED.get(rule) ?? SHIFTED.get(rule) ?? [];

/** What was chosen for a rule that is gone holds for those in its place. */
export function renewedChoices({ disabled, enabled, limits }: RuleChoices): RuleChoices {
  const renewed = (ids: readonly RuleId[]): readonly RuleId[] => [
    ...new Set(ids.flatMap((id) => REPLACED.get(id) ?? [id])),
  ];
  return { disabled: renewed(disabled), enabled: renewed(enabled), limits };
}
