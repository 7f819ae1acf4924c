import type { Dimension, Finding, RuleId, Severity } from '../review/finding';
import { sharedEnds } from '../review/same-content';
import type { Steps } from '../review/steps';

/** All that the place of a finding in a list depends on. */
export interface Standing {
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly rule: RuleId;
  /** Id of the sheet that the finding leads to; '' for none. */
  readonly sheet: string;
  /** Place on its sheet: down the rows, then across the columns. */
  readonly place: number;
}

/** More columns than a sheet has. */
const COLUMNS = 2 ** 15;
/** Findings looked at in one step. */
const STEP = 256;

/** Where a finding stands. */
export function standingOf({ severity, dimension, rule, cells: [at] }: Finding): Standing {
  return {
    severity,
    dimension,
    rule,
    sheet: at?.sheet.id ?? '',
    place: at ? at.row * COLUMNS + at.column : 0,
  };
}

const prepared = new WeakMap<readonly Finding[], readonly Standing[]>();
let last: { readonly findings: readonly Finding[]; readonly standings: readonly Standing[] } = {
  findings: [],
  standings: [],
};

/**
 * Looks at thousands of findings before they are shown: they lie all over the memory, and a list that had to look at each
 * while it is drawn would keep clicks and scrolling waiting. Findings that the list prepared last begins or ends with are not
 * looked at again.
 */
export function* prepareStandings(findings: readonly Finding[]): Steps<void> {
  if (prepared.has(findings)) return;
  const { findings: before, standings: known } = last;
  const [start, end] = sharedEnds(before, findings);
  const come: Standing[] = [];
  for (let index = start; index < findings.length - end; index++) {
    come.push(standingOf(findings[index] as Finding));
    if (come.length % STEP === 0) yield;
  }
  const standings = known.slice(0, start).concat(come, known.slice(known.length - end));
  prepared.set(findings, standings);
  last = { findings, standings };
}

/** What was prepared of these very findings; undefined where nothing was. */
export const preparedStandings = (findings: readonly Finding[]): readonly Standing[] | undefined =>
  prepared.get(findings);
