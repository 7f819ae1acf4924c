import { add, first, indicator, isProject, named, row } from '../../../../test/review/change-forms';
import type { Mutation } from '../../../../test/review/change-forms';
import type { IndicatorSpec } from '../../../../test/review/form-builder';
import type { RuleCases } from '../../../../test/review/rule-cases';

const told = (target: string, explanation: string): Mutation =>
  named(`${target} ${explanation}`, add(row('接待咨询人次', target, explanation), isProject));

/** The same project a year before, with one more value. */
const beside = (earlier: string, now: string): Mutation =>
  named(`${earlier} → ${now}`, (forms) =>
    forms.length === 1 && forms[0] && isProject(forms[0])
      ? [
          { ...forms[0], indicators: [...(forms[0].indicators ?? []), asked(now)] },
          {
            ...forms[0],
            sheet: '上年',
            fields: {
              ...forms[0].fields,
              year: '2024',
              period: '2024年1月至2024年12月',
              attribute: '延续项目',
              annualGoal: '按上年任务执行。',
            },
            plans: [],
            indicators: [
              asked(earlier),
              ...(forms[0].indicators ?? []).filter(({ level1 }) => level1 === '效益指标'),
            ],
          },
        ]
      : undefined,
  );
const asked = (target: string): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  ...row('接待咨询人次', target, '按登记簿累加'),
});

export const cases: RuleCases = {
  defects: [
    beside('≥1200人次', '≥1000人次'),
    told('≥1000人次', '登记簿累加，2024年实际完成1260人次'),
    told('1000人次', '上年实际完成1260人次'),
    told('≥1万人次', '参考2023年1.1万人次、2024年1.2万人次'),
    named(
      'a rate',
      add(
        row('咨询办结率', '≥92%', '办结件数/受理件数*100%，2024年为96.5%', { level2: '质量指标' }),
        isProject,
      ),
    ),
    named(
      'five copied',
      first((f) =>
        isProject(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                ...['甲', '乙', '丙', '丁', '戊'].map((name, at) => ({
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row(
                    `${name}类窗口接待人次`,
                    `≥${100 + at}人次`,
                    `按登记簿累加，2024年实际完成${100 + at}人次`,
                  ),
                })),
              ],
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    told('≥1300人次', '登记簿累加，2024年实际完成1260人次'),
    told('≥1000人次', '2024年实际完成1260人次，今年窗口调整，任务减少'),
    told('≥1000人次', '截至2024年底累计12600人次'),
    told('≥1000人次', '2024年培训1260人'),
    told('≤1000人次', '2024年实际完成1260人次'),
    told('≥1000人次', '登记簿累加，每人每年1260元'),
    indicator((r) => (r.level2 === '时效指标' ? { explanation: '2024年实际用时12天' } : undefined)),
    beside('≥900人次', '≥1000人次'),
  ].map((each, at) => (typeof each === 'function' ? named(`time ${at}`, each) : each)),
};
