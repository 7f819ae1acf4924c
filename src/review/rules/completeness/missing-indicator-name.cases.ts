import { add, indicator, named, row, BLANKS } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: BLANKS.map((blank) =>
    named(
      JSON.stringify(blank),
      indicator((r) => (r.level3 ? { level3: blank } : undefined)),
    ),
  ),
  nearMisses: [named('neither name nor value', add(row('', '', '')))],
};
