import type {
  Borders,
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  FillPattern,
  Style,
} from 'exceljs';
import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { columnLetters } from '../grid/a1';
import { fileColor, type ColorOf } from './colors';
import { rangesOfRef, refOfRanges } from './ranges';
import { fileBorders, fileFont, gridBorders, gridFont } from './styles';

/** A rule of the file that the grid shows by a formula of equal meaning, or not at all, and that is written back as it was read. */
export interface CarriedFormat {
  /** Where the grid has a rule for it: that rule's id. Its ranges then say where the format stands. */
  readonly cfId?: string;
  /** Where the grid has none. */
  readonly ref?: string;
  readonly rule: ConditionalFormattingRule;
}

/** A rule as ExcelJS reads it: it keeps types that its own type does not know and that it does not write. */
interface ReadRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly priority: number;
  readonly style?: Partial<Style>;
}

/** The formula that holds where the rule does, for the first cell of its ranges. Undefined where no formula can say it. */
function formulaOf(rule: ReadRule, ref: string): string | undefined {
  const [first, second] = rule.formulae ?? [];
  const [range] = rangesOfRef(ref);
  if (!range) return undefined;
  const cell = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  const area = ref
    .split(/[\s:]+/)
    .map((part) => part.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'))
    .slice(0, 2)
    .join(':');
  switch (rule.type) {
    case 'cellIs':
      return comparison(cell, rule.operator ?? '', first, second);
    case 'duplicateValues':
      return `AND(${cell}<>"",COUNTIF(${area},${cell})>1)`;
    case 'uniqueValues':
      return `AND(${cell}<>"",COUNTIF(${area},${cell})=1)`;
    case 'top10':
    case 'aboveAverage':
    case 'colorScale':
    case 'dataBar':
    case 'iconSet':
      return undefined;
    default:
      return first === undefined ? undefined : String(first);
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function comparison(cell: string, operator: string, first?: string | number, second?: string | number) {
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return operator in SIGNS ? `${cell}${SIGNS[operator]}${first}` : undefined;
}

/** The types that ExcelJS writes as it read them. */
const WRITTEN = new Set(['expression', 'cellIs', 'top10', 'aboveAverage', 'colorScale', 'dataBar', 'iconSet', 'containsText', 'timePeriod']); // prettier-ignore

/**
 * The conditional formats of one sheet: rules for the grid, first in priority first, and what is carried. Rules of types
 * that ExcelJS does not write (duplicate values, begins with …) become formula rules of equal meaning for good. ExcelJS
 * keeps no "stop if true".
 */
export function gridFormats(
  formats: readonly ConditionalFormattingOptions[],
  color: ColorOf,
  sheetId: string,
): { rules: IConditionFormattingRule[]; carried: CarriedFormat[] } {
  const read = formats
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule: rule as unknown as ReadRule })))
    .sort((a, b) => a.rule.priority - b.rule.priority);
  const rules: IConditionFormattingRule[] = [];
  const carried: CarriedFormat[] = [];
  read.forEach(({ ref, rule }, index) => {
    const original = rule as unknown as ConditionalFormattingRule;
    const formula = formulaOf(rule, ref);
    if (formula === undefined) {
      if (WRITTEN.has(rule.type)) carried.push({ ref, rule: original });
      return;
    }
    const cfId = `${sheetId}-cf${index + 1}`;
    rules.push(formulaRule(cfId, ref, formula, gridDifference(rule.style ?? {}, color)));
    if (rule.type !== 'expression' && WRITTEN.has(rule.type)) carried.push({ cfId, rule: original });
  });
  return { rules, carried };
}

const formulaRule = (
  cfId: string,
  ref: string,
  formula: string,
  style: IStyleBase,
): IConditionFormattingRule<IFormulaHighlightCell> => ({
  cfId,
  ranges: rangesOfRef(ref),
  stopIfTrue: false,
  rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${formula}`, style },
});

/** A differential style, whose solid fill keeps its colour as background colour. */
function gridDifference(style: Partial<Style>, color: ColorOf): IStyleBase {
  const fill = style.fill as FillPattern | undefined;
  const background = fill && (color(fill.bgColor) ?? color(fill.fgColor));
  const borders = style.border && gridBorders(style.border as Partial<Borders>, color);
  return {
    ...(style.font && gridFont(style.font, color)),
    ...(background && { bg: { rgb: background } }),
    ...(borders && { bd: borders }),
  };
}

function fileDifference(style: IStyleBase): Partial<Style> {
  const background = fileColor(style.bg?.rgb);
  const font = fileFont(style);
  return {
    ...(Object.keys(font).length && { font }),
    ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: background } }),
    ...(style.bd && { border: fileBorders(style.bd) }),
  };
}

const isFormula = (rule: IConditionFormattingRule): rule is IConditionFormattingRule<IFormulaHighlightCell> =>
  rule.rule.type === CFRuleType.highlightCell &&
  (rule.rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;

/** The conditional formats of one sheet for the file. Rules made in the grid itself are written where they are formulas; the stand-in makes no others. */
export function fileFormats(
  rules: readonly IConditionFormattingRule[],
  carried: readonly CarriedFormat[],
): ConditionalFormattingOptions[] {
  const original = new Map(carried.map(({ cfId, rule }) => [cfId, rule]));
  const shown = rules.flatMap((rule) => {
    const ref = refOfRanges(rule.ranges);
    const kept = original.get(rule.cfId);
    if (kept) return [{ ref, rule: kept }];
    if (!isFormula(rule)) return [];
    const expression: ConditionalFormattingRule = {
      type: 'expression',
      priority: 1,
      formulae: [rule.rule.value.replace(/^=/, '')],
      style: fileDifference(rule.rule.style),
    };
    return [{ ref, rule: expression }];
  });
  const hidden = carried.flatMap(({ ref, rule }) => (ref === undefined ? [] : [{ ref, rule }]));
  return [...shown, ...hidden].map(({ ref, rule }, index) => ({
    ref,
    rules: [{ ...rule, priority: index + 1 }],
  }));
}
