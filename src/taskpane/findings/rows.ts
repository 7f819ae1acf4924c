import { cellAddress } from '../../forms/cell';
import type { CellRef } from '../../forms/cell';
import { DIMENSION_TEXTS } from '../../texts/form-texts';
import type { RuleId, Finding, Severity } from '../../review/finding';
import { sameContent, sameElements, sharedEnds } from '../../review/same-content';
import { addTo } from '../../review/support/grouping';
import type { Text } from '../../texts/text';
import type { RuleInfo } from '../pane-context';
import { SEVERITIES, SEVERITY_GROUP_TEXTS } from './severity';

/** How the list of findings is grouped. */
export const GROUPINGS = ['severity', 'sheet', 'dimension', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which findings are shown. `severities` empty, `sheet` and `rule` left out: all. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Id of the sheet a finding leads to. */
  readonly sheet?: string | undefined;
  readonly rule?: RuleId | undefined;
  readonly text: string;
}

interface RowBase {
  /** Stable over updates: the finding's id, or the path of the group. */
  readonly key: string;
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly siblings: number;
  /** Key of the group it stands in. */
  readonly parent?: string;
}

/** Heading of a group: a severity, a sheet, a dimension or a rule. */
export interface GroupRow extends RowBase {
  readonly type: 'group';
  readonly label: Text;
  readonly severity?: Severity;
  readonly count: number;
  readonly open: boolean;
}

export interface FindingRow extends RowBase {
  readonly type: 'finding';
  readonly finding: Finding;
}

export type Row = GroupRow | FindingRow;

interface Group {
  readonly label: Text;
  readonly severity?: Severity;
  readonly rank: number;
}

/** A way to group: findings with the same key stand in one group, which any of them describes. */
interface Grouper {
  keyOf(finding: Finding): string;
  describe(finding: Finding): Group;
}

const same = (text: string): Text => ({ zh: text, en: text });

/** The cell a finding leads to. */
export const placeOfFinding = (finding: Finding): CellRef | undefined => finding.cells[0];

/** A cell as people write it: 立法调研!C9. For reading only: formulas quote some sheet names. */
export const fullAddress = (at: CellRef): string => `${at.sheet.name}!${cellAddress(at)}`;

/** Places by key, to rank groups by. */
const placesOf = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> =>
  new Map([...keys].map((key, index) => [key, index]));

const SEVERITY_PLACES = placesOf(SEVERITIES);
const DIMENSION_PLACES = placesOf(Object.keys(DIMENSION_TEXTS));

const severityRank = ({ severity }: Finding): number => SEVERITY_PLACES.get(severity) ?? SEVERITY_PLACES.size;

/** The gravest first, then down the sheet. */
const inOrder = (a: Finding, b: Finding): number =>
  severityRank(a) - severityRank(b) ||
  (placeOfFinding(a)?.row ?? 0) - (placeOfFinding(b)?.row ?? 0) ||
  (placeOfFinding(a)?.column ?? 0) - (placeOfFinding(b)?.column ?? 0);

const severityGroup: Grouper = {
  keyOf: ({ severity }) => severity,
  describe: (finding) => ({
    label: SEVERITY_GROUP_TEXTS[finding.severity],
    severity: finding.severity,
    rank: severityRank(finding),
  }),
};

const sheetGroup = (order: readonly string[]): Grouper => {
  const places = placesOf(order);
  return {
    keyOf: (finding) => placeOfFinding(finding)?.sheet.id ?? '',
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
    }),
  };
};

/** Whether a finding passes the filter; the text is looked for in message, rule title, sheet, address and quotes. */
export function passes(
  finding: Finding,
  filter: FindingFilter,
  rules: ReadonlyMap<RuleId, RuleInfo>,
): boolean {
  if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
  if (filter.sheet !== undefined && placeOfFinding(finding)?.sheet.id !== filter.sheet) return false;
  if (filter.rule !== undefined && finding.rule !== filter.rule) return false;
  const wanted = filter.text.trim().toLocaleLowerCase();
  if (wanted === '') return true;
  const rule = rules.get(finding.rule);
  const texts = [finding.message, ...(rule ? [rule.title] : [])].flatMap(({ zh, en }) => [zh, en]);
  const places = finding.cells.map(fullAddress);
  const quotes = finding.evidence.map(({ text }) => text);
  return [...texts, ...places, ...quotes].some((text) => text.toLocaleLowerCase().includes(wanted));
}

/** How rows are laid. */
export interface RowOptions {
  readonly grouping: Grouping;
  /** Ids of the sheets in workbook order. */
  readonly order: readonly string[];
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
}

/** A group as it was laid last. */
interface LaidGroup {
  readonly row: GroupRow;
  /** Of a group of findings: what is in it, whether it is open or not. */
  readonly members: readonly Finding[];
  readonly inside: readonly FindingRow[];
}

/** The innermost group of a finding by the keys of the groups around it, from the outermost one. One object for all its findings. */
type Leaf = readonly string[];

/** Leaves by the keys of their groups, from the outermost one. */
type KnownLeaves = Map<string, Map<string | undefined, Leaf>>;

/** What a list remembers from one time to the next. */
interface RowMemory {
  readonly findings: readonly Finding[];
  /** By the place of a finding. */
  readonly leaves: readonly Leaf[];
  readonly grouping: Grouping;
  readonly known: KnownLeaves;
  readonly laid: ReadonlyMap<string, LaidGroup>;
}

