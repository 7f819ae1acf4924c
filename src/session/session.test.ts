import { readFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openXlsx } from '../../test/excel-host/xlsx';
import { CONDITIONAL_FORMATS } from '../../test/excel-host/xlsx/open';
import type { WorkbookFile } from '../../test/excel-host/workbook-file';
import { createCommandDesk } from '../commands/command-desk';
import { COMMANDS } from '../commands/command-names';
import { ribbonFunctions } from '../commands/ribbon-functions';
import { associateCommands, showPane } from '../excel/ribbon';
import { startExcel } from '../excel/start';
import { cellAddress, type CellRef } from '../forms/cell';
import { valueOf } from '../forms/field';
import { formsOf } from '../reading/reading';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';
import { TIMING } from './timing';

const SAMPLE = 'assets/sample-2024.xlsx';
/** People wait eight seconds before a pane gives up, and a while before it reads everything again. */
const HASTY = { ...TIMING, failure: [10, 20, 40, 80], scansApart: 0 };

let excel: TestExcel;
let sample: WorkbookFile;
let session: Required<Session>;

beforeAll(async () => {
  sample = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  excel = await startStandIn({ workbook: sample });
});
beforeEach(async () => {
  excel.reset(sample);
  session = createSession(await startExcel(), HASTY);
  await session.actions.check();
});
afterAll(() => excel.stop());
afterEach(async () => {
  await session.close();
  await excel.settle();
});

/** The state once it is as wanted. */
const until = (ready: (state: SessionState) => boolean): Promise<SessionState> =>
  new Promise((resolve) => {
    const look = (state: SessionState): void => {
      if (!ready(state)) return;
      stop();
      resolve(state);
    };
    const stop = session.subscribe(look);
    look(session.getState());
  });

const findings = (state = session.getState()) => state.review?.findings ?? [];
const findingsOn = (at: CellRef, state = session.getState()) =>
  findings(state).filter(
    ({ cells: [first] }) => first && cellAddress(first) === cellAddress(at) && first.sheet.id === at.sheet.id,
  );
/** An indicator's explanation that is filled in. */
function explanation(): { readonly at: CellRef; readonly raw: string } {
  for (const { explanation: field } of formsOf(session.getState().reading!).flatMap(
    ({ indicators }) => indicators,
  ))
    if (field.state === 'read' && findingsOn(field.at).length === 0) return field;
  throw new Error('The sample has explanations.');
}
const writes = (): number[] =>
  excel.host.recorder.batches.map(({ flags }) => flags).filter((flags) => flags !== 0 && flags !== 4);
const ours = (sheet: string) =>
  excel.host.grid.conditionalFormats.list(sheet).filter(({ rule }) => JSON.stringify(rule).includes('ptm:'));
const sheetIds = (): string[] => excel.host.grid.sheets.list().map(({ id }) => id);

/** The workbook as it would be saved; of conditional formats the list, since Univer writes an empty list in two ways. */
const saved = () => {
  const { snapshot, ...others } = excel.host.file();
  const resources = snapshot.resources?.filter(({ name }) => name !== CONDITIONAL_FORMATS);
  return {
    ...others,
    snapshot: { ...snapshot, resources },
    formats: sheetIds().map((id) => excel.host.grid.conditionalFormats.list(id)),
  };
};

describe('check', () => {
  it('reads and reviews the whole workbook', () => {
    expect(session.getState()).toMatchObject({ phase: 'ready', freshness: 'live', marks: 0 });
    expect(formsOf(session.getState().reading!)).toHaveLength(9);
    expect(findings().length).toBeGreaterThan(0);
  });

  it('only reads, in two requests; asked for again while it is under way, it is the same check', async () => {
    excel.host.recorder.clear();
    await Promise.all([session.actions.check(), session.actions.check()]);
    expect(writes()).toEqual([]);
    expect(excel.host.recorder.batches).toHaveLength(2);
  });

  it('judges the cells themselves too: a formula that shows an error', async () => {
    const { at } = explanation();
    excel.user.type(at.sheet.id, cellAddress(at), '=1/0');
    const state = await until((now) => findingsOn(at, now).some(({ rule }) => rule === 'error-cell'));
    expect(findingsOn(at, state).find(({ rule }) => rule === 'error-cell')?.evidence).toMatchObject([
      { text: '#DIV/0!' },
    ]);
  });

  it('keeps the previous result when it is cancelled', async () => {
    const before = session.getState().review;
    const checking = session.actions.check();
    session.actions.cancel();
    await checking;
    expect(session.getState().review).toBe(before);
    expect(session.getState()).toMatchObject({ freshness: 'stale' });
    expect(session.getState().notice).toBeUndefined();
    await session.actions.check();
    expect(session.getState().freshness).toBe('live');
  });
});

