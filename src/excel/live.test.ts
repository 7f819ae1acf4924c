import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { WorkbookChange } from '../session/port/workbook-host';
import { createChangeEvents } from './live';
import { activeCell, onSelectionChanged } from './selection';
import { select } from './select';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => excel.reset(workbookOf({ 项目一: [['甲', '']], 部门: [[1]] })));
afterAll(() => excel.stop());

async function listening(): Promise<WorkbookChange[]> {
  const changes: WorkbookChange[] = [];
  await createChangeEvents().onChange((change) => changes.push(change));
  return changes;
}

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const B1 = { ...A1, column: 1 };

describe('onChange', () => {
  it.each<[string, (user: TestExcel['user']) => void, WorkbookChange]>([
    ['a typed cell', (user) => user.type('项目一', 'B1', '乙'), { sheets: ['s1'], cells: [B1] }],
    [
      'a paste',
      (user) =>
        user.paste('部门', 'A1', [
          [1, 2],
          [3, 4],
        ]),
      { sheets: ['s2'], cells: [{ row: 0, column: 0, rows: 2, columns: 2 }] },
    ],
    ['an inserted row', (user) => user.insertRows('项目一', 1), { sheets: ['s1'] }],
    ['a deleted column', (user) => user.deleteColumns('项目一', 'A'), { sheets: ['s1'] }],
    ['another sheet coming to the front', (user) => user.activate('部门'), { sheets: ['s2'] }],
    ['a new sheet', (user) => void user.addSheet('丙'), { sheets: 'all' }],
    ['a deleted sheet', (user) => user.deleteSheet('部门'), { sheets: 'all' }],
  ])('tells of %s', async (_, edit, change) => {
    const changes = await listening();
    edit(excel.user);
    await excel.settle();
    expect(changes).toContainEqual(change);
  });

  it('registers once for any number of listeners, with reads only', async () => {
    const events = createChangeEvents();
    const heard: string[] = [];
    await Promise.all([events.onChange(() => heard.push('a')), events.onChange(() => heard.push('b'))]);
    excel.user.type('项目一', 'B1', '乙');
    await excel.settle();
    expect(heard).toEqual(['a', 'b']);
    expect(excel.host.recorder.writes).toEqual([]);
  });

  it('leaves a listener in peace after it stopped', async () => {
    const events = createChangeEvents();
    const heard: WorkbookChange[] = [];
    const stop = await events.onChange((change) => heard.push(change));
    await stop();
    excel.user.type('项目一', 'B1', '乙');
    await excel.settle();
    expect(heard).toEqual([]);
  });

  const writeOnce = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('A1').values = [['自己']];
      await context.sync();
    });

  it.each([
    ['leaves out what we wrote', true, []],
    ['believes no mark of ours while we write nothing', false, [{ sheets: ['s1'], cells: [A1] }]],
  ])('%s', async (_, known, expected) => {
    const { onChange, ownWrite } = createChangeEvents();
    const changes: WorkbookChange[] = [];
    await onChange((change) => changes.push(change));
    await (known ? ownWrite(writeOnce) : writeOnce)();
    await excel.settle();
    expect(changes).toEqual(expected);
  });

  it('can be registered again after a failure', async () => {
    const events = createChangeEvents();
    excel.host.faults.failNext('cellEditMode');
    await expect(events.onChange(() => undefined)).rejects.toMatchObject({ code: 'edit-mode' });
    const heard: WorkbookChange[] = [];
    await events.onChange((change) => heard.push(change));
    excel.user.type('项目一', 'B1', '乙');
    await excel.settle();
    expect(heard).toHaveLength(1);
  });
});

describe('selection', () => {
  it('tells where the user is, with reads only', async () => {
    let moves = 0;
    const stop = await onSelectionChanged(() => (moves += 1));
    excel.user.select('部门', 'C4:D5');
    await excel.settle();
    expect(moves).toBeGreaterThan(0);
    await expect(activeCell()).resolves.toEqual({ sheet: 's2', row: 3, column: 2 });
    expect(excel.host.recorder.writes).toEqual([]);
    await stop();
  });

  const at = (sheet: string) => ({
    sheet: { id: sheet, name: '部门' },
    row: 2,
    column: 1,
    rows: 1,
    columns: 2,
  });

  it('shows a cell on another sheet, with reads only', async () => {
    await select(at('s2'));
    expect(excel.host.grid.selection()).toMatchObject({
      sheetId: 's2',
      area: { row: 2, column: 1, columns: 2 },
    });
    expect(excel.host.recorder.writes).toEqual([]);
  });

  it('says that a sheet is gone', async () => {
    await expect(select(at('gone'))).rejects.toMatchObject({ code: 'sheet-gone' });
  });

  it('says that a sheet is hidden', async () => {
    excel.user.hideSheet('部门');
    await expect(select(at('s2'))).rejects.toMatchObject({
      code: 'hidden-sheet',
      message: expect.stringContaining('部门'),
    });
  });
});
