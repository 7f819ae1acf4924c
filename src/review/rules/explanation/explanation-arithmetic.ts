import { equationsIn } from '../../../language/equations';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';

/** A calculation that does not come out, in an explanation or in any other text. */
export const explanationArithmetic: FormRule = {
  id: 'explanation-arithmetic',
  kind: 'cost-arithmetic',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('算式算错', 'Calculation does not come out'),
  why: bilingual('测算依据算错，预算就没有依据。', 'A wrong calculation is no basis for a budget.'),
  source: bilingual('算术', 'Arithmetic'),
  check: perAnyText(
    (words) => /[=＝]/u.test(words),
    ({ field }) => {
      const wrong = equationsIn(field.value).find(({ correct }) => !correct);
      if (!wrong) return undefined;
      return {
        message: bilingual(
          `算式${said(wrong.written)}不成立，左边算得${wrong.computed.round(4).toFixed()}${wrong.unit}。`,
          `The calculation ${said(wrong.written)} is wrong; the left side gives ${wrong.computed.round(4).toFixed()}${wrong.unit}.`,
        ),
      };
    },
  ),
};
