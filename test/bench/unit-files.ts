import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { readZip, unpack, writeZip, type ZipPart } from '../../src/files/zip';
import { packedPart, SAMPLE } from '../files/packages';

/** The unit that prepared the sample. */
const UNIT = '六盘水市人民代表大会常务委员会办公室';

/** A package of which only one part holds texts. */
interface Pattern {
  readonly others: readonly ZipPart[];
  readonly strings: string;
}

const STRINGS = 'xl/sharedStrings.xml';

/** Files of one to nine forms, the sample's first ones, each of another unit; in a folder of their own. */
export function unitFiles(count: number): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'performance-target-files-'));
  const patterns = patternsOfSample();
  const files = Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${String(i).padStart(6, '0')}.xlsx`);
    const { others, strings } = patterns[i % patterns.length] as Pattern;
    const own = new TextEncoder().encode(inOwnWords(strings.replaceAll(UNIT, `第${i + 1}单位`), i));
    writeFileSync(path, writeZip([...others, packedPart(STRINGS, own)]));
    return path;
  });
  return { folder, files };
}

/** A text long enough to be somebody's own words. */
const PROSE = /(?<=>)[^<>]{9,}(?=<\/t>)/gu;

/** Every unit writes its longer texts in words of its own, so that what is remembered of a text does not hold for the next unit. */
function inOwnWords(strings: string, unit: number): string {
  const word = String.fromCodePoint(0x4e00 + (unit % 6000), 0x6000 + (unit % 7000));
  return strings.replace(PROSE, (text) => text.replace(/[，。；、]|$/u, (mark) => `${word}${mark}`));
}

function patternsOfSample(): readonly Pattern[] {
  const book = read(readFileSync(SAMPLE), { cellNF: true, cellStyles: true });
  return book.SheetNames.map((_, index) => {
    const names = book.SheetNames.slice(0, index + 1);
    const bytes = new Uint8Array(
      write(
        { SheetNames: names, Sheets: Object.fromEntries(names.map((name) => [name, book.Sheets[name]!])) },
        { type: 'buffer', bookType: 'xlsx', bookSST: true },
      ) as Buffer,
    );
    const parts = readZip(bytes).map((entry) => [entry.name, unpack(bytes, entry)] as const);
    const strings = parts.find(([name]) => name === STRINGS);
    if (!strings) throw new Error(`The package has no ${STRINGS}.`);
    return {
      others: parts.filter(([name]) => name !== STRINGS).map(([name, content]) => packedPart(name, content)),
      strings: new TextDecoder().decode(strings[1]),
    };
  });
}
