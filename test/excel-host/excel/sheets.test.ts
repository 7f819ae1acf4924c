import { startExcel, type TestExcel } from '../jest/start-excel';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });

const activeName = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

test('add puts a sheet behind the others without activating it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('绩效目标表');
    const unnamed = context.workbook.worksheets.add();
    sheet.getRange('A1').values = [['标题']];
    sheet.load('name,id,position,visibility');
    unnamed.load('name');
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, unnamed.name]).toEqual([
      '绩效目标表',
      1,
      'Visible',
      'Sheet3',
    ]);
  });
  expect(await activeName()).toBe('Sheet1');
});

describe('names that are refused', () => {
  test.each<[string, string, string]>([
    ['longer than 31 characters', '一'.repeat(32), 'InvalidArgument'],
    ['empty', '', 'InvalidArgument'],
    ['colon', 'a:b', 'InvalidArgument'],
    ['backslash', 'a\\b', 'InvalidArgument'],
    ['slash', '2024/2025', 'InvalidArgument'],
    ['question mark', 'a?', 'InvalidArgument'],
    ['star', '*', 'InvalidArgument'],
    ['brackets', '[1]', 'InvalidArgument'],
    ['taken, in other case', 'SHEET1', 'ItemAlreadyExists'],
  ])('%s', async (_name, name, code) => {
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
    const rename = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('别的');
      sheet.name = name;
      await context.sync();
    });
    await expect(rename).rejects.toMatchObject({ code });
  });
});

test('a batch stops at the failure and keeps what it did before', async () => {
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('F1').values = [['before']];
    context.workbook.worksheets.getItem('missing').load('name');
    sheet.getRange('F2').values = [['after']];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
  expect([excel.user.see('Sheet1', 'F1'), excel.user.see('Sheet1', 'F2')]).toEqual(['before', '']);
});

test('a missing sheet and everything under it are null objects', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('missing');
    const range = sheet.getRange('A1');
    sheet.load('name');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test('rename, move, hide, colour, delete', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('甲');
    worksheets.add('乙');
    sheet.name = '丙';
    sheet.position = 0;
    sheet.visibility = 'Hidden';
    sheet.tabColor = '#FF0000';
    sheet.load('name,position,visibility,tabColor');
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, sheet.tabColor, visible.value]).toEqual([
      '丙',
      0,
      'Hidden',
      '#FF0000',
      2,
    ]);
    worksheets.getItem('乙').delete();
    await context.sync();
  });
  expect(await names()).toEqual(['丙', 'Sheet1']);
});

test('the last visible sheet can neither be hidden nor deleted', async () => {
  for (const attempt of ['hide', 'delete']) {
    const failed = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      if (attempt === 'hide') sheet.visibility = 'Hidden';
      else sheet.delete();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidOperation' });
  }
});

test('copy takes cells, formats, merges, conditional formats, validation and page setup along', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1').values = [['标题']];
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    const format = sheet.getRange('A2:B5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A2=""';
    sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    sheet.pageLayout.orientation = 'Landscape';
    const copy = sheet.copy('After', sheet);
    copy.load('name,position');
    const title = copy.getRange('A1');
    title.load('values,format/fill/color');
    const merged = copy.getRange('A1:B1').getMergedAreasOrNullObject();
    copy.pageLayout.load('orientation');
    const formats = copy.getRange('A1:B9').conditionalFormats;
    const count = formats.getCount();
    const { dataValidation } = copy.getRange('C1');
    dataValidation.load('type');
    await context.sync();
    expect([copy.name, copy.position, title.values, title.format.fill.color]).toEqual([
      'Sheet1 (2)',
      1,
      [['标题']],
      '#FFFF00',
    ]);
    expect([merged.isNullObject, count.value, dataValidation.type, copy.pageLayout.orientation]).toEqual([
      false,
      1,
      'List',
      'Landscape',
    ]);
  });
});

test('getNext, getFirst, getLast pass hidden sheets when asked', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('隐藏').visibility = 'Hidden';
    worksheets.add('末');
    const first = worksheets.getFirst();
    const next = first.getNext(true);
    const none = worksheets.getLast().getNextOrNullObject();
    for (const sheet of [first, next]) sheet.load('name');
    await context.sync();
    expect([first.name, next.name, none.isNullObject]).toEqual(['Sheet1', '末', true]);
  });
});

test('activate and select', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('新表');
    sheet.activate();
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load('address');
    cell.load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['新表!C3:D4', '新表!C3']);
  });
  expect(await activeName()).toBe('新表');
});

test('select on a hidden sheet fails', async () => {
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('隐藏');
    sheet.visibility = 'Hidden';
    sheet.getRange('A1').select();
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'GeneralException' });
});

test('a sheet is found by id after it was renamed', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('id');
    await context.sync();
    excel.user.rename('Sheet1', '二〇二五');
    const again = context.workbook.worksheets.getItem(sheet.id);
    again.load('name');
    sheet.load('name');
    await context.sync();
    expect([again.name, sheet.name]).toEqual(['二〇二五', '二〇二五']);
  });
});

test('freeze panes', async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject();
    rows.load('address');
    await context.sync();
    expect(rows.address).toBe('Sheet1!1:2');
    freezePanes.freezeAt('A1:B3');
    const both = freezePanes.getLocationOrNullObject();
    both.load('address');
    await context.sync();
    expect(both.address).toBe('Sheet1!A1:B3');
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
