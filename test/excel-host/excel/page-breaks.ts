import { invalidArgument, itemNotFound } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { parseA1, splitSheet } from '../grid/a1';
import { rangeClass } from './range';
import { areaOf } from './range-content';
import type { WorksheetState } from './worksheet';

interface BreakState {
  readonly sheet: WorksheetState;
  /** Zero-based row that begins the new page. */
  readonly row: number;
}

const breaksOf = ({ book, id }: WorksheetState): readonly number[] => {
  book.sheet(id);
  return book.extras.print(id).breaks ?? [];
};

function setBreaks({ book, id }: WorksheetState, rows: readonly number[]): void {
  book.assertFormattable(id);
  book.extras.setPrint(id, { breaks: [...new Set(rows)].sort((a, b) => a - b) });
}

const pageBreakClass: ServiceClass<BreakState> = {
  name: 'PageBreak',
  scalars: {
    RowIndex: { since: '1.9', get: ({ row }) => row },
    ColumnIndex: { since: '1.9', get: () => 0 },
  },
  methods: {
    Delete: {
      since: '1.9',
      call: ({ sheet, row }) => {
        setBreaks(
          sheet,
          breaksOf(sheet).filter((each) => each !== row),
        );
        return undefined;
      },
    },
  },
};

/** Rows before which a printed page ends in any case. */
export const horizontalPageBreaksClass: ServiceClass<WorksheetState> = {
  name: 'PageBreakCollection',
  items: (sheet) => breaksOf(sheet).map((row) => new ServiceObject(pageBreakClass, { sheet, row })),
  item: (sheet, key) => {
    const row = breaksOf(sheet)[Number(key)];
    if (row === undefined) throw itemNotFound();
    return new ServiceObject(pageBreakClass, { sheet, row });
  },
  methods: {
    Add: {
      since: '1.9',
      call: (sheet, args) => {
        const range = args.object(0, rangeClass);
        const area = range ? areaOf(range.state) : parseA1(splitSheet(args.text(0)).local);
        // Nothing is printed before the first row.
        if (!area || area.row === 0) throw invalidArgument();
        setBreaks(sheet, [...breaksOf(sheet), area.row]);
        return new ServiceObject(pageBreakClass, { sheet, row: area.row });
      },
    },
    GetCount: { since: '1.9', call: (sheet) => breaksOf(sheet).length },
    RemovePageBreaks: {
      since: '1.9',
      call: (sheet) => {
        setBreaks(sheet, []);
        return undefined;
      },
    },
  },
};
