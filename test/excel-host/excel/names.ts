import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { formatAbsolute, parseA1, quoteSheet, splitSheet } from '../grid/a1';
import type { GridName } from '../grid/grid';
import type { Book, RangeState } from './book';
import { asFlag, asText } from './json';
import { rangeClass } from './range';
import { areaOf } from './range-content';
import { worksheetClass } from './worksheet';

/** Names of the workbook, or of one sheet. */
interface CollectionState {
  readonly book: Book;
  readonly sheetId?: string;
}

interface NameState extends CollectionState {
  readonly name: string;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Names compare without case. */
export function findName(book: Book, name: string, sheetId?: string): GridName | undefined {
  return book.grid.names
    .list()
    .find((each) => each.sheetId === sheetId && each.name.toLowerCase() === name.toLowerCase());
}

/** The range a name stands for, or null when it stands for something else. */
export function rangeOfName(book: Book, { formula }: GridName): ServiceObject<RangeState> | null {
  const { sheet, local } = splitSheet(formula);
  const area = parseA1(local);
  const found = sheet === undefined ? undefined : book.findSheet(sheet);
  return area && found ? book.range(found.id, area) : null;
}

function itemOf({ book, name, sheetId }: NameState): GridName {
  const item = findName(book, name, sheetId);
  if (!item) throw itemNotFound();
  return item;
}

function change(state: NameState, part: Partial<GridName>): void {
  state.book.grid.names.set({ ...itemOf(state), ...part });
}

const nameClass: ServiceClass<NameState> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (state) => itemOf(state).name },
    Type: {
      get: (state) => {
        const item = itemOf(state);
        if (rangeOfName(state.book, item)) return 'Range';
        return Number.isNaN(Number(item.formula))
          ? item.formula.startsWith('"')
            ? 'String'
            : 'Error'
          : 'Double';
      },
    },
    Value: {
      get: (state) => {
        const item = itemOf(state);
        if (rangeOfName(state.book, item)) return item.formula.replace(/\$/g, '');
        return Number.isNaN(Number(item.formula))
          ? item.formula.replace(/^"(.*)"$/s, '$1')
          : Number(item.formula);
      },
    },
    Visible: {
      get: (state) => !itemOf(state).hidden,
      set: (state, value) => change(state, { hidden: !asFlag(value) }),
    },
    Comment: {
      since: '1.4',
      get: (state) => itemOf(state).comment,
      set: (state, value) => change(state, { comment: asText(value) }),
    },
    Scope: { since: '1.4', get: (state) => (itemOf(state).sheetId === undefined ? 'Workbook' : 'Worksheet') },
    Formula: {
      since: '1.7',
      get: (state) => `=${itemOf(state).formula}`,
      set: (state, value) => change(state, { formula: asText(value).replace(/^=/, '') }),
    },
  },
  objects: {
    WorksheetOrNullObject: {
      since: '1.4',
      to: ({ book, sheetId }) => (sheetId ? new ServiceObject(worksheetClass, { book, id: sheetId }) : null),
    },
  },
  methods: {
    GetRange: {
      call: (state) => {
        const range = rangeOfName(state.book, itemOf(state));
        if (!range) throw itemNotFound();
        return range;
      },
    },
    GetRangeOrNullObject: { since: '1.4', call: (state) => rangeOfName(state.book, itemOf(state)) },
    Delete: {
      since: '1.4',
      call: (state) => {
        if (state.book.quirks.crashesOnDeletingNames)
          throw new HostError('InvalidOrTimedOutSession', 'Excel has ended.', 500);
        state.book.grid.names.delete(itemOf(state).id);
        return undefined;
      },
    },
  },
};

const items = ({ book, sheetId }: CollectionState) =>
  book.grid.names
    .list()
    .filter((item) => item.sheetId === sheetId)
    .map(({ name }) => new ServiceObject(nameClass, { book, name, sheetId }));

function find({ book, sheetId }: CollectionState, name: string): ServiceObject<NameState> | null {
  return findName(book, name, sheetId) ? new ServiceObject(nameClass, { book, name, sheetId }) : null;
}

function add({ book, sheetId }: CollectionState, name: string, formula: string, comment: string) {
  if (!VALID_NAME.test(name) || parseA1(name)) throw invalidArgument();
  if (findName(book, name, sheetId)) throw itemAlreadyExists();
  book.grid.names.add({ name, formula, comment, hidden: false, ...(sheetId ? { sheetId } : {}) });
  return new ServiceObject(nameClass, { book, name, sheetId });
}

export const namesClass: ServiceClass<CollectionState> = {
  name: 'NamedItemCollection',
  items,
  item: (collection, name) => {
    const found = find(collection, name);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: {
      since: '1.4',
      call: (collection, args) => {
        const range = args.object(1, rangeClass)?.state;
        const formula = range
          ? `${quoteSheet(collection.book.sheet(range.sheetId).name)}!${formatAbsolute(areaOf(range))}`
          : args.text(1).replace(/^=/, '');
        return add(collection, args.text(0), formula, args.optionalText(2) ?? '');
      },
    },
    AddFormulaLocal: {
      since: '1.4',
      call: (collection, args) =>
        add(collection, args.text(0), args.text(1).replace(/^=/, ''), args.optionalText(2) ?? ''),
    },
    GetCount: { since: '1.4', call: (collection) => items(collection).length },
    GetItemOrNullObject: { since: '1.4', call: (collection, args) => find(collection, args.text(0)) },
  },
};
