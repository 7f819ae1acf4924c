import type { Browser } from 'playwright-core';
import type { WorkbenchPage } from '../../e2e/support/start-workbench';

/** How long one piece of work held a thread up, in milliseconds. */
export interface Block {
  /** On the clock: also while the machine did something else meanwhile. */
  readonly wall: number;
  /** On the processor. */
  readonly cpu: number;
}

/** One entry of a trace of Chromium; times in microseconds. */
interface TraceEvent {
  readonly cat: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const MARK = 'bench-pane';
const TASK = /(^|::)RunTask$/u;

/**
 * The longest tasks of the pane's main thread while something happens, longest first. Taken from Chromium's own trace,
 * which tells processes and threads apart: nothing of the page around the pane is in it.
 * @param from name of a mark in the pane's timeline before which nothing counts
 */
export async function longestBlocks(
  workbench: Pick<WorkbenchPage, 'page' | 'pane'>,
  action: () => Promise<void>,
  from?: string,
): Promise<readonly Block[]> {
  const browser = workbench.page.context().browser() as Browser;
  await browser.startTracing(workbench.page, { categories: ['toplevel', 'blink.user_timing'] });
  await action();
  // Names the thread in the trace. The frame may be another one than before the action.
  await workbench.pane.evaluate((name) => performance.mark(name), MARK);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const marked = (wanted: string): TraceEvent => {
    const found = traceEvents.find(({ cat, name }) => cat.includes('blink.user_timing') && name === wanted);
    if (!found) throw new Error(`The trace does not show the mark ${wanted} of the pane.`);
    return found;
  };
  const mark = marked(MARK);
  const start = from === undefined ? -Infinity : marked(from).ts;
  return traceEvents
    .filter(
      ({ pid, tid, ts, name }) => pid === mark.pid && tid === mark.tid && ts >= start && TASK.test(name),
    )
    .map(({ dur = 0, tdur = 0 }): Block => ({ wall: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => b.wall - a.wall);
}
