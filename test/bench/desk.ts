import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../e2e/support/browser';
import { ADDIN_FOLDER } from '../e2e/support/site';
import { beBuilt } from './browser/built';
import { longestBlocks, type Block } from './browser/longest-block';
import { NAMING_HELPER } from './browser/open-pane';
import { round } from './measure';

/** From here on people notice that the page does not follow, in milliseconds. */
const LONG_TASK = 50;
const LONGEST_RUN = 600_000;

/** The desk with many files in a real browser, each of another unit: whether the page stays at hand, and when rows are shown. */
export async function benchDesk(files: readonly string[]): Promise<object> {
  await beBuilt();
  const page = join(ADDIN_FOLDER, 'desk.html');
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'],
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const desk = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    desk.setDefaultTimeout(LONGEST_RUN);
    await desk.addInitScript(NAMING_HELPER);
    await desk.goto(pathToFileURL(page).href);
    const shown = { first: 0, all: 0 };
    const adding = await blocksOf(desk, async () => {
      const start = performance.now();
      await desk.setInputFiles('input[data-pick=files]', [...files]);
      await desk.locator('tbody tr').first().waitFor();
      shown.first = performance.now() - start;
      await desk.waitForFunction(() => !document.querySelector('[role=progressbar]'));
      shown.all = performance.now() - start;
    });
    const opening = await blocksOf(desk, async () => {
      await desk.locator('tbody tr button').last().click();
      await desk.getByRole('treeitem').first().waitFor();
      await desk.locator('[role=gridcell]').first().waitFor();
    });
    return {
      files: files.length,
      'longest tasks while files are read and reviewed, ms': told(adding),
      'longest tasks while a unit is opened, ms': told(opening),
      'first rows shown after, of the whole time': round(shown.first / shown.all),
      wholeMs: round(shown.all, 0),
      'desk.html, KB gzip': round(gzipSync(readFileSync(page), { level: 9 }).length / 1000, 0),
    };
  } finally {
    await browser.close();
  }
}

const blocksOf = (page: Page, action: () => Promise<void>): Promise<readonly Block[]> =>
  longestBlocks({ page, pane: page.mainFrame() }, action);

const told = (blocks: readonly Block[]): object => ({
  longest: blocks.slice(0, 3).map(({ wall, cpu }) => ({ wall: round(wall, 0), cpu: round(cpu, 0) })),
  over50: blocks.filter(({ wall }) => wall > LONG_TASK).length,
});
