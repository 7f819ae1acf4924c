import { isInside } from '../forms/cell';
import { DATE_UNIT, GRADE_UNIT } from '../forms/indicator-library';
import type { Form, IndicatorColumn } from '../forms/model';
import type { ActiveCell, IndicatorRowsChange, IndicatorRowsPlace } from './port/workbook-host';
import { formsOf } from '../reading/reading';
import { INDICATOR_NOTICES } from '../texts/templates-texts';
import type { Grid } from '../reading/grid';
import { addedScoreCells, fittingHeights, indicatorHeight } from '../writing';
import { indicatorTables, sameClass, type ClassRows, type IndicatorTable } from './indicator-table';
import type { Notice } from './session-state';
import { NoFormHereError, NoIndicatorRowError } from './template-errors';
import type { NewIndicator } from './template-state';
import { upToDate, type WorkContext } from './template-work';

/** Writes indicators into a form, each among those of its class: first into empty rows, then into new ones. */
export async function addIndicators(
  context: WorkContext,
  wanted: Form,
  indicators: readonly NewIndicator[],
): Promise<Notice> {
  const [form] = await upToDate(context, [wanted]);
  if (!form) throw new NoIndicatorRowError();
  const { tables, grid } = await tablesOf(context, form);
  const table = mostWanted(tables, indicators);
  const fills: IndicatorRowsChange['fills'][number][] = [];
  const insertions = new Map<number, Readonly<Record<number, string>>[]>();
  const homeless: string[] = [];
  const taken = new Map<ClassRows, number>();
  for (const indicator of indicators) {
    const rows = table.classes.find((each) => sameClass(each.class, indicator.class));
    const last = rows && lastOf(rows);
    if (!rows || last === undefined) {
      homeless.push(indicator.name);
      continue;
    }
    const texts = textsOf(table, indicator);
    const used = taken.get(rows) ?? 0;
    taken.set(rows, used + 1);
    const empty = rows.empty.filter((row) => isFree(grid, row, texts))[used];
    if (empty !== undefined) fills.push({ row: empty, texts });
    else insertions.set(last, [...(insertions.get(last) ?? []), texts]);
  }
  await context.host.addIndicatorRows({
    ...placeOf(context, form, table),
    ...scoresOf(form, table, grid),
    fills,
    insertions: [...insertions].map(([below, rows]) => ({ below, rows })),
    heightFor: indicatorHeight,
  });
  await selectFirst(context, form, table, { fills, insertions });
  await context.refresh();
  return homeless.length > 0
    ? { type: 'warning', text: INDICATOR_NOTICES.noClass(homeless) }
    : { type: 'done', text: INDICATOR_NOTICES.added(indicators.length) };
}

/** Whether the cells for these texts hold no formula: one that shows nothing is no empty cell. */
const isFree = ({ formulas, origin }: Grid, row: number, texts: Readonly<Record<number, string>>): boolean =>
  !Object.keys(texts).some((column) =>
    formulas?.[row - origin.row]?.[Number(column) - origin.column]?.startsWith('='),
  );

/** Selects the value of the first indicator that was written: what the unit has to fill in. */
async function selectFirst(
  context: WorkContext,
  form: Form,
  { columns: { target, level3 } }: IndicatorTable,
  {
    fills,
    insertions,
  }: Pick<IndicatorRowsChange, 'fills'> & { readonly insertions: ReadonlyMap<number, readonly unknown[]> },
): Promise<void> {
  const places = [
    ...fills.map(({ row }) => ({ row, from: row })),
    ...[...insertions.keys()].map((below) => ({ row: below + 1, from: below })),
  ].map(({ row, from }) => {
    const above = [...insertions].filter(([below]) => below < from);
    return row + above.reduce((sum, [, rows]) => sum + rows.length, 0);
  });
  if (places.length > 0) await selectCell(context, form, Math.min(...places), target ?? level3);
}

async function selectCell(
  { host }: WorkContext,
  { sheet }: Form,
  row: number,
  column: number | undefined,
): Promise<void> {
  if (column !== undefined) await host.select({ sheet, row, column, rows: 1, columns: 1 });
}

/** Adds an empty indicator row below the row the user is in. */
export async function addIndicatorRow(context: WorkContext): Promise<Notice> {
  const { form, table, grid, row } = await rowOfUser(context);
  await context.host.addIndicatorRows({
    ...placeOf(context, form, table),
    ...scoresOf(form, table, grid),
    fills: [],
    insertions: [{ below: row, rows: [{}] }],
    heightFor: indicatorHeight,
  });
  const { level3, target = level3 } = table.columns;
  await selectCell(context, form, row + 1, level3 ?? target);
  await context.refresh();
  return { type: 'done', text: INDICATOR_NOTICES.added(1) };
}

/** Takes the indicator row the user is in out of its form. */
export async function removeIndicatorRow(context: WorkContext): Promise<Notice> {
  const { form, table, row } = await rowOfUser(context);
  const removal = await context.host.removeIndicatorRow({ ...placeOf(context, form, table), row });
  await context.refresh();
  return removal.outcome === 'shared'
    ? { type: 'warning', text: INDICATOR_NOTICES.shared(removal.beside) }
    : { type: 'done', text: INDICATOR_NOTICES[removal.outcome] };
}

