import { bundledSheets } from './binary-workbook';
import { PartNotReadError } from './file-errors';
import { formulasAreTooMany } from './formula-work';
import { LoadablePackage } from './loadable-package';
import type { NamedSheet } from './loaded-sheets';
import type { Part, PartFault, Parts } from './parts';
import { attributesOf, relationsOf, relationsPath, resolved, type Relation } from './relations';
import { withChineseFormats } from './chinese-formats';
import { withTypedFormulas } from './typed-formulas';
import { xmlShape } from './xml-shape';

/** A workbook package, checked: what the loader is given, and what it is not given because it could not be read. */
export interface SpreadsheetPackage {
  /** A package of the sound parts that hold cells. The loader cannot tell a part that is damaged from an empty one. */
  readonly loadable: Uint8Array;
  /** The sheets in workbook order, with what the loader cannot tell about each. */
  readonly sheets: readonly NamedSheet[];
  /** Why the shared texts could not be read; sheets that refer to them cannot be loaded. */
  readonly texts?: PartFault;
  /** Why the cell formats could not be read; numbers appear without them. */
  readonly styles?: PartFault;
  /** Texts of the custom XML parts; undefined for one that could not be read. */
  readonly customXml: readonly (string | undefined)[];
}

/** The two ways in which a workbook's parts are written. */
interface Writing {
  readonly workbook: string;
  readonly ending: 'xml' | 'bin';
  readonly contentType: { readonly workbook: string; readonly texts: string; readonly styles: string };
  /** A part, if it is whole. */
  read(parts: Parts, path: string, role: keyof typeof OUTLINES): Part;
  /** The sheets that the workbook's part names, in its order. */
  sheets(workbook: Uint8Array): readonly SheetRelation[];
}

