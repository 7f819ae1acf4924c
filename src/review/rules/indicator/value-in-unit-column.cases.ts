import { add, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...['≥95%', '12次', '35'].map((unit) =>
      named(`nothing beside ${unit}`, add({ ...row('台账登记次数', '', '以登记台账为准'), unit }), [
        'missing-value',
      ]),
    ),
    named('a number cut in two', add({ ...row('台账登记次数', '44', '以登记台账为准'), unit: '561' })),
  ],
  nearMisses: ['m2', '元/人·天', 'm3/s', '%', '台/套', '1/10万'].map((unit) =>
    named(unit, add({ ...row('巡查情况', '≥6', '以巡查记录为准'), unit })),
  ),
};
