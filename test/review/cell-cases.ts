import { buildForm, readingOf, type FormSpec } from './form-builder';
import type { CellValue, Grid } from '../../src/reading/grid';
import { review } from '../../src/review/engine';
import type { Form } from '../../src/forms/model';
import type { Finding } from '../../src/review/finding';

const spec: FormSpec = {
  sheet: '表',
  fields: { projectName: '公路养护', budget: '1200元' },
  funds: [{ name: '财政拨款', value: '1200元' }],
};

/** The grid of a form: given cells, everything else empty. */
export function gridOf(cells: Record<string, CellValue>, formulas: Record<string, string> = {}): Grid {
  const at = (source: Record<string, CellValue>, row: number, column: number): CellValue =>
    source[`${row},${column}`] ?? '';
  const matrix = (source: Record<string, CellValue>): CellValue[][] =>
    Array.from({ length: 40 }, (_row, row) =>
      Array.from({ length: 16 }, (_column, column) => at(source, row, column)),
    );
  return {
    sheet: { id: '表', name: '表' },
    origin: { row: 0, column: 0 },
    values: matrix(cells),
    texts: matrix(cells).map((row) => row.map(String)),
    formulas: matrix(formulas).map((row) => row.map(String)),
  };
}
const budget = buildForm(spec).fields.budget;
/** Where the budget of the form stands: `row,column`. */
export const BUDGET_PLACE = budget.state === 'read' ? `${budget.at.row},${budget.at.column}` : '';

/** A place so many rows and columns from the budget's. */
const place = (rows: number, columns: number): string => {
  const [row = 0, column = 0] = BUDGET_PLACE.split(',').map(Number);
  return `${row + rows},${column + columns}`;
};
/** Two items above a total of 1200. */
const items = (one: number, other: number): Record<string, CellValue> => ({
  [place(-2, -1)]: '印刷费',
  [place(-2, 0)]: one,
  [place(-1, -1)]: '租赁费',
  [place(-1, 0)]: other,
  [place(0, -1)]: '合 计',
  [BUDGET_PLACE]: 1200,
});

/** The form with a cell in the place of its budget that is no amount. */
const unread = (): Form => {
  const form = buildForm(spec);
  const { budget: read } = form.fields;
  return read.state === 'read'
    ? { ...form, fields: { ...form.fields, budget: { state: 'ambiguous', candidates: [read.at] } } }
    : form;
};

/** What is found about the cells of a form. */
export const cellFindings = (grid: Grid, form: Form = buildForm(spec)): readonly Finding[] =>
  review(readingOf([form]), { grids: new Map([['表', grid]]) }).findings;

/** Cells with a defect of a rule about cells, and cells that only look like it. */
export const CELL_CASES: readonly {
  readonly name: string;
  readonly grid: Grid;
  readonly rule: string;
  readonly found: boolean;
  readonly form?: Form;
}[] = (
  [
    ['an amount as text', gridOf({ [BUDGET_PLACE]: '1,200' }), 'number-as-text', true],
    ['an amount as number', gridOf({ [BUDGET_PLACE]: 1200 }), 'number-as-text', false],
    ['an amount with its unit', gridOf({ [BUDGET_PLACE]: '1200元' }), 'number-as-text', false],
    ['a total that is not its items', gridOf(items(700, 400)), 'cost-items-total', true],
    ['a total that is its items', gridOf(items(700, 500)), 'cost-items-total', false],
    [
      'a total with a part of an item',
      gridOf({ ...items(1200, 400), [place(-1, -1)]: '其中：印刷费' }),
      'cost-items-total',
      false,
    ],
    [
      'an amount that is no total',
      gridOf({ ...items(700, 400), [place(0, -1)]: '本年预算' }),
      'cost-items-total',
      false,
    ],
    ['#REF!', gridOf({ '3,4': '#REF!' }), 'error-cell', true],
    ['#DIV/0!', gridOf({ '3,4': '#DIV/0!' }), 'error-cell', true],
    ['# in a text', gridOf({ '3,4': '#1楼维修' }), 'error-cell', false],
    [
      'a number between formulas',
      gridOf({ '4,5': 7 }, { '3,5': '=A1', '5,5': '=A3' }),
      'overwritten-formula',
      true,
    ],
    ['a number beside one formula', gridOf({ '4,5': 7 }, { '3,5': '=A1' }), 'overwritten-formula', false],
    [
      'a number between formulas of different kinds',
      gridOf({ '4,5': 10 }, { '4,4': '=C5/B5', '4,6': '=ROUND(E5*F5,2)' }),
      'overwritten-formula',
      false,
    ],
    [
      'a number between sums of rows above them',
      gridOf({ '4,5': 7 }, { '4,4': '=SUM(E1:E4)', '4,6': '=SUM(G1:G4)' }),
      'overwritten-formula',
      true,
    ],
    [
      'a formula between formulas',
      gridOf({ '4,5': 7 }, { '3,5': '=A1', '4,5': '=A2', '5,5': '=A3' }),
      'overwritten-formula',
      false,
    ],
    [
      'a date in the place of an amount',
      gridOf({ [BUDGET_PLACE]: 45_000 }),
      'amount-not-read',
      true,
      unread(),
    ],
    [
      'words in the place of an amount',
      gridOf({ [BUDGET_PLACE]: '据实列支' }),
      'amount-not-read',
      false,
      unread(),
    ],
  ] as const
).map(([name, grid, rule, found, form]) => ({ name, grid, rule, found, ...(form ? { form } : {}) }));
