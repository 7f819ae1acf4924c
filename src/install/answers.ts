import type { PackedFile } from '../build/package/package-list';

/** What a server answered when it was asked for a file. */
export interface Answer {
  readonly status: number;
  /** Whether the answer came from another address than the one asked for. */
  readonly redirected: boolean;
  /** The header Content-Type, or null. */
  readonly type: string | null;
  /** SHA-256 of the content, hexadecimal; null where the browser works out none (not HTTPS). */
  readonly sha256: string | null;
  /** The same of the content with line ends as packed. */
  readonly sha256WithPlainLineEnds: string | null;
}

/** What can be wrong with one file. */
export type FileFault = 'missing' | 'redirected' | 'lineEnds' | 'altered' | 'wrongType';

/** Types that browsers take, by extension. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript', 'application/x-javascript'],
  css: ['text/css'],
  json: ['application/json', 'text/json'],
  png: ['image/png'],
};
const IN_UTF_8 = new Set(['html', 'js', 'css', 'json']);

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Whether the header Content-Type fits the file: a charset of its own goes before the one that the page names. */
function fitsType(path: string, header: string | null): boolean {
  const extension = extensionOf(path);
  const accepted = TYPES[extension];
  if (!accepted) return true;
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const fitsCharset = charset === undefined || !IN_UTF_8.has(extension) || /^utf-?8$/u.test(charset);
  return accepted.includes(type) && fitsCharset;
}

/**
 * What is wrong with a file as the server hands it out: content first, as a page in place of a script has a wrong type, too.
 * @param answer undefined where the server gave none
 * @returns null where it is in order, as far as can be told
 */
export function faultOf(file: PackedFile, answer: Answer | undefined): FileFault | null {
  if (!answer || answer.status !== 200) return 'missing';
  if (answer.redirected) return 'redirected';
  if (answer.sha256 !== null && answer.sha256 !== file.sha256)
    return answer.sha256WithPlainLineEnds === file.sha256 ? 'lineEnds' : 'altered';
  return fitsType(file.path, answer.type) ? null : 'wrongType';
}
