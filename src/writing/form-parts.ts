import type { FormFamily } from '../forms/families';
import { cell, row, section, text, type Box, type BoxCell, type RowBox } from './layout';
import { printedAmount } from './printed-number';
import type { SheetPlan } from './sheet-plan';
import type { Unplaced } from './unplaced';
import type { Values } from './values';

/** A form laid out, and what found no place on it (it stands in the 备注 block). */
export interface FilledPlan {
  readonly plan: SheetPlan;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Title, year and unit line on top of every form: three rows, repeated on every printed page. A form that becomes
 * another (`renamed`) gets the title of what it becomes.
 */
export function heading(
  values: Values,
  { title: formName }: FormFamily,
  columns: number,
  captionColumns: number,
  renamed = false,
): readonly RowBox[] {
  const unit = values.text('preparedBy');
  const year = values.year();
  const printed = values.text('title');
  const title = renamed || printed === '' ? `${unit}${formName}` : printed;
  return [
    row([{ ...cell(title, columns, 'title'), name: 'title', from: values.origin('title') }], 38),
    row(
      [
        {
          ...cell(year === undefined ? '（        年度）' : `（${year}年度）`, columns, 'subtitle'),
          from: values.origin('year'),
        },
      ],
      22,
    ),
    row([
      cell('编制单位（盖章）：', captionColumns, 'caption'),
      {
        columns: columns - captionColumns,
        style: 'captionInput',
        content: text(unit),
        name: 'preparedBy',
        numberFormat: '@',
        from: values.origin('preparedBy'),
      },
    ]),
  ];
}

/** Number of rows of `heading`. */
export const HEADING_ROWS = 3;

/** The 备注 block: every value without a place of its own, with its name or its address. */
export function remarks(
  unplaced: readonly Unplaced[],
  labelColumns: number,
  nameColumns: number,
  columns: number,
): readonly Box[] {
  if (unplaced.length === 0) return [];
  return [
    section(
      '备注',
      labelColumns,
      unplaced.map((each) =>
        row([
          cell(each.name, nameColumns),
          {
            columns: columns - labelColumns - nameColumns,
            style: 'inputLong',
            ...(each.isNumber ? printedAmount(each.text) : { content: text(each.text), numberFormat: '@' }),
            from: each.at && { name: each.name, at: each.at },
          } satisfies BoxCell,
        ]),
      ),
    ),
  ];
}
