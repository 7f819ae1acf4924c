import { cellAddress } from '../../forms/cell';
import type { CellRef } from '../../forms/cell';
import type { RuleId, Finding, Severity } from '../../review/finding';
import type { Entry } from '../../review/list/entries';
import type { Text } from '../../texts/text';
import type { RuleInfo } from '../pane-context';

/** How the list of findings is grouped. */
export const GROUPINGS = ['severity', 'sheet', 'dimension', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which findings are shown. `severities` empty, `sheet` and `rule` left out: all. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Id of the sheet a finding leads to. */
  readonly sheet?: string | undefined;
  readonly rule?: RuleId | undefined;
  /** Only what leads to the sheet that is open in Excel. */
  readonly onSheet?: boolean | undefined;
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
  /** Entries in it. */
  readonly count: number;
  readonly open: boolean;
}

/** An entry with several places, which stand below it while it is open. */
export interface EntryRow extends RowBase {
  readonly type: 'entry';
  readonly entry: Entry;
  readonly open: boolean;
}

export interface FindingRow extends RowBase {
  readonly type: 'finding';
  readonly finding: Finding;
}

export type Row = GroupRow | EntryRow | FindingRow;

/** Key of the row of an entry. */
export const entryRowKey = (entry: string): string => `entry/${entry}`;

/** The cell a finding leads to. */
export const placeOfFinding = (finding: Finding): CellRef | undefined => finding.cells[0];

/** A cell as people write it: 立法调研!C9. For reading only: formulas quote some sheet names. */
export const fullAddress = (at: CellRef): string => `${at.sheet.name}!${cellAddress(at)}`;

/** What a filter has to know beside the finding. */
export interface FilterContext {
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
  /** Severity of the finding's entry. */
  readonly severityOf: (finding: Finding) => Severity;
  /** Id of the sheet that is open in Excel. */
  readonly openSheet: string | undefined;
}

/** Whether a finding passes the filter; the text is looked for in message, rule title, sheet, address and quotes. */
export function passes(
  finding: Finding,
  filter: FindingFilter,
  { rules, severityOf, openSheet }: FilterContext,
): boolean {
  if (filter.severities.size > 0 && !filter.severities.has(severityOf(finding))) return false;
  if (filter.onSheet && openSheet !== undefined && placeOfFinding(finding)?.sheet.id !== openSheet)
    return false;
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
