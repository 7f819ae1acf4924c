import { appRuntimeClass } from './app-runtime';
import { itemNotFound } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { applicationClass, runtimeClass } from './application';
import type { Book, RangeState } from './book';
import { customXmlPartsClass } from './custom-xml';
import { namesClass } from './names';
import { rangeClass } from './range';
import { settingsClass } from './settings';
import { workbookProtectionClass } from './workbook-protection';
import { worksheetsClass } from './worksheets';
import { allTablesClass } from './tables';

interface State {
  readonly book: Book;
}

const selected = ({ book }: State) => {
  const { sheetId, area } = book.grid.selection();
  return book.range(sheetId, area);
};

export const workbookClass: ServiceClass<State> = {
  name: 'Workbook',
  scalars: {
    Name: { since: '1.7', get: ({ book }) => (book.quirks.compatibility ? 'workbook.xls' : 'workbook.xlsx') },
    IsDirty: { since: '1.9', get: () => true },
    ReadOnly: { since: '1.8', get: () => false },
  },
  objects: {
    Application: { to: (state) => new ServiceObject(applicationClass, state) },
    Worksheets: { to: (state) => new ServiceObject(worksheetsClass, state) },
    _Runtime: { since: '1.5', to: (state) => new ServiceObject(runtimeClass, state) },
    Names: { to: (state) => new ServiceObject(namesClass, state) },
    Tables: { to: (state) => new ServiceObject(allTablesClass, state.book) },
    Protection: { since: '1.7', to: (state) => new ServiceObject(workbookProtectionClass, state) },
    Settings: { since: '1.4', to: (state) => new ServiceObject(settingsClass, state) },
    CustomXmlParts: { since: '1.5', to: (state) => new ServiceObject(customXmlPartsClass, state) },
  },
  methods: {
    GetSelectedRange: { call: selected },
    GetActiveCell: {
      since: '1.7',
      call: ({ book }) => {
        const { sheetId, area } = book.grid.selection();
        return book.range(sheetId, { ...area, rows: 1, columns: 1 });
      },
    },
    _GetRangeForEventByReferenceId: {
      call: (_state, args, batch) => {
        const object = batch.references.find(args.text(0));
        if (object?.type !== rangeClass) throw itemNotFound();
        const { book, sheetId, area } = object.state as RangeState;
        if (!area) throw itemNotFound();
        return book.range(sheetId, area);
      },
    },
    _GetReferenceCount: { call: (_state, _args, batch) => batch.references.size },
    _RemoveAllReferences: {
      call: (_state, _args, batch) => {
        batch.references.clear();
        return undefined;
      },
    },
  },
};

/** Services the client creates by name. */
export const services = (book: Book) => ({
  'Microsoft.AppRuntime.AppRuntimeService': () => new ServiceObject(appRuntimeClass, { book }),
  'Microsoft.InternalService.AddinInternalService': () => new ServiceObject(internalServiceClass, { book }),
});

/** office.js tells the host that it takes events. */
const internalServiceClass: ServiceClass<State> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { call: () => undefined } },
};
