import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '根据上年情况测算约21人，以名册为准',
    '根据上年情况测算21人左右，以名册为准',
    '根据情况测算大约21人',
  ].map((text) => named(text, add(row('走访对象人数', '≥21人', text)))),
  nearMisses: [counts('走访对象人数', '≈21人', '根据情况测算21人左右')],
};
