import type { Finding } from '../../review/finding';
import { sameContent, sameElements, sharedEnds } from '../../review/same-content';
import { preparedStandings, standingOf } from '../../session/standings';
import type { Standing } from '../../session/standings';
import { groupersOf, severityRank } from './grouping';
import type { Group, Grouper, GroupingOptions } from './grouping';
import type { FindingRow, GroupRow, Row } from './rows';

/** How rows are laid. */
export interface RowOptions extends GroupingOptions {
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
}

/**
 * The list as flat rows of a tree. In a long list the rows lie all over the memory, and looking at each takes longer than
 * drawing those in view; what has to know something of every row takes the numbers, which lie side by side.
 */
export interface LaidRows {
  readonly rows: readonly Row[];
  /** A number for each row, the same as long as its key is: positive for findings, negative for groups. */
  readonly numbers: readonly number[];
  /** Place of the row with this key; -1 where there is none. */
  placeOf(key: string): number;
}

/** A piece of the list. */
type Piece = Pick<LaidRows, 'rows' | 'numbers'>;

/** A group of the list, with the rows that were laid of it last. */
interface Branch {
  readonly key: string;
  readonly number: number;
  /** From 1. */
  readonly level: number;
  readonly around: Branch | undefined;
  /** Groups in it by their keys; an innermost group has none. */
  readonly inside: Map<string, Branch>;
  group: Group;
  count: number;
  /** Of an innermost group, also while it is closed. */
  findings: Piece;
  /** Without it: something in it is not as it was laid. */
  laid?: Piece | undefined;
  row?: GroupRow;
}

/** What a list remembers from one time to the next. */
interface Memory {
  readonly options: RowOptions;
  readonly groupers: readonly Grouper[];
  readonly findings: readonly Finding[];
  /** The innermost group of each finding. */
  readonly leaves: readonly Branch[];
  /** Where each finding stands. */
  readonly standings: readonly Standing[];
  readonly outermost: Map<string, Branch>;
}

/** The list as flat rows of a tree, groups before their members. Closed groups keep their count and hide their members. */
export const rowsOf = (findings: readonly Finding[], options: RowOptions): readonly Row[] =>
  createRows()(findings, options).rows;

/**
 * Lays the rows of a list again and again; rows that show the same as before stay the same objects. Findings that the
 * list begins or ends with as before are not looked into again, nor are groups in which nothing changed.
 */
export function createRows(): (findings: readonly Finding[], options: RowOptions) => LaidRows {
  let memory: Memory | undefined;
  const placeIn = createPlaces();
  const numbers = createNumbers();
  return (findings, options) => {
    const before = memory?.options.grouping === options.grouping ? memory : undefined;
    memory = grouped(findings, options, numbers, before);
    if (before?.options.closed !== options.closed) forgetLaid(memory.outermost);
    const piece = layAll(memory.outermost, options.closed);
    return { ...piece, placeOf: (key) => placeIn(piece, key) };
  };
}

/** Finds the place of a key in pieces that follow each other: what was asked for last is found again by its number. */
function createPlaces(): (piece: Piece, key: string) => number {
  let last: { readonly key: string; readonly number: number } | undefined;
  return ({ rows, numbers }, key) => {
    const known = last?.key === key ? numbers.indexOf(last.number) : -1;
    const place = known < 0 ? rows.findIndex((row) => row.key === key) : known;
    const number = numbers[place];
    if (number !== undefined) last = { key, number };
    return place;
  };
}

/** Hands out the numbers of rows. A finding that comes back gets the number it had. */
interface Numbers {
  next(): number;
  /** Numbers for the rows of a group that had other rows before. */
  renumber(rows: readonly Row[], before: Piece): readonly number[];
}

function createNumbers(): Numbers {
  const remembered = new Map<string, number>();
  let last = 0;
  const next = (): number => (last += 1);
  return {
    next,
    renumber: (rows, before) => {
      before.numbers.forEach((number, index) => remembered.set(before.rows[index]?.key ?? '', number));
      return rows.map(remembered.size === 0 ? next : ({ key }) => remembered.get(key) ?? next());
    },
  };
}

