import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { fileOf } from '../../test/excel-host/new-workbook';
import { smallWorkbook } from '../../test/session/small-workbook';
import { startExcel } from '../excel/start';
import { cellAddress } from '../forms/cell';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';
import { TIMING } from './timing';

/** What takes seconds for people takes less here. */
const HASTY = { ...TIMING, editing: [50], failure: [10], afterFailure: 100, worthExplaining: 100 };
const HASTY_ANSWERS = { edit: 100, answer: 300 };

let excel: TestExcel;
let session: Required<Session>;
let said: Pick<SessionState, 'waiting' | 'freshness'>[];
let unsubscribe: () => void;

beforeAll(async () => {
  excel = await startStandIn();
});
beforeEach(async () => {
  excel.reset(fileOf(smallWorkbook()));
  session = createSession(await startExcel(HASTY_ANSWERS), HASTY);
  said = [];
  unsubscribe = session.subscribe(({ waiting, freshness }) => said.push({ waiting, freshness }));
});
afterEach(async () => {
  unsubscribe();
  await session.close();
  await excel.settle();
});
afterAll(() => excel.stop());

const until = (ready: (state: SessionState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (state: SessionState): void => {
      if (!ready(state)) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look(session.getState());
  });
const waits = (): readonly unknown[] => [...new Set(said.map(({ waiting }) => waiting))];

describe('a cell that is being edited', () => {
  test('the check that waits for its end says so, and goes on by itself', async () => {
    excel.user.enterEditMode();
    const checked = session.actions.check();
    await until(({ waiting }) => waiting === 'edit');
    expect(session.getState().freshness).toBe('editing');
    excel.user.leaveEditMode();
    await checked;
    expect(session.getState()).toMatchObject({ phase: 'ready', freshness: 'live', waiting: undefined });
    expect(session.getState().notice).toBeUndefined();
  });

  test('the live loop, which nobody waits for, says no more than that it will follow', async () => {
    await session.actions.check();
    said = [];
    excel.user.type('项目一', 'H1', 1);
    excel.user.enterEditMode();
    await until(({ freshness }) => freshness === 'editing');
    await new Promise((resolve) => setTimeout(resolve, 3 * HASTY.worthExplaining));
    expect(session.getState().freshness).toBe('editing');
    excel.user.leaveEditMode();
    await until(({ freshness }) => freshness === 'live');
    expect(waits()).toEqual([undefined]);
  });

  test('a button that Excel holds back until its end says so, and does its work once', async () => {
    await session.actions.check();
    excel.user.enterEditMode();
    const inserted = session.actions.insert('project');
    await until(({ waiting }) => waiting === 'edit');
    expect(session.getState().busy).toBe('inserting');
    excel.user.leaveEditMode();
    await inserted;
    expect(session.getState()).toMatchObject({ notice: { type: 'done' }, waiting: undefined });
    expect(excel.host.grid.sheets.list()).toHaveLength(5);
  });
});

test('an answer that does not come is said, and forgotten when it comes', async () => {
  excel.host.faults.delayAnswers(3 * HASTY_ANSWERS.answer);
  const checked = session.actions.check();
  await until(({ waiting }) => waiting === 'answer');
  excel.host.faults.delayAnswers(0);
  await checked;
  expect(session.getState()).toMatchObject({ phase: 'ready', freshness: 'live', waiting: undefined });
});

test('an action that takes its time is not taken for one that waits for an edit', async () => {
  await session.actions.check();
  said = [];
  excel.host.faults.delayAnswers(2 * HASTY_ANSWERS.edit);
  await session.actions.insert('project');
  expect(waits()).not.toContain('edit');
});

test('several selected sheets: what to do is said, and the check goes on by itself when they are ungrouped', async () => {
  excel.user.groupSheets();
  await session.actions.check();
  expect(session.getState()).toMatchObject({
    freshness: 'stale',
    notice: { explanation: { action: { zh: expect.stringContaining('取消组合') } } },
  });
  excel.user.ungroupSheets();
  await until(({ freshness }) => freshness === 'live');
  expect(session.getState()).toMatchObject({ phase: 'ready', notice: undefined });
});

test('the findings of the cell are right when the pane is looked at, whatever selections Excel did not tell of', async () => {
  await session.actions.check();
  const finding = session.getState().review!.findings.find(({ cells }) => cells.length > 0)!;
  const [{ sheet, row, column }] = finding.cells as [(typeof finding.cells)[number]];
  excel.host.faults.loseSelections();
  excel.user.select(sheet.id, cellAddress({ row, column }));
  await excel.settle();
  expect(session.getState().here ?? []).not.toContain(finding.id);
  document.documentElement.dispatchEvent(new Event('pointerenter'));
  await until(({ here = [] }) => here.includes(finding.id));
});
