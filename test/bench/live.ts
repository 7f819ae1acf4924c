import { TIMING } from '../../src/session/timing';
import { eventually } from '../e2e/support/eventually';
import type { WorkbenchPage } from '../e2e/support/start-workbench';
import { longestBlocks, type Block } from './browser/longest-block';
import { checked, openPane, openWorkbook } from './browser/open-pane';
import { bareRoundTrip, bareScan, startClock, type Edit } from './browser/pane-clock';
import { atPart, median, percentile, round } from './measure';
import { workbookOfSheets } from './workbooks';

const EDITS = 40;
const SCANS = 5;
/** So many milliseconds without a request: nothing is under way any more, on a slow machine. */
const QUIET = 5 * TIMING.quiet;
const PANE_READY = 'bench-pane-ready';
const BLOCK_RUNS = 3;
/** A return to the pane verifies a large workbook so many milliseconds later at most. */
const VERIFIED_WITHIN = 8_000;
/** Marks in 200 sheets, on a slow machine. */
const LONGEST_ACTION = 120_000;
/** An indicator's explanation in the fifth form of the workbooks: without it there is one error more. */
const EXPLAINED = { sheet: '表5', cell: 'G19', text: '每期7天' };
const COUNTS = '[role="group"][aria-label="按严重程度筛选"]';

/** Requests of an action, and their bytes on the wire. */
interface Traffic {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
}

/** Speed of the live path in a real browser, as ratios of one run. */
export async function benchLive(): Promise<object> {
  const workbench = await openPane();
  try {
    const nine = await benchWorkbook(workbench, 9);
    const large = await benchWorkbook(workbench, 200);
    const blocks = await benchBlocks(workbench, 1000);
    return {
      'change to findings, nine sheets': nine.change,
      'change to findings, 200 sheets': large.change,
      'change to findings, 200 over nine sheets': round(large.change.medianMs / nine.change.medianMs),
      'scan over a bare read in two requests, nine sheets': nine.scan,
      'scan over a bare read in two requests, 200 sheets': large.scan,
      'longest task of the pane, scan of 1,000 sheets': blocks,
      'requests of each action, nine sheets': nine.traffic,
      'requests of each action, 200 sheets': large.traffic,
    };
  } finally {
    await workbench.close();
  }
}

async function benchWorkbook(workbench: WorkbenchPage, sheets: number) {
  atPart(`live: ${sheets} sheets are opened`);
  await openWorkbook(workbench, workbookOfSheets(sheets));
  await checked(workbench);
  const first = await trafficOf(workbench);
  // Opening the pane counts as a return to it: an edit during that scan would show sooner than its quiet time.
  await verified();
  await startClock(workbench.pane);
  atPart(`live: ${EDITS} edits`);
  const change = await benchChange(workbench);
  const edit = await trafficDuring(workbench, async () => void (await typeAndWait(workbench, '')));
  await typeAndWait(workbench, EXPLAINED.text);
  atPart(`live: ${SCANS} scans`);
  const scan = await benchScan(workbench);
  await editUnseen(workbench, SCANS);
  const check = await trafficDuring(workbench, async () => void (await checkAgain(workbench)));
  atPart('live: jump, mark, insert');
  const { pane } = workbench;
  const press = (name: string): Promise<void> =>
    pane.getByRole('button', { name, exact: true }).first().click();
  const finding = pane.getByRole('treeitem', { level: 3 });
  // The first click into the pane is a return to it, after which everything is verified once.
  await finding.first().click();
  await verified();
  const jump = await trafficDuring(workbench, () => finding.nth(1).click());
  const mark = await trafficDuring(workbench, async () => {
    await press('标记问题');
    await pane
      .getByText(/^已标记/u)
      .first()
      .waitFor({ timeout: LONGEST_ACTION });
  });
  const unmark = await trafficDuring(workbench, async () => {
    await press('清除标记');
    await pane.getByText('标记已清除。').first().waitFor({ timeout: LONGEST_ACTION });
  });
  await pane.getByRole('tab', { name: '模板' }).click();
  const insert = await trafficDuring(workbench, async () => {
    await press('项目绩效目标表（市级）');
    await pane.getByRole('region', { name: '已新建 1 张表' }).waitFor({ timeout: LONGEST_ACTION });
  });
  const traffic = {
    'open and check': first,
    'edit of a cell': edit,
    'check again': check,
    'jump to a finding': jump,
    'mark all findings': mark,
    'remove the marks': unmark,
    'insert a blank form': insert,
  };
  return { change, scan, traffic };
}

/**
 * From the event that tells of an edit to the new counts on the page, less the quiet time, over a bare round trip that
 * reads the same sheet while neither Excel nor the pane has anything else to do.
 */
async function benchChange(workbench: WorkbenchPage) {
  const changes: number[] = [];
  const trips: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    changes.push(await typeAndWait(workbench, edit % 2 === 0 ? '' : EXPLAINED.text));
    // What an edit still changes after its first picture would be taken for the answer to the next.
    await settled(workbench);
    trips.push(await bareRoundTrip(workbench.pane, EXPLAINED.sheet));
  }
  return {
    medianMs: round(median(changes), 1),
    bareMs: round(median(trips), 1),
    ratio: round(median(changes) / median(trips)),
    'p95 ratio': round(percentile(changes, 95) / percentile(trips, 95)),
    'p95 over median of bare': round(percentile(changes, 95) / median(trips)),
  };
}

/** What a return to the pane has started is over by then. */
const verified = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, VERIFIED_WITHIN));