/** Makes the rows of the form the user is in high enough for what stands in them. */
export async function fitRows(context: WorkContext): Promise<Notice> {
  const { form } = await placeOfUser(context);
  if (!form) throw new NoFormHereError();
  const changed = await context.host.fitRows({ sheet: form.sheet, ...form.ownRange }, fittingHeights);
  return { type: 'done', text: INDICATOR_NOTICES.fitted(changed) };
}

/** Where the rows of a form are, and what stands around them. */
const placeOf = (
  { store }: WorkContext,
  form: Form,
  { inputs, beside, header }: IndicatorTable,
): IndicatorRowsPlace => ({
  form: { sheet: form.sheet, ...form.ownRange },
  inputs,
  beside,
  header,
  otherForms: formsOf(store.getState().reading ?? { sheets: [] })
    .filter((other) => other !== form && other.sheet.id === form.sheet.id)
    .map(({ range }) => range),
});

/** Of the trees of a form the one that prints most of the classes. */
const mostWanted = (
  tables: readonly IndicatorTable[],
  indicators: readonly NewIndicator[],
): IndicatorTable => {
  const printed = ({ classes }: IndicatorTable): number =>
    indicators.filter((indicator) => classes.some((each) => sameClass(each.class, indicator.class))).length;
  // Of two alike the last one is that of the year: the first covers all years.
  return tables.reduce((best, table) => (printed(table) >= printed(best) ? table : best));
};

/** Where a self-evaluation counts its scores by formula, an added row does too. */
function scoresOf(
  { kind }: Form,
  { columns, classes }: IndicatorTable,
  { formulas, origin }: Grid,
): Pick<IndicatorRowsChange, 'cellsFor'> {
  const { score } = columns;
  const rowsOf = ({ filled, empty }: ClassRows): readonly number[] => [...filled, ...empty];
  const counted =
    kind === 'self-evaluation' &&
    score !== undefined &&
    classes
      .flatMap(rowsOf)
      .some((row) => formulas?.[row - origin.row]?.[score - origin.column]?.startsWith('='));
  if (!counted) return {};
  return {
    cellsFor: (row, { below }) => {
      const of = classes.find((each) => rowsOf(each).includes(below))?.class;
      return of ? addedScoreCells(row, columns, of) : {};
    },
  };
}

const lastOf = ({ filled, empty }: ClassRows): number | undefined => {
  const rows = [...filled, ...empty];
  return rows.length > 0 ? Math.max(...rows) : undefined;
};

/** @throws {NoIndicatorRowError} when the form has no indicator table. */
async function tablesOf(
  { host }: WorkContext,
  form: Form,
): Promise<{ readonly tables: readonly IndicatorTable[]; readonly grid: Grid }> {
  const grid = await host.readRange({ sheet: form.sheet, ...form.ownRange });
  const tables = indicatorTables(form, grid);
  if (tables.length === 0) throw new NoIndicatorRowError();
  return { tables, grid };
}

/** The cell the user is in, and its form, up to date. */
async function placeOfUser(
  context: WorkContext,
): Promise<{ readonly cell: ActiveCell; readonly form: Form | undefined }> {
  await context.refresh();
  const cell = await context.host.activeCell();
  const { reading } = context.store.getState();
  const form =
    reading && formsOf(reading).find((each) => each.sheet.id === cell.sheet && isInside(cell, each.range));
  return { cell, form };
}

/**
 * The form and the indicator row the user is in.
 *
 * @throws {NoIndicatorRowError} when it is none.
 */
async function rowOfUser(context: WorkContext): Promise<{
  readonly form: Form;
  readonly table: IndicatorTable;
  readonly grid: Grid;
  readonly row: number;
}> {
  const { form, cell } = await placeOfUser(context);
  if (!form) throw new NoIndicatorRowError();
  const { tables, grid } = await tablesOf(context, form);
  const table = tables.find(({ inputs }) => cell.column <= inputs.last);
  if (!table) throw new NoIndicatorRowError();
  const isRow = table.classes.some(({ filled, empty }) => [...filled, ...empty].includes(cell.row));
  if (!isRow) throw new NoIndicatorRowError();
  return { form, table, grid, row: cell.row };
}

/** What of an indicator the form has columns for. The value stays empty: it is for the unit to set. */
function textsOf({ columns }: IndicatorTable, indicator: NewIndicator): Readonly<Record<number, string>> {
  const { name, explanation, direction = '' } = indicator;
  const unit = [DATE_UNIT, GRADE_UNIT].includes(indicator.unit) ? '' : indicator.unit;
  const parts: readonly (readonly [IndicatorColumn, string])[] = [
    ['level3', name],
    ['explanation', explanation],
    ['unit', unit],
    ['direction', direction],
  ];
  return Object.fromEntries(
    parts.flatMap(([part, text]) => {
      const column = columns[part];
      return column === undefined || text === '' ? [] : [[column, text]];
    }),
  );
}
