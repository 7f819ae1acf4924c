import { startExcel, type TestExcel } from '../jest/start-excel';

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.stop());

/** Collects what the handlers of `worksheets` get. */
async function listen(): Promise<{ seen: string[]; last: Record<string, unknown>[] }> {
  const seen: string[] = [];
  const last: Record<string, unknown>[] = [];
  const take = (type: string) => async (event: object) => {
    const { address = '', changeType = '', nameAfter = '' } = event as Record<string, string>;
    seen.push([type, changeType, address, nameAfter].filter(Boolean).join(' '));
    last.push(event as Record<string, unknown>);
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(take('changed'));
    worksheets.onAdded.add(take('added'));
    worksheets.onDeleted.add(take('deleted'));
    worksheets.onActivated.add(take('activated'));
    worksheets.onSelectionChanged.add(take('selected'));
    worksheets.onProtectionChanged.add(take('protection'));
    await context.sync();
  });
  return { seen, last };
}

describe('what a person does arrives as one event of the right kind', () => {
  test.each<[string, () => void, string[]]>([
    ['typing', () => excel.user.type('Sheet1', 'C7', '一'), ['changed RangeEdited C7']],
    [
      'pasting',
      () =>
        excel.user.paste('Sheet1', 'A1', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ['changed RangeEdited A1:B2'],
    ],
    ['clearing', () => excel.user.clear('Sheet1', 'B2'), ['changed RangeEdited B2']],
    ['inserting rows', () => excel.user.insertRows('Sheet1', 2, 3), ['changed RowInserted 2:4']],
    ['deleting rows', () => excel.user.deleteRows('Sheet1', 2), ['changed RowDeleted 2:2']],
    ['inserting columns', () => excel.user.insertColumns('Sheet1', 'B'), ['changed ColumnInserted B:B']],
    ['deleting columns', () => excel.user.deleteColumns('Sheet1', 'B', 2), ['changed ColumnDeleted B:C']],
    ['undo', () => excel.user.undo(), ['changed RangeEdited B2:C3']],
    ['adding a sheet', () => excel.user.addSheet('新'), ['added', 'activated']],
    ['copying a sheet', () => excel.user.copySheet('Sheet1'), ['added']],
    ['deleting a sheet', () => excel.user.deleteSheet('末'), ['deleted']],
    ['selecting', () => excel.user.select('Sheet1', 'B5:B6'), ['selected B5:B6']],
    ['activating', () => excel.user.activate('末'), ['activated']],
    ['protecting', () => excel.user.protect('Sheet1'), ['protection']],
  ] as [string, () => void, string[]][])('%s', async (_name, act, expected) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('末');
      await context.sync();
    });
    excel.user.paste('Sheet1', 'B2', [
      ['x', 'y'],
      ['z', '=1+1'],
    ]);
    await excel.settle();
    const { seen } = await listen();
    act();
    await excel.settle();
    expect(seen.filter((event) => !event.startsWith('selected') || expected.includes(event))).toEqual(
      expected,
    );
  });
});

test('the event names sheet, source and range', async () => {
  const { last } = await listen();
  excel.user.type('Sheet1', 'C7', '一');
  await excel.settle();
  const [event] = last as unknown as Excel.WorksheetChangedEventArgs[];
  expect(event).toMatchObject({
    type: 'WorksheetChanged',
    worksheetId: 'sheet1',
    source: 'Local',
    triggerSource: 'Unknown',
  });
  await Excel.run(async (context) => {
    const range = event!.getRange(context);
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!C7', [['一']]]);
  });
});

test('a single cell tells its values before and after', async () => {
  excel.user.type('Sheet1', 'C7', '旧');
  await excel.settle();
  const { last } = await listen();
  excel.user.type('Sheet1', 'C7', 12);
  excel.user.paste('Sheet1', 'A1', [[1, 2]]);
  excel.user.clear('Sheet1', 'C7');
  await excel.settle();
  expect(last.map((event) => event['details'])).toEqual([
    { valueBefore: '旧', valueTypeBefore: 'String', valueAfter: 12, valueTypeAfter: 'Double' },
    undefined,
    { valueBefore: 12, valueTypeBefore: 'Double', valueAfter: '', valueTypeAfter: 'Empty' },
  ]);
});

test('an edit of a colleague is remote', async () => {
  const { last } = await listen();
  excel.user.asColleague(() => excel.user.type('Sheet1', 'A1', '远程'));
  await excel.settle();
  expect(last).toEqual([expect.objectContaining({ source: 'Remote', triggerSource: 'Unknown' })]);
});

test('writes of the add-in say so; formats, merges and formula results are no change', async () => {
  const { seen, last } = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [[1], ['=A1*2']];
    await context.sync();
    sheet.getRange('B1').format.fill.color = '#FF0000';
    sheet.getRange('B1').numberFormat = [['0.0']];
    sheet.getRange('B1:C1').merge();
    sheet.getRange('B1').format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.getRange('D1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    await context.sync();
  });
  await excel.settle();
  expect(seen).toEqual(['changed RangeEdited A1:A2']);
  expect(last[0]).toMatchObject({ triggerSource: 'ThisLocalAddin' });
});

test('events of a batch arrive after its answer', async () => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => {
      order.push('event');
    });
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    order.push('answer');
  });
  await excel.settle();
  expect(order).toEqual(['answer', 'event']);
});

test('a removed handler hears nothing', async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async () => {
      heard++;
    });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  excel.user.type('Sheet1', 'A1', 1);
  await excel.settle();
  expect(heard).toBe(0);
});

test('a handler of one sheet hears only that sheet', async () => {
  const heard: string[] = [];
  excel.user.addSheet('别的');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  excel.user.type('别的', 'A1', 1);
  excel.user.type('Sheet1', 'A2', 1);
  await excel.settle();
  expect(heard).toEqual(['A2']);
});

test('registering on the collection is a read; on one sheet a write', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => undefined);
    await context.sync();
    expect(excel.host.recorder.writes).toHaveLength(0);
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(async () => undefined);
    await context.sync();
    expect(excel.host.recorder.writes).toHaveLength(1);
  });
});

describe('faulty delivery', () => {
  test.each<['lost' | 'twice' | 'reversed', string[]]>([
    ['lost', []],
    [
      'twice',
      [
        'changed RangeEdited A1',
        'changed RangeEdited A1',
        'changed RangeEdited B9',
        'changed RangeEdited B9',
      ],
    ],
    ['reversed', ['changed RangeEdited B9', 'changed RangeEdited A1']],
  ])('%s', async (delivery, expected) => {
    const { seen } = await listen();
    excel.host.faults.deliverEvents(delivery);
    excel.user.type('Sheet1', 'A1', 1);
    excel.user.type('Sheet1', 'B9', 2);
    await excel.settle();
    expect(seen.filter((event) => event.startsWith('changed'))).toEqual(expected);
  });
});
