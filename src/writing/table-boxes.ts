import { membersOf, type RowPart, type TotalPart } from '../forms/members';
import type { Money, MoneyUnit } from '../forms/model';
import {
  COST_COLUMN_LABELS,
  SCHEDULE_COLUMN_LABELS,
  SECTION_LABELS,
  TASK_COLUMN_LABELS,
  type ColumnLabel,
} from '../forms/vocabulary';
import { amountCell } from './inputs';
import { cell, row, section, text, type Box, type BoxCell } from './layout';
import type { Held, HeldRow, Values } from './values';

/** Tables that few forms have: a filled form prints those of the form it comes from. */
type TablePart = Extract<RowPart, 'tasks' | 'costs' | 'schedule'>;

interface TableDefinition {
  readonly label: string;
  readonly columns: Readonly<Record<string, ColumnLabel>>;
  /** The column that gets the room that is left. */
  readonly widest: string;
  readonly totals?: TotalPart;
}

const TABLES: Readonly<Record<TablePart, TableDefinition>> = {
  tasks: {
    label: SECTION_LABELS.tasks.label,
    columns: TASK_COLUMN_LABELS,
    widest: 'content',
    totals: 'taskTotals',
  },
  costs: { label: '成本测算', columns: COST_COLUMN_LABELS, widest: 'basis', totals: 'costTotals' },
  schedule: { label: '实施进度', columns: SCHEDULE_COLUMN_LABELS, widest: 'content' },
};

interface Column {
  readonly member: string;
  readonly columns: number;
  readonly header: string;
  readonly unit: MoneyUnit | undefined;
}

const isMoney = (held: Held<string | Money>): held is Held<Money> => typeof held.value === 'object';

/**
 * A table of the form that is filled, in `columns` columns right of its label; none where the form has no rows of it.
 * Members without a column stay among the rest, as does an amount without a unit. Amounts stand in the unit of the first of their
 * column.
 */
export function tableBoxes(values: Values, part: TablePart, columns: number): readonly Box[] {
  const rows = values.rows(part);
  const { label, columns: labels, widest, totals } = TABLES[part];
  const members = membersOf(part)
    .filter((member) => rows.some((held) => held[member] !== undefined))
    .slice(0, columns);
  if (rows.length === 0 || members.length < 2) return [];
  const spare = columns - members.length;
  const widestMember = members.includes(widest) ? widest : members[0];
  const shape = members.map((member): Column => {
    const amounts = rows.flatMap((held) => held[member] ?? []).filter(isMoney);
    const unit = amounts.find(({ value }) => value.unit)?.value.unit;
    const header = `${labels[member]?.label ?? ''}${unit ? `（${unit}）` : ''}`;
    return { member, columns: member === widestMember ? 1 + spare : 1, header, unit };
  });
  return [
    section(label, 1, [
      row(shape.map(({ header, columns: width }) => cell(header, width, 'header'))),
      ...rows.map((held, i) => row(shape.map((column) => heldCell(values, held, column, `${part} ${i}`)))),
      ...(totals ? totalRow(values, totals, shape) : []),
    ]),
  ];
}

function heldCell(
  values: Values,
  held: HeldRow,
  { member, columns, header, unit }: Column,
  name: string,
): BoxCell {
  const value = held[member];
  const key = `${name} ${member}`;
  if (unit || (value && isMoney(value)))
    return amountCell(values, value && isMoney(value) ? value : undefined, {
      name: key,
      columns,
      unit,
      title: header,
    });
  if (value) values.place(value);
  return {
    columns,
    style: 'input',
    content: text(typeof value?.value === 'string' ? value.value : ''),
    name: key,
    numberFormat: '@',
    from: value && values.origin(value.key),
  };
}

/** What the form states below its rows; nothing where it states nothing. */
function totalRow(values: Values, part: TotalPart, shape: readonly Column[]): readonly Box[] {
  const totals = values.totals(part);
  const [first, ...others] = shape;
  if (!first || !others.some(({ member }) => totals[member])) return [];
  return [
    row([
      cell('合计', first.columns),
      ...others.map((column) =>
        totals[column.member] ? heldCell(values, totals, column, part) : cell('—', column.columns),
      ),
    ]),
  ];
}
