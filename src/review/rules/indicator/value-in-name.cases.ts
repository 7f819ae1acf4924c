import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['外出考察≥4次', '外出考察4次', '外出考察=4次'].map((name) =>
    named(name, add(row(name, '≥4次', '以考察报告为准'))),
  ),
  nearMisses: [
    counts('3.0T磁共振购置数量', '1套', '以合同为准'),
    counts('2025年新增车位', '≥50个', '以竣工图为准'),
  ],
};
