import { addTo } from '../../support/grouping';
import { condensed } from '../../../language/plain';
import { valueOf } from '../../../forms/field';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead, type ReadField } from '../../support/evidence';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** Whether one name is the other with a character or two more: 选联委, 选任联委. */
function almostAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || short.length < 4 || long.length - short.length > 2) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return (
    at === short.length ||
    (short.length === long.length && [...short].filter((sign, index) => sign !== long[index]).length === 1)
  );
}

/** The same person answers for two bodies whose names differ by a character: probably one body. */
export const organizationNames: WorkbookRule = {
  id: 'organization-names',
  kind: 'name-inconsistency',
  severity: 'warning',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('同一机构的名称写法不一', 'One body under two names'),
  why: bilingual('名称不同会被当成两个机构。', 'Two names are taken for two bodies.'),
  source: bilingual('公文用语：机构名称应当统一', 'Names of bodies must be uniform'),
  looksAt: ({ fields: { leader, phone, organization } }) => [leader, phone, organization],
  check: ({ forms }) => {
    const byPerson = new Map<string, ReadField<string>[]>();
    for (const { fields } of forms) {
      const person = [valueOf(fields.leader), valueOf(fields.phone)]
        .map((part) => condensed(part ?? ''))
        .join('/');
      if (person !== '/' && isRead(fields.organization)) addTo(byPerson, person, fields.organization);
    }
    return {
      results: [...byPerson.values()].flatMap((fields) => {
        const variants = variantsOf(fields, ({ value }) => condensed(value));
        const similar = variants.filter(({ style }) =>
          variants.some((other) => almostAlike(style, other.style)),
        );
        return inconsistency(
          `organization/${similar
            .map(({ style }) => style)
            .sort()
            .join('/')}`,
          similar,
          writtenDifferently('负责人和电话相同，组织机构', 'With the same leader, the body'),
        );
      }),
    };
  },
};
