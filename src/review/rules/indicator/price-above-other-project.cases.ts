import { isProject, named, row, type Mutation } from '../../../../test/review/change-forms';
import type { IndicatorSpec } from '../../../../test/review/form-builder';
import type { RuleCases } from '../../../../test/review/rule-cases';

const price = (name: string, target: string): IndicatorSpec => ({
  level1: '成本指标',
  level2: '经济成本指标',
  ...row(name, target, '按采购合同的单价，由财务室核对'),
});
/** Two projects of one department, each with a price more. */
const prices = (one: readonly [string, string], other: readonly [string, string]): Mutation =>
  named(`${one.join(' ')} / ${other.join(' ')}`, (forms) => {
    const [first, second] = forms.filter(isProject);
    if (!first || !second) return undefined;
    const more = new Map([
      [first, price(...one)],
      [second, price(...other)],
    ]);
    return forms.map((form) => {
      const added = more.get(form);
      return added ? { ...form, indicators: [...(form.indicators ?? []), added] } : form;
    });
  });

export const cases: RuleCases = {
  defects: [
    prices(['宣传册印制单价', '≤12元/册'], ['宣传册印制单价', '≤8元/册']),
    prices(['专家授课标准', '≤500元/人·次'], ['专家授课标准', '≤800元/人·次']),
  ],
  nearMisses: [
    prices(['宣传册印制单价', '≤12元/册'], ['宣传册印制单价', '≤12元/册']),
    prices(['宣传册印制单价', '≤12元/册'], ['折页印制单价', '≤8元/册']),
    prices(['专家授课标准', '≤500元/人·次'], ['专家授课标准', '≤800元/课时']),
    prices(['宣传费', '≤3000元'], ['宣传费', '≤5000元']),
  ],
};
