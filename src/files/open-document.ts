import { PartNotReadError, ProtectedWorkbookError } from './file-errors';
import { LIMITS } from './limits';
import type { Part, Parts } from './parts';
import { unescaped } from './xml-text';
import { storedPart, writeZip } from './zip';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * A package for the loader of the checked parts of an OpenDocument spreadsheet. All its sheets stand in one part: it is
 * whole, or none of them can be read.
 *
 * @throws {ProductError} when the part is damaged, too large or encrypted
 */
export function openDocumentPackage(parts: Parts, file: string): Uint8Array {
  const manifest = parts.read(MANIFEST);
  if ('content' in manifest && new TextDecoder().decode(manifest.content).includes('encryption-data'))
    throw new ProtectedWorkbookError(file);
  const content = parts.readXml(CONTENT, 'document-content', ['body']);
  if ('fault' in content)
    throw new PartNotReadError(file, 'content', CONTENT, content.fault, namedIn(parts.read(CONTENT)));
  if (repeatedSlots(new TextDecoder().decode(content.content)) > LIMITS.slots)
    throw new PartNotReadError(file, 'content', CONTENT, 'too-large');
  // Without the formats of cells in common, texts are still there as they are shown.
  const styles = parts.readXml(STYLES, 'document-styles');
  return writeZip([
    storedPart(
      MANIFEST,
      new TextEncoder().encode(
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      ),
    ),
    storedPart(CONTENT, withoutConditions(content.content)),
    ...('content' in styles ? [storedPart(STYLES, withoutConditions(styles.content))] : []),
  ]);
}

const SHEET = /<table:table\b[^>]*?\btable:name="([^"]*)"/gu;

/** Names of the sheets as far as the part goes. */
const namedIn = (part: Part): readonly string[] =>
  'fault' in part
    ? []
    : Array.from(new TextDecoder().decode(part.content).matchAll(SHEET), ([, name = '']) => unescaped(name));

/**
 * Number formats without the conditions under which another one is used: the loader complains about them on the console.
 * What cells show is written beside their values.
 */
const withoutConditions = (xml: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(xml).replaceAll(/<style:map\b[^>]*\/>/gu, ''));

const ROWS_AND_CELLS = /<table:(table-row|table-cell)\b([^>]*)>/gu;

/** Places that are filled when repeated rows and cells are written out: a cell of a few bytes can stand for millions. */
function repeatedSlots(xml: string): number {
  let rows = 1;
  let slots = 0;
  for (const [, element, attributes = ''] of xml.matchAll(ROWS_AND_CELLS)) {
    if (element === 'table-row') rows = repeated(attributes, 'rows');
    else if (!attributes.endsWith('/')) slots += rows * repeated(attributes, 'columns');
  }
  return slots;
}

function repeated(attributes: string, of: 'rows' | 'columns'): number {
  const at = attributes.indexOf(`number-${of}-repeated="`);
  return at < 0
    ? 1
    : Math.max(1, Number.parseInt(attributes.slice(at + `number-${of}-repeated="`.length), 10));
}
