import { oncePer } from '../../language/once-per';
import type { Finding, RuleId, Severity } from '../finding';
import { addTo } from '../support/grouping';
import { compareFindings, type FormRanks } from './order';

/** What one rule found on one form: one entry of a list, with its places. */
export interface Entry {
  /** Rule and form: stable over re-checks. */
  readonly key: string;
  readonly rule: RuleId;
  readonly form: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** In the order of the list; never empty. */
  readonly findings: readonly Finding[];
}

/** Number of entries, or of findings, of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Which findings a list shows: those of level `main`, or all. */
export type Shown = 'main' | 'all';

/** What the findings of one rule on one form share (`group` in `check --json`). */
export const groupOf = ({ rule, form }: Pick<Finding, 'rule' | 'form'>): string => `${rule}:${form}`;

const mainOf = oncePer((findings: readonly Finding[]): readonly Finding[] =>
  findings.every(({ level }) => level === 'main')
    ? findings
    : findings.filter(({ level }) => level === 'main'),
);

/** The findings that a list shows. Of the same findings it is the same list. */
export const shownOf = (findings: readonly Finding[], shown: Shown): readonly Finding[] =>
  shown === 'all' ? findings : mainOf(findings);

/** Findings as the entries of a list, in the one order of all lists. */
export function entriesOf(findings: readonly Finding[], ranks: FormRanks): readonly Entry[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) addTo(groups, groupOf(finding), finding);
  const compare = compareFindings(ranks);
  return [...groups]
    .map(([key, members]) => entryOf(key, members.sort(compare)))
    .sort((a, b) => compare(firstOf(a), firstOf(b)));
}

/** An entry of findings of one rule on one form, in their order. */
export function entryOf(key: string, findings: readonly Finding[]): Entry {
  const [first] = findings;
  if (!first) throw new RangeError(`An entry needs findings: ${key}`);
  return { key, rule: first.rule, form: first.form, severity: first.severity, findings };
}

/** The finding that an entry leads to. */
export const firstOf = ({ findings }: Entry): Finding => findings[0] as Finding;

/** What is shown to somebody who does or does not want details. */
export const shownWith = (details: boolean | undefined): Shown => (details ? 'all' : 'main');

/** How many there are of each severity. */
export function countsOf(items: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of items) counts[severity] += 1;
  return counts;
}

/** All of them. */
export const totalOf = ({ error, warning, tip }: Counts): number => error + warning + tip;

/** Places of entries: their findings. */
export const placesIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { findings }) => sum + findings.length, 0);
