import { labelPlaceOf, valueOf, type Field } from '../forms/field';
import {
  LISTED_DETAILS,
  type FieldName,
  type Fields,
  type Form,
  type ListedDetail,
  type ListedProject,
  type PrintedLabel,
} from '../forms/model';
import type { SheetPlan } from './sheet-plan';
import type { Unplaced } from './unplaced';
import type { KnownValues } from './values';

/** Columns of a project list. */
export type ListedColumn = ListedDetail | 'projectName' | 'amount';

/** A column of a list, as it is headed, and the field of the form that it goes to; undefined: into the 备注 block. */
export interface ListColumn {
  readonly header: string;
  readonly field: FieldName | undefined;
}

/** What becomes of the columns of a list: those that are carried over, and the headers of those that are not. */
export interface ListColumns {
  readonly carried: readonly ListColumn[];
  readonly leftOut: readonly string[];
}

type Places = ReadonlySet<string>;

const DATES: ReadonlySet<ListedColumn> = new Set(['startDate', 'endDate'] as const);

/** Names of the fields that a blank form has places for. */
export const placesOf = (blank: (known: KnownValues) => SheetPlan): Places =>
  new Set(Object.keys(blank({}).places));

/**
 * The fields of a project form as a list gives them. A form without a place for the dates, but with one for the time, takes
 * both dates there; one without a place for the unit of the project names it as the unit that fills the form in.
 */
export function listedFields(project: ListedProject, places: Places): Partial<Fields> {
  const fields: Partial<Record<FieldName, Field<unknown>>> = {};
  for (const column of ['projectName', 'amount', ...LISTED_DETAILS] as const) {
    const field = project[column];
    const name = DATES.has(column) ? nameOf(column) : (fieldFor(column, places) ?? nameOf(column));
    if (field.state === 'read') fields[name] ??= field;
  }
  const { startDate, endDate, ...rest } = fields;
  const first = startDate ?? endDate;
  // Beside a time of its own the dates stay what they are, for the remarks.
  if (!joined(places) || first?.state !== 'read' || fields.period) return fields as Partial<Fields>;
  const value = [startDate, endDate].flatMap((date) => (date?.state === 'read' ? [date.raw] : [])).join('—');
  return { ...rest, period: { ...first, value, raw: value } } as Partial<Fields>;
}

/** What becomes of the columns of a list on the forms of a family, whose blank form is `blank`. */
export function listColumns(list: Form, blank: (known: KnownValues) => SheetPlan): ListColumns {
  const places = placesOf(blank);
  const columns = (['projectName', 'amount', ...LISTED_DETAILS] as const).flatMap((column) => {
    const label = list.projects
      .map((project) => labelPlaceOf(project[column]))
      .find((each) => each !== undefined);
    const printed =
      label && list.labels.find((each) => each.row === label.row && each.column === label.column);
    return printed ? [{ printed, column }] : [];
  });
  const unit = unitColumn(list, columns.find(({ column }) => column === 'amount')?.printed);
  if (unit) columns.push({ printed: unit, column: 'amount' });
  const headers = new Set(columns.map(({ printed }) => printed));
  const rows = new Set(columns.map(({ printed }) => printed.row));
  return {
    carried: columns
      .sort((a, b) => a.printed.column - b.printed.column)
      .map(({ printed, column }) => ({ header: printed.text, field: fieldFor(column, places) })),
    leftOut: list.labels
      .filter((each) => rows.has(each.row) && !headers.has(each))
      .sort((a, b) => a.column - b.column)
      .map(({ text }) => text),
  };
}

/** The header over the units that stand beside the amounts row by row. */
function unitColumn({ labels, projects }: Form, amount: PrintedLabel | undefined): PrintedLabel | undefined {
  if (!amount) return undefined;
  const at = projects.map((project) => valueOf(project.amount)?.unitAt).find((each) => each !== undefined);
  if (!at || at.row <= amount.row || at.column === amount.column) return undefined;
  return labels.find(({ row, column }) => row === amount.row && column === at.column);
}

/** How many amounts of a list are in no known unit. */
export const amountsWithoutUnit = ({ projects }: Form): number =>
  projects.filter(({ amount }) => amount.state === 'read' && amount.value.unit === undefined).length;

/** What a form of a listed project holds in its 备注 block. */
export const unplacedOf = ({ cells, places }: SheetPlan): readonly Unplaced[] =>
  cells.flatMap(({ from, content, rect }) => {
    if (!from || content.type === 'blank') return [];
    const inField = Object.values(places).some(
      ({ row, column }) => row === rect.row && column === rect.column,
    );
    const text = content.type === 'text' ? content.text : String(content.value);
    return inField ? [] : [{ name: from.name, text, at: from.at }];
  });

const nameOf = (column: ListedColumn): FieldName => (column === 'amount' ? 'budget' : column);

/** Whether both dates go into one place. */
const joined = (places: Places): boolean => !places.has('startDate') && places.has('period');

/** The field of the form that takes a column; undefined where the form has no place for it. */
function fieldFor(column: ListedColumn, places: Places): FieldName | undefined {
  const own = nameOf(column);
  if (places.has(own)) return own;
  if (DATES.has(column) && joined(places)) return 'period';
  return column === 'implementer' && places.has('preparedBy') ? 'preparedBy' : undefined;
}
