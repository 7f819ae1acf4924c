import { cellAddress, type CellRef } from '../../../forms/cell';
import { valueOf, type Field } from '../../../forms/field';
import { MONEY_FIELDS, type Form, type Money, type UnreadCell } from '../../../forms/model';
import { amountIn } from '../../../language/amount';
import { isOpenMoney } from '../../../language/inexact-money';
import { meansNothing } from '../../../language/lexicon/blanks';
import type { Grid } from '../../../reading/grid';
import type { RuleOutcome, SheetRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { valueAt } from '../../support/grid-cells';

/** What stands in the place of an amount and is none: a date is certainly wrong, words may say why nothing is compared. */
export const amountNotRead: SheetRule = {
  id: 'amount-not-read',
  kind: 'format-inconsistency',
  severity: 'warning',
  dimension: '完整性',
  scope: 'sheet',
  title: bilingual('金额单元格里不是金额', 'No amount in the place of an amount'),
  why: bilingual('认不出的金额不能参加核对，合计可能有误。', 'What is no amount is left out of every check.'),
  source: bilingual('电子表格录入规范', 'Clean entry'),
  check: ({ forms }, grid) => {
    const outcomes = forms.flatMap((form) => [
      ...amountsOf(form).flatMap(([name, field]) => outcomeOf(name, field, grid)),
      ...form.unread.filter(isPlaceOfAmount).map(({ at, text }) => notUnderstood(at, text)),
    ]);
    return {
      results: outcomes.flatMap(({ results }) => results),
      cannotJudge: outcomes
        .flatMap(({ cannotJudge = [] }) => cannotJudge)
        .filter(({ cells: [at] }, index, all) => !all.slice(0, index).some(({ cells }) => cells[0] === at)),
    };
  },
};

/** Longer texts beside an amount's label explain something. */
const LONGEST = 24;

/** What was read for nothing though it stands at the label of an amount, or is money that is not exact. */
const isPlaceOfAmount = ({ why: { cause }, text }: UnreadCell): boolean =>
  (cause === 'no-amount' && text.length <= LONGEST && !meansNothing(text)) ||
  (cause !== 'outside' && (isOpenMoney(text) || amountIn(text)?.about === true));

function outcomeOf(name: string, field: Field<Money>, grid: Grid): readonly RuleOutcome[] {
  if (field.state === 'read') return field.value.about ? [rough(field.at, field.raw.trim())] : [];
  // Of several places that may be it, none was chosen: that is another question.
  const at = field.state === 'ambiguous' && field.candidates.length === 1 ? field.candidates[0] : undefined;
  const value = at ? valueAt(grid, at.row, at.column) : '';
  if (!at || value === '') return [];
  const text = textAt(grid, at);
  if (typeof value !== 'number') return [notUnderstood(at, text)];
  return [
    {
      results: [
        {
          subject: `amount/${name}`,
          cells: [at],
          evidence: [{ at, text }],
          message: bilingual(
            `${cellAddress(at)}应为金额，现在显示为${said(text)}，可能设成了日期或百分比格式，请核对。`,
            `${cellAddress(at)} is the place of an amount and shows ${said(text)}; its number format may be that of a date or a rate.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    },
  ];
}

const notUnderstood = (at: CellRef, text: string): RuleOutcome =>
  leftOut(
    at,
    `${said(text)}认不出是多少钱，没有参加金额核对。请只写数字，或者写明数字和单位（例如 192万元）。`,
    `${said(text)} in ${cellAddress(at)} was not understood as an amount and was left out of the checks.`,
  );

const rough = (at: CellRef, text: string): RuleOutcome =>
  leftOut(
    at,
    `${said(text)}是大约的数，没有参加金额核对。请写准确的金额。`,
    `${said(text)} in ${cellAddress(at)} is a rough amount and was left out of the checks.`,
  );

/** @param zh why, after the words 单元格的 */
const leftOut = (at: CellRef, zh: string, en: string): RuleOutcome => ({
  results: [],
  cannotJudge: [{ cells: [at], reason: bilingual(`${cellAddress(at)}的${zh}`, en) }],
});

const textAt = ({ origin, texts }: Grid, { row, column }: CellRef): string =>
  (texts[row - origin.row]?.[column - origin.column] ?? '').trim();

/** Every amount of a form with what it is called: a finding is known by that, not by its address. */
const amountsOf = (form: Form): readonly (readonly [string, Field<Money>])[] => [
  ...[...MONEY_FIELDS].map((name) => [name, form.fields[name] as Field<Money>] as const),
  ...form.funds.flatMap(({ name, value, initial, adjusted, actual }) =>
    Object.entries({ value, initial, adjusted, actual }).map(
      ([column, field]) => [`funds/${valueOf(name) ?? ''}/${column}`, field] as const,
    ),
  ),
  ...form.projects.map(
    ({ projectName, amount }) => [`projects/${valueOf(projectName) ?? ''}`, amount] as const,
  ),
  ...form.tasks.flatMap(({ name, total, appropriation, other }) =>
    Object.entries({ total, appropriation, other }).map(
      ([column, field]) => [`tasks/${valueOf(name) ?? ''}/${column}`, field] as const,
    ),
  ),
  ...form.costs.flatMap(({ item, unitPrice, amount }) =>
    Object.entries({ unitPrice, amount }).map(
      ([column, field]) => [`costs/${valueOf(item) ?? ''}/${column}`, field] as const,
    ),
  ),
  ['costTotals/amount', form.costTotals.amount],
  ['taskTotals/appropriation', form.taskTotals.appropriation],
  ['taskTotals/other', form.taskTotals.other],
];
