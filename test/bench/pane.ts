import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../e2e/support/browser';
import { ADDIN_FOLDER, PROJECT, serveSite } from '../e2e/support/site';
import { startWorkbench, type WorkbenchPage } from '../e2e/support/start-workbench';
import { showScene } from '../pane-states/scenes';
import { beBuilt } from './browser/built';
import { longestBlocks } from './browser/longest-block';
import { NAMING_HELPER } from './browser/open-pane';
import { atPart, median, round } from './measure';

const BARE_FOLDER = join(PROJECT, 'test-output/bare-page');
const STARTS = 7;
const PRESSES = 5;
const PANE = { width: 350, height: 378 };
const WHEEL_TURNS = 120;
/** From here on people notice that the page does not follow, in milliseconds. */
const LONG_TASK = 50;
const WORDS = ['任务完成率 4', '项目7', 'G12', '没有这样的文字', ''];

/** What a task pane needed until it could be used. */
interface Start {
  /** From the start of loading to the first button that answers, in milliseconds. */
  readonly ms: number;
  /** The page's own scripts that had arrived by then. */
  readonly scripts: readonly string[];
}

declare global {
  interface Window {
    firstButton?: Promise<Start>;
  }
}

/** The pane beside a bare page of React and Fluent UI built the same way, and its list with 5,000 findings. */
export async function benchPane(): Promise<object> {
  await beBuilt();
  atPart(`pane: ${STARTS} starts beside the bare page`);
  const starts = await benchStarts();
  const gzip = {
    pane: sizeOf(ADDIN_FOLDER, starts.pane.scripts),
    bare: sizeOf(BARE_FOLDER, starts.bare.scripts),
  };
  return {
    'JavaScript before the first picture, KB gzip': { ...gzip, ratio: round(gzip.pane / gzip.bare) },
    'all JavaScript of the pane, KB gzip': sizeOf(ADDIN_FOLDER, scriptsIn(ADDIN_FOLDER)),
    'from loading to the first button that answers': {
      paneMs: round(starts.pane.ms, 1),
      bareMs: round(starts.bare.ms, 1),
      ratio: round(starts.pane.ms / starts.bare.ms),
    },
    'press at the moment of registration to the inserted form': await benchFirstPress(),
    'list of 5,000 findings': await benchList(),
  };
}

const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.js'));

/** Size of scripts as they go over the wire, in KB of 1,000 bytes. */
const sizeOf = (folder: string, scripts: readonly string[]): number =>
  round(
    scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) /
      1000,
    1,
  );

/** Starts of both task panes in turn, in processes of their own; medians. */
async function benchStarts(): Promise<Record<'pane' | 'bare', Start>> {
  const times: Record<'pane' | 'bare', Start[]> = { pane: [], bare: [] };
  const pane = await measured({ paneApart: true });
  try {
    const bare = await measured({ paneApart: true, addinFolder: BARE_FOLDER });
    try {
      for (let run = 0; run < STARTS; run += 1) {
        times.pane.push(await startOf(pane));
        times.bare.push(await startOf(bare));
      }
    } finally {
      await bare.close();
    }
  } finally {
    await pane.close();
  }
  const middle = (starts: readonly Start[]): Start => ({
    ms: median(starts.map(({ ms }) => ms)),
    scripts: starts[0]?.scripts ?? [],
  });
  return { pane: middle(times.pane), bare: middle(times.bare) };
}

/** A workbench whose task panes note when their first button is there. */
async function measured(options: Parameters<typeof startWorkbench>[0]): Promise<WorkbenchPage> {
  const workbench = await startWorkbench(options);
  await workbench.page.context().addInitScript(NAMING_HELPER);
  await workbench.page.context().addInitScript(() => {
    window.firstButton = new Promise((resolve) => {
      const look = (): void => {
        if (!document.querySelector('#pane button')) return;
        observer.disconnect();
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const scripts = entries
          .filter(
            ({ initiatorType, name }) =>
              initiatorType === 'script' && /^\/[^/]+\.js$/u.test(new URL(name).pathname),
          )
          .map(({ name }) => name);
        // React hears events at its root by now; the next free moment of the thread is when a press would be answered.
        setTimeout(() => resolve({ ms: performance.now(), scripts }));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true });
    });
  });
  return workbench;
}

