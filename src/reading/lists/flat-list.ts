import type { DeclaredUnit } from '../cells/amounts';
import type { Field } from '../../forms/field';
import { NO_PARTS } from '../../forms/members';
import {
  CENTRAL_DEPARTMENT,
  DEPARTMENT_MONITORING,
  DEPARTMENT_SELF_EVALUATION,
  FLAT_LIST,
  MONITORING,
  SELF_EVALUATION,
  type FormFamily,
  type Subject,
} from '../../forms/families';
import {
  MONEY_FIELDS,
  type FieldName,
  type FieldTypes,
  type Form,
  type IndicatorColumn,
} from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { NOT_A_FORM_WORDS } from '../../forms/vocabulary';
import { Draft, single } from '../cells/draft';
import { fieldFor } from '../fields/named-field';
import { finishForm, type FormContent } from '../whole/finished-form';
import { moneyField } from '../tables/fund-block';
import { headerCells, isProjectName } from '../indicators/indicator-header';
import { layoutAt } from '../indicators/indicator-layout';
import type { TableLayout } from '../indicators/table-layout';
import { cellsByColumn, rowReaders } from '../indicators/indicator-rows';
import { isFooter } from '../regions/footer';
import { completeFields, readListHeading, type PartialFields } from './list-heading';
import { titleKind } from '../regions/title';
import type { Region } from '../regions/region';
import { rightOf, type Cell, type CellRow } from '../cells/sheet-cells';
import { isTotal } from '../indicators/total-row';
import { yearIn } from '../cells/year';

/** A column of a flat list that holds a field of the project. */
interface FieldColumn {
  readonly name: FieldName;
  readonly header: Cell;
  readonly from: number;
  readonly to: number;
}

/** The header of a flat list: its rows, and the cell over the names of what the list is about. */
interface ListHeader {
  /** Index of the row that heads the indicators. */
  readonly at: number;
  readonly rows: readonly CellRow[];
  readonly name: Cell;
  readonly subject: Subject;
}

/** Header rows above and below the one that heads the indicators, where they split the money of a department. */
const MAX_HEADER_ROWS = 3;

/**
 * The header of a flat list: indicator columns side by side with the names of projects, or, where the list gives the
 * money of whole departments, with the names of units. Undefined for none.
 */
export function flatListHeader({ rows }: Region): ListHeader | undefined {
  for (const [at, row] of rows.entries()) {
    if (!headerCells(row)) continue;
    const above = rows[at - 1];
    const near = above && row.row - above.row <= 2 ? [row, above] : [row];
    for (const named of near) {
      const name = named.cells.find(isProjectName);
      if (name) return { at, rows: named === row ? [row] : [named, row], name, subject: 'project' };
    }
    for (const named of near) {
      const name = named.cells.find(isUnitName);
      const all = [...(named === row ? [row] : [named, row]), ...lowerHeaderRows(rows, at)];
      if (name && all.some(({ cells }) => cells.some(isExpenditure)))
        return { at, rows: all, name, subject: 'department' };
    }
  }
  return undefined;
}

/** Rows of labels only under a header row: the parts of the money. */
function lowerHeaderRows(rows: readonly CellRow[], at: number): readonly CellRow[] {
  const found: CellRow[] = [];
  for (const row of rows.slice(at + 1, at + MAX_HEADER_ROWS)) {
    if (!row.cells.every(isMoneyPart) || !row.cells.some(({ match }) => match?.fundRows.length)) break;
    found.push(row);
  }
  return found;
}

const isMoneyPart = ({ text }: Cell): boolean => /^[^\d。；;≥≤]{2,20}$/u.test(text.slice(0, 21));

const isUnitName = ({ match }: Cell): boolean =>
  match?.quality === 'exact' && match.fields.includes('departmentName');

const isExpenditure = ({ match }: Cell): boolean =>
  match?.quality === 'exact' &&
  (match.fields.includes('basicExpenditure') || match.fields.includes('projectExpenditure'));

/**
 * Reads a list with one row per indicator and the project's own cells merged, blank or repeated below its first row.
 * Each project becomes a form of its own; the first one takes in the heading and the header.
 *
 * @param certain the user says it is one
 */
