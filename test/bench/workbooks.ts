import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

const SAMPLE = join(__dirname, '../../assets/sample-2024.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'performance-target-bench-'));

const sampleSheets = (): XLSX.WorkSheet[] => {
  const workbook = XLSX.readFile(SAMPLE, { cellStyles: true });
  return workbook.SheetNames.map((name) => workbook.Sheets[name]!);
};

const save = (workbook: XLSX.WorkBook, name: string): string => {
  const path = join(folder, name);
  writeFileSync(
    path,
    XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer,
  );
  return path;
};

/** The unit that prepared the sample. */
const UNIT = '六盘水市人民代表大会常务委员会办公室';

/** The sheet as another unit would have it: projects belong to their department by the unit's name. */
const ofUnit = (sheet: XLSX.WorkSheet, unit: string, worded: (text: string) => string): XLSX.WorkSheet =>
  Object.fromEntries(
    Object.entries(sheet).map(([address, cell]: [string, XLSX.CellObject]) => [
      address,
      !address.startsWith('!') && typeof cell.v === 'string'
        ? { t: 's', v: worded(cell.v.replaceAll(UNIT, unit)) }
        : cell,
    ]),
  );

/** A text long enough to be somebody's own words. */
const PROSE = 8;

/**
 * A workbook of `count` sheets: the sample's nine forms in turn, each nine of another unit. Returns the path of the file.
 *
 * @param ownWords every unit writes its longer texts in words of its own, so that nothing that is remembered of a text
 *   holds for the next unit; otherwise the units copy from each other
 */
export function workbookOfSheets(count: number, { ownWords = false } = {}): string {
  const sheets = sampleSheets();
  const workbook = XLSX.utils.book_new();
  for (let i = 0; i < count; i++) {
    const number = Math.floor(i / sheets.length) + 1;
    const word = String.fromCodePoint(0x4e00 + number, 0x6000 + number);
    const worded = (text: string): string =>
      ownWords && text.length > PROSE ? text.replace(/[，。；、]|$/u, (mark) => `${word}${mark}`) : text;
    const sheet = ofUnit(sheets[i % sheets.length]!, `第${number}单位`, worded);
    XLSX.utils.book_append_sheet(workbook, sheet, `表${i + 1}`);
  }
  return save(workbook, `sheets-${count}${ownWords ? '-own-words' : ''}.xlsx`);
}

/** A workbook whose one sheet holds `count` forms, one below the other with a blank row between. Returns the path of the file. */
export function workbookOfStackedForms(count: number): string {
  const sheets = sampleSheets();
  const stacked: XLSX.WorkSheet = {};
  const merges: XLSX.Range[] = [];
  let top = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const sheet = sheets[i % sheets.length]!;
    const range = XLSX.utils.decode_range(sheet['!ref']!);
    for (const [address, cell] of Object.entries(sheet)) {
      if (address.startsWith('!')) continue;
      const at = XLSX.utils.decode_cell(address);
      const plain: XLSX.CellObject = { ...(cell as XLSX.CellObject) };
      delete plain.f;
      stacked[XLSX.utils.encode_cell({ r: at.r + top, c: at.c })] = plain;
    }
    for (const merge of sheet['!merges'] ?? [])
      merges.push({ s: { r: merge.s.r + top, c: merge.s.c }, e: { r: merge.e.r + top, c: merge.e.c } });
    right = Math.max(right, range.e.c);
    top += range.e.r + 2;
  }
  stacked['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: top, c: right } });
  stacked['!merges'] = merges;
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, stacked, '汇总');
  return save(workbook, `stacked-${count}.xlsx`);
}
