import type { IWorkbookData } from '@univerjs/core';
import { cellAddress } from '../../src/forms/cell';
import { workbookOf, type Cell } from '../excel-host/jest/workbook-of';
import { departmentFormPlan, projectFormPlan, type SheetPlan } from '../../src/writing';

/** The contents of a plan as rows of cells, with the texts of some cells replaced. */
function rowsOf({ cells }: SheetPlan, typed: Readonly<Record<string, Cell>> = {}): Cell[][] {
  const rows: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    while (rows.length <= row) rows.push([]);
    const target = rows[row]!;
    while (target.length <= column) target.push('');
    target[column] = cell;
  };
  for (const { rect, content } of cells)
    if (content.type !== 'blank')
      put(
        rect.row,
        rect.column,
        content.type === 'text'
          ? content.text
          : content.type === 'number'
            ? content.value
            : `=${content.formula}`,
      );
  for (const [place, cell] of Object.entries(typed)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    put(row, column, cell);
  }
  return rows;
}

/** Address of the first cell that takes an amount only. */
function firstAmount({ validations }: SheetPlan): { readonly place: string; readonly address: string } {
  const amount = validations.find(({ rule }) => rule.type === 'decimal');
  if (!amount) throw new Error('The plan has a place for an amount.');
  const { row, column } = amount.rect;
  return { place: `${row},${column}`, address: cellAddress({ row, column }) };
}

/** Two project forms, a department form that takes an amount from one of them, and a sheet without a form. */
export function smallWorkbook(): IWorkbookData {
  const known = { year: 2025, preparedBy: '某某局', departmentName: '某某局' };
  const department = departmentFormPlan(known);
  const project = projectFormPlan(known);
  const budget = firstAmount(project);
  return workbookOf({
    部门: rowsOf(department, { [firstAmount(department).place]: `=中转!B1` }),
    项目一: rowsOf(project, { [budget.place]: 120 }),
    项目二: rowsOf(project, { [budget.place]: '无' }),
    中转: [['预算', `='项目一'!${budget.address}`]],
  });
}
