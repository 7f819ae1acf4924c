import { quotedSheetName, rectAddress, type CellRef, type SheetRef } from '../forms/cell';
import type { ProductError } from '../texts/product-error';
import { parsePart, printPart, RECORD_NAMESPACE, type PartRoot } from '../review/record/record-part';
import { RecordDamagedError, RecordNewerError } from '../review/record/record-errors';
import {
  namesOf,
  placeNamesOf,
  resolve,
  storable,
  type RecordSource,
  type ResolvedRecord,
} from '../review/record/resolve';
import type { StoredRecord } from '../review/record/stored-record';
import { EMPTY_RECORD, type WorkbookRecord } from '../review/workbook-record';
import { keepsRecords, mayDeleteNames } from './capabilities';
import { OldFileError, RecordUnavailableError } from '../session/port/host-errors';
import type { KeptRecord } from '../session/port/workbook-host';
import { oldFileRequest } from './old-file';
import { runExcel } from './run';

/** What is kept in the workbook about reading and review. Plain reads; one small request where nothing is kept. */
export const readRecord = (): Promise<KeptRecord> =>
  runExcel(async (context) => {
    const record = recordRequest(context);
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return record.finish(sheetsOf(worksheets));
  });

/**
 * Asks for the record within the next request of a batch of plain reads. After it, `finish` gives the record; it sends
 * two more requests where something is kept, none otherwise, and never rejects for what it finds.
 */
export function recordRequest(context: Excel.RequestContext): {
  finish(order: readonly SheetRef[]): Promise<KeptRecord>;
} {
  const parts = keepsRecords() ? listParts(context) : undefined;
  const isOld = oldFileRequest(context);
  if (parts) isOld.ask();
  return {
    async finish(order) {
      if (!parts) return unusable(new RecordUnavailableError());
      const loss = isOld.answer() ? { loss: new OldFileError().explanation } : {};
      const content = firstOf(parts)?.getXml();
      if (!content) return { record: EMPTY_RECORD, ...loss };
      await context.sync();
      try {
        const { record, source } = await readContent(context, content, order);
        return { record, source, ...loss };
      } catch (error) {
        if (error instanceof RecordDamagedError || error instanceof RecordNewerError) return unusable(error);
        throw error;
      }
    },
  };
}

/** The places of a record's corrections, looked up again within a batch of plain reads. Undefined where it has none. */
export function placesAgain(
  context: Excel.RequestContext,
  { source }: KeptRecord,
): { ask(): void; finish(order: readonly SheetRef[]): KeptRecord } | undefined {
  const names = source ? placeNamesOf(source.stored) : [];
  if (!source || names.length === 0) return undefined;
  let items: ReadonlyMap<string, Excel.NamedItem> = new Map();
  return {
    ask() {
      items = lookUp(context, names);
    },
    finish(order) {
      const formulas = new Map(source.formulas);
      for (const name of names) formulas.delete(name.toLowerCase());
      const now = { stored: source.stored, formulas: new Map([...formulas, ...formulasOf(items)]) };
      return { record: resolve(now, order).record, source: now };
    },
  };
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
      const { worksheets, customXmlParts } = context.workbook;
      const parts = listParts(context);
      worksheets.load('items/id,items/name');
      await context.sync();
      const order = sheetsOf(worksheets);
      const part = firstOf(parts);
      const content = part?.getXml();
      if (content) await context.sync();
      const before = content && (await readContent(context, content, order));
      const { stored, places } = storable(
        change(before?.record ?? EMPTY_RECORD),
        order,
        before?.sheets ?? new Map(),
      );
      const xml = printPart(stored);
      const names = await replaceNames(context, before?.source.stored, stored, places);
      if (part) part.setXml(xml);
      else customXmlParts.add(xml);
      await context.sync();
      const source = { stored, formulas: formulasOf(names) };
      return { record: resolve(source, order).record, source };
    },
    { waitForEdit: true },
  );
}

/** Adds the hidden names that are missing and removes those no longer needed, where that is safe; gives all that are needed, loaded after the next sync. */
async function replaceNames(
  context: Excel.RequestContext,
  before: StoredRecord | undefined,
  stored: StoredRecord,
  places: ReadonlyMap<string, CellRef>,
): Promise<ReadonlyMap<string, Excel.NamedItem>> {
  const wanted = namesOf(stored);
  const gone = (before ? namesOf(before) : []).filter((name) => !wanted.includes(name));
  const existing = lookUp(context, [...gone, ...wanted]);
  await context.sync();
  if (mayDeleteNames())
    for (const name of gone) {
      const item = existing.get(name);
      if (item && !item.isNullObject) item.delete();
    }
  const followed = new Set(before ? namesOf(before) : []);
  for (const [name, at] of places) {
    const item = existing.get(name);
    if (item?.isNullObject) follow(context, name, at);
    // One that stayed behind when nothing needed it may be somewhere else by now.
    else if (item && !followed.has(name)) item.formula = referenceTo(at);
  }
  return lookUp(context, wanted);
}

/** Finds the part by its namespace: ids of parts differ in copies of a file. */
function listParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Two co-authors can each have added a part at the same time: the first counts for everybody. */
const firstOf = ({ items }: Excel.CustomXmlPartScopedCollection): Excel.CustomXmlPart | undefined => items[0];

const sheetsOf = ({ items }: Excel.WorksheetCollection): readonly SheetRef[] =>
  items.map(({ id, name }) => ({ id, name }));

async function readContent(
  context: Excel.RequestContext,
  content: OfficeExtension.ClientResult<string>,
  order: readonly SheetRef[],
): Promise<ResolvedRecord & { readonly source: RecordSource }> {
  const stored = parsePart(rootOf(content));
  const items = lookUp(context, namesOf(stored));
  if (items.size > 0) await context.sync();
  const source = { stored, formulas: formulasOf(items) };
  return { ...resolve(source, order), source };
}

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

const formulasOf = (items: ReadonlyMap<string, Excel.NamedItem>): Map<string, string> =>
  new Map(
    [...items].flatMap(([name, item]) =>
      item.isNullObject ? [] : [[name.toLowerCase(), String(item.formula)] as const],
    ),
  );

/** A reference that follows the cells, as a name holds it. */
const referenceTo = (at: CellRef): string =>
  `=${quotedSheetName(at.sheet.name)}!${rectAddress(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

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
