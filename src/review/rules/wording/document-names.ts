import { documentsIn } from '../../../language/documents';
import { addTo } from '../../support/grouping';
import type { WorkbookRule } from '../../rule';
import { textsThatMay } from '../../support/concerned-texts';
import { bilingual, type ReadField } from '../../support/evidence';
import { perForm } from '../../support/per-form';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** Documents that a form names, each with the matter it is about; the value is the name alone. */
const documentsOf = perForm((form) =>
  textsNamingOne(form).flatMap(({ field }) =>
    documentsIn(field.value).map(({ name, matter }) => ({ matter, mention: { ...field, value: name } })),
  ),
);

const textsNamingOne = textsThatMay((words) => documentsIn(words).length > 0);

/** One document under two names. */
export const documentNames: WorkbookRule = {
  id: 'document-names',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('同一制度的名称写法不一', 'One document under two names'),
  why: bilingual('名称不同，查不到依据的文件。', 'Under a wrong name the document is not found.'),
  source: bilingual('公文用语：文件名称应当统一', 'Names of documents must be uniform'),
  looksAt: documentsOf,
  *check({ forms }) {
    const byMatter = new Map<string, ReadField<string>[]>();
    for (const form of forms) {
      for (const { matter, mention } of documentsOf(form)) addTo(byMatter, matter, mention);
      yield;
    }
    return {
      results: [...byMatter].flatMap(([matter, mentions]) =>
        inconsistency(
          `document/${matter}`,
          variantsOf(mentions, ({ value }) => value),
          writtenDifferently('制度名称', 'The name of the document'),
        ),
      ),
    };
  },
};
