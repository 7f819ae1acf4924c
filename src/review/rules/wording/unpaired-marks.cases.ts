import { listEntry, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '按《公路养护管理条例执行',
    '按公路养护管理条例》执行',
    '巡查（含夜间记录齐全',
    '巡查(含夜间）记录齐全',
    '落实“包干要求',
  ].map((text) =>
    named(
      text,
      listEntry('plans', (before) => `${before}，${text}`),
    ),
  ),
  nearMisses: [plan('1）采购 2）安装'), plan('按《条例》（修订版）执行'), plan('落实“包干”要求')],
};
