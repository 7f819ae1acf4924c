import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { itemNotFound } from '../batch/host-error';
import type { Book, RangeState } from './book';
import { addressOn } from '../grid/a1';
import { conditionalFormatsClass } from './conditional-formats';
import { dataValidationClass } from './data-validation';
import { areaOf } from './range-content';
import { rangeFormatClass } from './range-format';
import { several } from './several';
import { worksheetClass } from './worksheet';

/** Several ranges of one sheet. */
export interface RangeAreasState {
  readonly book: Book;
  readonly sheetId: string;
  readonly ranges: readonly ServiceObject<RangeState>[];
}

const rangesClass: ServiceClass<RangeAreasState> = {
  name: 'RangeCollection',
  items: ({ ranges }) => ranges,
  methods: {
    GetCount: { since: '1.9', call: ({ ranges }) => ranges.length },
    GetItemAt: {
      since: '1.9',
      call: ({ ranges }, args) => {
        const range = ranges[args.whole(0)];
        if (!range) throw itemNotFound();
        return range;
      },
    },
  },
};

export const rangeAreasClass: ServiceClass<RangeAreasState> = {
  name: 'RangeAreas',
  referable: true,
  scalars: {
    Address: {
      since: '1.9',
      get: ({ book, sheetId, ranges }) =>
        ranges.map(({ state }) => addressOn(book.sheet(sheetId).name, areaOf(state))).join(','),
    },
    AreaCount: { since: '1.9', get: ({ ranges }) => ranges.length },
    CellCount: {
      since: '1.9',
      get: ({ ranges }) =>
        ranges.reduce((sum, { state }) => sum + areaOf(state).rows * areaOf(state).columns, 0),
    },
  },
  objects: {
    Areas: { since: '1.9', to: (state) => new ServiceObject(rangesClass, state) },
    ConditionalFormats: {
      since: '1.9',
      to: ({ book, sheetId, ranges }) =>
        new ServiceObject(conditionalFormatsClass, {
          book,
          sheetId,
          areas: () => ranges.map(({ state }) => areaOf(state)),
        }),
    },
    DataValidation: {
      since: '1.9',
      to: ({ ranges }) => several(ranges.map(({ state }) => new ServiceObject(dataValidationClass, state))),
    },
    Format: {
      since: '1.9',
      to: ({ ranges }) => several(ranges.map(({ state }) => new ServiceObject(rangeFormatClass, state))),
    },
    Worksheet: {
      since: '1.9',
      to: ({ book, sheetId }) => new ServiceObject(worksheetClass, { book, id: sheetId }),
    },
  },
};