describe('live', () => {
  it('shows a finding when an explanation is emptied, and takes it back when it is typed again', async () => {
    const { at, raw } = explanation();
    excel.host.recorder.clear();
    excel.user.clear(at.sheet.id, cellAddress(at));
    const added = await until((state) => findingsOn(at, state).length > 0);
    expect(added.difference?.added).toEqual(findingsOn(at, added).map(({ id }) => id));
    excel.user.type(at.sheet.id, cellAddress(at), raw);
    const repaired = await until((state) => findingsOn(at, state).length === 0);
    expect(repaired.difference).toMatchObject({ added: [], gone: added.difference?.added });
    expect(writes()).toEqual([]);
  });

  it('keeps what did not change: the same objects, the selected finding', async () => {
    const before = findings();
    const kept = before.at(-1)!;
    await session.actions.goTo(kept);
    const { at } = explanation();
    excel.user.clear(at.sheet.id, cellAddress(at));
    const state = await until((now) => findingsOn(at, now).length > 0);
    expect(state.selected).toBe(kept.id);
    expect(findings(state).filter((finding) => before.includes(finding)).length).toBe(before.length);
  });

  it('waits while a cell is being edited, without an error, and follows afterwards', async () => {
    const { at } = explanation();
    excel.user.clear(at.sheet.id, cellAddress(at));
    excel.user.enterEditMode();
    const editing = await until(({ freshness }) => freshness === 'editing');
    expect(editing.notice).toBeUndefined();
    expect(findings(editing)).not.toHaveLength(0);
    excel.user.leaveEditMode();
    const state = await until((now) => now.freshness === 'live' && findingsOn(at, now).length > 0);
    expect(state.notice).toBeUndefined();
  });

  it.each([
    'activityLimit',
    'sessionLost',
    'generalException',
    'responseTooLarge',
    'modalDialogOpen',
  ] as const)('gets over a single %s', async (fault) => {
    const { at } = explanation();
    excel.host.faults.failNext(fault);
    excel.user.clear(at.sheet.id, cellAddress(at));
    const state = await until((now) => now.freshness === 'live' && findingsOn(at, now).length > 0);
    expect(state.notice).toBeUndefined();
  });

  it('says what is wrong when it lasts, and that the result may be out of date', async () => {
    const { at } = explanation();
    for (let time = 0; time < 5; time += 1) excel.host.faults.failNext('sessionLost');
    excel.user.clear(at.sheet.id, cellAddress(at));
    const state = await until(({ freshness }) => freshness === 'stale');
    expect(state.notice).toMatchObject({
      type: 'error',
      explanation: { what: { zh: expect.stringContaining('连接') } },
    });
    await session.actions.check();
    expect(session.getState()).toMatchObject({ freshness: 'live' });
    expect(findingsOn(at)).not.toHaveLength(0);
    expect(session.getState().notice).toBeUndefined();
  }, 20_000);

  it('finds a lost edit when the user comes back to the pane', async () => {
    const { at } = explanation();
    excel.host.faults.deliverEvents('lost');
    excel.user.clear(at.sheet.id, cellAddress(at));
    await excel.settle();
    excel.host.faults.clear();
    window.dispatchEvent(new Event('focus'));
    await until((state) => findingsOn(at, state).length > 0);
  }, 30_000);

  it('finds a lost edit when the pane is hidden and shown again', async () => {
    const { at } = explanation();
    const visibility = jest.spyOn(document, 'visibilityState', 'get');
    const turn = (state: DocumentVisibilityState): void => {
      visibility.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      excel.host.faults.deliverEvents('lost');
      excel.user.clear(at.sheet.id, cellAddress(at));
      await excel.settle();
      excel.host.faults.clear();
      excel.host.recorder.clear();
      turn('hidden');
      await new Promise((resolve) => setTimeout(resolve, 2 * HASTY.quiet));
      expect(excel.host.recorder.batches).toHaveLength(0);
      turn('visible');
      await until((state) => findingsOn(at, state).length > 0);
    } finally {
      visibility.mockRestore();
    }
  }, 30_000);

  it('follows deleted, copied and new sheets', async () => {
    const [first] = sheetIds();
    excel.user.deleteSheet(first!);
    await until(({ reading }) => formsOf(reading!).length === 8);
    excel.user.copySheet(sheetIds()[1]!);
    await until(({ reading }) => formsOf(reading!).length === 9);
    expect(writes()).toEqual([]);
  }, 30_000);
});

