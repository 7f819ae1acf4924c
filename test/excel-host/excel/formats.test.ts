import { startExcel, type TestExcel } from '../jest/start-excel';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

describe('a format reads back as it was written', () => {
  test.each<[string, string, unknown]>([
    ['fill/color', '#FFD966', '#FFD966'],
    ['fill/color', 'yellow', '#FFFF00'],
    ['font/name', '仿宋', '仿宋'],
    ['font/size', 16, 16],
    ['font/bold', true, true],
    ['font/italic', true, true],
    ['font/color', '#ff0000', '#FF0000'],
    ['font/underline', 'Single', 'Single'],
    ['font/strikethrough', true, true],
    ['horizontalAlignment', 'Center', 'Center'],
    ['horizontalAlignment', 'Right', 'Right'],
    ['verticalAlignment', 'Center', 'Center'],
    ['wrapText', true, true],
    ['indentLevel', 2, 2],
    ['rowHeight', 36, 36],
    ['columnWidth', 60, 60],
  ] as [string, string, unknown][])('%s = %p', async (path, value, expected) => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      const [group, property] = path.includes('/') ? path.split('/') : [undefined, path];
      const target = (group ? format[group as 'font'] : format) as unknown as Record<string, unknown>;
      target[property as string] = value;
      const outside = sheet.getRange('D4').format;
      format.load(path);
      outside.load(path);
      await context.sync();
      expect(target[property as string]).toBe(expected);
      const other = (group ? outside[group as 'font'] : outside) as unknown as Record<string, unknown>;
      expect(other[property as string]).not.toBe(expected);
    });
  });
});

test('cells that differ read as null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const both = sheet.getRange('A1:A2').format;
    both.load('font/bold,fill/color');
    await context.sync();
    expect([both.font.bold, both.fill.color]).toEqual([null, null]);
  });
});

test('fill.clear takes the fill away', async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#FF0000';
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
});

test('rows far below what the sheet holds keep their height, and get their contents later', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A900:A901').format.rowHeight = 66;
    sheet.getRange('A900').values = [['审核报告']];
    const rows = ['A899', 'A900', 'A901'].map((address) => sheet.getRange(address).format);
    for (const row of rows) row.load('rowHeight');
    await context.sync();
    expect(rows.map(({ rowHeight }) => rowHeight)).toEqual([18, 66, 66]);
  });
});

test('whole columns and rows take sizes and formats', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 90;
    sheet.getRange('2:3').format.rowHeight = 30;
    sheet.getRange('C:C').numberFormat = '0.0' as unknown as string[][];
    const cell = sheet.getRange('B3');
    const number = sheet.getRange('C50');
    cell.load('format/columnWidth,format/rowHeight');
    number.load('numberFormat');
    await context.sync();
    expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([90, 30]);
    expect(number.numberFormat).toEqual([['0.0']]);
  });
});

describe('borders', () => {
  const SIDES = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const;

  test('all sides of a range are lines of its cells', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of SIDES) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#333333';
      }
      borders.load('items/sideIndex,items/style,items/color,items/weight');
      const inner = sheet.getRange('B2').format.borders.getItem('EdgeRight');
      const neighbour = sheet.getRange('D2').format.borders.getItem('EdgeLeft');
      const outside = sheet.getRange('A1').format.borders.getItem('EdgeTop');
      for (const border of [inner, neighbour, outside]) border.load('style');
      await context.sync();
      const drawn = borders.items.filter((item) => SIDES.includes(item.sideIndex as (typeof SIDES)[number]));
      expect(drawn.map(({ style, color, weight }) => [style, color, weight])).toEqual(
        SIDES.map(() => ['Continuous', '#333333', 'Thin']),
      );
      expect([inner.style, neighbour.style, outside.style]).toEqual(['Continuous', 'Continuous', 'None']);
    });
  });

  test.each<[string, string, string]>([
    ['Continuous', 'Thin', 'Thin'],
    ['Continuous', 'Medium', 'Medium'],
    ['Continuous', 'Thick', 'Thick'],
    ['Continuous', 'Hairline', 'Hairline'],
    ['Double', 'Thin', 'Thin'],
    ['Dash', 'Thin', 'Thin'],
  ])('%s %s reads back', async (style, weight, expected) => {
    await onSheet(async (sheet, context) => {
      const border = sheet.getRange('B2').format.borders.getItem('EdgeBottom');
      border.style = style as 'Double';
      border.weight = weight as 'Thin';
      border.load('style,weight');
      await context.sync();
      expect([border.style, border.weight]).toEqual([style, expected]);
    });
  });

  test('None removes the line, also where the neighbour had drawn it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeRight').style = 'Continuous';
      sheet.getRange('B1').format.borders.getItem('EdgeLeft').style = 'None';
      const line = sheet.getRange('A1').format.borders.getItem('EdgeRight');
      line.load('style');
      await context.sync();
      expect(line.style).toBe('None');
    });
  });
});

