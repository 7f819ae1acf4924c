import { amountOf, isNoAmount } from './amounts';
import { sheetCells, type Cell } from './sheet-cells';
import type { CellValue } from '../grid';

function cellOf(value: CellValue, text: string, format: string): Cell {
  const [row] = sheetCells({
    sheet: { id: 's', name: 's' },
    origin: { row: 0, column: 0 },
    values: [[value]],
    texts: [[text]],
    numberFormats: [[format]],
  }).rows;
  const [cell] = row?.cells ?? [];
  if (!cell) throw new Error('The cell is blank.');
  return cell;
}

test('tokens for none', () => {
  expect(['—', '/', '无', '0', ''].map(isNoAmount)).toEqual([true, true, true, false, false]);
});

test.each<[name: string, value: CellValue, text: string, format: string, amount: string, unit?: string]>([
  ['a sum with the noise of binary arithmetic', 2584.6400000000003, '2584.64', 'General', '2584.64'],
  ['0.1+0.2', 0.30000000000000004, '0.3', '0.00', '0.3'],
  ['shown rounded', 192.456, '192.5', '0.0', '192.456'],
  ['万元 in the format', 1.92, '1.92万元', '0.00"万元"', '1.92', '万元'],
  ['元 in the format, unquoted', 19200, '19,200.00元', '#,##0.00元', '19200', '元'],
  ['shown in 万元 by a written point', 19200, '1.9万元', '0!.0,"万元"', '1.92', '万元'],
  ['the same with a backslash', 19200, '1.9万元', '0\\.0,"万元"', '1.92', '万元'],
  ['a small number in it', 1.92, '0.0万元', '0!.0,"万元"', '0.000192', '万元'],
  ['four digits behind the written point', 19200, '1.9200', '0!.0000', '1.92'],
  ['千元', 1920000, '1,920千元', '#,##0,"千元"', '1920000', '元'],
  ['千元 without scale', 1920, '1920千元', '0"千元"', '1920000', '元'],
  ['百万元', 1920000, '1.92百万元', '0.00,,"百万元"', '192', '万元'],
  ['亿元', 192000000, '1.92亿元', '0!.00,,"亿元"', '19200', '万元'],
  ['a currency of China', 1234.5, '¥1,234.50', '[$¥-804]#,##0.00', '1234.5'],
  ['negative in brackets', -2.3, '(2.30)', '0.00_);(0.00)', '-2.3'],
  ['negative in 万元 and brackets', -2.3, '(2.30万元)', '0.00"万元";(0.00"万元")', '-2.3', '万元'],
  ['the section of large numbers', 12000, '1.2万元', '[>=10000]0!.0,"万元";0"元"', '1.2', '万元'],
  ['the section of small numbers', 1200, '1200元', '[>=10000]0!.0,"万元";0"元"', '1200', '元'],
  ['in capitals', 123, '壹佰贰拾叁元整', '[DBNum2][$-804]0"元整"', '123', '元'],
  ['in powers of ten', 19200, '1.92E+04', '0.00E+00', '19200'],
  ['as a fraction', 1.5, '1 1/2', '# ?/?', '1.5'],
  ['an account', 1200, ' ¥1,200.00 ', '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', '1200'],
  [
    'nothing, as an account shows it',
    0,
    ' ¥-   ',
    '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
    '0',
  ],
  ['a text', '1.92亿', '1.92亿', '@', '19200', '万元'],
])('%s', (...[, value, text, format, amount, unit]) => {
  const found = amountOf(cellOf(value, text, format));
  expect(found?.amount.toFixed()).toBe(amount);
  expect(found?.unit).toBe(unit);
});

test.each([
  ['a date', 45296, '2024/1/5', 'm/d/yy'],
  ['a date in Chinese', 45296, '2024年1月5日', '[$-804]yyyy"年"m"月"d"日"'],
  ['a rate', 0.95, '95%', '0%'],
])('%s is no amount', (_name, value, text, format) => {
  expect(amountOf(cellOf(value, text, format))).toBeUndefined();
});
