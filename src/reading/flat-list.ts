import type { Field } from '../forms/field';
import type { FieldName, FieldTypes, Form } from '../forms/model';
import { squeeze } from '../forms/normalise';
import { NOT_A_FORM_WORDS } from '../forms/vocabulary';
import { Draft, single } from './draft';
import { fieldFor } from './field-choice';
import { finishForm, type FormContent } from './finished-form';
import { moneyField, type DeclaredUnit } from './fund-block';
import { headerCells } from './indicator-header';
import { layoutAt, type TableLayout } from './indicator-layout';
import { cellsByColumn, IndicatorRows } from './indicator-rows';
import { isFooter } from './indicator-table';
import { completeFields, readListHeading, type PartialFields } from './list-heading';
import { titleKind, type Region } from './region';
import type { Cell, CellRow } from './sheet-cells';
import { isTotal } from './total-row';
import { yearIn } from './year';

/** A column of a flat list that holds a field of the project. */
interface FieldColumn {
  readonly name: FieldName;
  readonly header: Cell;
  readonly from: number;
  readonly to: number;
}

const MONEY: ReadonlySet<FieldName> = new Set(['budget', 'multiYearTotal']);

/** Index of the header row of a flat list: indicator columns and the project's name side by side; undefined for none. */
export function flatListHeader({ rows }: Region): number | undefined {
  const at = rows.findIndex((row, i) => {
    const above = rows[i - 1];
    return headerCells(row) && (nameCell(row) ?? (above && row.row - above.row <= 2 && nameCell(above)));
  });
  return at < 0 ? undefined : at;
}

const nameCell = (row: CellRow): Cell | undefined =>
  row.cells.find(
    ({ match }) =>
      match?.quality === 'exact' && match.fields[0] === 'projectName' && match.label.key.length >= 4,
  );

/**
 * Reads a list with one row per indicator and the project's own cells merged, blank or repeated below its first row.
 * Each project becomes a form of its own; the first one takes in the heading and the header.
 *
 * @param certain the user says it is one
 */
export function readFlatList(region: Region, header: number, certain = false): readonly Form[] {
  const { rows } = region;
  const layout = layoutAt(rows, header);
  const [top] = layout?.headerRows ?? [];
  const last = layout?.headerRows.at(-1);
  const name = layout?.headerRows.flatMap((row) => nameCell(row) ?? [])[0];
  if (!layout || !top || !last || !name) return [];
  const headingDraft = new Draft(region.sheet);
  const heading = readListHeading(region, rows.indexOf(top, Math.max(0, header - 1)), headingDraft);
  for (const row of layout.headerRows) for (const cell of row.cells) headingDraft.label(cell);
  const columns = fieldColumns(layout);
  const nameColumn = columns.find((column) => column.header === name);
  if (!nameColumn) return [];
  const body = rows.slice(rows.indexOf(last, header) + 1);
  const groups = projectsIn(body, nameColumn);
  const filled = groups.filter((group) => group.some((row) => hasIndicator(row, layout)));
  const forms = (filled.length > 0 ? filled : groups).map((project, i): Form => {
    const draft = new Draft(region.sheet);
    const fields: PartialFields = { ...heading.fields };
    for (const column of columns)
      Object.assign(fields, { [column.name]: fieldIn(column, project, region, draft, heading.corner) });
    const table = readIndicators(layout, project, region, draft);
    if (i === 0) {
      for (const cell of headingDraft.labels) draft.label(cell);
      for (const cell of headingDraft.sources) draft.sources.add(cell);
    }
    return finishForm(region, draft, {
      kind: 'project',
      family: 'flat-list',
      fields: completeFields(fields),
      plans: [],
      detailedGoals: [],
      phasedPlan: [],
      ...table,
      funds: [],
      projects: [],
      tasks: [],
    });
  });
  return certain || isFlatList(heading.title, forms) ? forms : [];
}

/** Whether a row says something about an indicator; one that does not may name the unit whose projects follow. */
const hasIndicator = (row: CellRow, { trees }: TableLayout): boolean =>
  [...cellsByColumn(row, trees[0] ?? []).keys()].some(({ column }) => column !== undefined);

/** A list of forms has indicators of known classes, or a title that names it; reference material has a title that says so. */
function isFlatList(title: Cell | undefined, forms: readonly Form[]): boolean {
  if (NOT_A_FORM_WORDS.some((word) => squeeze(title?.text ?? '').includes(word))) return false;
  const indicators = forms.flatMap((form) => form.indicators);
  const classified = indicators.filter((indicator) => indicator.class.level1 !== undefined).length;
  return (
    classified > 0 &&
    (2 * classified >= indicators.length || (title !== undefined && titleKind(title.text) !== undefined))
  );
}

/** Columns that name a field of the project and no column of the indicators. */
function fieldColumns(layout: TableLayout): readonly FieldColumn[] {
  const columns: FieldColumn[] = [];
  for (const { from, to, column, header } of layout.columns) {
    if (column !== undefined || header?.match?.quality !== 'exact') continue;
    const name = fieldFor({ match: header.match, heading: false }, 'project');
    if (name && !columns.some((known) => known.name === name)) columns.push({ name, header, from, to });
  }
  return columns;
}

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
  if (!cell) return draft.blank(region.cells.coverAt(top, from) ?? single(top, from));
  for (const repeated of cells) if (squeeze(repeated.text) === squeeze(cell.text)) draft.label(repeated);
  if (MONEY.has(name)) {
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

function readIndicators(
  layout: TableLayout,
  rows: readonly CellRow[],
  region: Region,
  draft: Draft,
): Pick<FormContent, 'emptyClasses' | 'indicators'> {
  const reader = new IndicatorRows(layout.trees[0] ?? [], 'annual', draft, region.cells);
  reader.survey(rows);
  const indicators = rows.flatMap((row) => reader.read(row)?.indicator ?? []);
  reader.finish();
  return { indicators, emptyClasses: reader.emptyClasses };
}
