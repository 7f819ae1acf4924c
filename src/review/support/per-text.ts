import type { Form } from '../../forms/model';
import type { RuleOutcome, RuleResult } from '../rule';
import { cellsOf, evidenceOf } from './evidence';
import { allTextsOf, textsOf, type FormText } from './texts-of-form';

/** What a check of one text says; cells, quote and mark follow from the text. */
export type TextResult = Pick<RuleResult, 'message' | 'fix' | 'severity'>;

/** A form check that looks at one text at a time. */
export const perText = (check: (text: FormText, form: Form) => TextResult | undefined) =>
  overTexts(check, textsOf);

/** The same for how texts are written: those that were not understood are looked at too. */
export const perAnyText = (check: (text: FormText, form: Form) => TextResult | undefined) =>
  overTexts(check, allTextsOf);

const overTexts =
  (
    check: (text: FormText, form: Form) => TextResult | undefined,
    texts: (form: Form) => readonly FormText[],
  ) =>
  (form: Form): RuleOutcome => {
    const results: RuleResult[] = [];
    for (const text of texts(form)) {
      const result = check(text, form);
      if (!result) continue;
      results.push({
        subject: text.subject,
        cells: cellsOf(text.field),
        evidence: evidenceOf(text.field),
        mark: { while: 'unchanged' },
        ...result,
      });
    }
    return { results };
  };