/** Waits until Excel has been left alone for a while, and the pane says that it has checked everything. */
async function settled(workbench: WorkbenchPage): Promise<void> {
  await eventually(async () => {
    const quiet = await workbench.evaluate(({ host }) => host.quietFor());
    if (quiet < QUIET) throw new Error('The pane still asks Excel.');
  });
  await checked(workbench);
}

/** What an edit that nobody was told of still has to do, drawing above all, is over by then. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3 * TIMING.quiet));

/** Types into the explained cell as a person; milliseconds from the last event of it to the new counts, without the quiet time. */
async function typeAndWait(workbench: WorkbenchPage, text: string): Promise<number> {
  const { pane } = workbench;
  // In the pane before anything is typed: page and pane answer to the bench independently of each other.
  await pane.evaluate((selector) => {
    const clock = window.paneClock!;
    clock.events.length = 0;
    clock.changed = clock.nextText(selector);
  }, COUNTS);
  await workbench.evaluate(({ host }, edit: Edit) => host.user.type(edit.sheet, edit.cell, edit.text), {
    ...EXPLAINED,
    text,
  });
  const { end, events } = await pane.evaluate(async () => {
    const clock = window.paneClock!;
    return { end: await clock.changed!, events: [...clock.events] };
  });
  const last = events.filter((event) => event <= end - TIMING.quiet).at(-1);
  if (last === undefined) throw new Error('The findings changed without an event.');
  return end - last - TIMING.quiet;
}

/** Edits every sheet without an event: the next check has to read and review every sheet anew, and the counts change. */
async function editUnseen(workbench: WorkbenchPage, run: number): Promise<void> {
  await workbench.evaluate(
    ({ host }, { text, edit }) => {
      host.faults.deliverEvents('lost');
      for (const { id } of host.grid.sheets.list()) host.user.type(id, 'J3', text);
      host.user.type(edit.sheet, edit.cell, edit.text);
    },
    { text: `第${run}次`, edit: { ...EXPLAINED, text: run % 2 === 0 ? '' : EXPLAINED.text } },
  );
  await rest();
  await workbench.evaluate(({ host }) => {
    host.faults.clear();
    host.recorder.clear();
  });
}

/** From 重新检查 to all grids in the pane, and to the new counts on the page; over the bare read. */
async function benchScan(workbench: WorkbenchPage) {
  const times = { bare: [] as number[], grids: [] as number[], findings: [] as number[] };
  for (let run = 0; run < SCANS; run += 1) {
    await editUnseen(workbench, run);
    times.bare.push(await bareScan(workbench.pane));
    const { grids, findings } = await checkAgain(workbench);
    times.grids.push(grids);
    times.findings.push(findings);
  }
  const bare = median(times.bare);
  return {
    bareMs: round(bare, 1),
    'grids in the pane': round(median(times.grids) / bare),
    'findings on the page': round(median(times.findings) / bare),
  };
}

/** Presses 重新检查 after `editUnseen`; milliseconds until the scan has ended and until the counts have changed. */
const checkAgain = ({ pane }: WorkbenchPage): Promise<{ grids: number; findings: number }> =>
  pane.evaluate(async (selector) => {
    const clock = window.paneClock!;
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === '重新检查',
    );
    if (!button) throw new Error('The pane has no button 重新检查.');
    const counted = clock.nextText(selector);
    const scanned = clock.nextRun();
    const start = performance.now();
    button.click();
    return { grids: (await scanned) - start, findings: (await counted) - start };
  }, COUNTS);

/**
 * The longest task of the pane's main thread from the moment at which Excel has told it all it needs to start, to 实时: a
 * large workbook is scanned, read and reviewed. `wall` counts what the machine did meanwhile for others, `cpu` does not.
 */
async function benchBlocks(workbench: WorkbenchPage, sheets: number): Promise<object> {
  await workbench.page.context().addInitScript((ready) => {
    window.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || !data.includes('"appCommandInvoked"')) return;
      if (performance.getEntriesByName(ready).length === 0) performance.mark(ready);
    });
  }, PANE_READY);
  atPart(`live: ${sheets} sheets, ${BLOCK_RUNS} starts`);
  await openWorkbook(workbench, workbookOfSheets(sheets));
  await checked(workbench);
  const runs: Block[] = [];
  for (let run = 0; run < BLOCK_RUNS; run += 1) {
    const reloaded = async (): Promise<void> => {
      await workbench.pane.evaluate(() => location.reload());
      await workbench.connected();
      await checked(workbench);
    };
    const tasks = await longestBlocks(workbench, reloaded, PANE_READY);
    runs.push({
      wall: Math.max(...tasks.map(({ wall }) => wall)),
      cpu: Math.max(...tasks.map(({ cpu }) => cpu)),
    });
  }
  return {
    wallMs: round(median(runs.map(({ wall }) => wall)), 1),
    cpuMs: round(median(runs.map(({ cpu }) => cpu)), 1),
  };
}

const trafficOf = (workbench: WorkbenchPage): Promise<Traffic> =>
  workbench.evaluate(({ host: { recorder } }) => ({
    syncs: recorder.batches.length,
    sent: recorder.batches.reduce((sum, { bytes }) => sum + bytes, 0),
    received: recorder.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
  }));

async function trafficDuring(workbench: WorkbenchPage, action: () => Promise<void>): Promise<Traffic> {
  await workbench.evaluate(({ host }) => host.recorder.clear());
  await action();
  await settled(workbench);
  return trafficOf(workbench);
}
