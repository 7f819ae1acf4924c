import { named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('a spare empty form', (forms) => [
      ...forms,
      {
        kind: 'project',
        sheet: '备用',
        fields: { title: '项目绩效目标表', projectName: '', budget: '', annualGoal: '' },
      },
    ]),
    named('a spare empty form with an empty indicator', (forms) => [
      ...forms,
      {
        sheet: '备用',
        fields: { projectName: '', period: '' },
        indicators: [{ level1: '产出指标', level2: '数量指标', level3: '', target: '', explanation: '' }],
      },
    ]),
  ],
  nearMisses: [
    named('only a name', (forms) => [
      ...forms,
      { sheet: '备用', fields: { projectName: '图书采购', period: '' } },
    ]),
  ],
};
