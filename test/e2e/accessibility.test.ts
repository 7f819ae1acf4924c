import { chromium, type Browser, type Page } from 'playwright-core';
import { installPage } from '../../src/build/package/install-page';
import { dressScene, SCENES, showScene } from '../pane-states/scenes';
import { OF_COLOUR, violations, WITHOUT_COLOUR } from './support/axe';
import { BROWSER_ARGUMENTS } from './support/browser';
import { PROJECT, serveSite, type Site } from './support/site';

jest.setTimeout(120_000);

/** The narrowest pane of any Office program. */
const NARROW = { width: 320, height: 378 };
/** Excel's pane at twice its size: 350 × 378 px become so many CSS pixels. */
const MAGNIFIED = { width: 175, height: 189 };
/** How every scene is looked at. Its colours do not depend on its language, nor the rest on its colours. */
const DRESSES = [
  { language: 'zh', look: 'light', rules: {} },
  { language: 'zh', look: 'dark', rules: OF_COLOUR },
  { language: 'zh', look: 'contrast', rules: OF_COLOUR },
  { language: 'en', look: 'light', rules: WITHOUT_COLOUR },
] as const;

/** A file of a package that no server has. */
const MISSING = { path: 'missing.js', size: 1, sha256: '' };

/** Texts that stick out of the page or of a button, and whatever scrolls sideways. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(seen)
      .filter((element) => {
        const { overflowX, display } = getComputedStyle(element);
        const scrolls = element.scrollWidth > element.clientWidth + 1 && display !== 'inline';
        const sticksOut = element.getBoundingClientRect().right > window.innerWidth + 1;
        return (
          sticksOut ||
          (scrolls && (element.matches('button, [role=tab]') || /auto|scroll|hidden/.test(overflowX)))
        );
      })
      .filter((element) => !element.matches('input, select, select *'))
      .map(
        (element) =>
          `${element.tagName} ${element.className.slice(-40)} “${(element.textContent ?? '').slice(0, 60)}”`,
      );
  });

describe('every view and state of the pane in a real browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await serveSite();
    browser = await chromium.launch({
      executablePath: process.env['BROWSER_PATH'],
      args: [...BROWSER_ARGUMENTS],
    });
    page = await browser.newPage({ viewport: NARROW, ignoreHTTPSErrors: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Nothing is cut off where the pane is narrow, nor where its user has magnified it. */
  async function fits(): Promise<void> {
    expect(await cutOff(page)).toEqual([]);
    await page.setViewportSize(MAGNIFIED);
    const sideways = await page.evaluate(
      () =>
        document.querySelector('[role=tabpanel]')!.scrollWidth >
        document.querySelector('[role=tabpanel]')!.clientWidth,
    );
    await page.setViewportSize(NARROW);
    expect(sideways).toBe(false);
  }

  test.each(SCENES.map((scene) => [scene.name, scene] as const))(
    '%s: nothing for axe to object to in light, dark and forced colours and in English, nothing cut off at 320 px and at 200 %',
    async (_name, scene) => {
      for (const shown of DRESSES) {
        const { language, look, rules } = shown;
        // The scene is played once and changes its clothes: to play it takes as long as to look at it.
        await (shown === DRESSES[0] ? showScene(page, site.origin, scene, shown) : dressScene(page, shown));
        const wrong = await violations(page, rules);
        expect({ language, look, violations: wrong }).toEqual({ language, look, violations: [] });
        if (look === 'light') await fits();
      }
    },
  );

  test('the install page and the guides: nothing for axe to object to in light and dark, nothing cut off at 320 px', async () => {
    const content = {
      list: { version: '1.2.3', manifest: '', files: [MISSING] },
      examples: { 'nginx.conf': 'server {}' },
    };
    const sheet = await browser.newPage({ viewport: NARROW, ignoreHTTPSErrors: true });
    const install = `${site.origin}/install.html`;
    await sheet.route(install, (route) =>
      route.fulfill({ contentType: 'text/html', body: installPage(PROJECT, content) }),
    );
    const guides = ['admin-zh', 'admin-en', 'user-zh', 'user-en'].map(
      (name) => `${site.origin}/docs/${name}.html`,
    );
    for (const address of [install, `${install}#en`, ...guides]) {
      await sheet.goto('about:blank');
      await sheet.goto(address);
      if (address.startsWith(install)) {
        await sheet.locator('.checks > .bad').first().waitFor();
        await sheet
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await sheet.emulateMedia({ colorScheme });
        const wrong = await violations(sheet, colorScheme === 'light' ? {} : OF_COLOUR);
        expect({ address, colorScheme, violations: wrong }).toEqual({ address, colorScheme, violations: [] });
      }
      const sideways = await sheet.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect({ address, sideways }).toEqual({ address, sideways: false });
    }
    await sheet.close();
  });

  test('nothing moves for people who asked for less motion', async () => {
    const moving: string[] = [];
    for (const scene of SCENES.filter(({ name }) =>
      ['first-check', 'checking-again', 'findings'].includes(name),
    )) {
      await showScene(page, site.origin, scene, { look: 'light', language: 'zh' });
      moving.push(
        ...(await page.evaluate(() =>
          document
            .getAnimations()
            .filter((animation) => {
              const { duration = 0, iterations = 1 } = animation.effect?.getComputedTiming() ?? {};
              return Number(duration) > 100 && animation.playState === 'running' && iterations !== 0;
            })
            .map((animation) => (animation.effect as KeyframeEffect).target?.outerHTML.slice(0, 120) ?? ''),
        )),
      );
    }
    expect(moving).toEqual([]);
  });
});
