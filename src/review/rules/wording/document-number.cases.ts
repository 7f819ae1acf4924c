import { field, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['[2021]5号', '（2021）5号', '【2021】5号'].map((text) =>
    named(
      text,
      field('regulations', (before) => `${before}（青政办发${text}）`),
    ),
  ),
  nearMisses: [plan('按青政办发〔2021〕5号执行'), plan('第(2021)批采购')],
};
