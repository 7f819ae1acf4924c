import { itemNotFound } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { parseA1 } from '../grid/a1';
import type { Area } from '../grid/area';
import type { Book } from './book';
import type { WorksheetState } from './worksheet';

interface TableState extends WorksheetState {
  readonly name: string;
}

function areaOf({ book, id, name }: TableState): Area {
  const area = parseA1(book.extras.of(id).tables?.[name] ?? '');
  if (!area) throw itemNotFound();
  return area;
}

/** Tables as far as an add-in looks at them: their names and where they stand. */
const tableClass: ServiceClass<TableState> = {
  name: 'Table',
  identity: ({ name }) => ({ Id: name }),
  scalars: { Id: { get: ({ name }) => name }, Name: { get: ({ name }) => name } },
  methods: { GetRange: { call: (table) => table.book.range(table.id, areaOf(table)) } },
};

export const tablesClass: ServiceClass<WorksheetState> = {
  name: 'TableCollection',
  items: ({ book, id }) =>
    Object.keys(book.extras.of(id).tables ?? {}).map(
      (name) => new ServiceObject(tableClass, { book, id, name }),
    ),
  item: ({ book, id }, name) => {
    const table = { book, id, name };
    areaOf(table);
    return new ServiceObject(tableClass, table);
  },
};

/** Tables of all sheets, by which the client finds one again. */
export const allTablesClass: ServiceClass<Book> = {
  name: 'TableCollection',
  item: (book, name) => {
    const sheet = book.grid.sheets.list().find(({ id }) => book.extras.of(id).tables?.[name] !== undefined);
    if (!sheet) throw itemNotFound();
    return new ServiceObject(tableClass, { book, id: sheet.id, name });
  },
};

/** The filter of a sheet, as far as it tells whether it hides rows. */
export const autoFilterClass: ServiceClass<WorksheetState> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { since: '1.9', get: ({ book, id }) => book.extras.of(id).filtered !== undefined },
    IsDataFiltered: { since: '1.9', get: ({ book, id }) => book.extras.of(id).filtered ?? false },
  },
};
