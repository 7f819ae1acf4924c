import { apiNotFound, HostError, invalidArgument, itemNotFound, wrongArraySize } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import {
  bounding,
  EXCEL_COLUMNS,
  EXCEL_ROWS,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Area,
} from '../grid/area';
import { addressOn, parseA1, splitSheet } from '../grid/a1';
import type { RangeState } from './book';
import { conditionalFormatsClass } from './conditional-formats';
import { dataValidationClass } from './data-validation';
import { copyRange } from './copy-range';
import { asFlag, asWord } from './json';
import { areaOf, contentScalars, uniform } from './range-content';
import { rangeAreasClass } from './range-areas';
import { rangeFormatClass } from './range-format';
import { worksheetClass } from './worksheet';

const at = (range: RangeState, area: Area) => {
  if (!isInside(area)) throw invalidArgument();
  return range.book.range(range.sheetId, area);
};

/** The area of another range given as object or address. */
function other(value: ServiceObject<RangeState> | undefined, address: () => string): Area {
  if (value) return areaOf(value.state);
  const area = parseA1(splitSheet(address()).local);
  if (!area) throw invalidArgument();
  return area;
}

function structural(range: RangeState): { area: Area; rows: boolean } {
  const area = areaOf(range);
  range.book.assertUnprotected(range.sheetId);
  return { area, rows: isWholeRows(area) };
}

