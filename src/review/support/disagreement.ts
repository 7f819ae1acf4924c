import type { Field } from '../../forms/field';
import type { Text } from '../../texts/text';
import type { Form, Indicator } from '../../forms/model';
import { claimsOf, type Disagreement } from '../../meaning/disagreements';
import type { Certainty } from '../../meaning/judgement';
import { ROW_TEXTS } from '../../meaning/row/row-arithmetic';
import { fieldAt, type ReadText } from '../../meaning/sources';
import type { Severity } from '../finding';
import type { RuleOutcome, RuleResult } from '../rule';
import { cellsOf, evidenceOf, saidAround } from './evidence';
import { indicatorSubject } from './indicators';
import { ownColumn, ownPlace, type NamedColumn } from './own-label';

/** How grave a disagreement is, for every comparing rule alike. */
const SEVERITIES: Readonly<Record<Certainty, Severity>> = {
  certain: 'error',
  probable: 'warning',
  asked: 'tip',
};

/** What a rule says of one disagreement: the quote around the number, and what it comes to. */
export interface Said {
  readonly disagreement: Disagreement;
  /** The stretch of the text that is meant, as a quote. */
  readonly quote: string;
  /** “3月、9月 × 1次 = 2次”, or the number alone where it is written so. */
  readonly comesTo: string;
  /** What the form calls the value, and the place of the stretch. */
  readonly value: string;
  readonly place: string;
}

/** A check that reports those disagreements of a form's texts with its indicators that are its own. */
export const perDisagreement =
  (isOwn: (disagreement: Disagreement) => boolean, message: (said: Said) => Text) =>
  (form: Form): RuleOutcome => {
    const results: RuleResult[] = [];
    for (const disagreement of claimsOf(form).disagreements) {
      if (!isOwn(disagreement)) continue;
      const { claim, judgement, source } = disagreement;
      const { field, start } = fieldAt(source, judgement.start);
      const others = judgement.senses.flatMap(({ statements }) =>
        statements.map(({ amount }) => fieldAt(source, amount.start).field),
      );
      const shown: Field<string> = disagreement.own
        ? fieldAt(disagreement.own, 0).field
        : claim.indicator.target;
      const fields: readonly ReadText[] = [...new Set([field, ...others])];
      results.push({
        subject: indicatorSubject(claim.indicator, 'target'),
        severity: SEVERITIES[judgement.certainty],
        cells: cellsOf(shown, ...fields, ...(source.role === 'explanation' ? [] : [claim.indicator.level3])),
        evidence: evidenceOf(shown, ...fields),
        message: message({
          disagreement,
          quote: saidAround(field.value, { start, end: start + judgement.end - judgement.start }),
          comesTo: comesTo(judgement),
          value: ownColumn(form, 'target', claim.indicator),
          place:
            source.role === 'explanation'
              ? ownColumn(form, columnOf(claim.indicator, field), claim.indicator)
              : ownPlace(form, field),
        }),
        mark: { while: 'unchanged' },
      });
    }
    return { results };
  };

/** The column of its own row that a text about an indicator stands in. */
const columnOf = (indicator: Indicator, field: Field<string>): NamedColumn =>
  ROW_TEXTS.find((column) => indicator[column] === field) ?? 'explanation';

function comesTo({ derivation, result }: Disagreement['judgement']): string {
  if (derivation === result || result === '') return derivation;
  // 50人次 = 不低于50人次 says nothing: the text bounds its own number, nothing was worked out.
  return BOUNDS.some((bound) => result === `${bound}${derivation}`) ? result : `${derivation} = ${result}`;
}
const BOUNDS = ['不低于', '不超过'];
