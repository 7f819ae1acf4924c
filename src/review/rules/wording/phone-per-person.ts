import { digitsOf } from '../../../language/written-numbers';
import { addTo } from '../../support/grouping';
import { condensed } from '../../../language/plain';
import { valueOf } from '../../../forms/field';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead, type ReadField } from '../../support/evidence';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** One leader with several telephone numbers. */
export const phonePerPerson: WorkbookRule = {
  id: 'phone-per-person',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('同一负责人的联系电话不同', 'One leader with several telephone numbers'),
  why: bilingual('电话不一，可能填错或人员有变动。', 'One of the numbers may be wrong or old.'),
  source: bilingual('两处填写不一致', 'The two entries differ'),
  looksAt: ({ fields: { leader, phone } }) => [leader, phone],
  check: ({ forms }) => {
    const byPerson = new Map<string, ReadField<string>[]>();
    for (const { fields } of forms) {
      const person = condensed(valueOf(fields.leader) ?? '');
      if (person !== '' && isRead(fields.phone)) addTo(byPerson, person, fields.phone);
    }
    return {
      results: [...byPerson].flatMap(([person, phones]) =>
        inconsistency(
          `phone/${person}`,
          variantsOf(phones, ({ value }) => digitsOf(value)),
          writtenDifferently(`负责人${person}的联系电话`, `The telephone of ${person}`),
        ),
      ),
    };
  },
};