export const rangeClass: ServiceClass<RangeState> = {
  name: 'Range',
  referable: true,
  scalars: {
    Address: { get: (range) => addressOn(range.book.sheet(range.sheetId).name, areaOf(range)) },
    AddressLocal: { get: (range) => addressOn(range.book.sheet(range.sheetId).name, areaOf(range)) },
    CellCount: {
      get: (range) => {
        const { rows, columns } = areaOf(range);
        return rows * columns < 2 ** 31 ? rows * columns : -1;
      },
    },
    RowIndex: { get: (range) => areaOf(range).row },
    ColumnIndex: { get: (range) => areaOf(range).column },
    RowCount: { get: (range) => areaOf(range).rows },
    ColumnCount: { get: (range) => areaOf(range).columns },
    IsEntireRow: { since: '1.7', get: (range) => isWholeRows(areaOf(range)) },
    IsEntireColumn: { since: '1.7', get: (range) => isWholeColumns(areaOf(range)) },
    ...contentScalars,
    RowHidden: {
      since: '1.2',
      get: (range) => {
        const { row, rows } = areaOf(range);
        return uniform(Math.min(rows, 10_000), (i) =>
          range.book.grid.layout.isRowHidden(range.sheetId, row + i),
        );
      },
      set: (range, value) => {
        const area = areaOf(range);
        range.book.assertFormattable(range.sheetId, 'formatRows');
        range.book.grid.layout.setRowsHidden(range.sheetId, area, asFlag(value));
      },
    },
    ColumnHidden: {
      since: '1.2',
      get: (range) => {
        const { column, columns } = areaOf(range);
        return uniform(columns, (i) => range.book.grid.layout.isColumnHidden(range.sheetId, column + i));
      },
      set: (range, value) => {
        const area = areaOf(range);
        range.book.assertFormattable(range.sheetId, 'formatColumns');
        range.book.grid.layout.setColumnsHidden(range.sheetId, area, asFlag(value));
      },
    },
    HasSpill: { since: '1.12', get: () => false },
  },
  objects: {
    Worksheet: { to: ({ book, sheetId }) => new ServiceObject(worksheetClass, { book, id: sheetId }) },
    Format: { to: (range) => new ServiceObject(rangeFormatClass, range) },
    ConditionalFormats: {
      since: '1.6',
      to: (range) =>
        new ServiceObject(conditionalFormatsClass, {
          book: range.book,
          sheetId: range.sheetId,
          areas: () => [areaOf(range)],
        }),
    },
    DataValidation: { since: '1.8', to: (range) => new ServiceObject(dataValidationClass, range) },
  },
  methods: {
    // office.js asks this first where it cuts a large array of values into several writes.
    _ValidateArraySize: {
      since: '1.3',
      call: (range, args) => {
        const { rows, columns } = areaOf(range);
        if (args.whole(0) !== rows || args.whole(1) !== columns) throw wrongArraySize();
        return undefined;
      },
    },
    GetCell: {
      call: (range, args) => {
        const area = areaOf(range);
        return at(range, {
          row: area.row + args.whole(0),
          column: area.column + args.whole(1),
          rows: 1,
          columns: 1,
        });
      },
    },
    GetRow: {
      call: (range, args) => {
        const area = areaOf(range);
        return at(range, { ...area, row: area.row + args.whole(0), rows: 1 });
      },
    },
    GetColumn: {
      call: (range, args) => {
        const area = areaOf(range);
        return at(range, { ...area, column: area.column + args.whole(0), columns: 1 });
      },
    },
    GetLastCell: {
      call: (range) => {
        const area = areaOf(range);
        return at(range, { row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 });
      },
    },
    GetLastRow: { call: (range) => at(range, { ...areaOf(range), row: lastRow(areaOf(range)), rows: 1 }) },
    GetLastColumn: {
      call: (range) => at(range, { ...areaOf(range), column: lastColumn(areaOf(range)), columns: 1 }),
    },
    GetEntireRow: { call: (range) => at(range, { ...areaOf(range), column: 0, columns: EXCEL_COLUMNS }) },
    GetEntireColumn: { call: (range) => at(range, { ...areaOf(range), row: 0, rows: EXCEL_ROWS }) },
    GetOffsetRange: {
      call: (range, args) => {
        const area = areaOf(range);
        return at(range, { ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) });
      },
    },
    GetResizedRange: {
      since: '1.2',
      call: (range, args) => {
        const area = areaOf(range);
        return at(range, {
          ...area,
          rows: area.rows + args.whole(0),
          columns: area.columns + args.whole(1),
        });
      },
    },
    GetAbsoluteResizedRange: {
      since: '1.7',
      call: (range, args) => at(range, { ...areaOf(range), rows: args.whole(0), columns: args.whole(1) }),
    },
    GetBoundingRect: {
      call: (range, args) =>
        at(
          range,
          bounding(
            areaOf(range),
            other(args.object(0, rangeClass), () => args.text(0)),
          ),
        ),
    },
    GetIntersection: {
      call: (range, args) => {
        const common = intersect(
          areaOf(range),
          other(args.object(0, rangeClass), () => args.text(0)),
        );
        if (!common) throw itemNotFound();
        return at(range, common);
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      call: (range, args) => {
        const common = intersect(
          areaOf(range),
          other(args.object(0, rangeClass), () => args.text(0)),
        );
        return common && at(range, common);
      },
    },
    GetUsedRange: {
      call: (range, args) => {
        const used = range.book.grid.cells.used(range.sheetId, args.flag(0));
        const common = used && intersect(areaOf(range), used);
        return at(range, common ?? { ...areaOf(range), rows: 1, columns: 1 });
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (range, args) => {
        const used = range.book.grid.cells.used(range.sheetId, args.flag(0));
        const common = used && intersect(areaOf(range), used);
        return common && at(range, common);
      },
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: (range) => {
        const area = areaOf(range);
        // Only areas whose first cell lies inside are found; more than 512 are refused.
        const areas = range.book.grid.cells
          .merges(range.sheetId)
          .filter((merged) => intersect(area, { ...merged, rows: 1, columns: 1 }))
          .sort((a, b) => a.row - b.row || a.column - b.column);
        if (areas.length > 512)
          throw new HostError('GeneralException', 'There are too many merged areas.', 500);
        if (areas.length === 0) return null;
        const ranges = areas.map((each) => range.book.range(range.sheetId, each));
        return new ServiceObject(rangeAreasClass, { book: range.book, sheetId: range.sheetId, ranges });
      },
    },
    Merge: {
      since: '1.2',
      call: (range, args) => {
        range.book.assertFormattable(range.sheetId);
        if (range.book.quirks.mergingLosesLooks)
          range.book.grid.cells.restyle(range.sheetId, areaOf(range), () => ({ bg: null, bd: null }));
        range.book.grid.cells.merge(range.sheetId, areaOf(range), args.flag(0));
        return undefined;
      },
    },
    Unmerge: {
      since: '1.2',
      call: (range) => {
        range.book.assertFormattable(range.sheetId);
        range.book.grid.cells.unmerge(range.sheetId, areaOf(range));
        return undefined;
      },
    },
    Clear: {
      call: (range, args) => {
        const what = args.optionalText(0) ?? 'All';
        const area = areaOf(range);
        if (what !== 'Formats') range.book.assertWritable(range.sheetId, area);
        if (what !== 'Contents') range.book.assertFormattable(range.sheetId);
        if (what === 'All') range.book.grid.cells.clear(range.sheetId, area, 'all');
        else if (what === 'Contents') range.book.grid.cells.clear(range.sheetId, area, 'contents');
        else if (what === 'Formats') range.book.grid.cells.clear(range.sheetId, area, 'formats');
        else throw invalidArgument();
        return undefined;
      },
    },
    CopyFrom: {
      since: '1.9',
      call: (range, args) => {
        if (args.flag(2) || args.flag(3)) throw apiNotFound('Range.copyFrom with skipBlanks or transpose');
        const type = asWord(args.optionalText(1) ?? 'All', ['All', 'Formulas', 'Values', 'Formats']);
        copyRange(
          range,
          areaOf(range),
          other(args.object(0, rangeClass), () => args.text(0)),
          type,
        );
        return undefined;
      },
    },
    Insert: {
      call: (range, args) => {
        const { area, rows } = structural(range);
        const shift = args.text(0);
        const { layout } = range.book.grid;
        if (rows && shift === 'Down') layout.insertRows(range.sheetId, area.row, area.rows);
        else if (isWholeColumns(area) && shift === 'Right') {
          layout.insertColumns(range.sheetId, area.column, area.columns);
        } else throw apiNotFound('Range.insert of single cells');
        return at(range, area);
      },
    },
    Delete: {
      call: (range, args) => {
        const { area, rows } = structural(range);
        const shift = args.text(0);
        const { layout } = range.book.grid;
        if (rows && shift === 'Up') layout.deleteRows(range.sheetId, area.row, area.rows);
        else if (isWholeColumns(area) && shift === 'Left') {
          layout.deleteColumns(range.sheetId, area.column, area.columns);
        } else throw apiNotFound('Range.delete of single cells');
        return undefined;
      },
    },
    Select: {
      call: (range) => {
        const sheet = range.book.sheet(range.sheetId);
        if (sheet.hidden) throw new HostError('GeneralException', 'The sheet is hidden.', 500);
        range.book.grid.select(range.sheetId, areaOf(range));
        return undefined;
      },
    },
  },
};