describe('marks', () => {
  it('come and go without a trace', async () => {
    await excel.settle();
    const before = saved();
    await session.actions.mark();
    expect(session.getState().marks).toBeGreaterThan(0);
    expect(sheetIds().flatMap(ours)).not.toHaveLength(0);
    await session.actions.unmark();
    expect(session.getState()).toMatchObject({ marks: 0, notice: { type: 'done' }, busy: undefined });
    expect(saved()).toEqual(before);
  }, 60_000);

  it('leave a protected sheet alone and say so', async () => {
    for (const id of sheetIds()) excel.user.protect(id);
    const before = excel.host.file();
    await session.actions.mark();
    expect(session.getState().notice).toMatchObject({
      type: 'warning',
      text: { zh: expect.stringContaining('受保护') },
    });
    expect(excel.host.file()).toEqual(before);
  }, 30_000);

  it('of an earlier session are counted', async () => {
    await session.actions.mark();
    const { marks } = session.getState();
    await session.close();
    session = createSession(await startExcel(), HASTY);
    await session.actions.check();
    expect(session.getState().marks).toBe(marks);
  }, 30_000);
});

describe('insert', () => {
  it('adds a form with the year and the unit of the workbook, and shows it among the forms', async () => {
    const active = document.createElement('button');
    document.body.append(active);
    active.focus();
    await session.actions.insert('project');
    expect(session.getState()).toMatchObject({ notice: { type: 'done' }, busy: undefined });
    const form = formsOf(session.getState().reading!).at(-1);
    expect(form).toMatchObject({ kind: 'project', sheet: { id: sheetIds().at(-1) } });
    const units = formsOf(session.getState().reading!).map(({ fields }) => valueOf(fields.preparedBy));
    expect(units.slice(0, -1)).toContain(valueOf(form!.fields.preparedBy));
    expect(valueOf(form!.fields.year)).toBe(2024);
  }, 60_000);

  it('says why it could not', async () => {
    excel.host.document.book.structureProtected = true;
    await session.actions.insert('project');
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { why: { zh: '工作簿的结构受保护。' } },
    });
    expect(sheetIds()).toHaveLength(9);
  });
});

describe('jump', () => {
  it('goes from a finding to its cell and keeps the keyboard in the pane', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const finding = findings().at(-1)!;
    await session.actions.goTo(finding);
    const [at] = finding.cells;
    expect(excel.host.grid.selection()).toMatchObject({
      sheetId: at!.sheet.id,
      area: { row: at!.row, column: at!.column },
    });
    expect(document.activeElement).toBe(button);
    expect(session.getState().selected).toBe(finding.id);
    expect(writes()).toEqual([]);
  });

  it('goes from a cell to its findings', async () => {
    const finding = findings()[0]!;
    const [at] = finding.cells;
    excel.user.select(at!.sheet.id, cellAddress(at!));
    const state = await until(({ here = [] }) => here.length > 0);
    expect(state.here).toContain(finding.id);
    excel.user.select(at!.sheet.id, 'AZ200');
    await until(({ here = [] }) => here.length === 0);
    expect(writes()).toEqual([]);
  });
});

test('the ribbon presses the same buttons', async () => {
  const desk = createCommandDesk(showPane);
  associateCommands(COMMANDS, desk.press);
  desk.serve(ribbonFunctions(session, async () => ({ family: 'central-2021' })));
  await excel.host.press('markFindings');
  expect(session.getState().marks).toBeGreaterThan(0);
  await excel.host.press('clearMarks');
  expect(session.getState().marks).toBe(0);
  await excel.host.press('insertProjectForm');
  expect(session.getState().made).toMatchObject({
    task: 'insert',
    sheets: [{ sheet: { id: sheetIds().at(-1) } }],
  });
  // The family the user works with: that of the title.
  expect(formsOf(session.getState().reading!).at(-1)!.sheet.name).toBe('项目支出绩效目标表');
}, 30_000);