/** Opens an empty workbook with its task pane. */
async function startOf(workbench: WorkbenchPage): Promise<Start> {
  await workbench.open(await workbench.save(), 'bench.xlsx');
  const { ms, scripts } = await workbench.pane.evaluate(() => window.firstButton as Promise<Start>);
  return { ms, scripts: scripts.map((url) => basename(new URL(url).pathname)) };
}

/**
 * The press that starts the runtime, from the moment at which the page registers for commands to the inserted form; and
 * the same press once everything is there, which is the insert alone.
 */
async function benchFirstPress(): Promise<object> {
  atPart(`pane: ${PRESSES} first presses`);
  const workbench = await startWorkbench();
  try {
    const first: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < PRESSES; run += 1) {
      const times = await workbench.evaluate(async (bench) => {
        await bench.open(await bench.save(), 'bench.xlsx');
        const { ribbon } = bench.host;
        const inserted = ribbon.pressAtRegistration('insertProjectForm');
        const registered = new Promise<number>((resolve) => {
          const timer = setInterval(() => {
            if (!ribbon.ready) return;
            clearInterval(timer);
            resolve(performance.now());
          }, 1);
        });
        const from = await registered;
        await inserted;
        const to = performance.now();
        // The check that a start begins with is over by then.
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        const again = performance.now();
        await ribbon.press('insertProjectForm');
        return { first: to - from, bare: performance.now() - again };
      });
      first.push(times.first);
      bare.push(times.bare);
    }
    return {
      firstMs: round(median(first), 1),
      bareMs: round(median(bare), 1),
      ratio: round(median(first) / median(bare)),
    };
  } finally {
    await workbench.close();
  }
}

/** Scrolling through the list and filtering it. */
async function benchList(): Promise<object> {
  atPart('pane: the list of 5,000 findings');
  const site = await serveSite({ kept: false });
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'],
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const page = await browser.newPage({ viewport: PANE, ignoreHTTPSErrors: true });
    await page.addInitScript(NAMING_HELPER);
    await showScene(
      page,
      site.origin,
      { name: 'long-list', state: 'long' },
      { language: 'zh', look: 'light' },
    );
    await page.mouse.move(PANE.width / 2, PANE.height - 40);
    await scrollThrough(page);
    const tasks = await longestBlocks({ page, pane: page.mainFrame() }, () => scrollThrough(page));
    const filters: number[] = [];
    for (const word of [...WORDS, ...WORDS]) filters.push(await filterBy(page, word));
    return {
      'tasks while scrolling': {
        longestMs: round(Math.max(...tasks.map(({ wall }) => wall)), 1),
        'longest on the processor, ms': round(Math.max(...tasks.map(({ cpu }) => cpu)), 1),
        'over 50 ms': tasks.filter(({ wall }) => wall >= LONG_TASK).length,
        'over 50 ms on the processor': tasks.filter(({ cpu }) => cpu >= LONG_TASK).length,
        tasks: tasks.length,
      },
      'filter to the next picture': {
        medianMs: round(median(filters), 1),
        longestMs: round(Math.max(...filters), 1),
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Turns the wheel down the list and back, one turn to a picture. */
async function scrollThrough(page: Page): Promise<void> {
  for (let turn = 0; turn < WHEEL_TURNS; turn += 1) {
    await page.mouse.wheel(0, turn < WHEEL_TURNS / 2 ? 900 : -900);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Types words into the search field at once; milliseconds until the picture after it has been drawn. */
const filterBy = (page: Page, words: string): Promise<number> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!field || !write) throw new Error('The pane has no search field.');
    const start = performance.now();
    write.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, words);
