import { rectAddress, type CellRef } from '../forms/cell';
import type { AnyRow, RowPart, TotalPart } from '../forms/members';
import type { Form, Task } from '../forms/model';
import {
  COST_COLUMN_LABELS,
  FUND_COLUMN_LABELS,
  INDICATOR_COLUMN_LABELS,
  SCHEDULE_COLUMN_LABELS,
} from '../forms/vocabulary';

/** A value for which the template has no place. It stands in the 备注 block of the filled form. */
export interface Unplaced {
  /** What it is, in Chinese: a field, an indicator's column, or the address it was read at. */
  readonly name: string;
  readonly text: string;
  /** It is an amount, points or a rate: its cell holds a number. */
  readonly isNumber?: boolean;
  readonly at?: CellRef;
}

export type ListField = 'plans' | 'detailedGoals' | 'phasedPlan';

export const LIST_NAMES: Readonly<Record<ListField, string>> = {
  plans: '计划',
  detailedGoals: '明细目标',
  phasedPlan: '阶段性计划',
};

type RowName = (row: AnyRow, index: number, member: string) => string;

const labelOf = (labels: object, member: string): string =>
  (labels as Readonly<Record<string, { readonly label: string } | undefined>>)[member]?.label ?? '';

/** Named by what the row is about, else by its number. */
const byFirst =
  (first: string, what: string, labels: object): RowName =>
  (row, index, member) => {
    const field = row[first];
    return `${field?.state === 'read' ? field.raw : `第${index + 1}项${what}`}：${labelOf(labels, member)}`;
  };

/** Names of what stands in a row, for the 备注 block. */
export const ROW_NAMES: Readonly<Record<Exclude<RowPart, 'emptyClasses'>, RowName>> = {
  indicators: byFirst('level3', '指标', INDICATOR_COLUMN_LABELS),
  funds: (row, index, member) =>
    member === 'name' ? '资金来源' : byFirst('name', '资金', FUND_COLUMN_LABELS)(row, index, member),
  projects: (_row, index, member) => `项目${index + 1}${member === 'amount' ? '金额' : ''}`,
  tasks: (_row, index, member) => `任务${index + 1}${memberName('tasks', member)}`,
  costs: (row, index, member) =>
    member === 'item' ? `成本${index + 1}` : byFirst('item', '成本', COST_COLUMN_LABELS)(row, index, member),
  schedule: (_row, index, member) => `进度${index + 1}${labelOf(SCHEDULE_COLUMN_LABELS, member)}`,
};

export const TOTAL_NAMES = { taskTotals: '任务合计：', costTotals: '成本合计：' } as const satisfies Readonly<
  Record<TotalPart, string>
>;

const TASK_NAMES: Readonly<Record<keyof Task, string>> = {
  name: '名称',
  content: '内容',
  total: '预算金额',
  appropriation: '财政拨款',
  other: '其他资金',
  goal: '目标',
  project: '对应项目',
};

export const memberName = (part: 'tasks' | TotalPart, member: string): string =>
  part === 'costTotals' ? labelOf(COST_COLUMN_LABELS, member) : TASK_NAMES[member as keyof Task];

/**
 * The cells of a form that were not read, each under the label that it stands beside, else under its address. A label that
 * is no known one is the name of the cell beside it, and not listed again.
 */
export function unreadWithLabels({ unread }: Form): readonly Unplaced[] {
  const named = new Set(unread.flatMap(({ text, why }) => (why.label !== text ? (why.label ?? []) : [])));
  return unread.flatMap(({ at, text, why }) => {
    if (why.label === text && named.has(text)) return [];
    const label = why.label === text ? undefined : why.label?.replace(/[:：]\s*$/u, '');
    return [{ name: label ?? rectAddress({ ...at, rows: 1, columns: 1 }), text, at }];
  });
}
