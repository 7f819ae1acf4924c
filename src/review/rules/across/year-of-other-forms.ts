import { addTo } from '../../support/grouping';
import type { Form, FormKind } from '../../../forms/model';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, type ReadField } from '../../support/evidence';
import { factsOf } from '../../support/facts';
import { isUntouched } from '../../support/form-state';
import { formKeysOf } from '../../support/subjects';

/** So many forms of one year make a submission of that year. */
const ENOUGH = 2;

/** Results belong to another year than the targets of the same submission. */
const OF_RESULTS: ReadonlySet<FormKind> = new Set<FormKind>(['self-evaluation', 'monitoring']);

interface Dated {
  readonly form: Form;
  readonly year: ReadField<number>;
}

/** One form of an earlier year among forms that are all of one year: last year's form that was not updated. */
export const yearOfOtherForms: WorkbookRule = {
  id: 'year-of-other-forms',
  kind: 'date-out-of-period',
  severity: 'warning',
  dimension: '完整性',
  scope: 'workbook',
  title: bilingual('本表年度早于其他各表', 'Form of an earlier year than all others'),
  why: bilingual('多半是沿用上年的表而没有改。', 'Usually last year’s form that was not updated.'),
  source: bilingual('同一次申报的各表属于同一年度', 'The forms of one submission are of one year'),
  yieldsTo: ['title-year', 'period-outside-year'],
  looksAt: (form) => [
    form.sheet,
    form.kind,
    form.fields.year,
    form.fields.period,
    form.fields.startDate,
    form.fields.endDate,
    isUntouched(form),
  ],
  check: ({ forms }, reading) => {
    const submissions = new Map<boolean, Dated[]>();
    for (const form of forms)
      if (isRead(form.fields.year) && !isUntouched(form))
        addTo(submissions, OF_RESULTS.has(form.kind), { form, year: form.fields.year });
    return {
      results: [...submissions.values()].flatMap((dated): RuleResult[] => {
        const latest = Math.max(...dated.map(({ year }) => year.value));
        const [old, ...more] = dated.filter(
          ({ form, year }) => year.value < latest && !runsInto(form, latest),
        );
        const others = dated.filter(({ year }) => year.value === latest);
        const [other] = others;
        if (!old || more.length > 0 || !other || others.length < ENOUGH) return [];
        return [
          {
            subject: `${formKeysOf(reading).get(old.form) ?? ''}/year`,
            cells: cellsOf(old.year),
            evidence: evidenceOf(asYear(old.year), asYear(other.year)),
            message: bilingual(
              `本表是${old.year.value}年度，其他${others.length}张表（工作表“${other.form.sheet.name}”等）是${latest}年度，请核对是否沿用了上年的表。`,
              `This form is for ${old.year.value}, the other ${others.length} are for ${latest}: perhaps last year’s form.`,
            ),
            mark: { while: 'unchanged' },
          },
        ];
      }),
    };
  },
};

/** Whether the project of a form goes on in a year: 2024—2026年 is of 2025 as well. */
function runsInto(form: Form, year: number): boolean {
  const { period } = factsOf(form);
  return period !== undefined && period.first <= year * 12 + 11 && period.last >= year * 12;
}

/** The year alone: the cell may hold the whole title. */
const asYear = (year: ReadField<number>): ReadField<number> => ({ ...year, raw: String(year.value) });
