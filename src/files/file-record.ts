import { XMLParser } from 'fast-xml-parser';
import type { SheetRef } from '../forms/cell';
import { parsePart, RECORD_NAMESPACE, type PartRoot } from '../review/record/record-part';
import { RecordDamagedError, RecordNewerError } from '../review/record/record-errors';
import { resolve } from '../review/record/resolve';
import { EMPTY_RECORD, type WorkbookRecord } from '../review/workbook-record';

/** What is kept in a file about its reading and review. */
export interface FileRecord {
  readonly record: WorkbookRecord;
  /** Why it could not be used; `record` is empty then. */
  readonly problem?: RecordDamagedError | RecordNewerError;
}

/** A defined name of the workbook (not of a single sheet) and what it stands for. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/**
 * The record that the add-in keeps in a workbook.
 *
 * @param customXml texts of the file's custom XML parts, in their order; undefined for one that could not be read
 */
export function fileRecord(
  customXml: readonly (string | undefined)[],
  names: readonly DefinedName[],
  sheets: readonly SheetRef[],
): FileRecord {
  const xml = customXml.find((text) => text?.includes(RECORD_NAMESPACE));
  if (xml === undefined)
    return customXml.includes(undefined)
      ? { record: EMPTY_RECORD, problem: new RecordDamagedError('customXml') }
      : { record: EMPTY_RECORD };
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  try {
    return { record: resolve({ stored: parsePart(rootOf(xml)), formulas }, sheets).record };
  } catch (error) {
    if (error instanceof RecordDamagedError || error instanceof RecordNewerError)
      return { record: EMPTY_RECORD, problem: error };
    throw error;
  }
}

const TEXT = '#text';
const ATTRIBUTE = '@';

/** The root element of a part; undefined where the text is no XML document. */
function rootOf(xml: string): PartRoot | undefined {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    textNodeName: TEXT,
    alwaysCreateTextNode: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    htmlEntities: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  });
  let document: Readonly<Record<string, unknown>>;
  try {
    document = parser.parse(xml, true) as Readonly<Record<string, unknown>>;
  } catch (error) {
    // The parser reports what it cannot read with a bare Error; its words are of no use to the user.
    if (error instanceof Error) return undefined;
    throw error;
  }
  const [tag, element] = Object.entries(document).find(([name]) => name !== TEXT) ?? [];
  if (tag === undefined || typeof element !== 'object' || element === null) return undefined;
  const [prefix, name = ''] = tag.includes(':') ? tag.split(':') : ['', tag];
  const member = (key: string): string | undefined => {
    const value = (element as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    namespace: member(`${ATTRIBUTE}xmlns${prefix ? `:${prefix}` : ''}`) ?? '',
    name,
    version: member(`${ATTRIBUTE}version`),
    text: member(TEXT) ?? '',
  };
}
