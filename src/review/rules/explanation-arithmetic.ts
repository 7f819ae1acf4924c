import type { FormRule } from '../rule';
import { bilingual, said } from '../support/evidence';
import { onIndicator, perIndicator } from '../support/per-indicator';

/** A calculation in an explanation that does not come out. */
export const explanationArithmetic: FormRule = {
  id: 'explanation-arithmetic',
  kind: 'cost-arithmetic',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('解释中的算式算错', 'Calculation does not come out'),
  why: bilingual('测算依据算错，预算就没有依据。', 'A wrong calculation is no basis for a budget.'),
  source: bilingual('算术', 'Arithmetic'),
  check: perIndicator((row) => {
    const wrong = row.explanation?.parsed.calculations.find(({ correct }) => !correct);
    if (!row.explanation || !wrong) return [];
    return [
      onIndicator(
        row,
        'explanation',
        row.target ? [row.target] : [],
        bilingual(
          `算式${said(wrong.written)}不成立，左边算得${wrong.computed.round(4).toFixed()}${wrong.unit}。`,
          `The calculation ${said(wrong.written)} is wrong; the left side gives ${wrong.computed.round(4).toFixed()}${wrong.unit}.`,
        ),
      ),
    ];
  }),
};
