import { HostError, invalidArgument, invalidOperation } from '../batch/host-error';
import { ServiceObject, type Method, type ServiceClass } from '../batch/service-class';
import { EXCEL_COLUMNS, EXCEL_ROWS, isInside, type Area } from '../grid/area';
import { parseA1, splitSheet } from '../grid/a1';
import { rangeAreasClass } from './range-areas';
import type { Book } from './book';
import { EventType } from './event-registry';
import { freezePanesClass } from './freeze-panes';
import { asColor, asFlag, asNumber, asText, asWord } from './json';
import { namesClass, findName, rangeOfName } from './names';
import { horizontalPageBreaksClass } from './page-breaks';
import { pageLayoutClass } from './page-layout';
import { protectionClass } from './protection';
import { OLD_GRID } from './quirks';
import { assertSheetName, copyName } from './sheet-name';
import { autoFilterClass, tablesClass } from './tables';

export interface WorksheetState {
  readonly book: Book;
  readonly id: string;
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };

const info = ({ book, id }: WorksheetState) => book.sheet(id);
const indexOf = ({ book, id }: WorksheetState) => {
  book.sheet(id);
  return book.grid.sheets.list().findIndex((sheet) => sheet.id === id);
};

function range({ book, id }: WorksheetState, area: Area) {
  book.sheet(id);
  if (!isInside(area)) throw invalidArgument();
  return book.range(id, area);
}

const register = (type: number): Method<WorksheetState> => ({
  call: ({ book, id }) => {
    book.events.register(type, id);
    return undefined;
  },
});
const unregister = (type: number): Method<WorksheetState> => ({
  call: ({ book, id }) => {
    book.events.unregister(type, id);
    return undefined;
  },
});

