import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { CancelledError } from '../session/port/host-errors';
import { readSheets, scan } from './scan';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

const FORM = {
  项目一: [['项目绩效目标表'], ['', '数量指标', 12, '=C3*2']],
  空: [],
  附件: [
    ['', ''],
    ['', '说明'],
  ],
};

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => excel.reset(workbookOf(FORM)));
afterAll(() => excel.stop());

/** Requests so far, all of which must be reads. */
function requests(): number {
  expect(
    excel.host.recorder.batches.map(({ flags }) => flags).filter((flags) => flags !== 0 && flags !== 4),
  ).toEqual([]);
  return excel.host.recorder.batches.length;
}

describe('scan', () => {
  it('pictures every sheet in workbook order, from its used range', async () => {
    const [first, empty, last] = await scan();
    expect(first).toMatchObject({
      sheet: { id: 's1', name: '项目一' },
      origin: { row: 0, column: 0 },
      values: [
        ['项目绩效目标表', '', '', ''],
        ['', '数量指标', 12, 0],
      ],
      texts: [
        ['项目绩效目标表', '', '', ''],
        ['', '数量指标', '12', '0'],
      ],
    });
    expect(first?.formulas?.[1]?.[3]).toBe('=C3*2');
    expect(empty).toMatchObject({ sheet: { name: '空' }, values: [] });
    expect(last).toMatchObject({ origin: { row: 1, column: 1 }, values: [['说明']] });
  });

  it('takes two requests, both plain reads', async () => {
    await scan();
    expect(requests()).toBe(2);
  });

  it('reports progress and can be stopped between slices', async () => {
    excel.reset(
      workbookOf(Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`表${index}`, [['甲']]]))),
    );
    const stop = new AbortController();
    const progress: number[] = [];
    const scanning = scan({
      signal: stop.signal,
      onProgress: (done, total) => {
        expect(total).toBe(120);
        progress.push(done);
        if (done > 0) stop.abort();
      },
    });
    await expect(scanning).rejects.toBeInstanceOf(CancelledError);
    expect(progress).toEqual([0, 32]);
  });

  it('reads large workbooks in slices', async () => {
    const rows = Array.from({ length: 40 }, () => Array.from({ length: 8 }, () => '长文本'));
    excel.reset(
      workbookOf(Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`表${index}`, rows]))),
    );
    const grids = await scan();
    expect(grids).toHaveLength(80);
    expect(grids.every(({ values }) => values.length === 40)).toBe(true);
    expect(Math.max(...excel.host.recorder.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(
      2_000_000,
    );
  });

  it.each([
    { sheets: 70, slices: 2, title: 'few large ones' },
    { sheets: 90, slices: 6, title: 'smaller ones, which do not hold the pane up, where there are many' },
  ])('takes requests of even size: $title', async ({ sheets, slices }) => {
    const rows = Array.from({ length: 40 }, () => Array.from({ length: 30 }, () => '甲'));
    excel.reset(
      workbookOf(Object.fromEntries(Array.from({ length: sheets }, (_, index) => [`表${index}`, rows]))),
    );
    expect(await scan()).toHaveLength(sheets);
    // The list of sheets and the first ones, whose size nobody knows, come before.
    const sizes = excel.host.recorder.batches.slice(2).map(({ responseBytes }) => responseBytes);
    expect(sizes).toHaveLength(slices);
    expect(Math.max(...sizes)).toBeLessThan(1.2 * Math.min(...sizes));
  });

  it.each(['responseTooLarge', 'requestTooLarge'] as const)('splits what is %s', async (fault) => {
    const whole = await scan();
    for (const body of ['s1', 's1'])
      excel.host.faults.failNext(fault, (request) => JSON.stringify(request).includes(`"${body}"`));
    expect(await scan()).toEqual(whole);
    requests();
  });

  it('splits one sheet into bands where it is too much by itself', async () => {
    excel.reset(workbookOf({ 大表: Array.from({ length: 300 }, (_, row) => [`第${row}行`, row]) }));
    const whole = await scan();
    for (let time = 0; time < 3; time += 1)
      excel.host.faults.failNext('responseTooLarge', (request) =>
        JSON.stringify(request).includes('"values"'),
      );
    expect(await scan()).toEqual(whole);
  });

  it('says so where a sheet goes on far beyond any form', async () => {
    excel.user.type('附件', 'A6500', '远处');
    const grid = (await scan()).at(-1);
    expect(grid).toMatchObject({ cutOff: true });
    expect(grid?.values[0]?.[1]).toBe('说明');
    expect(grid?.values).toHaveLength(999);
  });

  it('reads parts of such a sheet that are asked for, and nothing between', async () => {
    excel.user.type('附件', 'A6500', '远处');
    const around = { row: 6000, column: 0, rows: 1000, columns: 64 };
    const grid = (await scan({ farParts: new Map([['s3', [around]]]) })).at(-1);
    expect(grid?.origin).toEqual({ row: 1, column: 0 });
    expect(grid?.values[6498]?.[0]).toBe('远处');
    expect(grid?.values[3000]).toEqual([]);
    expect(grid?.cutOff).toBe(true);
  });

  it('reads beyond the first window', async () => {
    excel.user.type('项目一', 'BN1100', '远处');
    const [far] = await scan();
    expect(far?.values[1099]?.[65]).toBe('远处');
    expect(far?.values[1]?.[1]).toBe('数量指标');
    expect(far?.cutOff).toBeUndefined();
  });

  it('passes over a sheet that is deleted between the two requests', async () => {
    excel.host.faults.beforeNext(
      () => excel.user.deleteSheet('附件'),
      (request) => JSON.stringify(request).includes('"values"'),
    );
    expect((await scan()).map(({ sheet }) => sheet.name)).toEqual(['项目一', '空']);
  });
});

describe('readSheets', () => {
  it('reads the sheet list and some sheets in one request', async () => {
    const { order, grids } = await readSheets(['s3', 'gone']);
    expect(order.map(({ name }) => name)).toEqual(['项目一', '空', '附件']);
    expect(grids.map(({ sheet }) => sheet.name)).toEqual(['附件']);
    expect(requests()).toBe(1);
  });

  it('reads the sheet list alone', async () => {
    const { order, grids } = await readSheets([]);
    expect([order.length, grids.length, requests()]).toEqual([3, 0, 1]);
  });
});

test('failures of Excel arrive as errors of the product', async () => {
  excel.user.enterEditMode();
  await expect(scan()).rejects.toMatchObject({ code: 'edit-mode' });
  excel.user.leaveEditMode();
  excel.host.faults.failNext('activityLimit');
  await expect(readSheets([])).rejects.toMatchObject({ code: 'host-busy' });
  excel.host.faults.failNext('sessionLost');
  await expect(readSheets([])).rejects.toMatchObject({ code: 'session-lost' });
});