/** The list as flat rows of a tree, groups before their members. Closed groups keep their count and hide their members. */
export const rowsOf = (findings: readonly Finding[], options: RowOptions): readonly Row[] =>
  createRows()(findings, options);

/**
 * Lays the rows of a list again and again; rows that show the same as before stay the same objects. Findings that the
 * list begins or ends with as before are not looked into again.
 */
export function createRows(): typeof rowsOf {
  let memory: RowMemory | undefined;
  return (findings, options) => {
    const before = memory?.grouping === options.grouping ? memory : undefined;
    const groupers = groupersOf(options);
    const known: KnownLeaves = before?.known ?? new Map();
    const leaves = leavesOf(findings, groupers, known, before);
    const laid = new Map<string, LaidGroup>();
    const rows = layRows(findings, leaves, groupers, options, before?.laid ?? laid, laid);
    memory = { findings, leaves, grouping: options.grouping, known, laid };
    return rows;
  };
}

/** One way to group, or two, the outer one first. */
function groupersOf({ grouping, order, rules }: RowOptions): readonly Grouper[] {
  const sheet = sheetGroup(order);
  return {
    severity: [severityGroup, sheet],
    sheet: [sheet],
    dimension: [dimensionGroup, sheet],
    rule: [ruleGroup(rules), sheet],
  }[grouping];
}

function leavesOf(
  findings: readonly Finding[],
  groupers: readonly Grouper[],
  known: KnownLeaves,
  before: RowMemory | undefined,
): readonly Leaf[] {
  const [outer, inner] = groupers;
  const leafOf = (finding: Finding): Leaf => {
    const key = outer?.keyOf(finding) ?? '';
    const inside = inner?.keyOf(finding);
    let around = known.get(key);
    if (!around) known.set(key, (around = new Map()));
    let leaf = around.get(inside);
    if (!leaf) around.set(inside, (leaf = inside === undefined ? [key] : [key, inside]));
    return leaf;
  };
  if (!before) return findings.map(leafOf);
  const [start, end] = sharedEnds(before.findings, findings);
  return [
    ...before.leaves.slice(0, start),
    ...findings.slice(start, findings.length - end).map(leafOf),
    ...before.leaves.slice(before.leaves.length - end),
  ];
}

function layRows(
  findings: readonly Finding[],
  leaves: readonly Leaf[],
  groupers: readonly Grouper[],
  { grouping, closed }: RowOptions,
  before: ReadonlyMap<string, LaidGroup>,
  laid: Map<string, LaidGroup>,
): readonly Row[] {
  const byLeaf = new Map<Leaf, Finding[]>();
  findings.forEach((finding, index) => addTo(byLeaf, leaves[index] ?? [], finding));
  const rows: Row[] = [];
  const lay = (around: readonly [Leaf, readonly Finding[]][], depth: number, parent?: string): void => {
    const groups = new Map<string, [Leaf, readonly Finding[]][]>();
    for (const entry of around) addTo(groups, entry[0][depth] ?? '', entry);
    const described = [...groups].flatMap(([key, entries]) => {
      const [first] = entries[0]?.[1] ?? [];
      const group = first && groupers[depth]?.describe(first);
      return group ? [{ key: `${parent ?? grouping}/${key}`, entries, group }] : [];
    });
    const sorted = described.sort((a, b) => a.group.rank - b.group.rank);
    for (const [index, { key, entries, group }] of sorted.entries()) {
      const known = before.get(key);
      const row = keptGroup(known?.row, {
        type: 'group',
        key,
        label: group.label,
        ...(group.severity ? { severity: group.severity } : {}),
        count: entries.reduce((sum, [, { length }]) => sum + length, 0),
        open: !closed.has(key),
        level: depth + 1,
        position: index + 1,
        siblings: sorted.length,
        ...(parent === undefined ? {} : { parent }),
      });
      rows.push(row);
      const innermost = depth + 1 === groupers.length;
      const members = innermost ? (entries[0]?.[1] ?? []) : [];
      const same = known && sameElements(known.members, members);
      const inside = same ? known.inside : findingRows(members, depth + 2, key, known?.inside);
      laid.set(key, { row, members, inside });
      if (!row.open) continue;
      rows.push(...inside);
      if (!innermost) lay(entries, depth + 1, key);
    }
  };
  lay([...byLeaf], 0);
  return rows;
}

const findingRows = (
  findings: readonly Finding[],
  level: number,
  parent: string,
  before: readonly FindingRow[] = [],
): readonly FindingRow[] =>
  [...findings].sort(inOrder).map((finding, index) =>
    keptFinding(before[index], {
      type: 'finding',
      key: finding.id,
      finding,
      level,
      position: index + 1,
      siblings: findings.length,
      parent,
    }),
  );

/** The heading of before (of the same group) where the new one says the same. */
const keptGroup = (before: GroupRow | undefined, now: GroupRow): GroupRow =>
  before &&
  before.count === now.count &&
  before.open === now.open &&
  before.position === now.position &&
  before.siblings === now.siblings &&
  sameContent(before.label, now.label)
    ? before
    : now;

/** The row of before (in the same group) where the new one says the same. */
const keptFinding = (before: FindingRow | undefined, now: FindingRow): FindingRow =>
  before?.finding === now.finding && before.position === now.position && before.siblings === now.siblings
    ? before
    : now;