/** Puts the findings into their groups; groups that hold other findings than before are no longer laid. */
function grouped(
  findings: readonly Finding[],
  options: RowOptions,
  numbers: Numbers,
  before: Memory | undefined,
): Memory {
  const ranked = before && sameRanks(before.options, options);
  const groupers = ranked ? before.groupers : groupersOf(options);
  const outermost = before?.outermost ?? new Map<string, Branch>();
  const earlier = before ?? { findings: [], leaves: [], standings: [] };
  const [start, end] = sharedEnds(earlier.findings, findings);
  const between = <T>(held: readonly T[], middle: readonly T[]): readonly T[] =>
    held.slice(0, start).concat(middle, held.slice(held.length - end));
  const standings =
    preparedStandings(findings) ??
    between(earlier.standings, findings.slice(start, findings.length - end).map(standingOf));
  const leafOf = (standing: Standing, index: number): Branch => {
    let branch: Branch | undefined;
    for (const grouper of groupers) {
      const branches: Map<string, Branch> = branch?.inside ?? outermost;
      const key = grouper.keyOf(standing);
      let next = branches.get(key);
      if (!next) {
        const path = `${branch?.key ?? options.grouping}/${key}`;
        next = newBranch(path, -numbers.next(), grouper.describe(findings[index] as Finding), branch);
        branches.set(key, next);
      }
      branch = next;
    }
    return branch as Branch;
  };
  const gone = earlier.leaves.slice(start, earlier.leaves.length - end);
  const come = standings
    .slice(start, findings.length - end)
    .map((standing, index) => leafOf(standing, start + index));
  const leaves = between(earlier.leaves, come);
  const changed = ranked ? [...gone, ...come] : [...gone, ...leaves];
  const members = new Map<Branch, number[]>();
  for (const leaf of changed) if (!members.has(leaf)) members.set(leaf, []);
  leaves.forEach((leaf, index) => members.get(leaf)?.push(index));
  const inOrder = (a: number, b: number): number =>
    compareStandings(standings[a] as Standing, standings[b] as Standing);
  for (const [leaf, held] of members) {
    const inside = held.sort(inOrder).map((index) => findings[index] as Finding);
    fill(leaf, inside, groupers, numbers);
  }
  return { options, groupers, findings, leaves, standings, outermost };
}

const sameRanks = (a: RowOptions, b: RowOptions): boolean =>
  a.rules === b.rules && sameElements(a.order, b.order);

const newBranch = (key: string, number: number, group: Group, around: Branch | undefined): Branch => ({
  key,
  number,
  level: (around?.level ?? 0) + 1,
  around,
  inside: new Map(),
  group,
  findings: { rows: [], numbers: [] },
  count: 0,
});

/** Gives an innermost group its findings, in order. */
function fill(
  leaf: Branch,
  findings: readonly Finding[],
  groupers: readonly Grouper[],
  numbers: Numbers,
): void {
  const more = findings.length - leaf.count;
  const [first] = findings;
  const rows = findingRows(findings, leaf);
  leaf.findings = { rows, numbers: numbers.renumber(rows, leaf.findings) };
  for (let branch: Branch | undefined = leaf; branch; branch = branch.around) {
    const grouper = groupers[branch.level - 1];
    if (first && grouper) branch.group = grouper.describe(first);
    branch.count += more;
    branch.laid = undefined;
  }
}

function forgetLaid(branches: ReadonlyMap<string, Branch>): void {
  for (const branch of branches.values()) {
    branch.laid = undefined;
    forgetLaid(branch.inside);
  }
}

/** Groups with what is in them; those that keep their place are taken as they were laid. */
function layAll(branches: ReadonlyMap<string, Branch>, closed: ReadonlySet<string>): Piece {
  const shown = [...branches.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.group.rank - b.group.rank);
  return joined(shown.map((branch, index) => lay(branch, index + 1, shown.length, closed)));
}

function lay(branch: Branch, position: number, siblings: number, closed: ReadonlySet<string>): Piece {
  const { key, level, around, group, count, row: before } = branch;
  if (branch.laid && before?.position === position && before.siblings === siblings) return branch.laid;
  branch.row = keptGroup(before, {
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
  const head = { rows: [branch.row], numbers: [branch.number] };
  const inside = branch.inside.size > 0 ? layAll(branch.inside, closed) : branch.findings;
  branch.laid = branch.row.open ? joined([head, inside]) : head;
  return branch.laid;
}

const joined = (pieces: readonly Piece[]): Piece => ({
  rows: ([] as Row[]).concat(...pieces.map(({ rows }) => rows)),
  numbers: ([] as number[]).concat(...pieces.map(({ numbers }) => numbers)),
});

/** The gravest first, then down the sheet. */
const compareStandings = (a: Standing, b: Standing): number =>
  a.severity === b.severity ? a.place - b.place : severityRank(a) - severityRank(b);

/** What the list shows of a finding is looked at when it comes into view: until then its row does without. */
class LaidFinding implements FindingRow {
  readonly type = 'finding';

  constructor(
    readonly finding: Finding,
    readonly level: number,
    readonly position: number,
    readonly siblings: number,
    readonly parent: string,
  ) {}

  get key(): string {
    return this.finding.id;
  }
}

const findingRows = (
  findings: readonly Finding[],
  { key, level, findings: { rows: before } }: Branch,
): readonly FindingRow[] =>
  findings.map((finding, index) =>
    keptFinding(before[index], new LaidFinding(finding, level + 1, index + 1, findings.length, key)),
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
const keptFinding = (before: Row | undefined, now: FindingRow): FindingRow =>
  before?.type === 'finding' &&
  before.finding === now.finding &&
  before.position === now.position &&
  before.siblings === now.siblings
    ? before
    : now;
