import { plural } from '../../../texts/plural';
import { bareNumber, digitsOf, isBareNumber } from '../../../language/written-numbers';
import type { Form, Money } from '../../../forms/model';
import type { SheetRule } from '../../rule';
import type { Grid } from '../../../reading/grid';
import type { CellEdit, Fix, MarkCondition } from '../../finding';
import {
  bilingual,
  cellsOf,
  evidenceOf,
  formulaAddress,
  isRead,
  saidOfEach,
  type ReadField,
} from '../../support/evidence';
import { valueAt } from '../../support/grid-cells';

/** Digits that a number of Excel holds. */
const EXACT_DIGITS = 15;
/** Cells that a formula of a mark names at most. */
const MOST_IN_FORMULA = 60;

/** An amount that is stored as text: sums leave it out. Said once per form. */
export const numberAsText: SheetRule = {
  id: 'number-as-text',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
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
          return typeof value === 'string' && isBareNumber(value);
        });
      if (fields.length === 0) return [];
      return [
        {
          subject: 'amounts',
          of: form,
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `${saidOfEach(fields.map(({ raw }) => raw.trim()))}存成了文本，不能参加计算，请改为数值。`,
            `${plural(fields.length, 'amount is', 'amounts are')} stored as text and left out of sums.`,
          ),
          mark: markOf(fields),
          ...fixOf(fields, grid),
        },
      ];
    }),
  }),
};

/** The mark goes when the cells hold numbers, which look the same. */
const markOf = (fields: readonly ReadField<Money>[]): MarkCondition =>
  fields.length > MOST_IN_FORMULA
    ? { while: 'unchanged' }
    : {
        while: 'formula',
        formula: `OR(${fields.map(({ at }) => `ISTEXT(${formulaAddress(at)})`).join(',')})`,
      };

/** Only for digits that a number of Excel keeps exactly. */
function fixOf(fields: readonly ReadField<Money>[], grid: Grid): { readonly fix?: Fix } {
  const edits = fields.map(({ at }): CellEdit => {
    const before = String(valueAt(grid, at.row, at.column));
    return { at, before, after: bareNumber(before), as: 'number' };
  });
  if (edits.some(({ after }) => digitsOf(after).length > EXACT_DIGITS)) return {};
  return { fix: { label: bilingual('改为数值', 'Make them numbers'), edits } };
}

const amountsOf = ({ fields, funds, projects }: Form) => [
  fields.budget,
  fields.basicExpenditure,
  fields.projectExpenditure,
  fields.total,
  fields.multiYearTotal,
  ...funds.flatMap(({ value, initial, adjusted, actual }) => [value, initial, adjusted, actual]),
  ...projects.map(({ amount }) => amount),
];
