import {
  IUniverInstanceService,
  Tools,
  UniverInstanceType,
  type IMutationInfo,
  type Injector,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { EXCEL_COLUMNS, EXCEL_ROWS, type Area } from '../grid/area';
import { moved, type Structure } from '../grid/moved';
import { moveReferences } from './formula-references';
import { toArea, toRange } from './univer-scope';

const STRUCTURES: { readonly [commandId: string]: Structure } = {
  [InsertRowCommand.id]: 'rowsInserted',
  [RemoveRowCommand.id]: 'rowsDeleted',
  [InsertColCommand.id]: 'columnsInserted',
  [RemoveColCommand.id]: 'columnsDeleted',
};

/**
 * Makes conditional formats follow inserted and deleted rows and columns, in one undo step with them. In the visible
 * grid Univer's conditional formatting UI does this; headless nobody does.
 */
export function followWithConditionalFormats(injector: Injector): () => void {
  const interception = injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const type = STRUCTURES[id];
      const { range } = (params ?? {}) as { range?: IRange };
      return type && range ? mutations(injector, type, range) : { redos: [], undos: [] };
    },
  });
  return () => interception.dispose();
}

/** Changes of all rules of the workbook when rows or columns come or go on its active sheet. */
function mutations(injector: Injector, type: Structure, range: IRange) {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheets = workbook && injector.get(ConditionalFormattingRuleModel).getUnitRules(workbook.getUnitId());
  if (!workbook || !sheets) return { redos, undos };
  const unitId = workbook.getUnitId();
  const changed = workbook.getActiveSheet();
  const by = wholeArea(type, range);
  const lexer = injector.get(LexerTreeBuilder);
  for (const [subUnitId, rules] of sheets) {
    const here = subUnitId === changed.getSheetId();
    const isChanged = (name: string | undefined) => (name === undefined ? here : name === changed.getName());
    for (const rule of rules) {
      const next = movedRule(lexer, rule, here, type, by, isChanged);
      if (next === rule) continue;
      const on = { unitId, subUnitId, cfId: rule.cfId };
      // The model changes rules in place.
      const before = Tools.deepClone(rule);
      if (next) {
        redos.push({ id: SetConditionalRuleMutation.id, params: { ...on, rule: next } });
        undos.push({ id: SetConditionalRuleMutation.id, params: { ...on, rule: before } });
      } else {
        redos.push({ id: DeleteConditionalRuleMutation.id, params: on });
        undos.push({ id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule: before } });
      }
    }
  }
  return { redos, undos };
}

/** The rule afterwards: itself where nothing changes, null where all its cells are gone. */
function movedRule(
  lexer: LexerTreeBuilder,
  rule: IConditionFormattingRule,
  here: boolean,
  type: Structure,
  by: Area,
  isChanged: (name: string | undefined) => boolean,
): IConditionFormattingRule | null {
  const before = rule.ranges.map(toArea);
  const after = here ? before.map((area) => moved(area, type, by)) : before;
  const left = after.filter((area) => area !== null);
  const [first] = before;
  if (left.length === 0 || !first) return null;
  const formula = formulaOf(rule);
  const base = survivor(before[after.findIndex((area) => area !== null)] ?? first, type, by, here);
  const rebased =
    formula && lexer.moveFormulaRefOffset(formula, base.column - first.column, base.row - first.row);
  const next = rebased && moveReferences(lexer, rebased, type, by, isChanged);
  const same = JSON.stringify(left) === JSON.stringify(before) && next === formula;
  if (same) return rule;
  return {
    ...rule,
    ranges: left.map(toRange),
    rule: next === undefined ? rule.rule : { ...rule.rule, value: next },
  } as IConditionFormattingRule;
}

/** The formula is written for the first cell; when that is deleted, for the first one that stays. */
function survivor(area: Area, type: Structure, by: Area, here: boolean): { row: number; column: number } {
  const { row, column } = area;
  if (!here) return { row, column };
  const inside = (start: number, from: number, count: number) =>
    start >= from && start < from + count ? from + count : start;
  if (type === 'rowsDeleted') return { row: inside(row, by.row, by.rows), column };
  if (type === 'columnsDeleted') return { row, column: inside(column, by.column, by.columns) };
  return { row, column };
}

function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  const isFormula =
    rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula;
  return isFormula && 'value' in rule && rule.value !== '' ? String(rule.value) : undefined;
}

function wholeArea(type: Structure, { startRow, endRow, startColumn, endColumn }: IRange): Area {
  return type === 'rowsInserted' || type === 'rowsDeleted'
    ? { row: startRow, rows: endRow - startRow + 1, column: 0, columns: EXCEL_COLUMNS }
    : { row: 0, rows: EXCEL_ROWS, column: startColumn, columns: endColumn - startColumn + 1 };
}
