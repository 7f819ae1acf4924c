import { first, isProject, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** The form of one purchase and its price. */
const bought = (goal: string, price: string, more: readonly ReturnType<typeof row>[] = []) =>
  named(
    `${goal} ${price}`,
    first((f) =>
      isProject(f) && !f.fields?.multiYearTotal
        ? {
            ...f,
            fields: { ...f.fields, annualGoal: goal },
            plans: ['2025年5月底前完成手册编印'],
            indicators: [
              row('印制宣传手册册数', '=5000册', '以印制合同为准', {
                level1: '产出指标',
                level2: '数量指标',
              }),
              row('手册印制单价', price, '按询价结果执行', { level1: '产出指标', level2: '成本指标' }),
              ...more,
            ],
          }
        : undefined,
    ),
    ['required-class', 'projects-exceed-department'],
  );

export const cases: RuleCases = {
  defects: [bought('印制宣传手册5000册。', '≤6元/册'), bought('编印宣传手册5000册。', '=3元/册')],
  nearMisses: [
    bought('印制宣传手册5000册。', '≤3720元/册'),
    bought('印制宣传手册5000册，维护宣传网站。', '≤6元/册'),
    bought('印制宣传手册5000册，拍摄短片20部。', '≤6元/册'),
    bought('印制宣传手册5000册。', '≤6元/册', [
      row('拍摄宣传短片', '≥20部', '以成片为准', { level1: '产出指标', level2: '数量指标' }),
    ]),
    bought('印制宣传手册5000册。', '≤6元/册', [
      row('专家评审费', '≤30万元', '按合同执行', { level1: '产出指标', level2: '成本指标' }),
    ]),
  ],
};
