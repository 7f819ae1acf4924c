/** Names of a whole XML document's root and of the root's children, without prefixes. */
export interface XmlShape {
  readonly root: string;
  readonly children: ReadonlySet<string>;
}

/** Why bytes are no whole XML document: no content, broken off or not nested properly, or with definitions of its own. */
export type XmlFault = 'empty' | 'broken' | 'doctype';

const TAB = 0x09;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN = 0x3c;
const CLOSE = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Deeper nesting than any office file has: a document of nothing but opening tags ends here. */
const DEEPEST = 256;

/**
 * The outline of an XML document, or why it is none. Loaders of office files look for the tags that they know and pass
 * over everything else, so that a part that was cut in the middle looks like one with little in it; this tells the two
 * apart. One pass over the bytes; nothing is expanded. Office files have no document type, therefore one is refused.
 *
 * @param bytes UTF-8, or UTF-16 with a byte order mark
 */
export function xmlShape(bytes: Uint8Array): XmlShape | XmlFault {
  return new Scan(asUtf8(bytes)).shape();
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
}

const DECODER = new TextDecoder();

class Scan {
  private at: number;
  /** Where the names of the open elements begin and end. */
  private readonly opened: [start: number, end: number][] = [];
  private root: string | undefined;
  private readonly children = new Set<string>();

  constructor(private readonly bytes: Uint8Array) {
    this.at = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  }

  shape(): XmlShape | XmlFault {
    const { bytes, opened } = this;
    for (;;) {
      const fault = this.text();
      if (fault) return fault;
      if (this.at >= bytes.length) break;
      const next = bytes[this.at + 1];
      const done =
        next === SLASH
          ? this.closingTag()
          : next === QUESTION
            ? this.skipPast([QUESTION, CLOSE])
            : next === BANG
              ? this.declaration()
              : this.openingTag();
      if (done !== true) return done === false ? 'broken' : done;
    }
    if (this.root === undefined) return 'empty';
    return opened.length === 0 ? { root: this.root, children: this.children } : 'broken';
  }

  /** Moves on to the next tag. Outside of the root there is nothing but space. */
  private text(): XmlFault | undefined {
    const { bytes } = this;
    if (this.opened.length > 0) {
      const next = bytes.indexOf(OPEN, this.at);
      if (next < 0) return 'broken';
      this.at = next;
      return undefined;
    }
    while (this.at < bytes.length && bytes[this.at] !== OPEN) {
      const byte = bytes[this.at] ?? 0;
      if (byte !== SPACE && (byte < TAB || byte > 0x0d)) return 'broken';
      this.at += 1;
    }
    return undefined;
  }

  private openingTag(): boolean {
    const { bytes } = this;
    const start = this.at + 1;
    const end = this.nameEnd(start);
    if (end === start) return false;
    let at = end;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === CLOSE) break;
      if (byte === OPEN) return false;
      if (byte === QUOTE || byte === APOSTROPHE) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) return false;
      }
    }
    if (at >= bytes.length) return false;
    this.at = at + 1;
    if (this.opened.length === 0) {
      if (this.root !== undefined) return false;
      this.root = this.localName(start, end);
    } else if (this.opened.length === 1) this.children.add(this.localName(start, end));
    if (bytes[at - 1] !== SLASH) this.opened.push([start, end]);
    return this.opened.length <= DEEPEST;
  }

  private closingTag(): boolean {
    const { bytes } = this;
    const start = this.at + 2;
    const end = this.nameEnd(start);
    const opened = this.opened.pop();
    if (!opened || opened[1] - opened[0] !== end - start) return false;
    for (let i = 0; i < end - start; i += 1) if (bytes[opened[0] + i] !== bytes[start + i]) return false;
    const close = bytes.indexOf(CLOSE, end);
    if (close < 0) return false;
    this.at = close + 1;
    return true;
  }

  /** A comment, a section of plain text, or a document type, which is refused. */
  private declaration(): boolean | XmlFault {
    const next = this.bytes[this.at + 2];
    if (next === DASH) return this.skipPast([DASH, DASH, CLOSE]);
    if (next === BRACKET) return this.skipPast([0x5d, 0x5d, CLOSE]);
    return 'doctype';
  }

  private skipPast(ending: readonly number[]): boolean {
    const { bytes } = this;
    const [first = 0] = ending;
    for (let at = bytes.indexOf(first, this.at + 2); at >= 0; at = bytes.indexOf(first, at + 1))
      if (ending.every((byte, i) => bytes[at + i] === byte)) {
        this.at = at + ending.length;
        return true;
      }
    return false;
  }

  private nameEnd(start: number): number {
    const { bytes } = this;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte <= SPACE || byte === SLASH || byte === CLOSE || byte === OPEN) break;
    }
    return at;
  }

  private localName(start: number, end: number): string {
    const colon = this.bytes.subarray(start, end).indexOf(COLON);
    return DECODER.decode(this.bytes.subarray(start + colon + 1, end));
  }
}
