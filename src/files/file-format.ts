import { indexOfBytes, startsWith } from './bytes';
import {
  CorruptWorkbookError,
  ProtectedWorkbookError,
  UnknownFileError,
  UnsupportedFormatError,
} from './file-errors';
import type { UNSUPPORTED_FORMAT_TEXTS } from '../texts/file-texts';
import { Parts } from './parts';
import { workbookPath } from './spreadsheet-package';
import { ZipError, type Unpacker } from './zip';

/** What a file is by its content; a package comes with its parts. */
export type FileFormat =
  | { readonly kind: 'spreadsheet'; readonly parts: Parts; readonly workbook: string }
  | { readonly kind: 'open-document'; readonly parts: Parts }
  | { readonly kind: 'word'; readonly parts: Parts }
  /** Excel 97–2003, and .et of WPS. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'csv'; readonly text: string };

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

type Unsupported = keyof typeof UNSUPPORTED_FORMAT_TEXTS;

/** Formats known by their first bytes. */
const SIGNATURES: readonly (readonly [readonly number[], Unsupported])[] = [
  [bytesOf('%PDF'), 'pdf'],
  [bytesOf('{\\rtf'), 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [bytesOf('GIF8'), 'picture'],
  [bytesOf('Rar!'), 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
];

function bytesOf(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

/** Names of streams stand in the directory of a compound file as UTF-16LE. */
const streamName = (name: string): Uint8Array => Uint8Array.from(bytesOf(name).flatMap((byte) => [byte, 0]));
const ENCRYPTED_PACKAGE = streamName('EncryptedPackage');
const WORD_DOCUMENT = streamName('WordDocument');
const PRESENTATION = streamName('PowerPoint Document');
const WORKBOOK = streamName('Workbook\0');
/** The stream of Excel 5.0 and 95, whose texts are in a code page of their own. */
const BOOK = streamName('Book\0');

/**
 * Tells what a file is by its content; the name helps only where content cannot tell (plain text, .doc from .wps).
 *
 * @throws {ProductError} that says why the file is not read and how to convert it
 */
export function formatOf(bytes: Uint8Array, name: string, unpacker?: Unpacker): FileFormat {
  if (startsWith(bytes, COMPOUND)) return compoundFormat(bytes, name);
  if (startsWith(bytes, ZIP)) return packageFormat(bytes, name, unpacker);
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) throw new UnsupportedFormatError(name, known[1]);
  const text = plainText(bytes);
  if (text === undefined) throw new UnknownFileError(name);
  if (/^\s*<(?:!doctype html|html|table|\?xml|head|meta)/iu.test(text.slice(0, 1000)))
    throw new UnsupportedFormatError(name, 'web-page');
  if (!/\.(?:csv|tsv)$/iu.test(name)) throw new UnknownFileError(name);
  return { kind: 'csv', text };
}

function compoundFormat(bytes: Uint8Array, name: string): FileFormat {
  const has = (stream: Uint8Array): boolean => indexOfBytes(bytes, stream) >= 0;
  if (has(ENCRYPTED_PACKAGE)) throw new ProtectedWorkbookError(name);
  if (has(WORD_DOCUMENT))
    throw new UnsupportedFormatError(name, /\.(?:wps|wpt)$/iu.test(name) ? 'wps' : 'doc');
  if (has(PRESENTATION)) throw new UnsupportedFormatError(name, 'presentation');
  if (has(WORKBOOK)) return { kind: 'binary' };
  if (has(BOOK)) throw new UnsupportedFormatError(name, 'excel-95');
  throw new CorruptWorkbookError(name, undefined);
}

function packageFormat(bytes: Uint8Array, name: string, unpacker: Unpacker | undefined): FileFormat {
  try {
    const parts = new Parts(bytes, unpacker);
    const workbook = workbookPath(parts);
    if (workbook !== undefined) return { kind: 'spreadsheet', parts, workbook };
    if (parts.has('word/document.xml')) return { kind: 'word', parts };
    if (parts.has('content.xml')) return { kind: 'open-document', parts };
    if (parts.has('ppt/presentation.xml')) throw new UnsupportedFormatError(name, 'presentation');
    if (parts.has('OFD.xml')) throw new UnsupportedFormatError(name, 'ofd');
    if (isArchive(name)) throw new UnsupportedFormatError(name, 'archive');
    throw new CorruptWorkbookError(name, undefined);
  } catch (error) {
    if (error instanceof ZipError)
      throw isArchive(name)
        ? new UnsupportedFormatError(name, 'archive')
        : new CorruptWorkbookError(name, error);
    throw error;
  }
}

/** Office files are packages too: one that holds none of them and does not go by such a name is just files packed together. */
const isArchive = (name: string): boolean => /\.zip$/iu.test(name);

/** Text in one of the encodings that CSV files come in, or undefined for what is no text. */
function plainText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.length === 0 || bytes.includes(0)) return undefined;
  return ['utf-8', 'gb18030']
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .find((text) => !text.includes(NOT_DECODED));
}

/** What a decoder puts where the bytes are in another encoding. */
const NOT_DECODED = '\ufffd';
