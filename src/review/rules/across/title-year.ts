import { yearsIn } from '../../../language/documents';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';

/** The title names another year than the form. */
export const titleYear: FormRule = {
  id: 'title-year',
  kind: 'date-out-of-period',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('表名中的年度与表头年度不同', 'Title names another year'),
  why: bilingual('多半是沿用上年的表而没有改。', 'Usually last year’s form that was not updated.'),
  source: bilingual('两处年度互相矛盾（表名与年度）', 'The two years contradict each other'),
  check: ({ fields: { title, year } }) => {
    if (!isRead(title) || !isRead(year)) return { results: [] };
    const years = yearsIn(title.value);
    if (years.length !== 1 || years[0] === year.value) return { results: [] };
    return {
      results: [
        {
          subject: 'title',
          cells: cellsOf(title, year),
          evidence: evidenceOf(title, year),
          message: bilingual(
            `表名${said(title.value)}写的是${years[0]}年，表头年度是${year.value}年。`,
            `The title ${said(title.value)} names ${years[0]}, the form is for ${year.value}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
