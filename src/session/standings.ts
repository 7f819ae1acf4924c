import type { Dimension, Finding, RuleId, Severity } from '../review/finding';
import { groupOf, shownOf, type Shown } from '../review/list/entries';
import { severityRank } from '../review/list/order';
import { sharedEnds } from '../review/same-content';
import type { Steps } from '../review/steps';

/** All that the group of a finding in a list depends on. */
export interface Standing {
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly rule: RuleId;
  /** Id of the sheet that the finding leads to; '' for none. */
  readonly sheet: string;
  /** Its entry. */
  readonly entry: string;
}

/** Findings looked at in one step. */
const STEP = 256;

/** Where a finding stands. */
export const standingOf = (finding: Finding): Standing => ({
  severity: finding.severity,
  dimension: finding.dimension,
  rule: finding.rule,
  sheet: finding.cells[0]?.sheet.id ?? '',
  entry: groupOf(finding),
});

/** What is known of a list: where each finding stands, and the gravest severity of each entry. */
export interface Prepared {
  readonly standings: readonly Standing[];
  readonly severities: ReadonlyMap<string, Severity>;
}

const prepared = new WeakMap<readonly Finding[], Prepared>();
interface Last {
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
}
const NOTHING: Last = { findings: [], standings: [] };
const last: Record<Shown, Last> = { main: NOTHING, all: NOTHING };

/**
 * Looks at thousands of findings before they are shown: they lie all over the memory, and a list that had to look at each
 * while it is drawn would keep clicks and scrolling waiting. Findings that the list prepared last begins or ends with are not
 * looked at again. What a list without details shows is prepared as well.
 */
export function* prepareStandings(findings: readonly Finding[]): Steps<void> {
  for (const shown of ['all', 'main'] as const) {
    yield* prepareList(shownOf(findings, shown), shown);
    yield;
  }
}

function* prepareList(findings: readonly Finding[], shown: Shown): Steps<void> {
  if (prepared.has(findings)) return;
  const { findings: before, standings: known } = last[shown];
  const [start, end] = sharedEnds(before, findings);
  const come: Standing[] = [];
  for (let index = start; index < findings.length - end; index++) {
    come.push(standingOf(findings[index] as Finding));
    if (come.length % STEP === 0) yield;
  }
  const standings = known.slice(0, start).concat(come, known.slice(known.length - end));
  prepared.set(findings, { standings, severities: severitiesOf(standings) });
  last[shown] = { findings, standings };
}

/** What is known of these very findings; looked up now where nothing was prepared. */
export function preparedOf(findings: readonly Finding[]): Prepared {
  const known = prepared.get(findings);
  if (known) return known;
  const standings = findings.map(standingOf);
  const made: Prepared = { standings, severities: severitiesOf(standings) };
  prepared.set(findings, made);
  return made;
}

/** The gravest severity of each entry. */
function severitiesOf(standings: readonly Standing[]): ReadonlyMap<string, Severity> {
  const severities = new Map<string, Severity>();
  for (const { entry, severity } of standings) {
    const known = severities.get(entry);
    if (known === undefined || severityRank({ severity }) < severityRank({ severity: known }))
      severities.set(entry, severity);
  }
  return severities;
}
