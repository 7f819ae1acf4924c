import type { DataValidation } from 'exceljs';
import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { ValidationModel } from './exceljs-internals';
import { formatA1, parseA1 } from '../grid/a1';
import { areaOfRange, coveringAreas, rangeOfArea } from './ranges';
import { dateOfSerial, serialOfDate } from './units';

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
  any: DataValidationType.ANY,
};
const STYLES = ['information', 'stop', 'warning'] as const;
const STYLE_CODES = [
  DataValidationErrorStyle.INFO,
  DataValidationErrorStyle.STOP,
  DataValidationErrorStyle.WARNING,
];

/** Data validation of one sheet for the grid. ExcelJS keeps no bounds that are formulas in rules for whole numbers, decimals and lengths. */
export function gridValidations(model: ValidationModel, sheetId: string): ISheetDataValidationRule[] {
  const cells = new Map<string, { rule: DataValidation; at: { row: number; column: number }[] }>();
  for (const [address, rule] of Object.entries(model)) {
    const area = parseA1(address);
    if (!rule || !area) continue;
    const key = JSON.stringify(rule);
    const group = cells.get(key) ?? { rule, at: [] };
    group.at.push({ row: area.row, column: area.column });
    cells.set(key, group);
  }
  return [...cells.values()].map(({ rule, at }, index) => ({
    uid: `${sheetId}-dv${index + 1}`,
    ranges: coveringAreas(at).map(rangeOfArea),
    ...gridRule(rule),
  }));
}

function gridRule(rule: DataValidation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const [formula1, formula2] = (rule.formulae ?? []).map((formula: unknown) =>
    gridFormula(rule.type, formula),
  );
  const { allowBlank, operator, error, errorTitle, errorStyle, prompt, promptTitle } = rule;
  const style = STYLE_CODES[STYLES.indexOf((errorStyle ?? 'stop') as (typeof STYLES)[number])];
  return {
    type: TYPES[rule.type] ?? DataValidationType.ANY,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(operator && { operator: operator as DataValidationOperator }),
    allowBlank: allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    errorStyle: style ?? DataValidationErrorStyle.STOP,
    ...(error && { error }),
    ...(errorTitle && { errorTitle }),
    ...(prompt && { prompt }),
    ...(promptTitle && { promptTitle }),
    ...(rule.type === 'list' && { showDropDown: true, renderMode: DataValidationRenderMode.ARROW }),
  };
}

/** The grid writes a list of values without quotes and every other formula with "=". */
function gridFormula(type: string, formula: unknown): string {
  if (formula instanceof Date) return String(serialOfDate(formula));
  if (typeof formula === 'number') return String(formula);
  const text = String(formula);
  const values = type === 'list' ? /^"(.*)"$/s.exec(text)?.[1] : undefined;
  if (values !== undefined) return values.replaceAll('""', '"');
  return Number.isNaN(Number(text)) ? `=${text.replace(/^=/, '')}` : text;
}

/** Data validation of one sheet for the file, one entry per area. */
export function fileValidations(rules: readonly ISheetDataValidationRule[]): ValidationModel {
  const entries = rules.flatMap((rule) => {
    const validation = fileRule(rule);
    return validation ? rule.ranges.map((range) => [formatA1(areaOfRange(range)), validation] as const) : [];
  });
  return Object.fromEntries(entries);
}

function fileRule(rule: ISheetDataValidationRule): DataValidation | undefined {
  const type = Object.keys(TYPES).find((name) => TYPES[name] === rule.type) as
    DataValidation['type'] | undefined;
  if (!type) return undefined;
  const formulae = [rule.formula1, rule.formula2].flatMap((formula) =>
    formula === undefined || formula === '' ? [] : [fileFormula(type, formula)],
  );
  const errorStyle = STYLES[STYLE_CODES.indexOf(rule.errorStyle ?? DataValidationErrorStyle.STOP)];
  return {
    type,
    formulae,
    allowBlank: rule.allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    ...(rule.operator && { operator: rule.operator as DataValidation['operator'] }),
    ...(errorStyle && { errorStyle }),
    ...(rule.error && { error: rule.error }),
    ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
    ...(rule.prompt && { prompt: rule.prompt }),
    ...(rule.promptTitle && { promptTitle: rule.promptTitle }),
  };
}

function fileFormula(type: string, formula: string): string | number | Date {
  if (formula.startsWith('=')) return formula.slice(1);
  if (type === 'list') return `"${formula.replaceAll('"', '""')}"`;
  const number = Number(formula);
  if (type === 'date') return Number.isNaN(number) ? new Date(formula) : dateOfSerial(number);
  return Number.isNaN(number) ? formula : number;
}
