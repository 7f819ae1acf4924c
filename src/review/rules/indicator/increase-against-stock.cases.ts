import { first, isProject, named, row, type Mutation } from '../../../../test/review/change-forms';
import type { IndicatorSpec } from '../../../../test/review/form-builder';
import type { RuleCases } from '../../../../test/review/rule-cases';

const counted = (name: string, target: string, explanation: string): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  ...row(name, target, explanation),
});
const pair = (
  [increase, more]: readonly [string, string],
  [stock, all, explanation]: readonly [string, string, string],
): Mutation =>
  named(
    `${increase} ${more} / ${stock} ${all} ${explanation}`,
    first((form) =>
      isProject(form) && form.indicators
        ? {
            ...form,
            indicators: [
              ...form.indicators,
              counted(increase, more, '以登记簿为准，由经办科室统计'),
              counted(stock, all, explanation),
            ],
          }
        : undefined,
    ),
  );

export const cases: RuleCases = {
  defects: [
    pair(['新增志愿者人数', '≥600人'], ['年末志愿者人数', '≥500人', '以系统在册人数为准']),
    pair(['新增充电桩数量', '≥100个'], ['充电桩总数', '≥500个', '截至2024年末已建成300个，按台账累加']),
    pair(['净增合作社家数', '20家'], ['合作社保有量', '≥90家', '上年末在册合作社45家']),
  ],
  nearMisses: [
    pair(['新增志愿者人数', '≥60人'], ['年末志愿者人数', '≥500人', '以系统在册人数为准']),
    pair(['新增充电桩数量', '≥200个'], ['充电桩总数', '≥500个', '截至2024年末已建成300个，按台账累加']),
    pair(['新增志愿者人数', '≥600人'], ['年末会员人数', '≥500人', '以系统在册人数为准']),
    pair(['新增苗圃面积', '≥600亩'], ['苗圃总面积', '≥500公顷', '以测绘成果为准']),
  ],
};
