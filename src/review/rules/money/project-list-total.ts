import { plural } from '../../../texts/plural';
import type { ListedProject } from '../../../forms/model';
import { showYuan, sum } from '../../../forms/money';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, showMoney } from '../../support/evidence';
import {
  gapOf,
  isKnownAmount,
  roundingSlack,
  sumMark,
  yuanOf,
  type KnownAmount,
  offFrom,
} from '../../support/sums';

/** 合计 of a project list = its rows. */
export const projectListTotal: FormRule = {
  id: 'project-list-total',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('项目清单的合计不等于各项目之和', 'Total of the project list is wrong'),
  why: bilingual('清单合计不符，预算数不可信。', 'A list that does not add up cannot be trusted.'),
  source: bilingual('算术：合计＝各项目金额之和', 'Arithmetic: total = sum of the rows'),
  check: ({ projects, fields: { total } }) => {
    const rows = projects.map(({ amount }) => amount);
    const known = rows.filter(isKnownAmount);
    if (projects.length === 0 || !isKnownAmount(total) || known.length < 2) return { results: [] };
    if (known.length < rows.filter(({ state }) => state !== 'blank').length) return { results: [] };
    const gap = gapOf(total, known);
    const slack = roundingSlack([total, ...known]);
    if (gap.abs().lte(slack) || (gap.gt(0) && isNested(projects, known))) return { results: [] };
    const unfilled = known.length < rows.length;
    const added = sum(known.map(yuanOf));
    const { unit } = total.value;
    return {
      results: [
        {
          subject: 'list/total',
          ...(unfilled ? { severity: 'warning' as const } : {}),
          cells: cellsOf(total, ...known),
          evidence: evidenceOf(total, ...known),
          message: bilingual(
            `${known.length}个项目合计${showYuan(added, unit)}，${offFrom(`清单的合计${showMoney(total.value)}`, gap, unit)}。`,
            `The list’s total is ${showMoney(total.value)}, ${plural(known.length, 'row', 'rows')} of it add up to ${showYuan(added, unit)}.`,
          ),
          mark: sumMark(total, known, '<>', slack),
        },
      ],
    };
  },
};

/** Words before the name of a project that is part of the one above. */
const PART = /^\s*(?:其中|含|[（(]\d{1,2}[)）])/u;

/** Whether some rows are parts of others: then their sum is more than the whole. */
function isNested(projects: readonly ListedProject[], amounts: readonly KnownAmount[]): boolean {
  if (projects.some(({ projectName }) => isRead(projectName) && PART.test(projectName.value))) return true;
  const yuan = amounts.map((amount) => yuanOf(amount));
  return yuan.some((whole, at) => {
    let rest = whole;
    let parts = 0;
    for (const part of yuan.slice(at + 1)) {
      rest = rest.minus(part);
      parts += 1;
      if (rest.lte(0)) break;
    }
    return parts >= 2 && rest.eq(0);
  });
}
