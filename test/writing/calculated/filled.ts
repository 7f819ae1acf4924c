import fc from 'fast-check';
import type { Form } from '../../../src/forms/model';
import { review } from '../../../src/review/engine';
import { RULES } from '../../../src/review/rules';
import type { Reading } from '../../../src/reading/reading';
import { makeReport } from '../../../src/report/report';
import { reportSheetPlan } from '../../../src/report/sheet';
import { nextYear, TEMPLATES, yearShifts, type Template } from '../../../src/writing';
import { NO_CHOICES } from '../../report/sources';
import { GENERATED } from '../generated-forms';
import { named, ownValues, type MadeWorkbook } from './made';

/** Generated forms of every template, filled in; and as copies for the next year. */
export function filledTemplates(runs: number, seed: number): readonly MadeWorkbook[] {
  return TEMPLATES.flatMap((template) => {
    const forms = fc.sample(GENERATED[template.id], { numRuns: runs, seed });
    return [
      filled(`fill ${template.id}`, forms, template),
      filled(`next year ${template.id}`, forms.map(inNextYear), template),
    ];
  });
}

/** Forms in one template, a sheet each. */
export function filled(name: string, forms: readonly Form[], { fill }: Template): MadeWorkbook {
  const plans = forms.map((form, index) => named(fill(form).plan, `表${index + 1}`));
  return { name, plans, expected: ownValues(plans), forms };
}

/** The copy for the next year, with every certain mention of the year moved. */
export const inNextYear = (form: Form, index: number): Form =>
  nextYear(form, {
    accepted: new Set(yearShifts(form).flatMap(({ id, certain }) => (certain ? [id] : []))),
    keepBudget: index % 3 !== 0,
    keepTargets: index % 2 !== 0,
  });

/** The review of some forms as a sheet, for a workbook and for a file of its own. */
export function reports(name: string, reading: Reading): MadeWorkbook {
  const found = review(reading);
  const report = makeReport({
    reading,
    review: found,
    dismissed: [],
    choices: NO_CHOICES,
    rules: RULES,
    version: '0',
    madeAt: new Date(Date.UTC(2025, 0, 2)),
  });
  const plans = (['zh', 'en'] as const).flatMap((language) =>
    (['workbook', 'file'] as const).map((goesInto) =>
      named(reportSheetPlan(report, { language, goesInto }), `${language} ${goesInto}`),
    ),
  );
  return { name: `report ${name}`, plans, expected: ownValues(plans) };
}
