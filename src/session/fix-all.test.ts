import { readFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { WorkbookFile } from '../../test/excel-host/workbook-file';
import { openXlsx } from '../../test/excel-host/xlsx';
import { startExcel } from '../excel/start';
import { cellAddress } from '../forms/cell';
import { placeOf } from '../forms/field';
import { formsOf } from '../reading/reading';
import type { CellEdit, Fix } from '../review/finding';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';

jest.setTimeout(60_000);

let excel: TestExcel;
let sample: WorkbookFile;
let session: Required<Session>;

beforeAll(async () => {
  sample = await openXlsx(new Uint8Array(readFileSync('assets/sample-2024.xlsx')));
  excel = await startStandIn({ workbook: sample });
});
beforeEach(async () => {
  excel.reset(sample);
  session = createSession(await startExcel());
});
afterEach(async () => {
  await session.close();
  await excel.settle();
});
afterAll(() => excel.stop());

/** Blanks around the leaders of two projects, as people type them. */
async function withBlanks(): Promise<readonly Fix[]> {
  await session.actions.check();
  const leaders = formsOf(session.getState().reading!).flatMap(({ fields: { leader } }) =>
    leader.state === 'read' ? [leader] : [],
  );
  for (const { at, raw } of leaders.slice(0, 2)) excel.user.type(at.sheet.name, cellAddress(at), ` ${raw} `);
  await session.actions.check();
  return fixes();
}
const fixes = (): readonly Fix[] =>
  (session.getState().review?.findings ?? []).flatMap(({ rule, fix }) =>
    rule === 'outer-blanks' && fix ? [fix] : [],
  );
const untilState = (ready: (state: SessionState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = session.subscribe((state) => {
      if (!ready(state)) return;
      stop();
      resolve();
    });
  });
const writes = (): number => excel.host.recorder.writes.length;

describe('all fixes of one kind', () => {
  test('are one change of the workbook, and their findings go', async () => {
    const wanted = await withBlanks();
    expect(wanted.length).toBeGreaterThanOrEqual(2);
    excel.host.recorder.clear();
    await session.actions.fixAll(wanted);
    expect(writes()).toBe(1);
    expect(fixes()).toEqual([]);
    expect(session.getState().notice).toMatchObject({ type: 'done' });
    for (const { edits } of wanted)
      for (const { at, after } of edits) expect(excel.user.see(at.sheet.name, cellAddress(at))).toBe(after);
  });

  test('what was said of it goes when it is undone in the sheet, and stays when something else changes', async () => {
    await session.actions.fixAll(await withBlanks());
    const { checkedAt } = session.getState();
    excel.user.type(sample.snapshot.sheetOrder[0]!, 'B3', '旁注');
    await untilState((state) => state.checkedAt !== checkedAt && state.freshness === 'live');
    expect(session.getState().notice).toMatchObject({ type: 'done', told: { type: 'fix' } });
    excel.user.undo();
    excel.user.undo();
    await untilState(({ notice, fixed }) => notice === undefined && fixed === undefined);
  });

  test('a cell that two of them want differently is named; the others are carried out', async () => {
    const wanted = await withBlanks();
    const [first] = wanted;
    const [edit] = first!.edits;
    const other: Fix = { label: first!.label, edits: [{ ...edit!, after: '另一人' }] };
    await session.actions.fixAll([...wanted, other]);
    const { notice } = session.getState();
    expect(notice).toMatchObject({ type: 'warning' });
    expect(JSON.stringify(notice)).toContain(`${edit!.at.sheet.name}!${cellAddress(edit!.at)}`);
    expect(excel.user.see(edit!.at.sheet.name, cellAddress(edit!.at))).toBe(edit!.after);
  });

  test('nothing is written when a cell has changed since; the notice names it', async () => {
    const wanted = await withBlanks();
    const [edit] = wanted[0]!.edits;
    excel.user.type(edit!.at.sheet.name, cellAddress(edit!.at), '别的文字');
    excel.host.recorder.clear();
    await session.actions.fixAll(wanted);
    expect(writes()).toBe(0);
    expect(session.getState().notice).toMatchObject({ type: 'error' });
    expect(JSON.stringify(session.getState().notice)).toContain(cellAddress(edit!.at));
  });
});

describe('a fix', () => {
  test('is taken back by one button while the cells hold what it wrote', async () => {
    const wanted = await withBlanks();
    await session.actions.fixAll(wanted);
    expect(session.getState().fixed?.written).toHaveLength(wanted.flatMap(({ edits }) => edits).length);
    await session.actions.undoFix();
    expect(session.getState()).toMatchObject({ fixed: undefined, notice: { type: 'done' } });
    expect(fixes()).toEqual(wanted);
  });

  test('cannot be taken back where the cell has changed since', async () => {
    const wanted = await withBlanks();
    const [{ at }] = wanted[0]!.edits as [CellEdit];
    await session.actions.fixAll(wanted);
    const { length } = session.getState().fixed!.written;
    excel.user.type(at.sheet.name, cellAddress(at), '别的文字');
    await session.actions.check();
    expect(session.getState().fixed?.written).toHaveLength(length - 1);
    excel.user.insertRows(at.sheet.name, 1);
    await session.actions.check();
    expect(session.getState().fixed?.written.some((cell) => cell.at.sheet.id === at.sheet.id)).toBe(false);
  });

  test('keeps formulas, within TRIM where that does the same, and names those it cannot keep', async () => {
    const wanted = await withBlanks();
    const [{ at, after }] = wanted[0]!.edits as [CellEdit];
    excel.user.type(at.sheet.name, cellAddress(at), `=" ${after} "`);
    const [{ at: other, after: name }] = wanted[1]!.edits as [CellEdit];
    excel.user.type(other.sheet.name, cellAddress(other), `="\u3000${name}"`);
    await session.actions.check();
    expect(fixes().flatMap(({ edits }) => edits)).toContainEqual(expect.objectContaining({ at, as: 'trim' }));
    const left = fixes().flatMap((each) => each.left ?? []);
    expect(left).toContainEqual({ at: other, reason: 'formula' });
  });

  test('is not offered for blanks that a number format shows', async () => {
    await session.actions.check();
    const target = formsOf(session.getState().reading!).flatMap(({ indicators }) => indicators)[0]!.target;
    const at = placeOf(target)!;
    excel.user.type(at.sheet.name, cellAddress(at), 95);
    excel.host.grid.cells.restyle(at.sheet.id, at, () => ({ n: { pattern: '0"\u3000"' } }));
    await session.actions.check();
    expect(excel.user.see(at.sheet.name, cellAddress(at))).toBe('95\u3000');
    expect(JSON.stringify(fixes())).not.toContain('95\u3000');
  });
});

describe('检查此处', () => {
  test('asks for the cell the user is in; the first time everything is checked', async () => {
    const { id, name } = excel.host.grid.sheets.list()[1]!;
    excel.user.select(name, 'C9');
    await session.actions.checkHere();
    expect(session.getState()).toMatchObject({
      phase: 'ready',
      asked: { sheet: id, row: 8, column: 2 },
    });
    session.actions.showAll();
    expect(session.getState().asked).toBeUndefined();
  });

  test('only reads', async () => {
    await session.actions.check();
    excel.host.recorder.clear();
    await session.actions.checkHere();
    expect(writes()).toBe(0);
  });
});
