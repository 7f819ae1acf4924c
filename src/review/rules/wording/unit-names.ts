import { condensed } from '../../../language/plain';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { addTo } from '../../support/grouping';
import { inconsistency, variantsOf, writtenDifferently, type Variant } from '../../support/variants';

/** Shorter names are too often those of different units. */
const SHORTEST = 6;

/** What is easily added to a name or left out; a number or a direction would name another unit. */
const OF_NO_WEIGHT = '[与和及暨的之市县区省州旗乡镇]|人民|政府|街道|办公';
const ONE_OF_NO_WEIGHT = new RegExp(`^(?:${OF_NO_WEIGHT})$`, 'u');
const ALL_OF_NO_WEIGHT = new RegExp(OF_NO_WEIGHT, 'gu');

/** Whether one name is the other with such a word more inside of it: 疾病预防与控制中心, 疾病预防控制中心. */
function namesOneUnit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || short.length === long.length) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const more = long.length - short.length;
  return (
    same > 0 &&
    same < short.length &&
    short.slice(same) === long.slice(same + more) &&
    ONE_OF_NO_WEIGHT.test(long.slice(same, same + more))
  );
}

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
      addTo(alike, variant.style.replaceAll(ALL_OF_NO_WEIGHT, ''), variant);
    return { results: [...alike.values()].flatMap(pairsOf) };
  },
};

/** Of names that differ in such words at most, those that are of one unit. */
function pairsOf(variants: readonly Variant[]): readonly RuleResult[] {
  return variants.flatMap((variant, at) =>
    variants
      .slice(at + 1)
      .filter((other) => namesOneUnit(variant.style, other.style))
      .flatMap((other) =>
        inconsistency(
          `unit/${[variant.style, other.style].sort().join('/')}`,
          [variant, other],
          writtenDifferently('单位名称', 'The name of the unit'),
        ),
      ),
  );
}
