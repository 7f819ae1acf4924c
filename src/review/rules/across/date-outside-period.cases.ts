import {
  first,
  indicator,
  isProject,
  listEntry,
  named,
  row,
  plan,
} from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'a month after the period',
      first((f) =>
        isProject(f) && f.plans?.length
          ? {
              ...f,
              fields: { ...f.fields, period: '2025年2月至2025年10月' },
              plans: [...f.plans, '12月底前完成项目验收'],
            }
          : undefined,
      ),
      ['period-outside-year'],
    ),
    named(
      'a goal finished after the period',
      first((f) =>
        isProject(f) && f.fields?.annualGoal && f.plans?.length
          ? {
              ...f,
              fields: {
                ...f.fields,
                period: '2025年1月至2025年12月',
                annualGoal: `${f.fields.annualGoal}2026年3月底前完成验收。`,
              },
            }
          : undefined,
      ),
    ),
    named(
      'target',
      indicator((r) =>
        /^2025年/u.test(r.target ?? '') && r.explanation ? { target: '2022年6月底前' } : undefined,
      ),
    ),
    named(
      'plan',
      listEntry('plans', (text) => text.replaceAll('2025年', '2023年')),
    ),
    named(
      'next year',
      listEntry('plans', (text) => text.replaceAll('2025年', '2028年')),
    ),
    named(
      'value of the year as late as that of all years',
      first((f) =>
        isProject(f) && /2025/u.test(f.fields?.period ?? '') && f.indicators
          ? {
              ...f,
              fields: { ...f.fields, period: '2024年1月至2026年12月' },
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '时效指标',
                  ...row('管线迁改完成时间', '2026年11月底前', '以竣工验收时间为准'),
                  longTermTarget: '2026年11月底前',
                },
              ],
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'a goal that tells of a later time',
      first((f) =>
        isProject(f) && f.fields?.annualGoal
          ? { ...f, fields: { ...f.fields, annualGoal: `${f.fields.annualGoal}为2030年远景目标打下基础。` } }
          : undefined,
      ),
    ),
    plan('按2021年印发的规划执行'),
    plan('较2022年增长3%'),
    plan('次年2月报送总结'),
    plan('接收2019—2022年度到期档案进馆并整理上架'),
    plan('5月至9月开展检查，存在问题的列入2026年改造计划'),
    plan('工程结算经审计后，于2026年3月底前办理竣工财务决算批复'),
    plan('做好项目储备，2026年拟新建泵站2座，已委托编制可行性研究报告'),
    named(
      'next month',
      listEntry('plans', () => '12月底前完成验收'),
    ),
    named(
      'value of the year beside a later one of all years',
      first((f) =>
        isProject(f) && /2025/u.test(f.fields?.period ?? '') && f.indicators
          ? {
              ...f,
              fields: { ...f.fields, period: '2024年1月至2026年12月' },
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '时效指标',
                  ...row('管线迁改完成时间', '2025年11月底前', '以竣工验收时间为准'),
                  longTermTarget: '2026年11月底前',
                },
              ],
            }
          : undefined,
      ),
    ),
  ],
};
