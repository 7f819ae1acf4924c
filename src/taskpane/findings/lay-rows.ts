import type { Finding } from '../../review/finding';
import { sameContent, sameElements, sharedEnds } from '../../review/same-content';
import { groupersOf, severityRank } from './grouping';
import type { Group, Grouper, GroupingOptions } from './grouping';
import { placeOfFinding } from './rows';
import type { FindingRow, GroupRow, Row } from './rows';

/** How rows are laid. */
export interface RowOptions extends GroupingOptions {
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
}

/** A group of the list, with the rows that were laid of it last. */
interface Branch {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  readonly around: Branch | undefined;
  /** Groups in it by their keys; an innermost group has none. */
  readonly inside: Map<string, Branch>;
  group: Group;
  count: number;
  /** Of an innermost group, also while it is closed. */
  findings: readonly FindingRow[];
  /** Without them: something in it is not as it was laid. */
  laid?: readonly Row[] | undefined;
  row?: GroupRow;
}

/** What a list remembers from one time to the next. */
interface Memory {
  readonly options: RowOptions;
  readonly groupers: readonly Grouper[];
  readonly findings: readonly Finding[];
  /** The innermost group of each finding. */
  readonly leaves: readonly Branch[];
  readonly outermost: Map<string, Branch>;
}

/** The list as flat rows of a tree, groups before their members. Closed groups keep their count and hide their members. */
export const rowsOf = (findings: readonly Finding[], options: RowOptions): readonly Row[] =>
  createRows()(findings, options);

/**
 * Lays the rows of a list again and again; rows that show the same as before stay the same objects. Findings that the
 * list begins or ends with as before are not looked into again, nor are groups in which nothing changed.
 */
export function createRows(): typeof rowsOf {
  let memory: Memory | undefined;
  return (findings, options) => {
    const before = memory?.options.grouping === options.grouping ? memory : undefined;
    memory = grouped(findings, options, before);
    if (before?.options.closed !== options.closed) forgetRows(memory.outermost);
    return rowsIn(memory.outermost, options.closed);
  };
}

/** Puts the findings into their groups; groups that hold other findings than before lose their rows. */
function grouped(findings: readonly Finding[], options: RowOptions, before?: Memory): Memory {
  const ranked = before && sameRanks(before.options, options);
  const groupers = ranked ? before.groupers : groupersOf(options);
  const outermost = before?.outermost ?? new Map<string, Branch>();
  const leafOf = (finding: Finding): Branch =>
    groupers.reduce<Branch | undefined>((around, grouper) => {
      const branches = around?.inside ?? outermost;
      const key = grouper.keyOf(finding);
      const known = branches.get(key);
      if (known) return known;
      const branch = newBranch(
        `${around?.key ?? options.grouping}/${key}`,
        grouper.describe(finding),
        around,
      );
      branches.set(key, branch);
      return branch;
    }, undefined) as Branch;
  const earlier = before ?? { findings: [], leaves: [] };
  const [start, end] = sharedEnds(earlier.findings, findings);
  const gone = earlier.leaves.slice(start, earlier.leaves.length - end);
  const come = findings.slice(start, findings.length - end).map(leafOf);
  const leaves = earlier.leaves
    .slice(0, start)
    .concat(come, earlier.leaves.slice(earlier.leaves.length - end));
  const changed = ranked ? [...gone, ...come] : [...gone, ...leaves];
  const members = new Map(changed.map((leaf) => [leaf, [] as Finding[]]));
  findings.forEach((finding, index) => members.get(leaves[index] as Branch)?.push(finding));
  for (const [leaf, held] of members) fill(leaf, held, groupers);
  return { options, groupers, findings, leaves, outermost };
}

const sameRanks = (a: RowOptions, b: RowOptions): boolean =>
  a.rules === b.rules && sameElements(a.order, b.order);

const newBranch = (key: string, group: Group, around: Branch | undefined): Branch => ({
  key,
  level: (around?.level ?? 0) + 1,
  around,
  inside: new Map(),
  group,
  count: 0,
  findings: [],
});

/** Gives an innermost group its findings. */
function fill(leaf: Branch, findings: readonly Finding[], groupers: readonly Grouper[]): void {
  const more = findings.length - leaf.count;
  const [first] = findings;
  leaf.findings = findingRows(findings, leaf);
  for (let branch: Branch | undefined = leaf; branch; branch = branch.around) {
    const grouper = groupers[branch.level - 1];
    if (first && grouper) branch.group = grouper.describe(first);
    branch.count += more;
    branch.laid = undefined;
  }
}

function forgetRows(branches: ReadonlyMap<string, Branch>): void {
  for (const branch of branches.values()) {
    branch.laid = undefined;
    forgetRows(branch.inside);
  }
}

/** The rows of groups and of what is in them; those of groups that keep their place are taken as they were laid. */
function rowsIn(branches: ReadonlyMap<string, Branch>, closed: ReadonlySet<string>): readonly Row[] {
  const shown = [...branches.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.group.rank - b.group.rank);
  const rows: Row[] = [];
  return rows.concat(...shown.map((branch, index) => laidRows(branch, index + 1, shown.length, closed)));
}

function laidRows(
  branch: Branch,
  position: number,
  siblings: number,
  closed: ReadonlySet<string>,
): readonly Row[] {
  const { key, level, around, group, count, row: before } = branch;
  if (branch.laid && before?.position === position && before.siblings === siblings) return branch.laid;
  const row = keptGroup(before, {
    type: 'group',
    key,
    label: group.label,
    ...(group.severity ? { severity: group.severity } : {}),
    count,
    open: !closed.has(key),
    level,
    position,
    siblings,
    ...(around && { parent: around.key }),
  });
  const inside = branch.inside.size > 0 ? rowsIn(branch.inside, closed) : branch.findings;
  branch.row = row;
  branch.laid = row.open ? [row, ...inside] : [row];
  return branch.laid;
}

/** The gravest first, then down the sheet. */
const inOrder = (a: Finding, b: Finding): number =>
  severityRank(a) - severityRank(b) ||
  (placeOfFinding(a)?.row ?? 0) - (placeOfFinding(b)?.row ?? 0) ||
  (placeOfFinding(a)?.column ?? 0) - (placeOfFinding(b)?.column ?? 0);

const findingRows = (
  findings: readonly Finding[],
  { key, level, findings: before }: Branch,
): readonly FindingRow[] =>
  [...findings].sort(inOrder).map((finding, index) =>
    keptFinding(before[index], {
      type: 'finding',
      key: finding.id,
      finding,
      level: level + 1,
      position: index + 1,
      siblings: findings.length,
      parent: key,
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
