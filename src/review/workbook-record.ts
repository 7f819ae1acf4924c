import type { CellRef } from '../forms/cell';
import type { Correction } from '../reading/corrections';
import type { RuleId } from './finding';

/**
 * A finding set aside with a reason. It holds as long as the finding quotes the same texts: when a quoted cell changes,
 * the finding is a new accusation and is shown again.
 */
export interface Dismissal {
  /** Id of the finding. */
  readonly finding: string;
  readonly rule: RuleId;
  /** Why, in the user's words; never empty. */
  readonly reason: string;
  /** What the finding quoted when it was set aside, in its order. */
  readonly quotes: readonly string[];
  /** Day of the dismissal, ISO 8601: 2026-11-22. */
  readonly on: string;
  /**
   * Where the finding led, as it is now: the place follows inserted and deleted rows, cut cells and renamed sheets.
   * Undefined where the cell is gone, or nothing follows it (records of earlier versions).
   */
  readonly at?: CellRef | undefined;
}

/** Which rules run on this workbook, and with which limits, where that differs from the rules' own defaults. */
export interface RuleChoices {
  readonly disabled: readonly RuleId[];
  /** Rules that are off by default and that the user switched on. */
  readonly enabled: readonly RuleId[];
  /** Limits by rule id, in the unit that the rule declares. */
  readonly limits: Readonly<Record<RuleId, number>>;
}

/** What is kept in the workbook about its reading and review (one versioned custom XML part). */
export interface WorkbookRecord {
  readonly corrections: readonly Correction[];
  readonly dismissals: readonly Dismissal[];
  readonly rules: RuleChoices;
}

/** Rule choices in the form of `ReviewOptions`. */
interface RulesOfReview {
  readonly disabled: ReadonlySet<RuleId>;
  readonly enabled: ReadonlySet<RuleId>;
  readonly limits: Readonly<Record<RuleId, number>>;
}

/** The record of a workbook in which nothing was set. */
export const EMPTY_RECORD: WorkbookRecord = {
  corrections: [],
  dismissals: [],
  rules: { disabled: [], enabled: [], limits: {} },
};

/** The choices of a record as a review takes them. */
export const rulesOf = ({ rules }: WorkbookRecord): RulesOfReview => ({
  disabled: new Set(rules.disabled),
  enabled: new Set(rules.enabled),
  limits: rules.limits,
});
