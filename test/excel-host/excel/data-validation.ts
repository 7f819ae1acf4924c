import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { invalidArgument } from '../batch/host-error';
import type { Json, JsonObject } from '../batch/protocol';
import type { ServiceClass } from '../batch/service-class';
import { intersect, sameArea } from '../grid/area';
import type { RangeState } from './book';
import { asFlag, asObject, asText, asWord } from './json';
import { areaOf } from './range-content';

/** Excel refuses list texts longer than this. */
const LIST_LIMIT = 255;

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** Excel's key in `rule`, its name of the type, and Univer's type. */
const COMPARISONS = [
  ['decimal', 'Decimal', DataValidationType.DECIMAL],
  ['wholeNumber', 'WholeNumber', DataValidationType.WHOLE],
  ['textLength', 'TextLength', DataValidationType.TEXT_LENGTH],
  ['date', 'Date', DataValidationType.DATE],
] as const;

const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[];

/** The one rule of all cells of the range; undefined for none, null where cells differ. */
function ruleOf(range: RangeState): ISheetDataValidationRule | undefined | null {
  const area = areaOf(range);
  const touching = range.book.grid.validations.list(range.sheetId).filter((rule) =>
    rule.ranges.some(({ startRow, startColumn, endRow, endColumn }) =>
      intersect(area, {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }),
    ),
  );
  const [rule, ...others] = touching;
  if (!rule) return undefined;
  const covers = rule.ranges.some(({ startRow, startColumn, endRow, endColumn }) => {
    const common = intersect(area, {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    });
    return common !== null && sameArea(common, area);
  });
  return others.length === 0 && covers ? rule : null;
}

/** A new rule: what it says, it says, unless told otherwise. */
const FRESH = { type: DataValidationType.ANY, showErrorMessage: true, showInputMessage: true };

/** Puts a changed rule on the range. */
function change(range: RangeState, part: Partial<ISheetDataValidationRule>): void {
  range.book.assertUnprotected(range.sheetId);
  const area = areaOf(range);
  const now = ruleOf(range) ?? FRESH;
  range.book.grid.validations.clear(range.sheetId, area);
  range.book.grid.validations.set(range.sheetId, area, {
    ...now,
    ...part,
    uid: generateRandomId(6),
    ranges: [],
  });
}

function readRule(rule: ISheetDataValidationRule): JsonObject {
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
  const comparison = COMPARISONS.find(([, , type]) => type === rule.type);
  if (!comparison) return {};
  return {
    [comparison[0]]: {
      formula1: asFormula(rule.formula1),
      ...(rule.formula2 ? { formula2: asFormula(rule.formula2) } : {}),
      operator: keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? 'Between',
    },
  };
}

/** Numbers come back as numbers. */
const asFormula = (text: string | undefined): Json =>
  text !== undefined && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : (text ?? '');

function writeRule(value: Json): Partial<ISheetDataValidationRule> {
  const rule = asObject(value);
  if (rule['list'] !== undefined) {
    const list = asObject(rule['list']);
    const source = asText(list['source']);
    if (source === '' || (source.length > LIST_LIMIT && !source.startsWith('='))) throw invalidArgument();
    const dropDown = list['inCellDropDown'] === undefined || asFlag(list['inCellDropDown']);
    return {
      type: DataValidationType.LIST,
      formula1: source,
      formula2: undefined,
      showDropDown: dropDown,
      renderMode: DataValidationRenderMode.ARROW,
    };
  }
  if (rule['custom'] !== undefined) {
    const formula1 = asText(asObject(rule['custom'])['formula']);
    return { type: DataValidationType.CUSTOM, formula1, formula2: undefined };
  }
  const comparison = COMPARISONS.find(([key]) => rule[key] !== undefined);
  if (!comparison) throw invalidArgument();
  const { formula1, formula2, operator } = asObject(rule[comparison[0]]);
  const name = asWord(operator, keys(OPERATORS));
  const two = name === 'Between' || name === 'NotBetween';
  if (formula1 === undefined || (two && formula2 === undefined)) throw invalidArgument();
  return {
    type: comparison[2],
    operator: OPERATORS[name],
    formula1: String(formula1),
    formula2: two ? String(formula2) : undefined,
  };
}

const optionalText = (value: Json | undefined) =>
  value === undefined || value === null ? '' : asText(value);

export const dataValidationClass: ServiceClass<RangeState> = {
  name: 'DataValidation',
  scalars: {
    Type: {
      since: '1.8',
      get: (range) => {
        const rule = ruleOf(range);
        if (rule === null) return 'Inconsistent';
        if (rule === undefined) return 'None';
        if (rule.type === DataValidationType.LIST) return 'List';
        if (rule.type === DataValidationType.CUSTOM) return 'Custom';
        return COMPARISONS.find(([, , type]) => type === rule.type)?.[1] ?? 'None';
      },
    },
    Rule: {
      since: '1.8',
      get: (range) => {
        const rule = ruleOf(range);
        return rule ? readRule(rule) : rule === null ? null : {};
      },
      set: (range, value) => change(range, writeRule(value)),
    },
    Prompt: {
      since: '1.8',
      get: (range) => {
        const rule = ruleOf(range);
        return {
          message: rule?.prompt ?? '',
          showPrompt: rule?.showInputMessage ?? true,
          title: rule?.promptTitle ?? '',
        };
      },
      set: (range, value) => {
        const { message, showPrompt, title } = asObject(value);
        change(range, {
          prompt: optionalText(message),
          promptTitle: optionalText(title),
          showInputMessage: showPrompt === undefined || asFlag(showPrompt),
        });
      },
    },
    ErrorAlert: {
      since: '1.8',
      get: (range) => {
        const rule = ruleOf(range);
        return {
          message: rule?.error ?? '',
          showAlert: rule?.showErrorMessage ?? true,
          style:
            keys(STYLES).find(
              (name) => STYLES[name] === (rule?.errorStyle ?? DataValidationErrorStyle.STOP),
            ) ?? 'Stop',
          title: rule?.errorTitle ?? '',
        };
      },
      set: (range, value) => {
        const { message, showAlert, style, title } = asObject(value);
        change(range, {
          error: optionalText(message),
          errorTitle: optionalText(title),
          showErrorMessage: showAlert === undefined || asFlag(showAlert),
          errorStyle: STYLES[style === undefined ? 'Stop' : asWord(style, keys(STYLES))],
        });
      },
    },
    IgnoreBlanks: {
      since: '1.8',
      get: (range) => ruleOf(range)?.allowBlank ?? true,
      set: (range, value) => change(range, { allowBlank: asFlag(value) }),
    },
  },
  methods: {
    Clear: {
      since: '1.8',
      call: (range) => {
        range.book.assertUnprotected(range.sheetId);
        range.book.grid.validations.clear(range.sheetId, areaOf(range));
        return undefined;
      },
    },
  },
};
