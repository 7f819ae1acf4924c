import type { Mutation } from './change-forms';
import { CASES } from './all-cases';

/** What a rule is tried with, beside the rule in `<rule>.cases.ts`. */
export interface RuleCases {
  /** Ways to break a form so that the rule, and no other error, must be reported. */
  readonly defects: readonly Mutation[];
  /** What only looks like the rule's defect: the rule must be silent about it. */
  readonly nearMisses: readonly Mutation[];
}

/** One sort of cases of all rules that have theirs beside them. */
export const casesOf = (sort: keyof RuleCases): Readonly<Record<string, readonly Mutation[]>> =>
  Object.fromEntries(Object.entries(CASES).map(([rule, cases]) => [rule, cases[sort]]));
