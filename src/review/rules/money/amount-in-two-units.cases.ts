import { listEntry, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['安排20万元（20000元）', '安排35000元（即35万元）', '安排1.2万元，折合1200元'].map((text) =>
    named(
      text,
      listEntry('plans', (before) => `${before}，${text}`),
    ),
  ),
  nearMisses: [
    plan('安排20万元（200000元）'),
    plan('每人500元，合计20万元'),
    plan('补助35,000元（即3.5万元）'),
  ],
};
