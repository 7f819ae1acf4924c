import { cellsIn, rectsOf } from '../forms/address';
import type { Rect, SheetRef } from '../forms/cell';
import { isOurFormula } from '../review/marks/mark-formulas';
import { isMarkFill } from './mark-looks';
import { readEach } from './one-by-one';

/** A conditional format of ours. */
export interface OurFormat {
  readonly sheet: string;
  readonly id: string;
  /** The cells it is on. */
  readonly areas: readonly Rect[];
  /** What is left of a mark whose formula was refused: it shows nothing. */
  readonly isRemnant: boolean;
}

/** One sheet with the conditional formats of ours that stand on it. */
export interface MarkedSheet {
  readonly ref: SheetRef;
  readonly protected: boolean;
  readonly ours: readonly OurFormat[];
  /** Conditional formats that Excel lists and cannot read: whose they are nobody knows. */
  readonly unreadable: number;
}

/** Sheets in one request: asking for thousands of formats at once would hold the pane up. */
const SHEETS_PER_REQUEST = 100;
const FORMATS_PER_REQUEST = 1_000;

/** All sheets, or those of these ids that still exist, with what stands on them of ours. Reads only. */
export async function markedSheets(
  context: Excel.RequestContext,
  ids?: readonly string[],
): Promise<MarkedSheet[]> {
  const wanted = ids ?? (await allSheets(context));
  const marked: MarkedSheet[] = [];
  for (const some of slices(wanted, SHEETS_PER_REQUEST)) marked.push(...(await ourFormatsOn(context, some)));
  return marked;
}

async function allSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  return worksheets.items.map(({ id }) => id);
}

/** The conditional formats of sheets by their ids, for one request. */
export function formatsOf(
  context: Excel.RequestContext,
): (sheet: string) => Excel.ConditionalFormatCollection {
  const collections = new Map<string, Excel.ConditionalFormatCollection>();
  return (sheet) => {
    const known = collections.get(sheet);
    if (known) return known;
    const formats = context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
    collections.set(sheet, formats);
    return formats;
  };
}

/** A sheet's conditional formats by kind. */
interface Listed {
  readonly ref: SheetRef;
  readonly protected: boolean;
  /** Ids of those with a formula. */
  readonly custom: readonly string[];
  readonly unreadable: number;
}

async function ourFormatsOn(context: Excel.RequestContext, ids: readonly string[]): Promise<MarkedSheet[]> {
  const sheets = (await listed(context, ids)).filter((sheet) => sheet !== undefined);
  const formats = sheets.flatMap(({ ref, custom }) => custom.map((id) => ({ sheet: ref.id, id })));
  const read: (OurFormat | 'other' | undefined)[] = [];
  for (const some of slices(formats, FORMATS_PER_REQUEST)) read.push(...(await ours(context, some)));
  return sheets.map(({ ref, protected: isProtected, unreadable }) => {
    const own = read.filter((_, index) => formats[index]?.sheet === ref.id);
    return {
      ref,
      protected: isProtected,
      ours: own.filter((format) => typeof format === 'object'),
      unreadable: unreadable + own.filter((format) => format === undefined).length,
    };
  });
}

/** A sheet, its protection and maybe its formats, asked for. */
interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly formats?: Excel.ConditionalFormatCollection;
}

/** Asks for a sheet's name and protection. */
function askForSheet(context: Excel.RequestContext, id: string): SheetRequest {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name');
  sheet.protection.load('protected');
  return { sheet };
}

const sheetAnswer = ({ sheet, formats }: SheetRequest, id: string): Listed | 'gone' =>
  sheet.isNullObject
    ? 'gone'
    : listOf({ id, name: sheet.name }, sheet.protection.protected, formats?.items ?? []);

