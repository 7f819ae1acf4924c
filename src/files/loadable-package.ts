import { escaped } from './xml-text';
import type { SoundPart } from './parts';
import { storedPart, writeZip, type ZipPart } from './zip';

/** How the parts of a package are written, and what they are called in its list of contents. */
interface Kind {
  readonly ending: 'xml' | 'bin';
  readonly contentType: Readonly<Record<'workbook' | 'texts' | 'styles', string>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/**
 * A package for the loader, of the parts that hold cells and under paths of our own: it then reads what was checked and
 * nothing else. (Left alone, it looks for sheets under the usual names where the relationships do not help.) Parts are
 * stored, not packed.
 */
export class LoadablePackage {
  private readonly parts: ZipPart[] = [];
  private readonly overrides: string[] = [];
  private readonly relations: string[] = [];

  constructor(
    private readonly kind: Kind,
    workbook: SoundPart,
  ) {
    this.addPart(`xl/workbook.${kind.ending}`, workbook, kind.contentType.workbook);
  }

  /** Adds a part that serves all sheets. */
  add(role: 'texts' | 'styles', part: SoundPart): void {
    this.addPart(`xl/${role}.${this.kind.ending}`, part, this.kind.contentType[role]);
  }

  /** Adds a sheet by the id of its relationship; without a part it is not loaded. */
  addSheet(id: string, part?: SoundPart): void {
    const path = `sheets/${this.relations.length}.${this.kind.ending}`;
    this.relations.push(`<Relationship Id="${escaped(id)}" Type="${WORKSHEET}" Target="${path}"/>`);
    if (part) this.parts.push(storedPart(`xl/${path}`, part.content, part.crc));
  }

  bytes(): Uint8Array {
    const { ending } = this.kind;
    return writeZip([
      textPart(
        '[Content_Types].xml',
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${this.overrides.join('')}</Types>`,
      ),
      textPart(
        `xl/_rels/workbook.${ending}.rels`,
        `<Relationships xmlns="${PACKAGE}/relationships">${this.relations.join('')}</Relationships>`,
      ),
      ...this.parts,
    ]);
  }

  private addPart(path: string, { content, crc }: SoundPart, contentType: string): void {
    this.parts.push(storedPart(path, content, crc));
    this.overrides.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  }
}

const textPart = (path: string, xml: string): ZipPart =>
  storedPart(path, new TextEncoder().encode(HEAD + xml));
