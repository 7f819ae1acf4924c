import { chromium, type Browser, type Page } from 'playwright-core';
import { showScene } from '../pane-states/scenes';
import { BROWSER_ARGUMENTS } from './support/browser';
import { eventually } from './support/eventually';
import { serveSite, type Site } from './support/site';

jest.setTimeout(60_000);

describe('the list of 5,000 findings in a real browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await serveSite();
    browser = await chromium.launch({
      executablePath: process.env['BROWSER_PATH'],
      args: [...BROWSER_ARGUMENTS],
    });
    page = await browser.newPage({ viewport: { width: 350, height: 378 }, ignoreHTTPSErrors: true });
  });
  beforeEach(() =>
    showScene(page, site.origin, { name: 'long-list', state: 'long' }, { language: 'zh', look: 'light' }),
  );
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Id of the row in the middle of the pane, and its distance from the top. */
  const middle = (): Promise<{ id: string; top: number }> =>
    page.evaluate(() => {
      const row = document.elementFromPoint(170, 250)?.closest('[role=treeitem]');
      return { id: row?.id ?? '', top: Math.round(row?.getBoundingClientRect().top ?? 0) };
    });
  const topOf = (id: string): Promise<number> =>
    page.evaluate(
      (wanted) => Math.round(document.getElementById(wanted)?.getBoundingClientRect().top ?? -1),
      id,
    );
  /** Scrolls down the list, and waits until its rows stand. */
  const scrollDown = async (): Promise<void> => {
    await page.mouse.move(170, 300);
    await page.mouse.wheel(0, 20_000);
    const scrolled = (): Promise<number> =>
      page.evaluate(() => document.getElementById('view')?.scrollTop ?? 0);
    await eventually(async () => expect(await scrolled()).toBeGreaterThan(10_000));
    let before = await middle();
    await eventually(async () => {
      const now = await middle();
      const still = now.id !== '' && now.id === before.id && now.top === before.top;
      before = now;
      expect(still).toBe(true);
    });
  };

  test('findings that appear or go above leave what is being read where it is', async () => {
    await scrollDown();
    const read = await middle();
    for (const change of ['appear', 'go'] as const) {
      await page.evaluate((which) => {
        const session = window.paneSession!;
        const { review } = session.getState();
        const others = review!.findings.filter(({ id }) => !id.startsWith('new:'));
        const first = others[0]!;
        const added = Array.from({ length: 40 }, (_, index) => ({
          ...first,
          id: `new:${index}`,
          form: `new:${index}`,
        }));
        session.set({
          review: { findings: which === 'appear' ? [...added, ...others] : others, cannotJudge: [] },
        });
      }, change);
      const count = change === 'appear' ? 5_040 : 5_000;
      await eventually(async () =>
        expect(await page.evaluate(() => window.paneSession!.getState().review!.findings.length)).toBe(count),
      );
      await eventually(async () =>
        expect(Math.abs((await topOf(read.id)) - read.top)).toBeLessThanOrEqual(2),
      );
    }
  });

  test('only what is seen is in the page, and the row with the focus', async () => {
    await page.getByRole('treeitem').first().focus();
    await scrollDown();
    expect(await page.getByRole('treeitem').count()).toBeLessThan(40);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
  });
});
