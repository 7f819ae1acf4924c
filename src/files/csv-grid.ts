import * as xlsx from '@e965/xlsx';
import type { Grid } from '../reading/grid';
import { typedValue } from './typed-text';
import type { DenseSheet } from './sheet-grid';

/**
 * The one sheet of a CSV file, under the file's name without its ending. The format has no merges, formulas or number
 * formats, and the grid says so by leaving them out.
 */
export function csvGrid(text: string, fileName: string): Grid {
  const book = xlsx.read(text, { type: 'string', raw: true, dense: true });
  const sheet: DenseSheet | undefined = book.Sheets[book.SheetNames[0] ?? ''];
  const texts = Array.from(sheet?.['!data'] ?? [], (row) =>
    Array.from(row ?? [], (cell) => (cell?.v === undefined ? '' : String(cell.v))),
  );
  const name = fileName.replace(/\.[^.]*$/u, '');
  return {
    sheet: { id: name, name },
    origin: { row: 0, column: 0 },
    values: texts.map((row) => row.map(typedValue)),
    texts,
    visibility: 'visible',
  };
}
