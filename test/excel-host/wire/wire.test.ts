import { startExcel, type TestExcel } from '../jest/start-excel';
import type { BatchFault } from './faults';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel({ excelApi: '1.13' });
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('start', () => {
  test('host, platform, language, requirement sets', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    const sets = ['1.9', '1.10', '1.13', '1.14'];
    expect(sets.map((set) => Office.context.requirements.isSetSupported('ExcelApi', set))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('recorder', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, boolean]>([
    ['load', (sheet) => sheet.getRange('A1').load('values'), false],
    ['used range', (sheet) => sheet.getUsedRangeOrNullObject(true).load('text'), false],
    ['select', (sheet) => sheet.getRange('A1').select(), false],
    ['conditional formats read', (sheet) => sheet.getRange().conditionalFormats.load('items/id'), false],
    ['merged areas', (sheet) => void sheet.getRange('A1:C3').getMergedAreasOrNullObject(), true],
    ['values written', (sheet) => (sheet.getRange('A1').values = [[1]]), true],
    ['fill written', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'), true],
    ['sheet added', (_sheet, context) => void context.workbook.worksheets.add('新'), true],
  ])('%s', async (_name, act, write) => {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });
    // The release of kept ranges at the end of Excel.run is a batch of its own.
    const [first] = excel.host.recorder.batches;
    expect(first?.write).toBe(write);
    expect(first?.bytes).toBeGreaterThan(100);
    expect(first?.responseBytes).toBeGreaterThan(20);
    expect(first?.request.Actions.length).toBeGreaterThan(0);
  });

  test('counts one batch for each sync that sends something', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').untrack();
      range.load('values');
      await context.sync();
      await context.sync();
    });
    expect(excel.host.recorder.batches).toHaveLength(1);
  });
});

describe('what the host lacks is refused by name', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    ['object', (sheet) => sheet.charts.load('count'), 'Worksheet.charts'],
    ['property', (sheet) => sheet.load('standardWidth'), 'Worksheet.standardWidth'],
    ['method', (sheet) => sheet.calculate(true), 'Worksheet.calculate'],
  ])('%s', async (_name, act, member) => {
    const failed = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(failed).rejects.toThrow(member);
  });

  test('a member above the declared ExcelApi set', async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats.getItemOrNullObject('x');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('client and host keep the rules of Office.js', () => {
  test('a property that was not loaded', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('an array of the wrong size', async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a range outlives syncs, and runs when it is tracked', async () => {
    let kept: Excel.Range | undefined;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('H1:H2');
      range.values = [[1], [2]];
      await context.sync();
      range.values = [[3], [4]];
      context.trackedObjects.add(range);
      await context.sync();
      kept = range;
    });
    const values = await Excel.run(kept!, async (context) => {
      kept!.load('values');
      await context.sync();
      const read = kept!.values;
      context.trackedObjects.remove(kept!);
      await context.sync();
      return read;
    });
    expect(values).toEqual([[3], [4]]);
  });

  test('ranges are released at the end of Excel.run', async () => {
    await read();
    await excel.settle();
    expect(excel.host.document.book.references.size).toBe(0);
  });
});

describe('injected faults', () => {
  test.each<[BatchFault, string]>([
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['modalDialogOpen', 'WriteNotSupportedWhenModalDialogOpen'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['accessDenied', 'AccessDenied'],
    ['generalException', 'GeneralException'],
  ])('%s → %s, once', async (fault, code) => {
    excel.host.faults.failNext(fault);
    await expect(read()).rejects.toMatchObject({ code });
    expect(excel.host.recorder.batches[0]?.refused).toBeGreaterThan(0);
    await expect(read()).resolves.toBe('');
  });

  test('editing a cell refuses batches until it ends', async () => {
    excel.user.enterEditMode();
    await expect(read()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.user.leaveEditMode();
    await expect(read()).resolves.toBe('');
  });

  test('a sheet deleted between two syncs', async () => {
    excel.user.addSheet('别的');
    const failed = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('name');
      await context.sync();
      excel.host.faults.beforeNext(() => excel.user.deleteSheet('Sheet1'));
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('late answers', async () => {
    let answered = false;
    excel.host.faults.delayAnswers(50);
    const reading = read().then(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(answered).toBe(false);
    await reading;
  });

  test('a lost answer holds up no other batch', async () => {
    excel.host.faults.loseNextAnswer();
    let answered = false;
    void read().then(() => (answered = true));
    await expect(read()).resolves.toBe('');
    expect(answered).toBe(false);
  });

  test('requests over 5 MB', async () => {
    const failed = Excel.run(async (context) => {
      const text = '一'.repeat(30_000);
      const rows = Array.from({ length: 60 }, () => [text]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A60').values = rows;
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});

test('a ribbon command runs and reports its end', async () => {
  Office.actions.associate('sayHello', (event: Office.AddinCommands.Event) => event.completed());
  await expect(excel.host.press('sayHello')).resolves.toEqual({ functionName: 'sayHello', status: 0 });
});
