import type { Field } from '../../forms/field';
import { SHEET_COLUMN } from '../../forms/families';
import {
  LISTED_DETAILS,
  type Form,
  type ListedDetail,
  type ListedProject,
  type Money,
} from '../../forms/model';
import { NO_LISTED_DETAILS, NO_PARTS } from '../../forms/members';
import { fieldFor } from '../fields/named-field';
import { normaliseLabel, squeeze } from '../../forms/normalise';
import { PRICE_COLUMNS } from '../../forms/vocabulary';
import { writtenUnit, type WrittenUnit } from '../../language/amount';
import { isAmount, type DeclaredUnit } from '../cells/amounts';
import { Draft, single } from '../cells/draft';
import { finishForm } from '../whole/finished-form';
import { moneyField } from '../tables/fund-block';
import { headerCells } from '../indicators/indicator-header';
import { isFooter } from '../regions/footer';
import { completeFields, readListHeading } from './list-heading';
import { titleKind } from '../regions/title';
import type { Region } from '../regions/region';
import { rightOf, type Cell, type CellRow } from '../cells/sheet-cells';
import { isPartTotal, isTotal } from '../indicators/total-row';

/** Totals under a list; those under an indicator table are other ones. */
const LIST_TOTALS = new Set(['项目合计', '金额合计', '共计', '资金合计']);
const PRICES = new Set(PRICE_COLUMNS);
/** Columns of tables that report on projects: how far they are, how they were judged. */
const REPORTED = /执行|支付|进度|结余|得分|评分|等级|排名|结论/u;

/** Words of titles, and of sheets, of lists of projects. */
const LISTS = /预算|清单|明细|安排|汇总|计划|支出|一览/u;

interface Columns {
  readonly name: Cell;
  readonly amount: Cell;
  /** What the list says beside: its columns by what they hold. */
  readonly details: ReadonlyMap<ListedDetail, Cell>;
}

/** Columns of a project list headed by a row: the project's name and its amount; undefined where the row heads none. */
function columnsOf(row: CellRow): Columns | undefined {
  if (row.cells.length < 2 || row.cells.length > 60 || headerCells(row)) return undefined;
  const known = row.cells.filter(({ match }) => match && match.quality !== 'near').length;
  if (2 * known < row.cells.length) return undefined;
  const name = row.cells.find(
    ({ match }) =>
      match?.quality === 'exact' && match.fields[0] === 'projectName' && match.label.key.length >= 4,
  );
  const amounts = row.cells.filter((cell) => cell !== name && isAmountLabel(cell));
  const amount = amounts.find(({ match }) => match?.quality === 'exact') ?? amounts[0];
  if (!name || !amount) return undefined;
  // Amounts beside the labels are their values: 项目名称 │ 林道维护 │ 预算数 │ 22 begins a form.
  if (row.cells.some(isAmount)) return undefined;
  const priced = row.cells.some(
    ({ text }) => text.length <= 20 && PRICES.has(normaliseLabel(text)?.key ?? ''),
  );
  const reported = row.cells.some(({ text }) => text.length <= 20 && REPORTED.test(text));
  const summary = row.cells.some(({ text }) => squeeze(text) === SHEET_COLUMN);
  if (priced || reported || summary) return undefined;
  return { name, amount, details: detailsIn(row.cells.filter((cell) => cell !== name && cell !== amount)) };
}

function detailsIn(headers: readonly Cell[]): Columns['details'] {
  const details = new Map<ListedDetail, Cell>();
  for (const header of headers) {
    if (header.match?.quality !== 'exact') continue;
    const field = fieldFor({ match: header.match, heading: false }, 'project');
    const detail = LISTED_DETAILS.find((each) => each === field);
    if (detail && !details.has(detail)) details.set(detail, header);
  }
  return details;
}

const isAmountLabel = ({ match }: Cell): boolean =>
  match !== undefined &&
  match.quality !== 'near' &&
  (match.fields.includes('budget') ||
    match.fields.includes('multiYearTotal') ||
    match.fundColumns.some((name) => name !== 'rate' && name !== 'weight' && name !== 'score'));

/**
 * Reads a list with one row per project: its name and its amount. Undefined where the region is none.
 *
 * @param certain the user says it is one
 */
