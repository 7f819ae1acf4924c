import type { Field } from '../../forms/field';
import type { Form, IndicatorColumn } from '../../forms/model';
import type { Text } from '../../texts/text';
import type { MarkCondition } from '../finding';
import type { RuleOutcome, RuleResult } from '../rule';
import { cellsOf, evidenceOf } from './evidence';
import { factsOf, type FormFacts, type IndicatorFacts } from './facts';
import { indicatorSubject } from './indicators';

const NOTHING: RuleOutcome = { results: [] };
const UNCHANGED: MarkCondition = { while: 'unchanged' };
const NOTHING_ELSE = {};

/**
 * A form check that looks at one indicator row at a time.
 *
 * @param concerns the forms whose indicators the check is about; left out: all
 */
export const perIndicator =
  (
    check: (row: IndicatorFacts, form: FormFacts) => readonly RuleResult[],
    concerns?: (form: Form) => boolean,
  ) =>
  (form: Form): RuleOutcome => {
    if (concerns?.(form) === false) return NOTHING;
    const facts = factsOf(form);
    let results: RuleResult[] | undefined;
    for (const row of facts.indicators) {
      const found = check(row, facts);
      if (found.length > 0) (results ??= []).push(...found);
    }
    return results ? { results } : NOTHING;
  };

/** A result about one column of an indicator row, with quotes of the fields given; the column's cell comes first. */
export function onIndicator(
  { indicator }: IndicatorFacts,
  column: IndicatorColumn,
  others: readonly Field<unknown>[],
  message: Text,
  {
    severity,
    level,
    fix,
    mark = UNCHANGED,
  }: Partial<Pick<RuleResult, 'severity' | 'level' | 'fix' | 'mark'>> = NOTHING_ELSE,
): RuleResult {
  const fields = [indicator[column], ...others];
  return {
    subject: indicatorSubject(indicator, column),
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message,
    mark,
    severity,
    level,
    fix,
  };
}
