import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { intersect, type Area } from '../grid/area';
import type { CellContent } from '../grid/grid';

/** What Excel says about an entry that does not obey the cell's rule. Texts are the file's own, '' for none. */
export interface Objection {
  /** `stop` refuses, `warning` asks whether to go on, `information` only tells. */
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

/** The rule of one cell. */
export const ruleAt = (
  rules: readonly ISheetDataValidationRule[],
  cell: Area,
): ISheetDataValidationRule | undefined =>
  rules.find(({ ranges }) =>
    ranges.some(({ startRow: row, startColumn: column, endRow, endColumn }) =>
      intersect({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 }, cell),
    ),
  );

type Judged = Pick<CellContent, 'value' | 'text' | 'kind'>;

/**
 * Whether what stands in a cell obeys a rule, as Excel judges what is typed; undefined where the rule depends on a
 * formula, which only a calculation can judge.
 */
export function obeys(rule: ISheetDataValidationRule, { value, text, kind }: Judged): boolean | undefined {
  if (rule.type === DataValidationType.ANY) return true;
  if (kind === 'empty') return rule.allowBlank !== false;
  if ([rule.formula1, rule.formula2].some((formula) => formula?.startsWith('='))) return undefined;
  switch (rule.type) {
    case DataValidationType.LIST: {
      const values = (rule.formula1 ?? '').split(',').map((each) => each.trim());
      return values.includes(String(value)) || values.includes(text);
    }
    case DataValidationType.TEXT_LENGTH:
      return within(rule, String(value).length);
    case DataValidationType.WHOLE:
      return typeof value === 'number' && Number.isInteger(value) && within(rule, value);
    case DataValidationType.DECIMAL:
    case DataValidationType.DATE:
    case DataValidationType.TIME:
      return typeof value === 'number' && within(rule, value);
    default:
      return undefined;
  }
}

function within({ operator, formula1, formula2 }: ISheetDataValidationRule, value: number): boolean {
  const first = Number(formula1);
  const second = Number(formula2);
  switch (operator) {
    case DataValidationOperator.NOT_BETWEEN:
      return value < first || value > second;
    case DataValidationOperator.EQUAL:
      return value === first;
    case DataValidationOperator.NOT_EQUAL:
      return value !== first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN:
      return value < first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
    default:
      return value >= first && value <= second;
  }
}

const STYLES = {
  [DataValidationErrorStyle.STOP]: 'stop',
  [DataValidationErrorStyle.WARNING]: 'warning',
  [DataValidationErrorStyle.INFO]: 'information',
} as const;

/** What Excel says when an entry does not obey: nothing where the file switches error messages off. */
export const objectionOf = (rule: ISheetDataValidationRule): Objection | undefined =>
  rule.showErrorMessage
    ? {
        style: STYLES[rule.errorStyle ?? DataValidationErrorStyle.STOP],
        title: rule.errorTitle ?? '',
        message: rule.error ?? '',
      }
    : undefined;
