import { Disposable, toDisposable, type IDisposable, type Injector } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

/**
 * Makes conditional formats follow inserted and deleted rows and columns, with undo. In the visible grid Univer's
 * conditional formatting UI does this; headless nobody does.
 */
export class ConditionalFormatMoves extends Disposable {
  private readonly registered = new Map<string, IDisposable>();

  constructor(private readonly injector: Injector) {
    super();
    const model = injector.get(ConditionalFormattingRuleModel);
    for (const [unitId, sheets] of model.getAll()) {
      for (const [sheetId, rules] of sheets) {
        for (const rule of rules) this.register(unitId, sheetId, rule);
      }
    }
    this.disposeWithMe(
      model.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
        const key = `${unitId}/${subUnitId}/${rule.cfId}`;
        this.registered.get(key)?.dispose();
        this.registered.delete(key);
        if (type === 'add' || type === 'set') this.register(unitId, subUnitId, rule);
      }),
    );
    this.disposeWithMe(
      toDisposable(() => {
        for (const registration of this.registered.values()) registration.dispose();
      }),
    );
  }

  private register(unitId: string, subUnitId: string, rule: IConditionFormattingRule): void {
    const on = { unitId, subUnitId };
    const registration = this.injector
      .get(FormulaRefRangeService)
      .registerRangeFormula(unitId, subUnitId, rule.ranges, formulasOf(rule), (moved) => {
        const [first, ...rest] = moved;
        if (!first) {
          return {
            redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...on, cfId: rule.cfId } }],
            undos: [{ id: AddConditionalRuleMutation.id, params: { ...on, rule } }],
          };
        }
        const set = {
          ...on,
          cfId: rule.cfId,
          rule: withFormulas({ ...rule, ranges: first.ranges }, first.formulas),
        };
        const added = rest.map(({ ranges, formulas }) => ({
          ...on,
          rule: withFormulas({ ...rule, cfId: createCfId(), ranges }, formulas),
        }));
        return {
          redos: [
            { id: SetConditionalRuleMutation.id, params: set },
            ...added.map((params) => ({ id: AddConditionalRuleMutation.id, params })),
          ],
          undos: [
            ...setConditionalRuleMutationUndoFactory(this.injector, set),
            ...added.map((params) => AddConditionalRuleMutationUndoFactory(this.injector, params)),
          ],
        };
      });
    this.registered.set(`${unitId}/${subUnitId}/${rule.cfId}`, registration);
  }
}

const isFormulaRule = ({ rule }: IConditionFormattingRule) =>
  rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula;

function formulasOf(rule: IConditionFormattingRule): string[] {
  return isFormulaRule(rule) && 'value' in rule.rule ? [String(rule.rule.value)] : [];
}

function withFormulas(rule: IConditionFormattingRule, formulas: readonly string[]): IConditionFormattingRule {
  if (!isFormulaRule(rule)) return rule;
  return { ...rule, rule: { ...rule.rule, value: formulas[0] } } as IConditionFormattingRule;
}
