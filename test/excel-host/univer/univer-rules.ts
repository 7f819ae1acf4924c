import { type ISheetDataValidationRule } from '@univerjs/core';
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area } from '../grid/area';
import type { ConditionalFormatFunctions, ValidationFunctions } from '../grid/grid';
import { toRange, type UniverScope } from './univer-scope';

export class UniverConditionalFormats implements ConditionalFormatFunctions {
  constructor(private readonly scope: UniverScope) {}

  list(sheetId: string): readonly IConditionFormattingRule[] {
    const model = this.scope.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.scope.unitId, sheetId) ?? [];
  }

  add(sheetId: string, rule: IConditionFormattingRule): void {
    this.scope.run(AddCfCommand.id, { subUnitId: sheetId, rule });
  }

  set(sheetId: string, rule: IConditionFormattingRule): void {
    this.scope.run(SetCfCommand.id, { subUnitId: sheetId, cfId: rule.cfId, rule });
  }

  delete(sheetId: string, id: string): void {
    this.scope.run(DeleteCfCommand.id, { subUnitId: sheetId, cfId: id });
  }

  move(sheetId: string, id: string, index: number): void {
    const list = this.list(sheetId);
    const from = list.findIndex((rule) => rule.cfId === id);
    const target = list[index];
    if (!target || from === index) return;
    this.scope.run(MoveCfCommand.id, {
      subUnitId: sheetId,
      start: { id, type: 'self' },
      end: { id: target.cfId, type: from < index ? 'after' : 'before' },
    });
  }
}

export class UniverValidations implements ValidationFunctions {
  constructor(private readonly scope: UniverScope) {}

  list(sheetId: string): readonly ISheetDataValidationRule[] {
    return this.scope.injector.get(SheetDataValidationModel).getRules(this.scope.unitId, sheetId);
  }

  set(sheetId: string, area: Area, rule: ISheetDataValidationRule): void {
    const range = this.scope.range(sheetId, area) ?? toRange(area);
    this.scope.run(AddSheetDataValidationCommand.id, {
      subUnitId: sheetId,
      rule: { ...rule, ranges: [range] },
    });
  }

  clear(sheetId: string, area: Area): void {
    const range = this.scope.range(sheetId, area);
    if (range) this.scope.run(ClearRangeDataValidationCommand.id, { subUnitId: sheetId, ranges: [range] });
  }
}
