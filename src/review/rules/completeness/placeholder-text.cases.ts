import { field, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '×××××',
    '20XX年完成任务',
    '（200字以内）',
    '____',
    '请填写年度目标',
    '（填写项目责任处室）',
    '指标2：……',
    '**项目',
  ].flatMap((text) => [
    named(
      `goal ${text}`,
      field('annualGoal', () => text),
    ),
    named(
      `name ${text}`,
      field('projectName', () => text),
    ),
  ]),
  nearMisses: [
    plan('标准×人数×天数'),
    plan('型号XR200'),
    plan('某某路段除外'),
    plan('按二〇〇八年标准'),
    plan('尺寸为3×5米'),
  ],
};
