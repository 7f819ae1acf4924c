import JSZip from 'jszip';
import * as xlsx from '@e965/xlsx';
import { readWorkbookFile } from './workbook-file';

const DAY = 45_296;

/** A workbook whose cells A1, A2 … hold a day in these built-in formats, named by number alone. */
async function workbookOf(ids: readonly number[]): Promise<Uint8Array> {
  const sheet = xlsx.utils.aoa_to_sheet(ids.map(() => [DAY]));
  ids.forEach((_, row) => {
    (sheet[`A${row + 1}`] as xlsx.CellObject).z = `0.${'0'.repeat(row + 3)}`;
  });
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, '表');
  const zip = await JSZip.loadAsync(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  let styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
  for (const [, id = '', zeros = ''] of styles.matchAll(/numFmtId="(\d+)" formatCode="0\.(0+)"/gu))
    styles = styles.replaceAll(`<xf numFmtId="${id}"`, `<xf numFmtId="${ids[zeros.length - 3] ?? 0}"`);
  zip.file('xl/styles.xml', styles.replace(/<numFmts[\s\S]*?<\/numFmts>/u, ''));
  return zip.generateAsync({ type: 'uint8array' });
}

test('dates of a file are shown as the Chinese Excel shows them, whichever built-in format they have', async () => {
  const ids = [14, 31, 27, 36, 57, 28, 58, 31];
  const [grid] = readWorkbookFile(await workbookOf(ids), '日期.xlsx', { merges: true }).grids;
  expect(grid?.texts.map(([text]) => text)).toEqual([
    '2024/1/5', '2024年1月5日', '2024年1月', '2024年1月', '2024年1月', '1月5日', '1月5日', '2024年1月5日',
  ]); // prettier-ignore
  expect(grid?.numberFormats?.map(([format]) => format).slice(1, 3)).toEqual([
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"',
  ]);
});
