import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from '@univerjs/sheets';
import { lastColumn, lastRow, type Area } from '../grid/area';
import type { UniverScope } from './univer-scope';

/** Univer's sheets are finite: makes room for the area. */
export function makeRoom(scope: UniverScope, sheetId: string, area: Area): void {
  const sheet = scope.sheet(sheetId);
  if (lastRow(area) >= sheet.getRowCount())
    scope.run(SetWorksheetRowCountCommand.id, { subUnitId: sheetId, rowCount: lastRow(area) + 1 });
  if (lastColumn(area) >= sheet.getColumnCount())
    scope.run(SetWorksheetColumnCountCommand.id, { subUnitId: sheetId, columnCount: lastColumn(area) + 1 });
}
