import { showYuan, sum } from '../../../forms/money';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { isTotalRow } from '../../support/project-lists';
import { gapOf, isKnownAmount, roundingSlack, sumMark, yuanOf } from '../../support/sums';

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
  check: ({ projects }) => {
    const totals = projects.filter(isTotalRow);
    const [total] = totals;
    const rows = projects.filter((row) => !isTotalRow(row)).map(({ amount }) => amount);
    const known = rows.filter(isKnownAmount);
    if (totals.length !== 1 || !total || !isKnownAmount(total.amount) || known.length < 2)
      return { results: [] };
    if (known.length < rows.filter(({ state }) => state !== 'blank').length) return { results: [] };
    const added = sum(known.map(yuanOf));
    const gap = gapOf(total.amount, known).abs();
    const slack = roundingSlack([total.amount, ...known]);
    if (gap.lte(slack)) return { results: [] };
    const { unit } = total.amount.value;
    return {
      results: [
        {
          subject: 'list/total',
          cells: cellsOf(total.amount, ...known),
          evidence: evidenceOf(total.amount, ...known),
          message: bilingual(
            `清单合计${showMoney(total.amount.value)}，${known.length}个项目之和为${showYuan(added, unit)}，相差${showYuan(gap, unit)}。`,
            `The list’s total is ${showMoney(total.amount.value)}, its ${known.length} rows add up to ${showYuan(added, unit)}.`,
          ),
          mark: sumMark(total.amount, known, '<>', slack),
        },
      ],
    };
  },
};
