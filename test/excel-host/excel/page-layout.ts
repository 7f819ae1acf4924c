import { HostError, invalidArgument } from '../batch/host-error';
import { ServiceObject, type Scalar, type ServiceClass } from '../batch/service-class';
import type { Json } from '../batch/protocol';
import { isWholeColumns, isWholeRows, type Area } from '../grid/area';
import { formatA1, parseA1, splitSheet } from '../grid/a1';
import type { HeaderFooterText, PrintSetup } from '../workbook-file';
import { asFlag, asNumber, asObject, asText, asWord } from './json';
import { rangeClass } from './range';
import { areaOf } from './range-content';
import { rangeAreasClass } from './range-areas';
import type { WorksheetState } from './worksheet';
import type { Arguments } from '../batch/arguments';

const POINTS_PER_INCH = 72;
const POINTS_PER_CENTIMETER = POINTS_PER_INCH / 2.54;

/** Excel's margins in inches ("normal"), for what the file leaves out. */
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 } as const;
type Margin = keyof typeof DEFAULT_MARGINS;

const PAPER_SIZES: { readonly [name: string]: number } = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

const printOf = ({ book, id }: WorksheetState): PrintSetup => {
  book.sheet(id);
  return book.extras.print(id);
};

function change(sheet: WorksheetState, part: PrintSetup): void {
  sheet.book.sheet(sheet.id);
  if (sheet.book.quirks.refusesPageLayout)
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  sheet.book.extras.setPrint(sheet.id, part);
}

const setting = (
  read: (print: PrintSetup) => Json,
  write: (value: Json) => PrintSetup,
): Scalar<WorksheetState> => ({
  since: '1.9',
  get: (sheet) => read(printOf(sheet)),
  set: (sheet, value) => change(sheet, write(value)),
});

const flag = (key: 'centerHorizontally' | 'centerVertically' | 'printGridlines') =>
  setting(
    (print) => print[key] ?? false,
    (value) => ({ [key]: asFlag(value) }),
  );

const margin = (key: Margin): Scalar<WorksheetState> => ({
  since: '1.9',
  get: (sheet) => (printOf(sheet).margins?.[key] ?? DEFAULT_MARGINS[key]) * POINTS_PER_INCH,
  set: (sheet, value) => setMargins(sheet, { [key]: asNumber(value) / POINTS_PER_INCH }),
});

function setMargins(sheet: WorksheetState, margins: NonNullable<PrintSetup['margins']>): void {
  change(sheet, { margins: { ...printOf(sheet).margins, ...margins } });
}

function readZoom({ fit, scale }: PrintSetup): Json {
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.wide ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit.tall ? { verticalFitToPages: fit.tall } : {}),
  };
}

function writeZoom(value: Json): PrintSetup {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = asObject(value);
  if (scale !== undefined) {
    const percent = asNumber(scale);
    if (percent < 10 || percent > 400 || wide !== undefined || tall !== undefined) throw invalidArgument();
    return { scale: percent, fit: undefined };
  }
  return {
    scale: undefined,
    fit: {
      ...(wide === undefined ? {} : { wide: asNumber(wide) }),
      ...(tall === undefined ? {} : { tall: asNumber(tall) }),
    },
  };
}

/** Areas given as an A1 text (several with commas) or as a range object. */
function areasGiven(args: Arguments): readonly Area[] {
  const range = args.object(0, rangeClass);
  if (range) return [areaOf(range.state)];
  const areas = args.object(0, rangeAreasClass);
  if (areas) return areas.state.ranges.map(({ state }) => areaOf(state));
  return args
    .text(0)
    .split(',')
    .map((part) => {
      const area = parseA1(splitSheet(part.trim()).local);
      if (!area) throw invalidArgument();
      return area;
    });
}

function titles(args: Arguments, isWhole: (area: Area) => boolean): string {
  const [area, ...more] = areasGiven(args);
  if (!area || more.length > 0 || !isWhole(area)) throw invalidArgument();
  return formatA1(area);
}

const part = (where: 'header' | 'footer', place: keyof HeaderFooterText): Scalar<WorksheetState> =>
  setting(
    (print) => print[where]?.[place] ?? '',
    (value) => ({ [where]: { [place]: asText(value) } }),
  );

