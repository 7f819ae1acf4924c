import { invalidArgument } from '../batch/host-error';
import type { ServiceClass } from '../batch/service-class';
import { parseA1, splitSheet } from '../grid/a1';
import { rangeClass } from './range';
import { areaOf } from './range-content';
import type { WorksheetState } from './worksheet';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../grid/area';

function freeze({ book, id }: WorksheetState, rows: number, columns: number): undefined {
  book.sheet(id);
  book.grid.sheets.setFreeze(id, rows, columns);
  return undefined;
}

export const freezePanesClass: ServiceClass<WorksheetState> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: { since: '1.7', call: (sheet, args) => freeze(sheet, args.whole(0, 1), 0) },
    FreezeColumns: { since: '1.7', call: (sheet, args) => freeze(sheet, 0, args.whole(0, 1)) },
    FreezeAt: {
      since: '1.7',
      call: (sheet, args) => {
        const range = args.object(0, rangeClass);
        const area = range ? areaOf(range.state) : parseA1(splitSheet(args.text(0)).local);
        if (!area) throw invalidArgument();
        return freeze(
          sheet,
          area.rows === EXCEL_ROWS ? 0 : area.row + area.rows,
          area.columns === EXCEL_COLUMNS ? 0 : area.column + area.columns,
        );
      },
    },
    Unfreeze: { since: '1.7', call: (sheet) => freeze(sheet, 0, 0) },
    GetLocationOrNullObject: {
      since: '1.7',
      call: ({ book, id }) => {
        book.sheet(id);
        const { rows, columns } = book.grid.sheets.freeze(id);
        if (rows === 0 && columns === 0) return null;
        return book.range(id, {
          row: 0,
          column: 0,
          rows: rows || EXCEL_ROWS,
          columns: columns || EXCEL_COLUMNS,
        });
      },
    },
  },
};
