import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { readZip, storedPart, unpack, writeZip } from '../../src/files/zip';

/** A file by its name and content. */
export interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook cut into files of one sheet each, named after the sheets, in the format of the ending. */
export function sheetsAsFiles(path: string, ending: 'xlsx' | 'ods'): readonly Piece[] {
  const book = read(readFileSync(path), { cellNF: true, cellStyles: true });
  return book.SheetNames.map((name) => ({
    name: `${name}.${ending}`,
    bytes: new Uint8Array(
      write(
        { SheetNames: [name], Sheets: { [name]: book.Sheets[name]! } },
        { type: 'buffer', bookType: ending },
      ) as Buffer,
    ),
  }));
}

const TABLE = /<w:tbl>.*?<\/w:tbl>/gsu;

/** A Word document cut into one document for each of its tables; their lines of text stay in the first. */
export function tablesAsFiles(path: string): readonly Piece[] {
  const bytes = readFileSync(path);
  const parts = readZip(bytes).map((entry) => [entry.name, unpack(bytes, entry)] as const);
  const document = new TextDecoder().decode(parts.find(([name]) => name === 'word/document.xml')![1]);
  return Array.from(document.matchAll(TABLE), (_, wanted) => {
    let index = 0;
    const xml = document.replaceAll(TABLE, (table) => (index++ === wanted ? table : ''));
    return {
      name: `${wanted + 1}.docx`,
      bytes: writeZip(
        parts.map(([name, content]) =>
          storedPart(name, name === 'word/document.xml' ? new TextEncoder().encode(xml) : content),
        ),
      ),
    };
  });
}
