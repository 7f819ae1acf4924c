import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '2024年80万元、2025年80万元、2026年90万元',
    '2024年800000元；2025年800000元',
    '其中：2024年60万元，2025年80万元，2026年80万元',
  ].map((text) =>
    named(
      text,
      first((f) =>
        f.fields?.multiYearTotal ? { ...f, fields: { ...f.fields, fundNature: text } } : undefined,
      ),
    ),
  ),
  nearMisses: [
    '2024年80万元、2025年80万元、2026年80万元',
    '2024年已投入80万元，2025年安排80万元',
    '2025年80万元',
  ].map((text) =>
    named(
      text,
      first((f) =>
        f.fields?.multiYearTotal ? { ...f, fields: { ...f.fields, fundNature: text } } : undefined,
      ),
    ),
  ),
};
