import { rectAddress, type CellRef, type SheetRef } from '../forms/cell';
import type { ProductError } from '../texts/product-error';
import { parsePart, printPart, RECORD_NAMESPACE, type PartRoot } from '../review/record/record-part';
import { RecordDamagedError, RecordNewerError } from '../review/record/record-errors';
import { namesOf, resolve, storable, type TrackedSheets } from '../review/record/resolve';
import { EMPTY_RECORD, type WorkbookRecord } from '../review/workbook-record';
import { keepsRecords } from './capabilities';
import { RecordUnavailableError } from './errors';
import type { KeptRecord } from './host';
import { runExcel } from './run';

/** The record as it was found: its part, the hidden names it uses, and the sheets it speaks of. */
interface Found {
  readonly record: WorkbookRecord;
  readonly part: Excel.CustomXmlPart | undefined;
  readonly names: readonly string[];
  readonly tracked: TrackedSheets;
  readonly order: readonly SheetRef[];
}

/** What is kept in the workbook about reading and review. Plain reads; two small requests where nothing is kept. */
export async function readRecord(): Promise<KeptRecord> {
  if (!keepsRecords()) return unusable(new RecordUnavailableError());
  try {
    return { record: (await runExcel(find)).record };
  } catch (error) {
    if (error instanceof RecordDamagedError || error instanceof RecordNewerError) return unusable(error);
    throw error;
  }
}

const unusable = ({ explanation }: ProductError): KeptRecord => ({
  record: EMPTY_RECORD,
  problem: explanation,
});

/**
 * Changes what is kept in the workbook, and gives back what is kept afterwards. The change is made to what the workbook
 * holds at that moment, so that nothing a co-author has added is lost. A write: only on a click.
 *
 * @throws {RecordUnavailableError} when this Excel cannot keep it.
 * @throws {RecordDamagedError} or {RecordNewerError} when a part is there that must not be overwritten.
 * @throws {RecordTooLargeError} when it would exceed 1 MB.
 */
export async function writeRecord(change: (record: WorkbookRecord) => WorkbookRecord): Promise<KeptRecord> {
  if (!keepsRecords()) throw new RecordUnavailableError();
  return runExcel(
    async (context) => {
      const found = await find(context);
      const record = change(found.record);
      if (record === found.record) return { record };
      const { stored, places } = storable(record, found.order, found.tracked);
      const xml = printPart(stored);
      const kept = new Set(namesOf(stored));
      const gone = found.names.filter((name) => !kept.has(name));
      const existing = lookUp(context, [...new Set([...gone, ...places.keys()])]);
      await context.sync();
      for (const name of gone) {
        const item = existing.get(name);
        if (item && !item.isNullObject) item.delete();
      }
      for (const [name, at] of places) if (existing.get(name)?.isNullObject) follow(context, name, at);
      if (found.part) found.part.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
      await context.sync();
      return { record };
    },
    { waitForEdit: true },
  );
}

/** Finds the part by its namespace: ids of parts differ in copies of a file. Reads only. */
async function find(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load('items/id');
  worksheets.load('items/id,items/name');
  await context.sync();
  const order = worksheets.items.map(({ id, name }): SheetRef => ({ id, name }));
  const part = firstOf(parts);
  if (!part) return { record: EMPTY_RECORD, part: undefined, names: [], tracked: new Map(), order };
  const xml = part.getXml();
  await context.sync();
  const stored = parsePart(rootOf(xml));
  const names = namesOf(stored);
  const items = lookUp(context, names);
  if (names.length > 0) await context.sync();
  const formulas = new Map(
    [...items].flatMap(([name, item]) =>
      item.isNullObject ? [] : [[name.toLowerCase(), String(item.formula)] as const],
    ),
  );
  const { record, sheets } = resolve(stored, order, formulas);
  return { record, part, names, tracked: sheets, order };
}

/** Two co-authors can each have added a part at the same time: the first counts for everybody. */
const firstOf = ({ items }: Excel.CustomXmlPartScopedCollection): Excel.CustomXmlPart | undefined => items[0];

/** Names one by one: a workbook can hold thousands of others. */
function lookUp(context: Excel.RequestContext, names: readonly string[]): Map<string, Excel.NamedItem> {
  return new Map(
    names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load('formula');
      return [name, item];
    }),
  );
}

function follow(context: Excel.RequestContext, name: string, at: CellRef): void {
  const range = context.workbook.worksheets.getItem(at.sheet.id).getRange(rectAddress(at));
  context.workbook.names.add(name, range).visible = false;
}

/** The root element of a part; undefined where the text is no XML document. */
function rootOf({ value }: OfficeExtension.ClientResult<string>): PartRoot | undefined {
  const document = new DOMParser().parseFromString(value, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) return undefined;
  const { documentElement: root } = document;
  return {
    namespace: root.namespaceURI ?? '',
    name: root.localName,
    version: root.getAttribute('version') ?? undefined,
    text: root.textContent ?? '',
  };
}