/** The sheets with the ids of their formats; undefined where a sheet is gone. */
async function listed(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<(Listed | undefined)[]> {
  const lists = await readEach(context, ids, {
    begin: () => (id) => {
      const { sheet } = askForSheet(context, id);
      const formats = sheet.getRange().untrack().conditionalFormats;
      formats.load('items/id,items/type');
      return { sheet, formats };
    },
    answer: sheetAnswer,
  });
  const sheets: (Listed | undefined)[] = [];
  for (const [index, id] of ids.entries()) {
    const list = lists[index];
    sheets.push(list === 'gone' ? undefined : (list ?? (await listedOneByOne(context, id))));
  }
  return sheets;
}

/** The list of a sheet of which not every format can be listed. */
async function listedOneByOne(context: Excel.RequestContext, id: string): Promise<Listed | undefined> {
  const [about] = await readEach(context, [id], {
    begin: () => (sheet) => askForSheet(context, sheet),
    answer: sheetAnswer,
  });
  if (!about || about === 'gone') return undefined;
  const [count] = await readEach(context, [id], {
    begin: () => (sheet) => formatsOf(context)(sheet).getCount(),
    answer: ({ value }) => value,
  });
  const places = Array.from({ length: count ?? 0 }, (_, index) => index);
  const formats = await readEach(context, places, {
    begin: () => {
      const all = formatsOf(context)(id);
      return (index) => {
        const format = all.getItemAt(index);
        format.load('id,type');
        return format;
      };
    },
    answer: ({ id: own, type }) => ({ id: own, type: String(type) }),
  });
  const readable = formats.filter((format) => format !== undefined);
  const unreadable = count === undefined ? 1 : formats.length - readable.length;
  return listOf(about.ref, about.protected, readable, unreadable);
}

const listOf = (
  ref: SheetRef,
  isProtected: boolean,
  formats: readonly { readonly id: string; readonly type: string }[],
  unreadable = 0,
): Listed => ({
  ref,
  protected: isProtected,
  custom: formats.filter(({ type }) => type === 'Custom').map(({ id }) => id),
  unreadable,
});

/** Of a format whose formula was never set, and of one that could not be set. */
const isEmpty = (formula: string | undefined): boolean => formula === '' || formula === '=';

interface Place {
  readonly sheet: string;
  readonly id: string;
}

/** Which of the formats with a formula are ours, told by the marker in it; undefined where one cannot be read. */
async function ours(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<(OurFormat | 'other' | undefined)[]> {
  const read = await readEach(context, places, {
    begin: () => {
      const formats = formatsOf(context);
      return ({ sheet, id }) => {
        const format = formats(sheet).getItem(id);
        format.custom.rule.load('formula');
        const ranges = format.getRanges().untrack();
        ranges.load('address');
        return { format, ranges };
      };
    },
    answer: ({ format, ranges }) => ({
      formula: format.custom.rule.formula,
      areas: rectsOf(ranges.address) ?? [],
    }),
  });
  const empty = places.filter((_, index) => isEmpty(read[index]?.formula));
  const remnants = new Set(await remnantsAmong(context, empty));
  return places.map((place, index) => {
    const format = read[index];
    if (!format) return undefined;
    const isRemnant = remnants.has(place);
    return isRemnant || isOurFormula(format.formula) ? { ...place, areas: format.areas, isRemnant } : 'other';
  });
}

/**
 * Of formats without a formula those that are ours: they look like a mark, or have no look yet. Excel's own dialog makes
 * none, and none of them shows anything.
 */
async function remnantsAmong(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const fills = await readEach(context, places, {
    begin: () => {
      const formats = formatsOf(context);
      return ({ sheet, id }) => {
        const { fill } = formats(sheet).getItem(id).custom.format;
        fill.load('color');
        return fill;
      };
    },
    answer: ({ color }) => color,
  });
  return places.filter((_, index) => {
    const fill = fills[index];
    return fill !== undefined && (!fill || isMarkFill(fill));
  });
}

/** How many cells carry a mark. */
export const cellsMarked = (formats: readonly OurFormat[]): number => {
  const sheets = new Map<string, Rect[]>();
  for (const { sheet, areas, isRemnant } of formats)
    if (!isRemnant) sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...areas]);
  return [...sheets.values()].reduce((sum, rects) => sum + cellsIn(rects), 0);
};

const slices = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