export const worksheetClass: ServiceClass<WorksheetState> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: (sheet) => info(sheet).id },
    Name: {
      get: (sheet) => info(sheet).name,
      set: (sheet, value) => {
        info(sheet);
        const name = asText(value);
        assertSheetName(name, sheet.book.grid.sheets.list(), sheet.id);
        sheet.book.grid.sheets.rename(sheet.id, name);
      },
    },
    Position: {
      get: indexOf,
      set: (sheet, value) => {
        info(sheet);
        const position = asNumber(value);
        if (position < 0 || position >= sheet.book.grid.sheets.list().length) throw invalidArgument();
        sheet.book.grid.sheets.move(sheet.id, position);
      },
    },
    Visibility: {
      get: (sheet) => (info(sheet).hidden ? 'Hidden' : 'Visible'),
      set: (sheet, value) => {
        const hidden = asWord(value, ['Visible', 'Hidden', 'VeryHidden']) !== 'Visible';
        const { sheets } = sheet.book.grid;
        if (hidden === info(sheet).hidden) return;
        if (hidden && sheets.list().filter((each) => !each.hidden).length === 1) {
          throw invalidOperation('A workbook must contain at least one visible worksheet.');
        }
        sheets.setHidden(sheet.id, hidden);
      },
    },
    TabColor: {
      since: '1.7',
      get: (sheet) => info(sheet).tabColor,
      set: (sheet, value) => sheet.book.grid.sheets.setTabColor(sheet.id, value === '' ? '' : asColor(value)),
    },
    EnableCalculation: { since: '1.9', get: () => true, set: (_sheet, value) => void asFlag(value) },
  },
  objects: {
    AutoFilter: { since: '1.9', to: (sheet) => new ServiceObject(autoFilterClass, sheet) },
    Tables: { to: (sheet) => new ServiceObject(tablesClass, sheet) },
    FreezePanes: { since: '1.7', to: (sheet) => new ServiceObject(freezePanesClass, sheet) },
    HorizontalPageBreaks: {
      since: '1.9',
      to: (sheet) => new ServiceObject(horizontalPageBreaksClass, sheet),
    },
    PageLayout: { since: '1.9', to: (sheet) => new ServiceObject(pageLayoutClass, sheet) },
    Protection: { since: '1.2', to: (sheet) => new ServiceObject(protectionClass, sheet) },
    Names: {
      since: '1.4',
      to: ({ book, id }) => new ServiceObject(namesClass, { book, sheetId: id }),
    },
  },
  methods: {
    Activate: {
      call: (sheet) => {
        if (info(sheet).hidden) throw new HostError('GeneralException', 'The sheet is hidden.', 500);
        sheet.book.grid.sheets.activate(sheet.id);
        return undefined;
      },
    },
    Delete: {
      call: (sheet) => {
        info(sheet);
        sheet.book.assertStructureFree();
        const { sheets } = sheet.book.grid;
        if (!sheets.list().some((each) => each.id !== sheet.id && !each.hidden)) {
          throw invalidOperation('A workbook must contain at least one visible worksheet.');
        }
        sheets.delete(sheet.id);
        return undefined;
      },
    },
    Copy: {
      since: '1.7',
      call: (sheet, args) => {
        const { book } = sheet;
        const position = args.optionalText(0) ?? 'None';
        const relative = args.object(1, worksheetClass)?.state;
        const sheets = book.grid.sheets.list();
        const index = {
          None: sheets.length,
          End: sheets.length,
          Beginning: 0,
          Before: relative ? indexOf(relative) : -1,
          After: relative ? indexOf(relative) + 1 : -1,
        }[position];
        if (index === undefined || index < 0) throw invalidArgument();
        const id = book.grid.sheets.copy(sheet.id, copyName(info(sheet).name, sheets), index);
        book.extras.copy(sheet.id, id);
        return new ServiceObject(worksheetClass, { book, id });
      },
    },
    GetRange: {
      call: (sheet, args) => {
        const address = args.optionalText(0);
        if (address === undefined || address === '')
          return range(
            sheet,
            sheet.book.quirks.compatibility ? { ...WHOLE_SHEET, ...OLD_GRID } : WHOLE_SHEET,
          );
        const { sheet: sheetName, local } = splitSheet(address);
        if (sheetName !== undefined && sheet.book.findSheet(sheetName)?.id !== sheet.id)
          throw invalidArgument();
        const area = parseA1(local);
        if (area) return range(sheet, area);
        const name = findName(sheet.book, local, sheet.id) ?? findName(sheet.book, local);
        const named = name && rangeOfName(sheet.book, name);
        if (!named || named.state.sheetId !== sheet.id) throw invalidArgument();
        return named;
      },
    },
    GetRanges: {
      since: '1.9',
      call: (sheet, args) => {
        const parts = args.text(0).split(',');
        const ranges = parts.map((part) => {
          const area = parseA1(splitSheet(part.trim()).local);
          if (!area) throw invalidArgument();
          return range(sheet, area);
        });
        return new ServiceObject(rangeAreasClass, { book: sheet.book, sheetId: sheet.id, ranges });
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, args) =>
        range(sheet, {
          row: args.whole(0),
          column: args.whole(1),
          rows: args.whole(2),
          columns: args.whole(3),
        }),
    },
    GetCell: {
      call: (sheet, args) => range(sheet, { row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 }),
    },
    GetUsedRange: {
      call: (sheet, args) => {
        info(sheet);
        const used = sheet.book.grid.cells.used(sheet.id, args.flag(0));
        return range(sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, args) => {
        info(sheet);
        const used = sheet.book.grid.cells.used(sheet.id, args.flag(0));
        return used && range(sheet, used);
      },
    },
    GetNext: { since: '1.5', call: (sheet, args) => neighbour(sheet, args.flag(0), 1, true) },
    GetNextOrNullObject: { since: '1.5', call: (sheet, args) => neighbour(sheet, args.flag(0), 1, false) },
    GetPrevious: { since: '1.5', call: (sheet, args) => neighbour(sheet, args.flag(0), -1, true) },
    GetPreviousOrNullObject: {
      since: '1.5',
      call: (sheet, args) => neighbour(sheet, args.flag(0), -1, false),
    },
    _RegisterDataChangedEvent: register(EventType.Changed),
    _UnregisterDataChangedEvent: unregister(EventType.Changed),
    _RegisterSelectionChangedEvent: register(EventType.SelectionChanged),
    _UnregisterSelectionChangedEvent: unregister(EventType.SelectionChanged),
    _RegisterActivatedEvent: register(EventType.Activated),
    _UnregisterActivatedEvent: unregister(EventType.Activated),
    _RegisterDeactivatedEvent: register(EventType.Deactivated),
    _UnregisterDeactivatedEvent: unregister(EventType.Deactivated),
    _RegisterProtectionChangedEvent: register(EventType.ProtectionChanged),
    _UnregisterProtectionChangedEvent: unregister(EventType.ProtectionChanged),
    _RegisterEventNameChanged: register(EventType.NameChanged),
    _UnregisterEventNameChanged: unregister(EventType.NameChanged),
    _RegisterEventVisibilityChanged: register(EventType.VisibilityChanged),
    _UnregisterEventVisibilityChanged: unregister(EventType.VisibilityChanged),
  },
};

function neighbour(sheet: WorksheetState, visibleOnly: boolean, step: 1 | -1, required: boolean) {
  const sheets = sheet.book.grid.sheets.list();
  for (let i = indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const next = sheets[i];
    if (next && !(visibleOnly && next.hidden)) {
      return new ServiceObject(worksheetClass, { book: sheet.book, id: next.id });
    }
  }
  if (required) throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
  return null;
}
