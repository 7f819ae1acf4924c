import { itemNotFound } from '../batch/host-error';
import { ServiceObject, type Method, type ServiceClass } from '../batch/service-class';
import type { Book } from './book';
import { EventType, WORKBOOK_TARGET } from './event-registry';
import { assertSheetName, freshName } from './sheet-name';
import { worksheetClass, type WorksheetState } from './worksheet';

interface State {
  readonly book: Book;
}

const sheet = ({ book }: State, id: string): ServiceObject<WorksheetState> =>
  new ServiceObject(worksheetClass, { book, id });

function find({ book }: State, key: string): ServiceObject<WorksheetState> | null {
  const found = book.findSheet(key);
  return found ? sheet({ book }, found.id) : null;
}

const counted = (visibleOnly: boolean, { book }: State) =>
  book.grid.sheets.list().filter((each) => !(visibleOnly && each.hidden));

const register = (type: number): Method<State> => ({
  call: ({ book }) => {
    book.events.register(type, WORKBOOK_TARGET);
    return undefined;
  },
});
const unregister = (type: number): Method<State> => ({
  call: ({ book }) => {
    book.events.unregister(type, WORKBOOK_TARGET);
    return undefined;
  },
});

export const worksheetsClass: ServiceClass<State> = {
  name: 'WorksheetCollection',
  items: (state) => state.book.grid.sheets.list().map(({ id }) => sheet(state, id)),
  item: (state, key) => {
    const found = find(state, key);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: {
      call: (state, args) => {
        state.book.assertStructureFree();
        const { sheets } = state.book.grid;
        const name = args.optionalText(0) ?? freshName(sheets.list());
        assertSheetName(name, sheets.list());
        return sheet(state, sheets.add(name));
      },
    },
    GetActiveWorksheet: { call: (state) => sheet(state, state.book.grid.sheets.activeId()) },
    GetCount: { since: '1.4', call: (state, args) => counted(args.flag(0), state).length },
    GetItemOrNullObject: { since: '1.4', call: (state, args) => find(state, args.key(0)) },
    GetFirst: {
      since: '1.5',
      call: (state, args) => {
        const [first] = counted(args.flag(0), state);
        if (!first) throw itemNotFound();
        return sheet(state, first.id);
      },
    },
    GetLast: {
      since: '1.5',
      call: (state, args) => {
        const last = counted(args.flag(0), state).at(-1);
        if (!last) throw itemNotFound();
        return sheet(state, last.id);
      },
    },
    _RegisterDataChangedEvent: register(EventType.Changed),
    _UnregisterDataChangedEvent: unregister(EventType.Changed),
    _RegisterSelectionChangedEvent: register(EventType.SelectionChanged),
    _UnregisterSelectionChangedEvent: unregister(EventType.SelectionChanged),
    _RegisterActivatedEvent: register(EventType.Activated),
    _UnregisterActivatedEvent: unregister(EventType.Activated),
    _RegisterDeactivatedEvent: register(EventType.Deactivated),
    _UnregisterDeactivatedEvent: unregister(EventType.Deactivated),
    _RegisterAddedEvent: register(EventType.Added),
    _UnregisterAddedEvent: unregister(EventType.Added),
    _RegisterDeletedEvent: register(EventType.Deleted),
    _UnregisterDeletedEvent: unregister(EventType.Deleted),
    _RegisterProtectionChangedEvent: register(EventType.ProtectionChanged),
    _UnregisterProtectionChangedEvent: unregister(EventType.ProtectionChanged),
    _RegisterEventNameChanged: register(EventType.NameChanged),
    _UnregisterEventNameChanged: unregister(EventType.NameChanged),
    _RegisterEventVisibilityChanged: register(EventType.VisibilityChanged),
    _UnregisterEventVisibilityChanged: unregister(EventType.VisibilityChanged),
    _RegisterEventMoved: register(EventType.Moved),
    _UnregisterEventMoved: unregister(EventType.Moved),
  },
};
