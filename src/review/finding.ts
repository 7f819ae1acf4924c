import type { CellRef } from '../forms/cell';
import type { Text } from '../texts/text';

export type RuleId = string;

/** What kind of defect a finding names (`kind` in `check --json`); several rules may share one. */
export const FINDING_KINDS = [
  'missing-value',
  'missing-explanation',
  'missing-field',
  'missing-class',
  'missing-unit',
  'missing-formula',
  'missing-operator',
  'budget-sum-mismatch',
  'unit-mismatch',
  'cost-arithmetic',
  'operator-contradiction',
  'number-contradiction',
  'cross-table-mismatch',
  'goal-without-indicator',
  'indicator-without-goal',
  'unquantified-value',
  'tautological-explanation',
  'copied-text',
  'wrong-class',
  'duplicate-indicator',
  'date-out-of-period',
  'percent-over-100',
  'weight-sum',
  'rate-arithmetic',
  'score-arithmetic',
  'placeholder-text',
  'goal-copied-to-actual',
  'name-inconsistency',
  'format-inconsistency',
  'ocr-suspect',
  'typo',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `error` is certain; `warning` probable; `tip` asks the unit. */
export type Severity = 'error' | 'warning' | 'tip';

/** `fine`: typography and format, and what another finding says already; lists leave it out until it is asked for. */
export type Level = 'main' | 'fine';

/** Review dimensions of 财预〔2015〕88号. */
export type Dimension = '完整性' | '相关性' | '适当性' | '可行性';

/** A quote: a cell and what it says. */
export interface Evidence {
  readonly at: CellRef;
  readonly text: string;
}

/** One deterministic change of one cell. `before` is the text judged: the host refuses the edit when the cell has changed since. */
export interface CellEdit {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
  /**
   * `number`: the cell is to hold the number that `after` writes in digits, shown as it was. `trim`: the cell's formula
   * stays, within TRIM, whose result is `after`. Otherwise a cell of text stays text.
   */
  readonly as?: 'number' | 'trim';
}

/**
 * Why a fix leaves a cell as it is: what it holds is worked out by a formula, is a number whose format shows the blanks or
 * marks, has parts with a look of their own that Excel's interface cannot keep, or has changed since.
 */
export type ReasonToLeave = 'formula' | 'number' | 'rich-text' | 'changed';

/** A cell that a fix leaves as it is. */
export interface LeftCell {
  readonly at: CellRef;
  readonly reason: ReasonToLeave;
}

/** A deterministic repair, previewed before it is carried out. It never invents a number. */
export interface Fix {
  readonly label: Text;
  readonly edits: readonly CellEdit[];
  /** Cells with the same defect that have to be put right by hand. */
  readonly left?: readonly LeftCell[];
}

/**
 * How the mark of a finding behaves in the sheet. `blank`: while the cell is empty. `unchanged`: while every cell of
 * evidence still has the text that was judged. `formula`: while this A1 formula (en-US, sheet-qualified, without =) is true.
 */
export type MarkCondition =
  | { readonly while: 'blank' }
  | { readonly while: 'unchanged' }
  | { readonly while: 'formula'; readonly formula: string };

/** Something the review found. */
export interface Finding {
  /** Rule + form + field or indicator row; stable over re-checks, never an index. */
  readonly id: string;
  readonly rule: RuleId;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly level: Level;
  readonly dimension: Dimension;
  /** Key of the form on which its first cell stands; of the sheet where that is outside of every form. */
  readonly form: string;
  /** The cells concerned; the first is where a click leads and the mark stands. */
  readonly cells: readonly CellRef[];
  readonly evidence: readonly Evidence[];
  /** What is wrong and what to do, with the quotes in it. */
  readonly message: Text;
  readonly mark: MarkCondition;
  readonly fix?: Fix;
}

/** A check that could not give a verdict, with the reason. Never an accusation. */
export interface CannotJudge {
  readonly rule: RuleId;
  readonly cells: readonly CellRef[];
  readonly reason: Text;
}

/** The result of a review. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly cannotJudge: readonly CannotJudge[];
}
