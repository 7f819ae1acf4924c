import { fundNatureKey } from '../../../forms/vocabulary/values';
import { condensed } from '../../../language/plain';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** One kind of fund under two names: 一般公共预算, 一般公共预算安排. */
export const fundNatureVaries: WorkbookRule = {
  id: 'fund-nature-varies',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('同一资金性质有几种写法', 'One kind of fund under several names'),
  why: bilingual('写法不一，汇总时会分成几类。', 'Different names are summed up separately.'),
  source: bilingual('同一次申报的书写应当一致', 'One submission, one way of writing'),
  looksAt: ({ fields: { fundNature } }) => fundNature,
  check: ({ forms }) => {
    const fields = forms.map(({ fields: { fundNature } }) => fundNature).filter(isRead);
    return {
      results: variantsOf(fields, ({ value }) => fundNatureKey(value)).flatMap(({ style, fields: alike }) =>
        inconsistency(
          `fundNature/${style}`,
          variantsOf(alike, ({ value }) => (typeof value === 'string' ? condensed(value) : undefined)),
          writtenDifferently('资金性质', 'The kind of fund'),
        ),
      ),
    };
  },
};
