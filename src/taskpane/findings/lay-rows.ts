import type { Finding, Severity } from '../../review/finding';
import { sameContent, sameElements, sharedEnds } from '../../review/same-content';
import { entriesOf, type Entry } from '../../review/list/entries';
import { severityRank } from '../../review/list/order';
import { preparedOf, standingOf } from '../../session/standings';
import type { Standing } from '../../session/standings';
import { groupersOf } from './grouping';
import type { Group, Grouper, GroupingOptions } from './grouping';
import { entryRowKey } from './rows';
import type { EntryRow, FindingRow, GroupRow, Row } from './rows';

/** How rows are laid. */
export interface RowOptions extends GroupingOptions {
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** Entries with several places that show them; 'all' of them. */
  readonly opened: ReadonlySet<string> | 'all';
  /** The gravest severity of each entry; left out: of the findings given. */
  readonly severities?: ReadonlyMap<string, Severity>;
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
  /** Rank of its gravest severity; without it: something in it is not as it was looked at. */
  gravest?: number | undefined;
  /** Entries in it. */
  count: number;
  /** Of an innermost group, also while it is closed. */
  entries: readonly Entry[];
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
    if (before && before.options.opened !== options.opened)
      for (const leaf of new Set(memory.leaves)) if (hasSeveral(leaf)) layEntries(leaf, options, numbers);
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
  const { standings, severities: own } = preparedOf(findings);
  const severities = options.severities ?? own;
  const leafOf = (standing: Standing, index: number): Branch => {
    let branch: Branch | undefined;
    const severity = severities.get(standing.entry) ?? standing.severity;
    const inEntry = severity === standing.severity ? standing : { ...standing, severity };
    for (const grouper of groupers) {
      const branches: Map<string, Branch> = branch?.inside ?? outermost;
      const key = grouper.keyOf(inEntry);
      let next = branches.get(key);
      if (!next) {
        const path = `${branch?.key ?? options.grouping}/${key}`;
        const group = grouper.describe(findings[index] as Finding, inEntry);
        next = newBranch(path, -numbers.next(), group, branch);
        branches.set(key, next);
      }
      branch = next;
    }
    return branch as Branch;
  };
  const leaves = standings.map(leafOf);
  const members = new Map<Branch, Finding[]>();
  for (const leaf of ranked
    ? changedLeaves(before, findings, leaves)
    : [...(before?.leaves ?? []), ...leaves])
    if (!members.has(leaf)) members.set(leaf, []);
  leaves.forEach((leaf, index) => members.get(leaf)?.push(findings[index] as Finding));
  for (const [leaf, held] of members)
    fill(leaf, held, {
      options,
      groupers,
      numbers,
      severityOf: ({ key, severity }) => severities.get(key) ?? severity,
    });
  return { options, groupers, findings, leaves, outermost };
}

/** The innermost groups that hold other findings than before. */
function changedLeaves(
  before: Memory,
  findings: readonly Finding[],
  leaves: readonly Branch[],
): readonly Branch[] {
  const [start, end] = sharedEnds(before.findings, findings);
  const { leaves: known } = before;
  const changed = [...known.slice(start, known.length - end), ...leaves.slice(start, leaves.length - end)];
  const compare = (from: number, knownFrom: number, count: number): void => {
    for (let step = 0; step < count; step++) {
      const [was, is] = [known[knownFrom + step], leaves[from + step]];
      if (was && is && was !== is) changed.push(was, is);
    }
  };
  compare(0, 0, start);
  compare(leaves.length - end, known.length - end, end);
  return changed;
}

const sameRanks = (a: RowOptions, b: RowOptions): boolean =>
  a.rules === b.rules && a.ranks === b.ranks && sameElements(a.order, b.order);

const newBranch = (key: string, number: number, group: Group, around: Branch | undefined): Branch => ({
  key,
  number,
  level: (around?.level ?? 0) + 1,
  around,
  inside: new Map(),
  group,
  entries: [],
  findings: { rows: [], numbers: [] },
  count: 0,
});

