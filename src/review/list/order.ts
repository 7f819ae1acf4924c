import { oncePer } from '../../language/once-per';
import type { Reading } from '../../reading/reading';
import type { Finding, FindingKind, Severity } from '../finding';
import { formKeysOf, sheetKeyOf } from '../support/subjects';

/** Severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'tip'];

const SEVERITY_RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, tip: 2 };

/** The gravest first. */
export const severityRank = ({ severity }: Pick<Finding, 'severity'>): number => SEVERITY_RANKS[severity];

/** Kinds in which two texts are compared by what they seem to speak of: the unit is asked which one holds. */
const ASKED_KINDS: ReadonlySet<FindingKind> = new Set([
  'number-contradiction',
  'cross-table-mismatch',
  'goal-without-indicator',
  'indicator-without-goal',
  'copied-text',
  'wrong-class',
  'missing-class',
  'name-inconsistency',
  'ocr-suspect',
]);

/** Whether a finding asks the unit; else what it says is seen in the cells themselves. An error is never a question. */
export const isAsked = ({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): boolean =>
  severity !== 'error' && ASKED_KINDS.has(kind);

/** Rank of a form (or sheet) by its key, in workbook order; of an unknown one behind all. */
export type FormRanks = (form: string) => number;

/** The forms of a reading in workbook order; what stands on a sheet outside of its forms comes behind them. */
export const formRanksOf = oncePer((reading: Reading): FormRanks => {
  const keys = formKeysOf(reading);
  const ranks = new Map<string, number>();
  for (const { sheet, forms } of reading.sheets)
    for (const key of [...forms.map((form) => keys.get(form) ?? ''), sheetKeyOf(sheet)])
      if (!ranks.has(key)) ranks.set(key, ranks.size);
  return (form) => ranks.get(form) ?? ranks.size;
});

/** What the place of a finding in a list depends on. */
export type Ordered = Pick<Finding, 'kind' | 'severity' | 'form' | 'cells'>;

/**
 * The one order of every list: the gravest first, then by form in workbook order; within a form what is certain before what
 * is asked, then down the rows and across the columns.
 */
export const compareFindings =
  (ranks: FormRanks) =>
  (a: Ordered, b: Ordered): number =>
    severityRank(a) - severityRank(b) ||
    ranks(a.form) - ranks(b.form) ||
    Number(isAsked(a)) - Number(isAsked(b)) ||
    (a.cells[0]?.row ?? 0) - (b.cells[0]?.row ?? 0) ||
    (a.cells[0]?.column ?? 0) - (b.cells[0]?.column ?? 0);
