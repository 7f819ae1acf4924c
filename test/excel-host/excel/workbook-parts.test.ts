import JSZip from 'jszip';
import { startExcel, type TestExcel } from '../jest/start-excel';
import { fileOf, newWorkbook } from '../new-workbook';
import { saveXlsx } from '../xlsx';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

test('page layout reads back and stands in the file', async () => {
  await onSheet(async ({ pageLayout }, context) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 36;
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.setPrintArea('A1:H30');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
    pageLayout.load('orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,bottomMargin');
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.load('centerFooter,leftHeader');
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    area.load('address');
    rows.load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      topMargin: 36,
      leftMargin: 72,
      bottomMargin: 54,
    });
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([defaultForAllPages.centerFooter, defaultForAllPages.leftHeader]).toEqual([
      '第 &P 页，共 &N 页',
      '',
    ]);
    expect([area.address, rows.address, columns.isNullObject]).toEqual(['Sheet1!A1:H30', 'Sheet1!1:3', true]);
  });
  expect(excel.host.file().extras['sheet1']?.print).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fit: { wide: 1 },
    margins: { top: 0.5, left: 1 },
    printArea: 'A1:H30',
    titleRows: '1:3',
    footer: { center: '第 &P 页，共 &N 页' },
  });
});

test('page breaks are added, counted, deleted, and stand in the saved file', async () => {
  await onSheet(async ({ horizontalPageBreaks: breaks }, context) => {
    for (const address of ['A20', 'A9', 'B9', 'A5']) breaks.add(address);
    await context.sync();
    breaks.getItem(0).delete();
    breaks.load('items/rowIndex');
    const count = breaks.getCount();
    await context.sync();
    expect([breaks.items.map(({ rowIndex }) => rowIndex), count.value]).toEqual([[8, 19], 2]);
  });
  const zip = await JSZip.loadAsync(await saveXlsx(excel.host.file()));
  expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).toMatch(
    /<rowBreaks count="2" manualBreakCount="2"><brk id="8"[^>]*\/><brk id="19"[^>]*\/><\/rowBreaks>/u,
  );
});

