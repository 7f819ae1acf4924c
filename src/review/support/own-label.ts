import type { CellRef } from '../../forms/cell';
import { hasPlace, labelPlaceOf, valueOf, type Field } from '../../forms/field';
import type { FieldName, Form, IndicatorCells, IndicatorColumn } from '../../forms/model';
import { normaliseLabel } from '../../forms/normalise';
import { INDICATOR_COLUMN_LABELS } from '../../forms/vocabulary/indicator-columns';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { perForm } from './per-form';

/** Shorter wordings say nothing by themselves (其中, 总额), longer ones are sentences of instruction. */
const SHORTEST = 3;
const LONGEST = 12;

/** What the form itself calls a field (预期目标, 申报单位名称); where it says nothing short, the common name. */
export const ownLabel = (form: Form, name: FieldName): string =>
  labelOf(form, form.fields[name]) ?? FIELD_NAMES[name].zh;

/** The words of the label that a field was read by; undefined where it has none that is short. */
function labelOf(form: Form, field: Field<unknown>): string | undefined {
  const label = labelPlaceOf(field);
  return label && printedAt(form, label);
}

/** The words of a label without numbering, notes in brackets and what follows its colon. */
function printedAt({ labels }: Form, { row, column }: CellRef): string | undefined {
  const text = labels.find((at) => at.row === row && at.column === column)?.text;
  const key = keyOf(text ?? '');
  return key.length < SHORTEST || key.length > LONGEST ? undefined : key;
}

const keyOf = (text: string): string => normaliseLabel(text.split(/[:：]/u)[0] ?? '')?.key ?? '';

/** What lists of sentences are called where they have no label of their own. */
const LIST_NAMES = { plans: '实施计划', phasedPlan: '阶段性计划', detailedGoals: '明细目标' } as const;

/** What the form calls a list of sentences. */
export const ownList = (form: Form, list: keyof typeof LIST_NAMES): string =>
  form[list].map((field) => labelOf(form, field)).find((label) => label !== undefined) ?? LIST_NAMES[list];

/** What the form calls the place of a text or an amount: its label, the name of its row, else the common name. */
export function ownPlace(form: Form, field: Field<unknown>): string {
  const label = labelOf(form, field);
  if (label !== undefined) return label;
  for (const list of Object.keys(LIST_NAMES) as (keyof typeof LIST_NAMES)[])
    if (form[list].some((entry) => entry === field)) return LIST_NAMES[list];
  if (form.tasks.some(({ name, content }) => name === field || content === field)) return '年度主要任务';
  const name = (Object.keys(FIELD_NAMES) as FieldName[]).find((each) => form.fields[each] === field);
  if (name !== undefined) return FIELD_NAMES[name].zh;
  const source = form.funds.find(({ value, initial, adjusted }) =>
    [value, initial, adjusted].some((each) => each === field),
  );
  return (source && keyOf(valueOf(source.name) ?? '')) || '项目资金';
}

/** How the columns of an indicator table are called where their header says nothing known. */
const COLUMN_NAMES = {
  target: '指标值',
  longTermTarget: '实施期指标值',
  explanation: '指标解释',
  scoring: '评分标准',
  content: '指标内容',
  remark: '备注',
  standard: '绩效标准',
  basis: '指标值确定依据',
  operator: '计算符号',
  unit: '计量单位',
  direction: '指标性质',
  weight: '分值',
  actual: '实际完成值',
  expected: '预计完成情况',
  likelihood: '完成目标可能性',
  score: '得分',
  reason: '偏差原因',
} as const satisfies Partial<Record<IndicatorColumn, string>>;

/** Columns of an indicator table that messages name. */
export type NamedColumn = keyof typeof COLUMN_NAMES;

/** Headers of a form by column of the sheet, the lowest first. */
const headersOf = perForm(
  (form): ReadonlyMap<number, readonly { readonly row: number; readonly key: string }[]> => {
    const headers = new Map<number, { readonly row: number; readonly key: string }[]>();
    for (const { row, column, text } of form.labels) {
      const key = keyOf(text);
      const above = headers.get(column);
      if (above) above.push({ row, key });
      else headers.set(column, [{ row, key }]);
    }
    for (const above of headers.values()) above.sort((a, b) => b.row - a.row);
    return headers;
  },
);

/** The wordings that a column is read by: those of the value for all years head a tree of their own, too. */
const wordingsOf = (column: NamedColumn): ReadonlySet<string> => {
  const { label, synonyms } = INDICATOR_COLUMN_LABELS[column];
  const others = column === 'target' ? INDICATOR_COLUMN_LABELS.longTermTarget.synonyms : [];
  return new Set([label, ...synonyms, ...others].map(keyOf));
};
const WORDINGS = new Map(
  (Object.keys(COLUMN_NAMES) as NamedColumn[]).map((column) => [column, wordingsOf(column)]),
);

const OWN_YEAR = /^20\d{2}年度?/u;

/** What the form prints above a column of an indicator (年度指标值, 绩效指标说明); the common name where it says nothing known. */
export function ownColumn(form: Form, column: NamedColumn, indicator: IndicatorCells): string {
  const common = COLUMN_NAMES[column];
  const field: Field<string> = indicator[column];
  if (!hasPlace(field)) return common;
  const wordings = WORDINGS.get(column);
  const header = headersOf(form)
    .get(field.at.column)
    ?.find(
      ({ row, key }) =>
        row < field.at.row && key.length <= LONGEST && wordings?.has(key.replace(OWN_YEAR, '')),
    );
  return header?.key ?? common;
}
