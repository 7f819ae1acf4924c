import type { Field } from '../../forms/field';
import type { Form } from '../../forms/model';
import type { MarkCondition } from '../finding';
import type { RuleOutcome, RuleResult } from '../rule';
import { textsThatMay, type MayConcern } from './concerned-texts';
import { cellsOf, evidenceOf } from './evidence';
import type { FormText } from './texts-of-form';

/** What a check of one text says; cells, quote and mark follow from the text. */
export interface TextResult extends Pick<RuleResult, 'message' | 'fix' | 'severity' | 'level'> {
  /** Fields that say otherwise: they are quoted beside the text. */
  readonly against?: readonly Field<unknown>[];
}

/** A check of one text in its form. */
type TextCheck = (text: FormText, form: Form) => TextResult | undefined;

/** A form check that looks at one text at a time, of those that may concern it. */
export const perText = (mayConcern: MayConcern, check: TextCheck) =>
  overTexts(textsThatMay(mayConcern), check);

/** The same for how texts are written: those that were not understood are looked at too. */
export const perAnyText = (mayConcern: MayConcern, check: TextCheck) =>
  overTexts(textsThatMay(mayConcern, { unread: true }), check);

const overTexts =
  (textsOf: (form: Form) => readonly FormText[], check: TextCheck) =>
  (form: Form): RuleOutcome => {
    let results: RuleResult[] | undefined;
    for (const text of textsOf(form)) {
      const result = check(text, form);
      if (!result) continue;
      const { message, severity, level, fix, against = NOTHING_ELSE } = result;
      const { subject, field } = text;
      const [cells, evidence] = [cellsOf(field), evidenceOf(field, ...against)];
      (results ??= []).push({ subject, cells, evidence, message, mark: UNCHANGED, severity, level, fix });
    }
    return results ? { results } : NOTHING;
  };

const NOTHING_ELSE: readonly Field<unknown>[] = [];
const NOTHING: RuleOutcome = { results: [] };
const UNCHANGED: MarkCondition = { while: 'unchanged' };
