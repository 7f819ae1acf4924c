import type { Form } from '../forms/model';
import type { Submission } from '../meaning/submissions';
import type { Text } from '../texts/text';
import type { Grid } from '../reading/grid';
import type { Reading, SheetReading } from '../reading/reading';
import type { CannotJudge, Dimension, Finding, FindingKind, Level, RuleId, Severity } from './finding';
import type { Steps } from './steps';

/** What a rule found, before the engine adds what is the rule's own (id, kind, dimension). */
export type RuleResult = Pick<Finding, 'cells' | 'evidence' | 'message' | 'mark' | 'fix'> & {
  /** Form, field or indicator row the finding is about; the engine makes the finding's id of rule and subject. */
  readonly subject: string;
  /** The form that a rule about a sheet speaks of: its key is part of the id, as for a rule about one form. */
  readonly of?: Form;
  /** Only to weaken the rule's own severity in a case that is less certain. */
  readonly severity?: Severity;
  /** Only to lower a rule of level `main` in a case that is petty. */
  readonly level?: Level;
};

/** A limit of a rule with its default, in the unit shown beside it ("%"). */
export interface RuleLimit {
  readonly title: Text;
  readonly unit: string;
  readonly initial: number;
  readonly minimum: number;
  readonly maximum: number;
}

interface RuleBase {
  readonly id: RuleId;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** `fine` for typography and format; left out: `main`. A rule of `main` stands in the table of judged findings. */
  readonly level?: Level;
  readonly title: Text;
  /** Why it matters. */
  readonly why: Text;
  /** The regulation, or the arithmetic, it rests on. */
  readonly source: Text;
  /** Local habits are off unless the user turns them on. */
  readonly offByDefault?: true;
  /** A number the rule judges by and that differs from place to place; the user may change it for a workbook. */
  readonly limit?: RuleLimit;
  /** Rules whose finding on this rule's first cell is the same defect, or its cause: then this rule is silent. */
  readonly yieldsTo?: readonly RuleId[];
}

/** What a check hands back. */
export interface RuleOutcome {
  readonly results: readonly RuleResult[];
  readonly cannotJudge?: readonly Omit<CannotJudge, 'rule'>[];
}

/**
 * A rule that needs to see one form only: re-run for changed forms. `limit` is the limit in force, 0 for a rule that
 * declares none (the same for the other scopes).
 */
export interface FormRule extends RuleBase {
  readonly scope: 'form';
  check(form: Form, limit: number): RuleOutcome;
}

/**
 * A rule that compares the forms of one unit: re-run when any of them changed. A pass over many forms is done in steps, some
 * forms each.
 */
export interface WorkbookRule extends RuleBase {
  readonly scope: 'workbook';
  /**
   * All of a form that the verdict depends on, beside the form's key, as plain data: a change of anything else does not
   * make the rule run again. Left out: the whole form.
   */
  looksAt?(form: Form): unknown;
  /** All that it looks at in the reading outside of the forms, as plain data. Left out: nothing. */
  looksBeside?(reading: Reading): unknown;
  /** Its verdict rests on there being no further form: while sheets of the file could not be read, it does not accuse. */
  readonly needsEveryForm?: true;
  check(submission: Submission, reading: Reading, limit: number): RuleOutcome | Steps<RuleOutcome>;
}

/** A rule about the cells themselves, beside what was read from them: re-run for changed sheets. */
export interface SheetRule extends RuleBase {
  readonly scope: 'sheet';
  check(sheet: SheetReading, grid: Grid, limit: number): RuleOutcome;
}

export type Rule = FormRule | WorkbookRule | SheetRule;
