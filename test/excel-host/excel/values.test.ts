import { CellValueType } from '@univerjs/core';
import { startExcel, type TestExcel } from '../jest/start-excel';
import { newWorkbook } from '../new-workbook';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** Writes to A1 (with a format before, if any) and reads it back. */
const written = (value: unknown, format?: string) =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    if (format) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,text,valueTypes,formulas,numberFormat');
    await context.sync();
    return [
      cell.values[0]?.[0] as unknown,
      cell.text[0]?.[0],
      cell.valueTypes[0]?.[0],
      cell.numberFormat[0]?.[0] as unknown,
    ];
  });

test('a large array is written in parts, after its size was asked about', async () => {
  const rows = Array.from({ length: 600 }, (_, row) => [`行${row}`, row, `=B${row + 1}*2`]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C600').formulas = rows;
    await context.sync();
    const last = sheet.getRange('A600:C600').load('values');
    await context.sync();
    expect(last.values).toEqual([['行599', 599, 1198]]);
    sheet.getRange('A1:C601').formulas = rows;
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('what a written value becomes', () => {
  test.each<[string, unknown, string | undefined, unknown[]]>([
    ['text', '数量指标', undefined, ['数量指标', '数量指标', 'String', 'General']],
    ['number', 383.1, undefined, [383.1, '383.1', 'Double', 'General']],
    ['text of a number', '12', undefined, [12, '12', 'Double', 'General']],
    ['text with leading zeros', '0012', undefined, [12, '12', 'Double', 'General']],
    ['percentage', '50%', undefined, [0.5, '50%', 'Double', '0%']],
    ['date', '2025-09-01', undefined, [45901, '2025-09-01', 'Double', 'yyyy-mm-dd']],
    ['truth value', true, undefined, [true, 'TRUE', 'Boolean', 'General']],
    ['text of a truth value', 'false', undefined, [false, 'FALSE', 'Boolean', 'General']],
    ['empty text', '', undefined, ['', '', 'Empty', 'General']],
    ['apostrophe forces text', "'12", undefined, ['12', '12', 'String', 'General']],
    ['text format keeps digits', '0012', '@', ['0012', '0012', 'String', '@']],
    ['text format keeps a formula', '=1+1', '@', ['=1+1', '=1+1', 'String', '@']],
    ['number in a number format', 1234.5, '#,##0.00', [1234.5, '1,234.50', 'Double', '#,##0.00']],
    ['unit in a number format', 383.1, '0.00"万元"', [383.1, '383.10万元', 'Double', '0.00"万元"']],
    ['formula', '=2*3', undefined, [6, '6', 'Double', 'General']],
    ['formula that fails', '=1/0', undefined, ['#DIV/0!', '#DIV/0!', 'Error', 'General']],
    ['text with line break', '一\n二', undefined, ['一\n二', '一\n二', 'String', 'General']],
  ])('%s', async (_name, value, format, expected) => {
    expect(await written(value, format)).toEqual(expected);
  });
});

test('formula results are there in the same batch, through chains', async () => {
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], ['=A1+1'], ['=SUM(A1:A2)*10']];
    const range = sheet.getRange('A1:A3');
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [[1], [2], [30]],
    [[1], ['=A1+1'], ['=SUM(A1:A2)*10']],
  ]);
});

test('null in an array leaves the cell as it is', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [['a', 'b', 'c']];
    range.values = [[null, 'B', '']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['a', 'B', '']]);
});

test('one value fills the range', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    (range as { values: unknown }).values = 7;
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('used range counts formats unless only values are asked for', async () => {
  const addresses = await onSheet(async (sheet, context) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = '#FFFF00';
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    all.load('address');
    values.load('address');
    await context.sync();
    return [all.address, values.address];
  });
  expect(addresses).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
});

test('an empty sheet has no used range, or A1', async () => {
  await onSheet(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject(true);
    const first = sheet.getUsedRange();
    first.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe('Sheet1!A1');
  });
});

test('whole columns read as null: too many cells', async () => {
  await onSheet(async (sheet, context) => {
    const columns = sheet.getRange('A:Z');
    columns.load('values,address,rowCount,isEntireColumn');
    await context.sync();
    expect(columns.values).toBeNull();
    expect([columns.address, columns.rowCount, columns.isEntireColumn]).toEqual([
      'Sheet1!A:Z',
      1_048_576,
      true,
    ]);
  });
});

test('cells from a file: rich text, truth values, errors, shared strings of digits', async () => {
  const workbook = newWorkbook();
  excel.reset({
    ...workbook,
    sheets: {
      sheet1: {
        ...workbook.sheets['sheet1'],
        cellData: {
          0: {
            0: { p: { id: 'p', documentStyle: {}, body: { dataStream: '粗体\r第二行\r\n' } } },
            1: { v: 1, t: CellValueType.BOOLEAN },
            2: { v: '#REF!', t: CellValueType.STRING },
            3: { v: '007', t: CellValueType.STRING },
          },
        },
      },
    },
  });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:D1');
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['粗体\n第二行', true, '#REF!', '007']]);
    expect(range.valueTypes).toEqual([['String', 'Boolean', 'Error', 'String']]);
  });
});

describe('ranges from ranges', () => {
  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(0), 'B2:B4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B2:B5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect of an address', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getBoundingRect of a range', (range, sheet) => range.getBoundingRect(sheet.getRange('A9')), 'A2:D9'],
    ['getIntersection', (range) => range.getIntersection('C3:Z9'), 'C3:D4'],
    ['getRangeByIndexes', (_range, sheet) => sheet.getRangeByIndexes(0, 0, 2, 3), 'A1:C2'],
    ['getCell of the sheet', (_range, sheet) => sheet.getCell(4, 27), 'AB5'],
    ['address with sheet and $', (_range, sheet) => sheet.getRange('Sheet1!$C$3:D5'), 'C3:D5'],
  ])('%s', async (_name, make, expected) => {
    await onSheet(async (sheet, context) => {
      const range = make(sheet.getRange('B2:D4'), sheet);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    });
  });

  test('no intersection is a null object', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('clear', () => {
  test.each<['All' | 'Contents' | 'Formats', unknown[]]>([
    ['All', ['', '#FFFFFF', 'General']],
    ['Contents', ['', '#FFFF00', '0.0']],
    ['Formats', [1, '#FFFFFF', 'General']],
  ])('%s', async (what, expected) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1]];
      cell.numberFormat = [['0.0']];
      cell.format.fill.color = '#FFFF00';
      cell.clear(what);
      cell.load('values,numberFormat,format/fill/color');
      await context.sync();
      expect([cell.values[0]?.[0], cell.format.fill.color, cell.numberFormat[0]?.[0]]).toEqual(expected);
    });
  });
});