export function readFlatList(region: Region, header: ListHeader, certain = false): readonly Form[] {
  const { rows } = region;
  const { subject } = header;
  const layout = layoutAt(rows, header.at);
  if (!layout) return [];
  const headerRows = rows.filter((row) => header.rows.includes(row) || layout.headerRows.includes(row));
  const [top] = headerRows;
  const last = headerRows.at(-1);
  if (!top || !last) return [];
  const headingDraft = new Draft(region.sheet);
  const heading = readListHeading(region, rows.indexOf(top), headingDraft);
  for (const row of headerRows) for (const cell of row.cells) headingDraft.label(cell);
  const columns = fieldColumns(layout, headerRows, subject);
  const nameColumn = columns.find((column) => column.header === header.name);
  if (!nameColumn) return [];
  const body = rows.slice(rows.indexOf(last) + 1);
  const groups = projectsIn(body, nameColumn);
  const family = familyIn(header, layout, heading.title);
  const filled = groups.filter((group) => group.some((row) => hasIndicator(row, layout)));
  const projects = filled.length > 0 ? filled : groups;
  const forms = projects.map((project, i): Form => {
    const draft = new Draft(region.sheet);
    const fields: PartialFields = { ...heading.fields };
    for (const column of columns)
      Object.assign(fields, { [column.name]: fieldIn(column, project, region, draft, heading.corner) });
    const table = readIndicators(layout, project, region, draft);
    if (i === 0) {
      for (const cell of headingDraft.labels) draft.label(cell);
      for (const cell of headingDraft.sources) draft.sources.add(cell);
    } else for (const cell of layout.classes ?? []) draft.sources.delete(cell);
    // Cells of the list that are merged over several projects reach into the forms below.
    const limit = { ...region.limit, row: projects[i + 1]?.[0]?.row ?? region.limit.row };
    return finishForm({ ...region, limit }, draft, {
      kind: family.kind,
      family: family.id,
      fields: completeFields(fields),
      ...NO_PARTS,
      ...table,
    });
  });
  return certain || isFlatList(heading.title, forms) ? forms : [];
}

/** What forms a list is made of: target forms, unless its title or its columns say otherwise. */
function familyIn({ subject }: ListHeader, { columns }: TableLayout, title: Cell | undefined): FormFamily {
  const kind = title && titleKind(title.text);
  const has = (name: IndicatorColumn): boolean => columns.some(({ column }) => column === name);
  if (kind === 'monitoring') return subject === 'department' ? DEPARTMENT_MONITORING : MONITORING;
  if (kind === 'self-evaluation' || (has('actual') && has('score')))
    return subject === 'department' ? DEPARTMENT_SELF_EVALUATION : SELF_EVALUATION;
  return subject === 'department' ? CENTRAL_DEPARTMENT : FLAT_LIST;
}

/** Whether a row says something about an indicator; one that does not may name the unit whose projects follow. */
const hasIndicator = (row: CellRow, layout: TableLayout): boolean =>
  cellsByColumn(row, layout.columns).some(
    (cells, i) => cells !== undefined && layout.columns[i]?.column !== undefined,
  );

/** A list of forms has indicators of known classes, or a title that names it; reference material has a title that says so. */
function isFlatList(title: Cell | undefined, forms: readonly Form[]): boolean {
  if (NOT_A_FORM_WORDS.some((word) => squeeze(title?.text ?? '').includes(word))) return false;
  const indicators = forms.flatMap((form) => form.indicators);
  const classified = indicators.filter((indicator) => indicator.class.level1 !== undefined).length;
  const kind = title && titleKind(title.text);
  if (classified > 0) return 2 * classified >= indicators.length || kind !== undefined;
  // A list without classes has a title that says what it is, and money and a goal for every project.
  return (
    indicators.length > 0 &&
    kind !== undefined &&
    kind !== 'project-list' &&
    forms.every(({ fields }) => fields.budget.state === 'read' && fields.annualGoal.state === 'read')
  );
}

