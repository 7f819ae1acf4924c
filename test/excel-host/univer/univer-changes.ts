import {
  BooleanNumber,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
} from '@univerjs/sheets';
import { bounding, EXCEL_COLUMNS, EXCEL_ROWS, type Area } from '../grid/area';
import type { GridChange } from '../grid/grid';
import { toArea } from './univer-scope';

interface OnSheet {
  readonly subUnitId: string;
  readonly trigger?: string;
}

/** Mutations that change what stands in cells, told by what Excel would report. Formula results are no change. */
export function changesOf(info: ICommandInfo, options: IExecutionOptions | undefined): readonly GridChange[] {
  const { subUnitId: sheetId, trigger: cause = '' } = (info.params ?? {}) as OnSheet;
  switch (info.id) {
    case SetRangeValuesMutation.id: {
      if (options?.['fromFormula'] || cause.includes('merge')) return [];
      const area = contentArea((info.params as ISetRangeValuesMutationParams).cellValue);
      return area ? [{ type: 'cells', sheetId, area, cause }] : [];
    }
    case ReorderRangeMutation.id: {
      const { range } = info.params as IReorderRangeMutationParams;
      return [{ type: 'cells', sheetId, area: toArea(range), cause }];
    }
    case MoveRangeMutation.id: {
      const { from, to } = info.params as IMoveRangeMutationParams;
      return [from, to].flatMap(({ subUnitId, value }): GridChange[] => {
        const area = matrixArea(value, () => true);
        return area ? [{ type: 'cells', sheetId: subUnitId, area, cause }] : [];
      });
    }
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      const { range } = info.params as IInsertRowMutationParams;
      const area = {
        row: range.startRow,
        column: 0,
        rows: range.endRow - range.startRow + 1,
        columns: EXCEL_COLUMNS,
      };
      return [
        { type: info.id === InsertRowMutation.id ? 'rowsInserted' : 'rowsDeleted', sheetId, area, cause },
      ];
    }
    case InsertColMutation.id:
    case RemoveColMutation.id: {
      const { range } = info.params as IInsertRowMutationParams;
      const area = {
        row: 0,
        column: range.startColumn,
        rows: EXCEL_ROWS,
        columns: range.endColumn - range.startColumn + 1,
      };
      const type = info.id === InsertColMutation.id ? 'columnsInserted' : 'columnsDeleted';
      return [{ type, sheetId, area, cause }];
    }
    case InsertSheetMutation.id: {
      const { sheet } = info.params as IInsertSheetMutationParams;
      return sheet?.id ? [{ type: 'sheetAdded', sheetId: sheet.id }] : [];
    }
    case RemoveSheetMutation.id:
      return [{ type: 'sheetDeleted', sheetId }];
    case SetWorksheetOrderMutation.id:
      return [{ type: 'sheetMoved', sheetId }];
    case SetWorksheetActiveOperation.id:
      return [{ type: 'sheetActivated', sheetId }];
    case SetWorksheetHideMutation.id: {
      const { hidden } = info.params as ISetWorksheetHideMutationParams;
      return [{ type: 'visibility', sheetId, hidden: hidden === BooleanNumber.TRUE }];
    }
    case SetWorksheetNameMutation.id: {
      const { name } = info.params as ISetWorksheetNameMutationParams;
      return [{ type: 'sheetRenamed', sheetId, after: name }];
    }
    case SetSelectionsOperation.id: {
      const [selection] = (info.params as ISetSelectionsOperationParams).selections;
      return selection ? [{ type: 'selection', sheetId, area: toArea(selection.range) }] : [];
    }
    default:
      return [];
  }
}

type Matrix = Nullable<{
  readonly [row: number]: Nullable<{ readonly [column: number]: Nullable<ICellData> }>;
}>;

/** Area of the cells whose content the mutation sets; styles alone and rewritten references are none. */
const contentArea = (matrix: Matrix): Area | null =>
  matrixArea(matrix, (cell) => cell === null || cell?.v !== undefined || cell?.p !== undefined);

function matrixArea(matrix: Matrix, counts: (cell: Nullable<ICellData>) => boolean): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!counts(cell)) continue;
      const here = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area === null ? here : bounding(area, here);
    }
  }
  return area;
}