/** Keeps the other parts of a header when one is written. */
const textPart = (where: 'header' | 'footer', place: keyof HeaderFooterText): Scalar<WorksheetState> => ({
  ...part(where, place),
  set: (sheet, value) => change(sheet, { [where]: { ...printOf(sheet)[where], [place]: asText(value) } }),
});

const headerFooterClass: ServiceClass<WorksheetState> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: textPart('header', 'left'),
    CenterHeader: textPart('header', 'center'),
    RightHeader: textPart('header', 'right'),
    LeftFooter: textPart('footer', 'left'),
    CenterFooter: textPart('footer', 'center'),
    RightFooter: textPart('footer', 'right'),
  },
};

const headersFootersClass: ServiceClass<WorksheetState> = {
  name: 'HeaderFooterGroup',
  scalars: { State: { since: '1.9', get: () => 'Default' } },
  objects: {
    DefaultForAllPages: { since: '1.9', to: (sheet) => new ServiceObject(headerFooterClass, sheet) },
  },
};

export const pageLayoutClass: ServiceClass<WorksheetState> = {
  name: 'PageLayout',
  scalars: {
    Orientation: setting(
      ({ orientation }) => (orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (value) => ({
        orientation: asWord(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait',
      }),
    ),
    PaperSize: setting(
      ({ paperSize = 9 }) => Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === paperSize) ?? null,
      (value) => ({ paperSize: PAPER_SIZES[asWord(value, Object.keys(PAPER_SIZES))] }),
    ),
    Zoom: {
      ...setting(readZoom, writeZoom),
      set: (sheet, value) => {
        const zoom = writeZoom(value);
        if (!zoom.fit || !sheet.book.quirks.ignoresFit) change(sheet, zoom);
      },
    },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: {
    HeadersFooters: { since: '1.9', to: (sheet) => new ServiceObject(headersFootersClass, sheet) },
  },
  methods: {
    SetPrintArea: {
      since: '1.9',
      call: (sheet, args) => {
        change(sheet, { printArea: areasGiven(args).map(formatA1).join(',') });
        return undefined;
      },
    },
    SetPrintTitleRows: {
      since: '1.9',
      call: (sheet, args) => {
        change(sheet, { titleRows: titles(args, isWholeRows) });
        return undefined;
      },
    },
    SetPrintTitleColumns: {
      since: '1.9',
      call: (sheet, args) => {
        change(sheet, { titleColumns: titles(args, isWholeColumns) });
        return undefined;
      },
    },
    SetPrintMargins: {
      since: '1.9',
      call: (sheet, args) => {
        const unit = {
          Points: POINTS_PER_INCH,
          Inches: 1,
          Centimeters: POINTS_PER_INCH / POINTS_PER_CENTIMETER,
        };
        const perInch = unit[asWord(args.text(0), ['Points', 'Inches', 'Centimeters'])];
        const given = Object.entries(asObject(args.json(1))).map(([side, size]) => [
          asWord(side, Object.keys(DEFAULT_MARGINS) as Margin[]),
          asNumber(size) / perInch,
        ]);
        setMargins(sheet, Object.fromEntries(given));
        return undefined;
      },
    },
    GetPrintAreaOrNullObject: {
      since: '1.9',
      call: (sheet) => {
        const { printArea } = printOf(sheet);
        if (!printArea) return null;
        const { book, id } = sheet;
        const areas = printArea
          .split(',')
          .map(parseA1)
          .filter((area) => area !== null);
        return new ServiceObject(rangeAreasClass, {
          book,
          sheetId: id,
          ranges: areas.map((area) => book.range(id, area)),
        });
      },
    },
    GetPrintTitleRowsOrNullObject: {
      since: '1.9',
      call: (sheet) => titleRange(sheet, printOf(sheet).titleRows),
    },
    GetPrintTitleColumnsOrNullObject: {
      since: '1.9',
      call: (sheet) => titleRange(sheet, printOf(sheet).titleColumns),
    },
  },
};

function titleRange({ book, id }: WorksheetState, address: string | undefined) {
  const area = address === undefined ? null : parseA1(address);
  return area && book.range(id, area);
}
