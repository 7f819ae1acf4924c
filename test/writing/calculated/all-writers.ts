import fc from 'fast-check';
import type { Form } from '../../../src/forms/model';
import { readWorkbook } from '../../../src/reading/read';
import { formsOf } from '../../../src/reading/reading';
import { monitoringOf, selfEvaluationOf, TEMPLATES, templateOf } from '../../../src/writing';
import type { Grid } from '../../../src/reading/grid';
import { GENERATED } from '../generated-forms';
import { filled, filledTemplates, inNextYear, reports } from './filled';
import { named, ownValues, type MadeWorkbook } from './made';
import { scoredEvaluation, watchedExecution } from './scored';
import { summed, type ListedAmounts } from './summed';

/** Values as units write them. */
const sign = fc.constantFrom('', '≥', '≤', '=', '>', '<', '不低于', '＞');
const unit = fc.constantFrom('%', '％', '次', '万元', '天', '人', '万人', '');
const value = fc.oneof(
  fc
    .tuple(sign, fc.constantFrom('0', '3', '5', '12.5', '95', '98.5', '1,200'), unit)
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '2024年12月底前',
    '2024年3月',
    '3-5次',
    '90%-95%',
    '有所提高',
    '优',
    '≥2次、60人',
    '完成3个项目的验收',
  ),
);
const NAMES = ['培训期数', '投诉率', '办理案件数', '满意度（%）', '成本节约率', '项目成本'];

/** Target forms with such values. */
const targetForms = fc
  .tuple(GENERATED['central-2021'], fc.array(value, { minLength: 60, maxLength: 60 }))
  .map(([form, values]): Form => ({
    ...form,
    indicators: form.indicators.map((indicator, index) => {
      const text = (said: string) =>
        ({ ...indicator.level3, value: said, raw: said }) as typeof indicator.level3;
      return {
        ...indicator,
        target: text(values[index] ?? ''),
        level3: text(`${NAMES[index % NAMES.length] ?? ''}`),
      };
    }),
  }));

const lists: fc.Arbitrary<ListedAmounts> = fc.record({
  unit: fc.constantFrom('元', '万元', '亿元'),
  amounts: fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999_99 }).map((cents) => cents / 100) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
      { minLength: 3, maxLength: 12 },
    )
    .filter((amounts) => amounts.filter((amount) => amount !== undefined).length * 2 > amounts.length),
  family: fc.constantFrom('project', 'central-2021', 'central-2015'),
});

/** Workbooks by every writer from generated models, and from forms of other places as they are read. */
export function allWriters(runs: number, seed: number, foreign: readonly Grid[]): readonly MadeWorkbook[] {
  const targets = fc.sample(targetForms, { numRuns: runs, seed });
  return [
    ...filledTemplates(runs, seed),
    ...targets.flatMap((form, index) =>
      [scoredEvaluation(form, `自评${index}`), watchedExecution(form, `监控${index}`)].flatMap(
        (made) => made ?? [],
      ),
    ),
    ...fc.sample(lists, { numRuns: runs, seed }).flatMap((list, index) => summed(list, String(index))),
    ...foreign.flatMap(ofForeign),
  ];
}

/** What the writers make of the forms on one sheet. */
function ofForeign(grid: Grid): readonly MadeWorkbook[] {
  const reading = readWorkbook([grid]);
  const forms = formsOf(reading);
  const fills = forms.flatMap((form) => {
    const template = templateOf(form, 'project');
    return template ? [filled(`fill ${grid.sheet.name}`, [form], template), filled(`next year ${grid.sheet.name}`, [inNextYear(form, 1)], template)] : [];
  }); // prettier-ignore
  const follows = forms
    .filter(({ kind }) => kind === 'project' || kind === 'department-overall')
    .map((form, index) => {
      const plans = [
        named(selfEvaluationOf(form), `自评${index}`),
        ...(form.kind === 'project' ? [named(monitoringOf(form), `监控${index}`)] : []),
      ];
      return { name: `follow ${grid.sheet.name}`, plans, expected: ownValues(plans) };
    });
  const scored = forms
    .filter(({ kind }) => kind === 'project')
    .flatMap((form, index) => scoredEvaluation(form, `得分${index}`) ?? []);
  return [
    ...fills.map((each) => ({ ...each, fromElsewhere: true })),
    ...follows,
    ...scored,
    reports(grid.sheet.name, reading),
  ].map((made) => ({
    ...made,
    name: `${made.name} (${grid.sheet.name})`,
  }));
}

/** The blank form of every template. */
export const blanks = (): MadeWorkbook => {
  const plans = TEMPLATES.map(({ blank }, index) => named(blank({ year: 2025 }), `空表${index}`));
  return { name: 'blank', plans, expected: ownValues(plans) };
};
