import { cellAddress } from '../../forms/cell';
import type { Form } from '../../forms/model';
import type { SheetRule } from '../rule';
import { bilingual, cellsOf, evidenceOf, isRead } from '../support/evidence';
import { valueAt } from '../support/grid-cells';

const NUMBER = /^\s*[+-]?\d[\d,，]*(?:\.\d+)?\s*$/u;

/** An amount that is stored as text: sums leave it out. Said once per form. */
export const numberAsText: SheetRule = {
  id: 'number-as-text',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  scope: 'sheet',
  title: bilingual('金额存成了文本', 'Amount stored as text'),
  why: bilingual('文本数字不参加求和，合计会少。', 'SUM leaves text out.'),
  source: bilingual('电子表格录入规范', 'Clean entry'),
  check: ({ forms }, grid) => ({
    results: forms.flatMap((form) => {
      const fields = amountsOf(form)
        .filter(isRead)
        .filter(({ at }) => {
          const value = valueAt(grid, at.row, at.column);
          return typeof value === 'string' && NUMBER.test(value);
        });
      const [first] = fields;
      if (!first) return [];
      return [
        {
          subject: `amounts/${cellAddress(first.at)}`,
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `${fields.map(({ raw }) => `“${raw.trim()}”`).join('、')}存成了文本，不能参加计算，请改为数值。`,
            `${fields.length} amounts are stored as text and are left out of sums.`,
          ),
          mark: { while: 'unchanged' as const },
        },
      ];
    }),
  }),
};

const amountsOf = ({ fields, funds, projects }: Form) => [
  fields.budget, fields.basicExpenditure, fields.projectExpenditure, fields.total, fields.multiYearTotal,
  ...funds.flatMap(({ value, initial, adjusted, actual }) => [value, initial, adjusted, actual]),
  ...projects.map(({ amount }) => amount),
]; // prettier-ignore
