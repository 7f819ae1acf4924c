import type { Finding, RuleId, Severity } from '../../review/finding';
import { DIMENSION_TEXTS } from '../../texts/form-texts';
import type { FormRanks } from '../../review/list/order';
import type { Text } from '../../texts/text';
import type { RuleInfo } from '../pane-context';
import type { Standing } from '../../session/standings';
import { placeOfFinding } from './rows';
import type { Grouping } from './rows';
import { severityRank } from '../../review/list/order';
import { SEVERITY_GROUP_TEXTS } from './severity';

/** What a group of findings is called, and where it stands among others: by rank. */
export interface Group {
  readonly label: Text;
  readonly severity?: Severity;
  readonly rank: number;
  /** Groups with graver entries come first; the rank decides among those alike. */
  readonly byGravity?: true;
}

/** A way to group: findings with the same key stand in one group, which any of them describes. An entry's severity is the gravest of its findings. */
export interface Grouper {
  keyOf(standing: Standing): string;
  describe(finding: Finding, standing: Standing): Group;
}

const same = (text: string): Text => ({ zh: text, en: text });

/** Places by key, to rank groups by. */
const placesOf = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> =>
  new Map([...keys].map((key, index) => [key, index]));

const DIMENSION_PLACES = placesOf(Object.keys(DIMENSION_TEXTS));

const severityGroup: Grouper = {
  keyOf: ({ severity }) => severity,
  describe: (_, { severity }) => ({
    label: SEVERITY_GROUP_TEXTS[severity],
    severity,
    rank: severityRank({ severity }),
  }),
};

const sheetGroup = (order: readonly string[]): Grouper => {
  const places = placesOf(order);
  return {
    keyOf: ({ sheet }) => sheet,
    describe: (finding) => {
      const sheet = placeOfFinding(finding)?.sheet;
      return { label: same(sheet?.name ?? ''), rank: places.get(sheet?.id ?? '') ?? places.size };
    },
  };
};

const dimensionGroup: Grouper = {
  keyOf: ({ dimension }) => dimension,
  describe: ({ dimension }) => ({
    label: DIMENSION_TEXTS[dimension],
    rank: DIMENSION_PLACES.get(dimension) ?? DIMENSION_PLACES.size,
  }),
};

const ruleGroup = (rules: ReadonlyMap<RuleId, RuleInfo>): Grouper => {
  const places = placesOf(rules.keys());
  return {
    keyOf: ({ rule }) => rule,
    describe: ({ rule }) => ({
      label: rules.get(rule)?.title ?? same(rule),
      rank: places.get(rule) ?? places.size,
      byGravity: true,
    }),
  };
};

/** What groups are made of and ranked by. */
export interface GroupingOptions {
  readonly grouping: Grouping;
  /** Ids of the sheets in workbook order. */
  readonly order: readonly string[];
  /** Forms in workbook order. */
  readonly ranks: FormRanks;
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
}

/** One way to group, or two, the outer one first. */
export function groupersOf({ grouping, order, rules }: GroupingOptions): readonly Grouper[] {
  const sheet = sheetGroup(order);
  return {
    severity: [severityGroup, sheet],
    sheet: [sheet],
    dimension: [dimensionGroup, sheet],
    rule: [ruleGroup(rules), sheet],
  }[grouping];
}
