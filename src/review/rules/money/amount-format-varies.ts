import { hasSeparator } from '../../../language/written-numbers';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** Budgets of one submission, some with separators and some without. */
export const amountFormatVaries: WorkbookRule = {
  id: 'amount-format-varies',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('金额的千分位写法不一', 'Amounts with and without separators'),
  why: bilingual('写法不一容易看错位数。', 'Mixed writing makes digits easy to misread.'),
  source: bilingual('同一次申报的书写应当一致', 'One submission, one way of writing'),
  looksAt: ({ kind, fields: { budget } }) => [kind, budget],
  check: ({ forms }) => ({
    results: inconsistency(
      'amounts',
      variantsOf(
        forms
          .filter(({ kind }) => kind === 'project')
          .map(({ fields }) => fields.budget)
          .filter(isRead),
        ({ raw, value }) =>
          value.amount.abs().lt(1000) ? undefined : hasSeparator(raw) ? 'separated' : 'plain',
      ),
      writtenDifferently('各项目预算资金的千分位', 'The separator in the budgets'),
    ),
  }),
};
