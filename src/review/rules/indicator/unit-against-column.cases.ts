import { add, named, row, quality } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ['28.8万元', '%'],
    ['≥60人', '次'],
    ['≥12台', '平方米'],
    ['应保尽保', '%'],
    ['=3期', '人次'],
  ].map(([target = '', unit = '']) =>
    named(
      `${target} in ${unit}`,
      add({ ...row('工作安排情况', target, '按工作台账逐项登记核对', quality), unit }),
    ),
  ),
  nearMisses: [
    ['≥98%', '百分比'],
    ['≥98', '%'],
    ['800元/人', '元/人'],
    ['≥2次/年', '次'],
    ['≥3.5万亩', '亩'],
    ['≥60人', '人次'],
    ['2025年12月', '月'],
    ['优', ''],
    ['≥12套', '台（套）'],
    ['2小时', '小时'],
  ].map(([target = '', unit = '']) =>
    named(
      `${target} in ${unit}`,
      add({ ...row('工作安排情况', target, '按工作台账逐项登记核对', quality), unit }),
    ),
  ),
};
