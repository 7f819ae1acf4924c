import { fieldLabel, type FormFamily } from '../forms/families';
import { BLANK, cell, text, type BoxCell } from './layout';
import { amountContent, inUnit, MONEY_FORMAT } from './money-content';
import type { PlanStyle, PlanValidation } from './sheet-plan';
import { FIELD_LABELS, INDICATOR_COLUMN_LABELS } from '../forms/vocabulary';
import type { Money, MoneyUnit } from '../forms/model';
import type { ListField } from './unplaced';
import type { Held, MoneyField, TextField, Values } from './values';

type Validation = Omit<PlanValidation, 'rect'>;

/** A drop-down that proposes the usual wordings and lets others pass. */
export const choice = (title: string, values: readonly string[], prompt: string): Validation => ({
  rule: { type: 'list', values, strict: false },
  prompt: { title, text: prompt },
});

/** 项目属性 as all forms ask for it. */
export const ATTRIBUTE: Validation = choice(
  FIELD_LABELS.attribute.label,
  ['新增项目', '延续项目', '跨年度项目'],
  '请选择新增项目、延续项目或跨年度项目；本地另有分类的，可直接填写。',
);

/**
 * 指标值: typed as it is, number, unit and all; the list holds the signs that keyboards lack. Choosing one replaces what
 * stands in the cell, so the prompt tells how to go on behind it.
 */
export const TARGET: Validation = choice(
  INDICATOR_COLUMN_LABELS.target.label,
  ['≥', '≤', '=', '>', '<'],
  '请直接输入，例如 ≥95%、≤20000元；从列表选了符号的，按 F2 在后面接着写数字和单位。定性指标请写明可以衡量的结果。',
);

/** An amount: a number, not negative. */
export const amountAtLeastZero = (title: string, unit: MoneyUnit | undefined): Validation => ({
  rule: { type: 'decimal', minimum: 0 },
  prompt: {
    title,
    text: unit ? `请填写数字，单位：${unit}。不写单位和千位分隔符。` : '请填写数字，不写单位和千位分隔符。',
  },
  alert: { title: '金额有误', text: '金额应为不小于 0 的数字，请去掉单位和文字后重新填写。' },
});

/** A text field to fill in. It is named after the field. */
export const textInput = (
  values: Values,
  name: TextField,
  columns: number,
  style: PlanStyle = 'input',
  validation?: Validation,
): BoxCell => ({
  columns,
  style,
  content: text(values.text(name)),
  name,
  numberFormat: '@',
  from: values.origin(name),
  ...(validation ? { validation } : {}),
});

/** How wide a label and its field are, and what the field looks like. */
interface FieldPlace {
  /** Columns of the label; 1 where left out. */
  readonly label?: number;
  readonly columns: number;
  readonly style?: PlanStyle;
  readonly validation?: Validation;
  /** What the label is followed by: a colon. */
  readonly mark?: string;
}

/** A field to fill in behind its label, in the words of the family. */
export const labelled = (
  values: Values,
  family: FormFamily,
  name: TextField,
  { label = 1, columns, style = 'input', validation, mark = '' }: FieldPlace,
): readonly [BoxCell, BoxCell] => [
  cell(`${fieldLabel(family, name)}${mark}`, label),
  textInput(values, name, columns, style, validation),
];

/** A label over several lines: a line ends after each of these parts. */
export const inLines = (label: string, ...parts: readonly string[]): string =>
  parts.reduce((lines, part) => lines.replace(part, `${part}\n`), label);

/** Entries of a numbered list as cells. */
export const listInputs = (
  values: Values,
  name: ListField,
  rows: number,
  columns: number,
): readonly BoxCell[] =>
  values.list(name, rows).map((entry, index) => ({
    columns,
    style: 'inputLong',
    content: text(entry),
    name: `${name} ${index}`,
    numberFormat: '@',
    from: values.origin(`${name} ${index}`),
  }));

/**
 * An amount under a label that declares `unit`. An amount that cannot be said in this unit (the form it comes from
 * declared none) stays among the rest.
 */
export function moneyInput(
  values: Values,
  name: MoneyField,
  columns: number,
  unit: MoneyUnit | undefined,
): BoxCell {
  return amountCell(values, values.money(name), { name, columns, unit, title: FIELD_LABELS[name].label });
}

/** A cell for an amount, with the amount in it where there is one that can be said in this unit. */
export function amountCell(
  values: Values,
  held: Held<Money> | undefined,
  place: {
    readonly name: string;
    readonly columns: number;
    readonly unit: MoneyUnit | undefined;
    readonly title: string;
  },
): BoxCell {
  const amount = held && inUnit(held.value, place.unit);
  if (held && amount) values.place(held);
  return {
    columns: place.columns,
    style: 'input',
    content: amount ? amountContent(amount) : BLANK,
    name: place.name,
    numberFormat: MONEY_FORMAT,
    from: held && amount ? values.origin(held.key) : undefined,
    validation: amountAtLeastZero(place.title, place.unit),
  };
}