/** Columns that name a field and no column of the indicators; of headers one over the other the lowest counts. */
function fieldColumns(
  layout: TableLayout,
  headerRows: readonly CellRow[],
  subject: Subject,
): readonly FieldColumn[] {
  const lowest = new Map<number, Cell>();
  for (const { cells } of headerRows) for (const cell of cells) lowest.set(cell.column, cell);
  const headers = [...lowest.values()].sort((a, b) => a.column - b.column);
  const taken = new Set(layout.columns.flatMap(({ column, header }) => (column && header ? [header] : [])));
  const columns: FieldColumn[] = [];
  for (const [i, header] of headers.entries()) {
    if (taken.has(header) || header.match?.quality !== 'exact') continue;
    const name = fieldFor({ match: header.match, heading: false }, subject);
    const to = headers[i + 1]?.column ?? (header.merged ? rightOf(header) : Number.POSITIVE_INFINITY);
    if (name && !columns.some((known) => known.name === name))
      columns.push({ name, header, from: header.column, to });
  }
  return columns.some(({ name }) => name === 'budget') ? columns : columns.map(onlyAmount);
}

/** The only amount of a list is the budget of each project, where its header (项目总额) does not say otherwise. */
const onlyAmount = (column: FieldColumn): FieldColumn =>
  column.name === 'multiYearTotal' && column.header.match?.fields.includes('budget')
    ? { ...column, name: 'budget' }
    : column;

/** Rows of each project: a new one begins where the name column holds another name. */
function projectsIn(rows: readonly CellRow[], { from, to }: FieldColumn): readonly (readonly CellRow[])[] {
  const projects: CellRow[][] = [];
  let open: Cell | undefined;
  for (const row of rows) {
    const [first] = row.cells;
    if (!first || headerCells(row)) continue;
    if (isFooter(first)) break;
    if (isTotal(first.text)) continue;
    const name = row.cells.find((cell) => cell.column >= from && cell.column < to);
    const again = name && open && squeeze(name.text) === squeeze(open.text);
    if (name && !again) {
      projects.push([row]);
      open = name;
    } else if (open) projects.at(-1)?.push(row);
  }
  return projects;
}

function fieldIn(
  { name, header, from, to }: FieldColumn,
  rows: readonly CellRow[],
  region: Region,
  draft: Draft,
  corner: DeclaredUnit | undefined,
): Field<FieldTypes[FieldName]> {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column >= from && cell.column < to));
  const [cell] = cells;
  const top = rows[0]?.row ?? 0;
  if (!cell) return sharedText(name, top, from, region, draft) ?? blankAt(top, from, region, draft);
  for (const repeated of cells) if (squeeze(repeated.text) === squeeze(cell.text)) draft.label(repeated);
  if (MONEY_FIELDS.has(name)) {
    const unit = header.match?.label.moneyUnit;
    return moneyField(draft, cell, unit ? { unit, at: draft.ref(header) } : corner);
  }
  if (name === 'year') {
    const year = yearIn(cell.text) ?? yearIn(`${cell.text}年`);
    return year === undefined
      ? { state: 'ambiguous', candidates: [draft.ref(cell)] }
      : { state: 'read', value: year, raw: cell.raw, at: draft.ref(cell) };
  }
  return { ...draft.text(cell), label: draft.ref(header) } as Field<string>;
}

const blankAt = (row: number, column: number, { cells }: Region, draft: Draft): Field<string> =>
  draft.blank(cells.coverAt(row, column) ?? single(row, column));

/** The text of a cell that is merged over several projects: the unit they all belong to. An amount there is that of all of them. */
function sharedText(
  name: FieldName,
  row: number,
  column: number,
  { rows, cells }: Region,
  draft: Draft,
): Field<string> | undefined {
  const cover = cells.coverAt(row, column);
  if (!cover || cover.row >= row || MONEY_FIELDS.has(name) || name === 'year') return undefined;
  const above = rows.find((other) => other.row === cover.row);
  const shared = above?.cells.find((other) => other.column === cover.column);
  return shared && { state: 'read', value: shared.text.trim(), raw: shared.raw, at: draft.ref(shared) };
}

function readIndicators(
  layout: TableLayout,
  rows: readonly CellRow[],
  region: Region,
  draft: Draft,
): Pick<FormContent, 'emptyClasses' | 'indicators'> {
  const readers = rowReaders(layout, draft, region.cells);
  for (const reader of readers) reader.survey(rows);
  const indicators = rows.flatMap((row) => readers.flatMap((reader) => reader.read(row)?.indicator ?? []));
  for (const reader of readers) reader.finish();
  return { indicators, emptyClasses: readers.flatMap((reader) => reader.emptyClasses) };
}