/** A sheet by its name and by the relationship that leads to its part. */
interface SheetRelation {
  readonly name: string;
  readonly relation: string;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BINARY = 'application/vnd.ms-excel';
/** Root and needed children of each part. */
const OUTLINES = {
  workbook: { root: 'workbook', children: ['sheets'] },
  worksheet: { root: 'worksheet', children: ['sheetData'] },
  texts: { root: 'sst', children: [] },
  styles: { root: 'styleSheet', children: [] },
} as const;
/** Records that close each binary part ([MS-XLSB] 2.4): BrtEndBook, BrtEndSheet, BrtEndSst, BrtEndStyleSheet. */
const LAST_RECORDS = {
  workbook: [0x84, 0x01, 0x00],
  worksheet: [0x82, 0x01, 0x00],
  texts: [0xa0, 0x01, 0x00],
  styles: [0x97, 0x02, 0x00],
} as const;

const XML: Writing = {
  workbook: 'xl/workbook.xml',
  ending: 'xml',
  contentType: {
    workbook: `${SPREADSHEET}.sheet.main+xml`,
    texts: `${SPREADSHEET}.sharedStrings+xml`,
    styles: `${SPREADSHEET}.styles+xml`,
  },
  read: (parts, path, role) => parts.readXml(path, OUTLINES[role].root, OUTLINES[role].children),
  sheets: (workbook) =>
    attributesOf(workbook, ['workbook', 'sheets', 'sheet']).map(({ name = '', id = '' }) => ({
      name,
      relation: id,
    })),
};
const BIN: Writing = {
  workbook: 'xl/workbook.bin',
  ending: 'bin',
  contentType: {
    workbook: `${BINARY}.sheet.binary.macroEnabled.main`,
    texts: `${BINARY}.sharedStrings`,
    styles: `${BINARY}.styles`,
  },
  read: (parts, path, role) => {
    const part = parts.read(path);
    if ('fault' in part) return part;
    const end = part.content.subarray(-LAST_RECORDS[role].length);
    return LAST_RECORDS[role].every((byte, i) => end[i] === byte) ? part : { fault: 'broken' };
  },
  sheets: bundledSheets,
};

/** Path of the workbook's own part, or undefined where the package holds none. */
export function workbookPath(parts: Parts): string | undefined {
  const relations = parts.readXml('_rels/.rels', 'Relationships');
  const named =
    'content' in relations
      ? relationsOf(relations.content, '').find(({ type }) => type === 'officeDocument')?.path
      : undefined;
  return [named, XML.workbook, BIN.workbook].find(
    (path) => path !== undefined && /workbook[^/]*\.(xml|bin)$/iu.test(path) && parts.has(path),
  );
}

/**
 * Checks the parts of a workbook that hold its sheets.
 *
 * @param path of the workbook's own part
 * @throws {PartNotReadError} when the sheets are not known: their list or its relationships cannot be read
 */
export function spreadsheetPackage(parts: Parts, path: string, file: string): SpreadsheetPackage {
  const writing = path.toLowerCase().endsWith('.bin') ? BIN : XML;
  const workbook = writing.read(parts, path, 'workbook');
  if ('fault' in workbook) throw new PartNotReadError(file, 'workbook', path, workbook.fault);
  const relationsAt = relationsPath(path);
  const relations = parts.readXml(relationsAt, 'Relationships');
  if ('fault' in relations) throw new PartNotReadError(file, 'relations', relationsAt, relations.fault);
  const related = relationsOf(relations.content, path);
  const loadable = new LoadablePackage(writing, workbook);

  /** Takes over a part that serves all sheets; returns why it could not be. A workbook may do without. */
  const shared = (type: 'sharedStrings' | 'styles', role: 'texts' | 'styles'): PartFault | undefined => {
    const relation = related.find((each) => each.type === type);
    const part = writing.read(parts, relation?.path ?? resolved(`${type}.${writing.ending}`, path), role);
    if ('content' in part)
      loadable.add(role, role === 'styles' && writing === XML ? withChineseFormats(part) : part);
    return 'fault' in part && (relation || part.fault !== 'missing') ? part.fault : undefined;
  };
  const texts = shared('sharedStrings', 'texts');
  const styles = shared('styles', 'styles');

  const relationById = new Map(related.map((relation) => [relation.id, relation]));
  const sheets: NamedSheet[] = [];
  for (const { name, relation: id } of writing.sheets(workbook.content)) {
    const relation = relationById.get(id);
    if (!relation) throw new PartNotReadError(file, 'relations', relationsAt, 'broken');
    // Every sheet has a part of its own: one that many share would be loaded as many times.
    relationById.delete(id);
    sheets.push(readSheet(parts, writing, name, relation, loadable));
  }
  return {
    loadable: loadable.bytes(),
    sheets,
    ...(texts && { texts }),
    ...(styles && { styles }),
    customXml: customXmlOf(parts),
  };
}

function readSheet(
  parts: Parts,
  writing: Writing,
  name: string,
  { id, type, path }: Relation,
  loadable: LoadablePackage,
): NamedSheet {
  if (type !== 'worksheet') {
    loadable.addSheet(id);
    return { name, withoutCells: true };
  }
  const part = sheetPart(parts, writing, path);
  if ('fault' in part) {
    loadable.addSheet(id);
    return { name, fault: part.fault };
  }
  loadable.addSheet(id, writing === XML ? withTypedFormulas(part) : part);
  return { name };
}

function sheetPart(parts: Parts, writing: Writing, path: string): Part {
  const part = writing.read(parts, path, 'worksheet');
  return 'content' in part && formulasAreTooMany(part.content) ? { fault: 'too-large' } : part;
}

/** Where the sheets with cells and the formats of a workbook package stand, by the sheets' names. */
export function sheetPaths(
  parts: Parts,
  path: string,
  file: string,
): { readonly sheets: ReadonlyMap<string, string>; readonly styles: string | undefined } {
  const writing = path.toLowerCase().endsWith('.bin') ? BIN : XML;
  const workbook = writing.read(parts, path, 'workbook');
  if ('fault' in workbook) throw new PartNotReadError(file, 'workbook', path, workbook.fault);
  const relationsAt = relationsPath(path);
  const relations = parts.readXml(relationsAt, 'Relationships');
  if ('fault' in relations) throw new PartNotReadError(file, 'relations', relationsAt, relations.fault);
  const related = relationsOf(relations.content, path);
  const sheets = writing.sheets(workbook.content).flatMap(({ name, relation }) => {
    const found = related.find(({ id, type }) => id === relation && type === 'worksheet');
    return found ? [[name, found.path] as const] : [];
  });
  return { sheets: new Map(sheets), styles: related.find(({ type }) => type === 'styles')?.path };
}

const CUSTOM_XML = /^customXml\/item\d+\.xml$/iu;

const customXmlOf = (parts: Parts): (string | undefined)[] =>
  parts.names
    .filter((name) => CUSTOM_XML.test(name))
    .map((name) => {
      const part = parts.read(name);
      if ('fault' in part) return undefined;
      return xmlShape(part.content) === 'doctype' ? undefined : new TextDecoder().decode(part.content);
    });
