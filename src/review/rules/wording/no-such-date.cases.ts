import { listEntry, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['9月31日前', '2025年2月29日前', '6月0日', '13月5日'].map((text) =>
    named(
      text,
      listEntry('plans', (before) => `${before}，${text}报送总结`),
    ),
  ),
  nearMisses: ['2024年2月29日', '2月29日', '12月31日前', '9月30日前'].map((text) =>
    plan(`${text}印发的通知`),
  ),
};
