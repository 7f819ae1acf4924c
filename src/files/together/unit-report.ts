import { formsOf, type Reading } from '../../reading/reading';
import { amountsOf, type OverviewRow } from '../../report/overview';
import { makeReport, type Report } from '../../report/report';
import { countsOf, entriesOf, shownOf, type Shown } from '../../review/list/entries';
import { formRanksOf } from '../../review/list/order';
import { RULES } from '../../review/rules';
import type { SortedReview } from '../../review/set-aside';
import { EMPTY_RECORD, type RuleChoices } from '../../review/workbook-record';
import { PRODUCT_VERSION } from '../../texts/product';

/** What was read of a unit's files and what the review found. */
export type UnitReview = SortedReview & { readonly reading: Reading };

/** The report on a unit's files. */
export const unitReport = (
  { reading, review, dismissed }: UnitReview,
  title: string,
  {
    madeAt,
    shown,
    choices = EMPTY_RECORD.rules,
  }: { readonly madeAt: Date; readonly shown: Shown; readonly choices?: RuleChoices },
): Report =>
  makeReport({
    reading,
    review,
    dismissed,
    workbook: title,
    choices,
    rules: RULES,
    version: PRODUCT_VERSION,
    madeAt,
    shown,
  });

/** What an overview says of a unit's forms and findings. */
export type UnitFigures = Pick<
  OverviewRow,
  'tables' | 'counts' | 'departmentTotal' | 'projectsTotal' | 'unread'
>;

export function unitFigures({ reading, review }: UnitReview, shown: Shown): UnitFigures {
  const forms = formsOf(reading);
  return {
    tables: forms.length,
    counts: countsOf(entriesOf(shownOf(review.findings, shown), formRanksOf(reading))),
    ...amountsOf(forms),
    unread: forms.reduce((sum, { unread }) => sum + unread.length, 0),
  };
}
