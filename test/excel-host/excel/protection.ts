import { invalidOperation } from '../batch/host-error';
import type { JsonObject } from '../batch/protocol';
import type { ServiceClass } from '../batch/service-class';
import type { SheetExtras } from '../workbook-file';
import { asObject } from './json';
import type { WorksheetState } from './worksheet';

/** Options of Excel for the web, all off except selecting. */
const optionsOf = ({ allow }: SheetExtras): JsonObject => ({
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: allow?.formatCells ?? false,
  allowFormatColumns: allow?.formatColumns ?? false,
  allowFormatRows: allow?.formatRows ?? false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
});

export const protectionClass: ServiceClass<WorksheetState> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: {
      since: '1.2',
      get: ({ book, id }) => {
        book.sheet(id);
        return book.extras.isProtected(id);
      },
    },
    Options: {
      since: '1.2',
      get: ({ book, id }) => (book.extras.isProtected(id) ? optionsOf(book.extras.of(id)) : null),
    },
  },
  methods: {
    Protect: {
      since: '1.2',
      call: ({ book, id }, args) => {
        book.sheet(id);
        if (book.extras.isProtected(id)) throw invalidOperation('The sheet is protected already.');
        const options = args.given(0) ? asObject(args.json(0)) : {};
        book.extras.set(id, {
          protected: true,
          allow: {
            formatCells: options['allowFormatCells'] === true,
            formatColumns: options['allowFormatColumns'] === true,
            formatRows: options['allowFormatRows'] === true,
          },
        });
        return undefined;
      },
    },
    Unprotect: {
      since: '1.2',
      call: ({ book, id }) => {
        book.sheet(id);
        book.extras.set(id, { protected: false });
        return undefined;
      },
    },
  },
};
