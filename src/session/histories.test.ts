import fc from 'fast-check';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { startExcel } from '../excel/start';
import { scan } from '../excel/scan';
import { readWorkbook } from '../reading/read';
import { review } from '../review/engine';
import { createSession } from './session';
import type { Session } from './session-state';
import { STEPS, type History } from '../../test/session/edits';
import { smallWorkbook } from '../../test/session/small-workbook';
import type { Timing } from './timing';

/** Many in CI, enough to notice a blunder while working. The seed is fixed: more find nothing new until it is changed. */
const HISTORIES = process.env['CI'] ? 200 : 50;
const HURRIED: Timing = {
  quiet: 2,
  longestBurst: 10,
  editing: [2, 5],
  failure: Array<number>(12).fill(2),
  afterFailure: 1000,
  worthExplaining: 1000,
  filesWithin: 1000,
  worthShowing: 10,
  worthAnnouncing: 5,
  scansApart: 0,
};

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ workbook: smallWorkbook() })));
afterAll(() => excel.stop());

/** Nothing goes wrong any more; the user comes back where only that can help; then it is quiet. */
async function quiet(session: Session, { unannounced }: History): Promise<void> {
  await excel.settle();
  excel.user.leaveEditMode();
  excel.host.faults.clear();
  if (unannounced) window.dispatchEvent(new Event('focus'));
  for (let calm = 0; calm < 3;) {
    await pause(8);
    const { freshness } = session.getState();
    if (freshness === 'stale') window.dispatchEvent(new Event('focus'));
    calm = freshness === 'live' ? calm + 1 : 0;
  }
  await excel.settle();
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What somebody sees who opens the pane now. */
async function freshScan() {
  const grids = await scan();
  const reading = readWorkbook(grids);
  return { reading, review: review(reading, { grids: new Map(grids.map((grid) => [grid.sheet.id, grid])) }) };
}

test(
  'after any history of edits and faults, and a quiet time, the pane shows what a fresh scan shows',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(STEPS, { maxCommands: 10, size: 'max' }), async (steps) => {
        excel.reset(smallWorkbook());
        const session = createSession(await startExcel(), HURRIED);
        await session.actions.check();
        excel.host.recorder.clear();
        const history: History = { unannounced: false, edits: 0 };
        await fc.asyncModelRun(() => ({ model: history, real: excel }), steps);
        await quiet(session, history);
        const { reading, review: shown, notice } = session.getState();
        const fresh = await freshScan();
        expect({ reading, review: shown }).toEqual(fresh);
        expect(notice).toBeUndefined();
        // A write would have cleared the user's undo list.
        expect(excel.host.recorder.writes).toEqual([]);
        expect(excel.host.recorder.faults).toEqual([]);
        await session.close();
        await excel.settle();
      }),
      // A fixed seed keeps runs repeatable; another one searches further.
      { numRuns: HISTORIES, seed: -1215235049 },
    );
  },
  30 * 60_000,
);
