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
  /** As Excel gives it back, with a leading =. */
  readonly formula: string;
  /** `#RRGGBB`, by which looks are told apart. */
  readonly fill: string;
  /** What is left of a mark whose formula was refused: it shows nothing. */
  readonly isRemnant: boolean;
}

/** What there is to count of a format. */
export type Standing = Pick<OurFormat, 'sheet' | 'areas' | 'isRemnant'>;

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
  const marked: MarkedSheet[] = [];
  for (const some of slices(await sheetsOf(context, ids), SHEETS_PER_REQUEST))
    marked.push(...(await ourFormatsOn(context, some)));
  return marked;
}

/** A sheet and whether it is protected. */
interface AboutSheet {
  readonly ref: SheetRef;
  readonly protected: boolean;
}

/** Names and protection of all sheets, or of those of these ids that still exist: asked of all at once, in a few bytes. */
async function sheetsOf(context: Excel.RequestContext, ids?: readonly string[]): Promise<AboutSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const wanted = ids && new Set(ids);
  return worksheets.items
    .filter(({ id }) => wanted?.has(id) ?? true)
    .map(({ id, name, protection }) => ({ ref: { id, name }, protected: protection.protected }));
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
  /** Ids of those with a formula. */
  readonly custom: readonly string[];
  readonly unreadable: number;
}

async function ourFormatsOn(
  context: Excel.RequestContext,
  sheets: readonly AboutSheet[],
): Promise<MarkedSheet[]> {
  const lists = await listed(
    context,
    sheets.map(({ ref }) => ref.id),
  );
  const formats = sheets.flatMap(({ ref }, index) =>
    (lists[index]?.custom ?? []).map((id) => ({ sheet: ref.id, id })),
  );
  const read: (OurFormat | 'other' | undefined)[] = [];
  for (const some of slices(formats, FORMATS_PER_REQUEST)) read.push(...(await ours(context, some)));
  return sheets.map((about, index) => {
    const own = read.filter((_, place) => formats[place]?.sheet === about.ref.id);
    return {
      ...about,
      ours: own.filter((format) => typeof format === 'object'),
      unreadable: (lists[index]?.unreadable ?? 0) + own.filter((format) => format === undefined).length,
    };
  });
}

/** The ids of sheets' formats. */
async function listed(context: Excel.RequestContext, ids: readonly string[]): Promise<Listed[]> {
  const lists = await readEach(context, ids, {
    begin: () => {
      const on = formatsOf(context);
      return (id) => {
        const formats = on(id);
        formats.load('items/id,items/type');
        return formats;
      };
    },
    answer: ({ items }) => listOf(items, 0),
  });
  const all: Listed[] = [];
  for (const [index, id] of ids.entries()) all.push(lists[index] ?? (await listedOneByOne(context, id)));
  return all;
}

/** The list of a sheet of which not every format can be listed. */
async function listedOneByOne(context: Excel.RequestContext, id: string): Promise<Listed> {
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
  return listOf(readable, count === undefined ? 1 : formats.length - readable.length);
}

const listOf = (
  formats: readonly { readonly id: string; readonly type: string }[],
  unreadable: number,
): Listed => ({ custom: formats.filter(({ type }) => type === 'Custom').map(({ id }) => id), unreadable });

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
        format.custom.format.fill.load('color');
        const ranges = format.getRanges().untrack();
        ranges.load('address');
        return { format, ranges };
      };
    },
    answer: ({ format, ranges }) => ({
      formula: format.custom.rule.formula,
      fill: format.custom.format.fill.color,
      areas: rectsOf(ranges.address) ?? [],
    }),
  });
  return places.map((place, index) => {
    const answer = read[index];
    if (!answer) return undefined;
    const isRemnant = isEmpty(answer.formula) && looksLikeOurs(answer.fill);
    return isRemnant || isOurFormula(answer.formula) ? { ...place, ...answer, isRemnant } : 'other';
  });
}

/**
 * Of formats without a formula those are ours that look like a mark, or have no look yet. Excel's own dialog makes none,
 * and none of them shows anything.
 */
const looksLikeOurs = (fill: string): boolean => !fill || isMarkFill(fill);

/** How many cells carry a mark. */
export const cellsMarked = (formats: readonly Standing[]): number => {
  const sheets = new Map<string, Rect[]>();
  for (const { sheet, areas, isRemnant } of formats)
    if (!isRemnant) sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...areas]);
  return [...sheets.values()].reduce((sum, rects) => sum + cellsIn(rects), 0);
};

const slices = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