export function readProjectList(region: Region, certain = false): Form | undefined {
  const { rows } = region;
  if (rows.some((row) => headerCells(row))) return undefined;
  const header = rows.findIndex((row) => columnsOf(row) !== undefined);
  const headerRow = rows[header];
  const columns = headerRow && columnsOf(headerRow);
  if (!columns) return undefined;
  const draft = new Draft(region.sheet);
  const heading = readListHeading(region, header, draft);
  for (const cell of headerRow.cells) draft.label(cell);
  const declared = declaredUnit(columns.amount, draft) ?? heading.corner;
  const projects: ListedProject[] = [];
  const totals: Field<Money>[] = [];
  const unitHeader = unitColumn(columns, headerRow, rows.slice(header + 1));
  const details = new Map([...columns.details].filter(([, each]) => each !== unitHeader));
  const unitIn = (row: CellRow): DeclaredUnit | undefined =>
    (unitHeader && writtenIn(under(unitHeader, headerRow, row), draft)) ?? declared;
  for (const row of rows.slice(header + 1)) {
    const [first] = row.cells;
    if (!first || isFooter(first)) break;
    if (columnsOf(row)) {
      for (const cell of row.cells) draft.label(cell);
      continue;
    }
    const name = under(columns.name, headerRow, row);
    const sum = [first, name].find((cell) => cell && isListTotal(cell.text));
    if (sum) {
      draft.label(sum);
      const amount = under(columns.amount, headerRow, row);
      if (amount && amount !== sum && !isPartTotal(sum.text))
        totals.push(moneyField(draft, amount, unitIn(row), sum));
      continue;
    }
    if (!name) continue;
    const amount = under(columns.amount, headerRow, row);
    projects.push({
      projectName: draft.text(name, columns.name),
      amount: amountField(amount, row, columns.amount, unitIn(row), draft),
      ...detailsOf(details, headerRow, row, draft),
    });
  }
  const untitled = header === 0 && (details.size > 0 || LISTS.test(squeeze(region.sheet.name)));
  if (certain ? projects.length === 0 : !isList(heading.title, projects, untitled)) return undefined;
  return finishForm(region, draft, {
    kind: 'project-list',
    family: 'project-list',
    fields: completeFields({ ...heading.fields, ...(totals.length === 1 && { total: totals[0] }) }),
    ...NO_PARTS,
    projects,
  });
}

const isListTotal = (text: string): boolean =>
  isTotal(text) || LIST_TOTALS.has(normaliseLabel(text.slice(0, 24))?.key ?? '');

/**
 * A list of projects has amounts beside most names, and a title that says so or several rows.
 *
 * @param untitled its header stands at its top, and its columns or its sheet say what a title would say
 */
function isList(title: Cell | undefined, projects: readonly ListedProject[], untitled: boolean): boolean {
  const valued = projects.filter(({ amount }) => amount.state === 'read').length;
  if (valued === 0 || 2 * valued < projects.length) return false;
  if (!title) return untitled;
  const kind = titleKind(title.text);
  if (kind === 'monitoring' || kind === 'self-evaluation') return false;
  return (
    kind === 'project-list' ||
    (valued >= 2 && /项目/u.test(squeeze(title.text)) && LISTS.test(squeeze(title.text)))
  );
}

function declaredUnit(header: Cell, draft: Draft): DeclaredUnit | undefined {
  const unit = header.match?.label.moneyUnit;
  return unit && { unit, at: draft.ref(header) };
}

/**
 * The header of a column that gives the unit of the amount row by row: money units stand under it and nothing else.
 * What it is headed (单位, 计量单位) does not matter: 单位 may also head the units that carry the projects out.
 */
function unitColumn(columns: Columns, header: CellRow, rows: readonly CellRow[]): Cell | undefined {
  const end = rows.findIndex(({ cells: [first] }) => first !== undefined && isFooter(first));
  const body = (end < 0 ? rows : rows.slice(0, end)).filter((row) => !columnsOf(row));
  return header.cells.find((each) => {
    if (each === columns.name || each === columns.amount) return false;
    const words = body.flatMap((row) => under(each, header, row)?.text ?? []);
    return words.length > 0 && words.every((text) => unitWritten(text) !== undefined);
  });
}

const unitWritten = (text: string): WrittenUnit | undefined =>
  text.length <= 12 ? writtenUnit(squeeze(text).replaceAll(/[()]|人民币|整$/gu, '')) : undefined;

function writtenIn(cell: Cell | undefined, draft: Draft): DeclaredUnit | undefined {
  const unit = cell && unitWritten(cell.text);
  if (!unit) return undefined;
  draft.label(cell);
  return { unit, at: draft.ref(cell) };
}

/** The cell of a row under a header cell. */
function under(header: Cell, { cells }: CellRow, row: CellRow): Cell | undefined {
  const next = cells[cells.indexOf(header) + 1];
  const to = next?.column ?? (header.merged ? rightOf(header) : Number.POSITIVE_INFINITY);
  return row.cells.find((cell) => cell.column >= header.column && cell.column < to);
}

function amountField(
  cell: Cell | undefined,
  row: CellRow,
  header: Cell,
  declared: DeclaredUnit | undefined,
  draft: Draft,
): Field<Money> {
  if (!cell) return draft.blank(single(row.row, header.column), header);
  return moneyField(draft, cell, declared, header);
}

function detailsOf(
  details: Columns['details'],
  header: CellRow,
  row: CellRow,
  draft: Draft,
): Pick<ListedProject, ListedDetail> {
  const fields: { [D in ListedDetail]: Field<string> } = { ...NO_LISTED_DETAILS };
  for (const [detail, label] of details) {
    const cell = under(label, header, row);
    fields[detail] = cell ? draft.text(cell, label) : draft.blank(single(row.row, label.column), label);
  }
  return fields;
}
