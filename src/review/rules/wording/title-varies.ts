import { kindInTitle } from '../../../forms/vocabulary/values';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** Project forms of one submission under different names. */
export const titleVaries: WorkbookRule = {
  id: 'title-varies',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('同一套项目表用了几种表名', 'Project forms under different titles'),
  why: bilingual('表名不同，看不出是不是同一种表。', 'Different titles suggest different forms.'),
  source: bilingual('同一次申报使用统一表样', 'One submission uses one form'),
  looksAt: (form) => [form.kind, form.fields.title, isUntouched(form)],
  check: ({ forms }) => ({
    results: inconsistency(
      'titles',
      variantsOf(
        forms
          .filter((form) => form.kind === 'project' && !isUntouched(form))
          .map(({ fields }) => fields.title)
          .filter(isRead),
        ({ value }) => kindInTitle(value),
      ),
      writtenDifferently('项目表的表名', 'The title of the project forms'),
    ),
  }),
};