describe('merges', () => {
  const areas = (address: string) =>
    onSheet(async (sheet, context) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      merged.load('areas/items/address,areaCount');
      await context.sync();
      return merged.isNullObject ? null : merged.areas.items.map((range) => range.address);
    });

  test('merge, across, unmerge', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:D1').merge();
      sheet.getRange('A3:B4').merge(true);
      await context.sync();
    });
    expect(await areas('A1:Z9')).toEqual(['Sheet1!A1:D1', 'Sheet1!A3:B3', 'Sheet1!A4:B4']);
    await onSheet(async (sheet, context) => {
      sheet.getRange('B3').unmerge();
      await context.sync();
    });
    expect(await areas('A1:Z9')).toEqual(['Sheet1!A1:D1', 'Sheet1!A4:B4']);
  });

  test('only areas whose first cell is asked for are found; none is a null object', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').merge();
      await context.sync();
    });
    expect(await areas('B2')).toEqual(['Sheet1!B2:C3']);
    expect(await areas('C3:D4')).toBeNull();
  });

  test('more than 512 areas are refused', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B513').merge(true);
      await context.sync();
    });
    await expect(areas('A1:B512')).resolves.toHaveLength(512);
    await expect(areas('A1:B513')).rejects.toMatchObject({ code: 'GeneralException' });
  });

  test('the covered cells lose their values', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['a', 'b']];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '']]);
    });
  });
});

test('rows and columns hide and show', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const hidden = sheet.getRange('B2:B3');
    const mixed = sheet.getRange('A1:B2');
    hidden.load('rowHidden,columnHidden');
    mixed.load('rowHidden,columnHidden');
    await context.sync();
    expect([hidden.rowHidden, hidden.columnHidden]).toEqual([true, true]);
    expect([mixed.rowHidden, mixed.columnHidden]).toEqual([null, null]);
    sheet.getRange('2:3').rowHidden = false;
    hidden.load('rowHidden');
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
  });
});

test('set({…}) and toJSON', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('H5');
    range.set({ values: [[9]], format: { fill: { color: '#00FF00' }, font: { bold: true } } });
    range.load('values,format/fill/color,format/font/bold');
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      values: [[9]],
      format: { fill: { color: '#00FF00' }, font: { bold: true } },
    });
  });
});

test('a formula keeps its place under a new format', async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:A3');
    cells.formulas = [[2], ['=A1*3'], ['=HYPERLINK("#Sheet1!A1","转到")']];
    cells.format.font.bold = true;
    cells.format.wrapText = true;
    cells.format.borders.getItem('EdgeBottom').style = 'Continuous';
    await context.sync();
    cells.load('formulas,values');
    await context.sync();
    expect(cells.formulas.flat()).toEqual([2, '=A1*3', '=HYPERLINK("#Sheet1!A1","转到")']);
    expect(cells.values.flat()).toEqual([2, 6, '转到']);
  });
});
