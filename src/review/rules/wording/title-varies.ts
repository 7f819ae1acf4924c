import { condensed } from '../../../language/plain';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** The kind of form at the end of a title: unit, year and stamps are its own business. */
const KIND = /(?:财政|预算|部门|本级|市级|省级|县级|支出|专项)*项目[\u4e00-\u9fff()]*表/u;
const kindIn = (title: string): string | undefined =>
  KIND.exec(condensed(title).replaceAll(/\([^()]*\)/gu, ''))?.[0];

/** Project forms of one submission under different names. */
export const titleVaries: WorkbookRule = {
  id: 'title-varies',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
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
        ({ value }) => kindIn(value),
      ),
      writtenDifferently('项目表的表名', 'The title of the project forms'),
    ),
  }),
};