/** What filling a group takes beside its findings. */
interface Filling {
  readonly options: RowOptions;
  readonly groupers: readonly Grouper[];
  readonly numbers: Numbers;
  readonly severityOf: (entry: Entry) => Severity;
}

/** Gives an innermost group its findings, as entries in the order of every list. */
function fill(leaf: Branch, findings: readonly Finding[], filling: Filling): void {
  const { options, groupers, numbers, severityOf } = filling;
  const entries = entriesOf(findings, options.ranks);
  const more = entries.length - leaf.count;
  leaf.entries = entries;
  for (let branch: Branch | undefined = leaf; branch; branch = branch.around) branch.gravest = undefined;
  layEntries(leaf, options, numbers);
  const [first] = entries;
  const [finding] = first?.findings ?? [];
  if (first) leaf.gravest = severityRank({ severity: severityOf(first) });
  for (let branch: Branch | undefined = leaf; branch; branch = branch.around) {
    const grouper = groupers[branch.level - 1];
    if (first && finding && grouper)
      branch.group = grouper.describe(finding, { ...standingOf(finding), severity: severityOf(first) });
    branch.count += more;
  }
}

const hasSeveral = ({ entries }: Branch): boolean => entries.some(({ findings }) => findings.length > 1);

/** Lays the rows of an innermost group; the groups around it are no longer laid. */
function layEntries(leaf: Branch, options: RowOptions, numbers: Numbers): void {
  const rows = entryRows(leaf, options);
  leaf.findings = { rows, numbers: numbers.renumber(rows, leaf.findings) };
  for (let branch: Branch | undefined = leaf; branch; branch = branch.around) branch.laid = undefined;
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
    .sort((a, b) => gravityOf(a) - gravityOf(b) || a.group.rank - b.group.rank);
  return joined(shown.map((branch, index) => lay(branch, index + 1, shown.length, closed)));
}

/** What a group is ranked by before its own rank: 0 where that alone counts. */
const gravityOf = (branch: Branch): number => (branch.group.byGravity ? gravestIn(branch) : 0);

const gravestIn = (branch: Branch): number =>
  (branch.gravest ??= Math.min(
    Infinity,
    ...[...branch.inside.values()].filter(({ count }) => count > 0).map(gravestIn),
  ));

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

/** Rows of entries: a finding that is alone stands for itself, several stand below their entry while that is open. */
function entryRows(
  { key: parent, level, entries, findings: { rows: before } }: Branch,
  { opened }: RowOptions,
): readonly Row[] {
  const rows: Row[] = [];
  const add = (row: Row): void => {
    rows.push(kept(before[rows.length], row));
  };
  entries.forEach((entry, index) => {
    const { findings } = entry;
    const [first] = findings;
    const place = { level: level + 1, position: index + 1, siblings: entries.length, parent };
    if (findings.length === 1 && first) {
      add(new LaidFinding(first, place.level, place.position, place.siblings, parent));
      return;
    }
    const key = entryRowKey(entry.key);
    const open = opened === 'all' || opened.has(key);
    add({ type: 'entry', key, entry, open, ...place });
    if (open)
      findings.forEach((finding, at) =>
        add(new LaidFinding(finding, level + 2, at + 1, findings.length, key)),
      );
  });
  return rows;
}

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
const kept = (before: Row | undefined, now: Row): Row => (before && saysSame(before, now) ? before : now);

function saysSame(before: Row, now: Row): boolean {
  if (before.position !== now.position || before.siblings !== now.siblings || before.level !== now.level)
    return false;
  if (before.type === 'finding')
    return now.type === 'finding' && before.finding === now.finding && before.parent === now.parent;
  return before.type === 'entry' && now.type === 'entry' && sameEntry(before, now);
}

const sameEntry = (before: EntryRow, now: EntryRow): boolean =>
  before.open === now.open &&
  before.key === now.key &&
  sameElements(before.entry.findings, now.entry.findings);
