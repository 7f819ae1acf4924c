import { first, isProject, named } from '../../../../test/review/change-forms';
import type { FormSpec, IndicatorSpec } from '../../../../test/review/form-builder';
import type { RuleCases } from '../../../../test/review/rule-cases';

const onProject = (change: (form: FormSpec) => FormSpec | undefined) =>
  first((form) => (isProject(form) ? change(form) : undefined));
const without = (form: FormSpec, goes: (row: IndicatorSpec) => boolean): FormSpec | undefined =>
  form.indicators?.some(goes)
    ? { ...form, indicators: form.indicators.filter((row) => !goes(row)) }
    : undefined;
const withGoal = (form: FormSpec, annualGoal: string): FormSpec => ({
  ...form,
  fields: { ...form.fields, annualGoal },
});

export const cases: RuleCases = {
  defects: [
    named(
      'the only indicator of quality',
      onProject((form) =>
        form.fields?.annualGoal?.includes('购置')
          ? without(form, ({ level2 }) => level2 === '质量指标')
          : undefined,
      ),
    ),
    named(
      'the only indicator of time, in a form whose plan has days',
      onProject((form) =>
        form.plans?.some((plan) => plan.includes('月底前'))
          ? without(form, ({ level2 }) => level2 === '时效指标')
          : undefined,
      ),
    ),
    named(
      'a count beside its rate and its price',
      onProject((form) =>
        form.indicators?.some(({ level3 }) => level3 === '传承人培训期数')
          ? without(form, ({ level3 }) => level3 === '培训学员人数')
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'nobody can be asked about it',
      onProject((form) =>
        form.fields?.annualGoal?.includes('公路')
          ? without(form, ({ level2 }) => level2 === '服务对象满意度指标')
          : undefined,
      ),
    ),
    named(
      'one of two counts of the same work',
      onProject((form) =>
        form.plans && form.indicators
          ? withGoal(form, `${form.fields?.annualGoal ?? ''}全年做好各项日常工作。`)
          : undefined,
      ),
    ),
  ],
};
