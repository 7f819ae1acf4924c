import type { Frame } from 'playwright-core';

/** Sheet and cell, and what is typed into it. */
export interface Edit {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What is watched inside the pane. Times are those of the pane's own clock, in milliseconds. */
interface PaneClock {
  /** When Excel's events arrived, before office.js looks at them. */
  readonly events: number[];
  /** Resolves with the time at which the next `Excel.run` has ended; rejects when none does. */
  nextRun(): Promise<number>;
  /** When the text that is waited for changed. */
  changed?: Promise<number>;
  /** Resolves with the time at which an element's text, as a person reads it, becomes another one; rejects when it stays. */
  nextText(selector: string): Promise<number>;
}

declare global {
  interface Window {
    paneClock?: PaneClock;
  }
}

/** Milliseconds after which what is waited for in the pane is not coming any more, on a slow machine. */
const LONGEST_WAIT = 60_000;

/** Starts the clock in a frame of the task pane. */
export async function startClock(pane: Frame): Promise<void> {
  await pane.evaluate((longest) => {
    const within = (what: string, start: (resolve: (time: number) => void) => void): Promise<number> =>
      new Promise((resolve, reject) => {
        const tooLate = setTimeout(() => reject(new Error(`Waited ${longest} ms for ${what}.`)), longest);
        start((time) => {
          clearTimeout(tooLate);
          resolve(time);
        });
      });
    const events: number[] = [];
    window.addEventListener(
      'message',
      ({ data }) => {
        if (typeof data === 'string' && data.includes('"richApiMessage"') && data.includes('ArrayData'))
          events.push(performance.now());
      },
      { capture: true },
    );
    let onRun: ((end: number) => void) | undefined;
    const run = Excel.run as (...parameters: readonly unknown[]) => Promise<unknown>;
    const timedRun = async (...parameters: readonly unknown[]): Promise<unknown> => {
      try {
        return await run(...parameters);
      } finally {
        onRun?.(performance.now());
        onRun = undefined;
      }
    };
    Excel.run = timedRun as typeof Excel.run;
    window.paneClock = {
      events,
      nextRun: () => within('the end of an Excel.run', (resolve) => (onRun = resolve)),
      nextText: (selector) =>
        within(`another text of ${selector}`, (resolve) => {
          const read = (): string => document.querySelector(selector)?.textContent ?? '';
          const before = read();
          const look = (): void => {
            if (read() === before) return;
            observer.disconnect();
            resolve(performance.now());
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
    };
  }, LONGEST_WAIT);
}

/**
 * Milliseconds of the least that tells what a sheet holds: its used range in one round trip.
 */
export const bareRoundTrip = (pane: Frame, sheet: string): Promise<number> =>
  pane.evaluate(async (name) => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
      range.load('rowIndex,columnIndex,values,text,formulas,numberFormat');
      await context.sync();
    });
    return performance.now() - start;
  }, sheet);

/** Milliseconds of reading the same of all sheets, in two round trips. */
export const bareScan = (pane: Frame): Promise<number> =>
  pane.evaluate(async () => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      for (const sheet of worksheets.items)
        sheet.getUsedRange(true).load('rowIndex,columnIndex,values,text,formulas,numberFormat');
      await context.sync();
    });
    return performance.now() - start;
  });
