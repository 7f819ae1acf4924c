import { listEntry, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'no date',
      listEntry('plans', (text) => text.replaceAll(/2025年|\d+月(?:底前)?|至\d*月?|上半年/gu, '')),
    ),
    named(
      'as a rule',
      listEntry('plans', () => '按工作安排推进各项任务并做好总结'),
    ),
  ],
  nearMisses: ['每季度开展一次检查', '3月底前完成招标', '下半年验收'].map((text) =>
    named(
      text,
      listEntry('plans', () => text),
    ),
  ),
};
