import { nameWithoutAdditions, namesOneBody } from '../../../language/lexicon/bodies';
import { condensed } from '../../../language/plain';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { addTo } from '../../support/grouping';
import { inconsistency, variantsOf, writtenDifferently, type Variant } from '../../support/variants';

/** The unit that prepares the forms, written in two ways. */
export const unitNames: WorkbookRule = {
  id: 'unit-names',
  kind: 'name-inconsistency',
  severity: 'warning',
  dimension: '完整性',
  scope: 'workbook',
  title: bilingual('同一单位的名称写法不一', 'One unit under two names'),
  why: bilingual('名称不同会被当成两个单位。', 'Two names are taken for two units.'),
  source: bilingual('公文用语：机构名称应当统一', 'Names of bodies must be uniform'),
  looksAt: ({ fields: { preparedBy, departmentName, implementer } }) => [
    preparedBy,
    departmentName,
    implementer,
  ],
  check: ({ forms }) => {
    const fields = forms.flatMap(({ fields: { preparedBy, departmentName, implementer } }) =>
      [departmentName, preparedBy, implementer].filter(isRead),
    );
    const alike = new Map<string, Variant[]>();
    for (const variant of variantsOf<string>(fields, ({ value }) => condensed(value)))
      addTo(alike, nameWithoutAdditions(variant.style), variant);
    return { results: [...alike.values()].flatMap(pairsOf) };
  },
};

/** Of names that differ in such words at most, those that are of one unit. */
function pairsOf(variants: readonly Variant[]): readonly RuleResult[] {
  return variants.flatMap((variant, at) =>
    variants
      .slice(at + 1)
      .filter((other) => namesOneBody(variant.style, other.style))
      .flatMap((other) =>
        inconsistency(
          `unit/${[variant.style, other.style].sort().join('/')}`,
          [variant, other],
          writtenDifferently('单位名称', 'The name of the unit'),
        ),
      ),
  );
}
