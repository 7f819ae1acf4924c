import type { Dimension, RuleId } from '../../review/finding';
import type { RuleChoices } from '../../review/workbook-record';
import type { RuleInfo } from '../pane-context';

/** Rules that belong together in the settings. */
export interface RuleGroup {
  readonly dimension: Dimension;
  readonly rules: readonly RuleInfo[];
}

const DIMENSIONS: readonly Dimension[] = ['完整性', '相关性', '适当性', '可行性'];

/** The rules by review dimension, in their own order. */
export const ruleGroups = (rules: readonly RuleInfo[]): readonly RuleGroup[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    rules: rules.filter((rule) => rule.dimension === dimension),
  })).filter((group) => group.rules.length > 0);

/** Whether a rule runs on the workbook. */
export const isOn = ({ id, offByDefault }: RuleInfo, { disabled, enabled }: RuleChoices): boolean =>
  offByDefault ? enabled.includes(id) : !disabled.includes(id);

/** The choices with these rules switched on or off; what is a rule's own default is not kept. */
export function switched(
  choices: RuleChoices,
  rules: readonly RuleInfo[],
  on: boolean,
): Pick<RuleChoices, 'disabled' | 'enabled'> {
  const ids = new Set<RuleId>(rules.map(({ id }) => id));
  const others = (list: readonly RuleId[]): RuleId[] => list.filter((id) => !ids.has(id));
  const added = (wanted: boolean): RuleId[] =>
    rules.filter(({ offByDefault }) => (offByDefault === true) === wanted).map(({ id }) => id);
  return {
    disabled: [...others(choices.disabled), ...(on ? [] : added(false))],
    enabled: [...others(choices.enabled), ...(on ? added(true) : [])],
  };
}

/** The limits with one changed; a rule's own default is not kept. */
export function withLimit(
  { limits }: RuleChoices,
  { id, limit }: RuleInfo,
  value: number,
): Pick<RuleChoices, 'limits'> {
  const others = Object.entries(limits).filter(([other]) => other !== id);
  return { limits: Object.fromEntries(value === limit?.initial ? others : [...others, [id, value]]) };
}

/** How many choices differ from the defaults. */
export const changesOf = ({ disabled, enabled, limits }: RuleChoices): number =>
  disabled.length + enabled.length + Object.keys(limits).length;