describe('names', () => {
  test('add, find without case, hide, delete', async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      const item = names.add('项目_1', sheet.getRange('B2:C3'), '说明');
      item.visible = false;
      names.add('比例', '=0.5');
      names.load('items/name,items/type,items/formula,items/visible,items/comment,items/value,items/scope');
      const found = names.getItemOrNullObject('项目_1');
      const missing = names.getItemOrNullObject('没有');
      const range = sheet.getRange('项目_1');
      range.load('address');
      await context.sync();
      expect(
        names.items.map(({ name, type, formula, visible, value }) => [name, type, formula, visible, value]),
      ).toEqual([
        ['项目_1', 'Range', '=Sheet1!$B$2:$C$3', false, 'Sheet1!B2:C3'],
        ['比例', 'Double', '=0.5', true, 0.5],
      ]);
      expect([found.isNullObject, missing.isNullObject, range.address]).toEqual([
        false,
        true,
        'Sheet1!B2:C3',
      ]);
      found.delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test.each([
    ['an address', 'A1'],
    ['a space', '项 目'],
    ['beginning with a digit', '1项目'],
  ])('refused: %s', async (_name, name) => {
    const failed = onSheet(async (sheet, context) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('names of the file are there and go back into it', async () => {
    excel.reset({
      ...fileOf(newWorkbook()),
      names: [
        { name: '总额', formula: '=Sheet1!$A$1' },
        { name: '本表', formula: '=Sheet1!$B$2', sheetId: 'sheet1', hidden: true },
      ],
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[7]];
      sheet.getRange('A2').values = [['=总额*2']];
      const result = sheet.getRange('A2');
      result.load('values');
      const own = sheet.names.getItem('本表').getRange();
      own.load('address');
      await context.sync();
      expect([result.values, own.address]).toEqual([[[14]], 'Sheet1!B2']);
    });
    expect(excel.host.file().names).toEqual([
      { name: '总额', formula: '=Sheet1!$A$1' },
      { name: '本表', formula: '=Sheet1!$B$2', sheetId: 'sheet1', hidden: true },
    ]);
  });
});

describe('custom XML', () => {
  const XML = '<map xmlns="urn:test:1"><field/></map>';

  test('add, find by namespace, change, delete', async () => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(XML);
      part.load('id,namespaceUri');
      const only = customXmlParts.getByNamespace('urn:test:1').getOnlyItemOrNullObject();
      const other = customXmlParts.getByNamespace('urn:test:2').getOnlyItemOrNullObject();
      const xml = only.getXml();
      await context.sync();
      expect([part.namespaceUri, xml.value, other.isNullObject]).toEqual(['urn:test:1', XML, true]);
      only.setXml('<map xmlns="urn:test:2"/>');
      const moved = customXmlParts.getByNamespace('urn:test:2').getCount();
      const same = customXmlParts.getItem(part.id);
      await context.sync();
      expect(moved.value).toBe(1);
      same.delete();
      const left = customXmlParts.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test('what is no XML is refused', async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<a><b></a>');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('settings', () => {
  test('of the document: set, save, refresh, in the file', async () => {
    const { settings } = Office.context.document;
    settings.set('键', { n: 1 });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    settings.remove('键');
    await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
    expect(settings.get('键')).toEqual({ n: 1 });
    expect(excel.host.file().settings).toMatchObject({ 键: expect.any(String) });
  });

  test('of the workbook: add, change, delete', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const setting = settings.add('mode', 'a');
      setting.value = ['b', 1];
      settings.load('items/key,items/value');
      const missing = settings.getItemOrNullObject('none');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value])).toContainEqual(['mode', ['b', 1]]);
      expect(missing.isNullObject).toBe(true);
      settings.getItem('mode').delete();
      const gone = settings.getItemOrNullObject('mode');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe('a protected sheet', () => {
  beforeEach(() => {
    excel.reset({
      ...fileOf(newWorkbook()),
      extras: { sheet1: { protected: true, unlocked: ['B2:C3'] } },
    });
  });

  test('says that it is', async () => {
    await onSheet(async ({ protection }, context) => {
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: false, selectionMode: 'Normal' });
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['values across the edge', (sheet) => (sheet.getRange('C3:D3').values = [[1, 2]])],
    ['fill', (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')],
    ['conditional format', (sheet) => void sheet.getRange('B2').conditionalFormats.add('Custom')],
    ['validation', (sheet) => sheet.getRange('B2').dataValidation.clear()],
    ['merge', (sheet) => sheet.getRange('B2:C2').merge()],
    ['insert rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['clear', (sheet) => sheet.getRange('A1').clear()],
    ['row height', (sheet) => (sheet.getRange('1:1').format.rowHeight = 40)],
  ])('refuses %s', async (_name, write) => {
    const failed = onSheet(async (sheet, context) => {
      write(sheet);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(() => excel.user.type('Sheet1', 'A1', 1)).toThrow();
  });

  test.each<[string, () => unknown]>([
    ['typing', () => excel.user.type('Sheet1', 'A1', 'x')],
    ['emptying', () => excel.user.clear('Sheet1', 'A1')],
    ['inserted rows', () => excel.user.insertRows('Sheet1', 1)],
    ['deleted columns', () => excel.user.deleteColumns('Sheet1', 'A')],
  ])('refuses a person: %s', (_what, act) => {
    const before = excel.host.grid.snapshot();
    expect(act).toThrow();
    expect(excel.host.grid.snapshot()).toEqual(before);
  });

  test('takes values in unlocked cells, and everything once unprotected', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      excel.user.unprotect('Sheet1');
      sheet.getRange('A1').values = [[9]];
      await context.sync();
    });
    expect(excel.user.see('Sheet1', 'A1')).toBe('9');
  });
});

test('runtime.enableEvents holds events back', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    context.runtime.enableEvents = false;
    await context.sync();
    excel.user.type('Sheet1', 'A1', 1);
    await excel.settle();
    context.runtime.enableEvents = true;
    context.runtime.load('enableEvents');
    await context.sync();
    excel.user.type('Sheet1', 'A2', 1);
    await excel.settle();
    expect(context.runtime.enableEvents).toBe(true);
  });
  expect(heard).toEqual(['A2']);
});
