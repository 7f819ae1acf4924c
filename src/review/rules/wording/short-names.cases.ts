import { listEntry, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '由水土保护委员会审定，再送水土保护委',
    '经校长办公室会签，送校长办',
    '先由主任会议讨论，再报主任会',
  ].map((text) =>
    named(
      text,
      listEntry('plans', (before) => `${before}，${text}`),
    ),
  ),
  nearMisses: [plan('由水土保护委员会审定，再送财政局'), plan('报名委托第三方，由保护委员会监督')],
};
