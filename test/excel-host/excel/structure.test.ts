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

describe('rows and columns inserted by the add-in', () => {
  test('cells, formulas, merges and sizes move', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        [1, 'x'],
        [2, ''],
        ['=A1+A2', ''],
      ];
      sheet.getRange('C2:D3').merge();
      sheet.getRange('3:3').format.rowHeight = 60;
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
      const sum = sheet.getRange('B5');
      sum.load('formulas,values,format/rowHeight');
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect([sum.formulas, sum.values, sum.format.rowHeight]).toEqual([[['=B1+B4']], [[3]], 60]);
      expect(merged.address).toBe('Sheet1!D4:E5');
    });
  });

  test('rows deleted on a sheet that is not active', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], ['=SUM(A2:A3)']];
      sheet.getRange('B3:C4').merge();
      context.workbook.worksheets.add('前台').activate();
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      const sum = sheet.getRange('A3');
      sum.load('formulas,values');
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      merged.load('address');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(sum.formulas[0]?.[0]).toMatch(/^=SUM\(A2(:A2)?\)$/);
      expect([sum.values, merged.address, active.name]).toEqual([[[3]], 'Sheet1!B2:C3', '前台']);
    });
  });

  test('a row copied with everything on it: formulas move along, merges, looks and validation come too', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:D1').formulas = [[3, '=A1*2', 'x', '']];
      sheet.getRange('C1:D1').merge();
      sheet.getRange('B1').format.fill.color = '#FFD966';
      sheet.getRange('A1').dataValidation.rule = {
        decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
      };
      sheet.getRange('A3:D4').copyFrom('A1:D1');
      await context.sync();
      const copy = sheet.getRange('A4:D4');
      copy.load('formulas,values');
      const cell = sheet.getRange('A4');
      cell.load('dataValidation/type');
      const filled = sheet.getRange('B4');
      filled.load('format/fill/color');
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(copy.formulas).toEqual([[3, '=A4*2', 'x', '']]);
      expect(copy.values).toEqual([[3, 6, 'x', '']]);
      expect(cell.dataValidation.type).toBe('Decimal');
      expect(filled.format.fill.color).toBe('#FFD966');
      expect(merged.address).toBe('Sheet1!C1:D1,Sheet1!C3:D3,Sheet1!C4:D4');
    });
  });

  test('cells alone cannot be inserted here, loudly', async () => {
    const failed = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').insert('Down');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('a kept range follows the rows', () => {
  test.each<[string, () => void, string]>([
    ['inserted above', () => excel.user.insertRows('Sheet1', 1, 2), 'B6:C8'],
    ['inserted inside', () => excel.user.insertRows('Sheet1', 5), 'B4:C7'],
    ['inserted below', () => excel.user.insertRows('Sheet1', 8), 'B4:C6'],
    ['deleted above', () => excel.user.deleteRows('Sheet1', 2), 'B3:C5'],
    ['deleted across the top', () => excel.user.deleteRows('Sheet1', 3, 2), 'B3:C4'],
    ['columns inserted', () => excel.user.insertColumns('Sheet1', 'A', 2), 'D4:E6'],
    ['column deleted', () => excel.user.deleteColumns('Sheet1', 'C'), 'B4:B6'],
    ['undone', () => (excel.user.insertRows('Sheet1', 1, 2), excel.user.undo()), 'B4:C6'],
  ] as [string, () => void, string][])('%s', async (_name, edit, expected) => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B4:C6');
      range.load('address');
      await context.sync();
      edit();
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    });
  });

  test('and is gone with its cells', async () => {
    const failed = onSheet(async (sheet, context) => {
      const range = sheet.getRange('B4:C6');
      range.load('address');
      await context.sync();
      excel.user.deleteRows('Sheet1', 4, 3);
      range.load('address');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('what a person does is undone step by step', () => {
  test.each<[string, () => void]>([
    ['typing', () => excel.user.type('Sheet1', 'A1', '改')],
    ['pasting', () => excel.user.paste('Sheet1', 'A1', [['一', '二']])],
    ['clearing', () => excel.user.clear('Sheet1', 'A1:B1')],
    ['inserting rows', () => excel.user.insertRows('Sheet1', 1, 2)],
    ['deleting rows', () => excel.user.deleteRows('Sheet1', 1)],
    ['inserting columns', () => excel.user.insertColumns('Sheet1', 'A')],
    ['deleting columns', () => excel.user.deleteColumns('Sheet1', 'B')],
  ])('%s', async (_name, act) => {
    excel.user.paste('Sheet1', 'A1', [['原', 5]]);
    act();
    excel.user.undo();
    expect([excel.user.see('Sheet1', 'A1'), excel.user.see('Sheet1', 'B1')]).toEqual(['原', '5']);
    excel.user.redo();
    excel.user.undo();
    expect([excel.user.see('Sheet1', 'A1'), excel.user.see('Sheet1', 'B1')]).toEqual(['原', '5']);
  });

  test('a whole batch of the add-in is one step', async () => {
    excel.user.type('Sheet1', 'A1', '原');
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['一']];
      sheet.getRange('A2').values = [['二']];
      sheet.getRange('A1:A2').format.fill.color = '#FFFF00';
      await context.sync();
    });
    excel.user.undo();
    expect([excel.user.see('Sheet1', 'A1'), excel.user.see('Sheet1', 'A2')]).toEqual(['原', '']);
    expect(excel.host.grid.cells.style('sheet1', 0, 0).bg).toBeFalsy();
  });
});

test('names follow rows, sheets are copied and renamed with them', async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('目标表', sheet.getRange('B3:C4'));
    await context.sync();
    excel.user.insertRows('Sheet1', 1, 2);
    excel.user.rename('Sheet1', '新名 字');
    const range = context.workbook.names.getItem('目标表').getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe("'新名 字'!B5:C6");
  });
});

test('print area, titles and page breaks follow rows', async () => {
  await onSheet(async (sheet, context) => {
    sheet.pageLayout.setPrintArea('A1:F20');
    sheet.pageLayout.setPrintTitleRows('2:3');
    sheet.horizontalPageBreaks.add('A9');
    await context.sync();
  });
  excel.user.insertRows('Sheet1', 1);
  expect(excel.host.file().extras['sheet1']?.print).toMatchObject({
    printArea: 'A2:F21',
    titleRows: '3:4',
    breaks: [9],
  });
});
