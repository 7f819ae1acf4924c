import { parsePeriod } from '../../../language/period';
import type { WorkbookRule } from '../../rule';
import { bilingual, isRead } from '../../support/evidence';
import { inconsistency, variantsOf, writtenDifferently } from '../../support/variants';

/** Periods of one submission written in several ways. */
export const periodFormatVaries: WorkbookRule = {
  id: 'period-format-varies',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'workbook',
  title: bilingual('实施时间的写法不一', 'Periods written in several ways'),
  why: bilingual('写法不一，汇总和比对都不方便。', 'Mixed writing is hard to collect and compare.'),
  source: bilingual('同一次申报的书写应当一致', 'One submission, one way of writing'),
  looksAt: ({ kind, fields: { period } }) => [kind, period],
  check: ({ forms }) => ({
    results: inconsistency(
      'periods',
      variantsOf(
        forms
          .filter(({ kind }) => kind === 'project')
          .map(({ fields }) => fields.period)
          .filter(isRead),
        ({ value }) => parsePeriod(value)?.style,
      ),
      writtenDifferently('各项目的实施时间', 'The period of the projects'),
    ),
  }),
};
