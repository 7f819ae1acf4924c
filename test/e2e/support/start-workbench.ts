import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { FRAME_TEXTS } from '../../../src/texts/pane-texts';
import type { WorkbenchHandle } from '../../workbench/workbench';
import { BROWSER_ARGUMENTS } from './browser';
import { eventually } from './eventually';
import { PROJECT, serveSite, type Site } from './site';

const START_TIMEOUT = 100_000;
/** For what a page does, on a machine that does other work besides. */
const PAGE_TIMEOUT = 60_000;
/** A pane with 200 sheets to check, on a machine that does other work besides. */
const SETTLING_TIMEOUT = 60_000;
/** The pane shows within 300 ms after it has heard of a change that it is at work on it. */
const QUIET = 400;
const SCREENSHOTS = join(PROJECT, 'test-output/screenshots');

export interface WorkbenchOptions {
  readonly language?: 'zh' | 'en';
  /** What the browser tells pages about the user's preference. */
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Serves the add-in from an origin of its own, for which Chromium starts a process of its own: for measurements. */
  readonly paneApart?: boolean;
  /** An add-in other than the shipped one; only with `paneApart`. */
  readonly addinFolder?: string;
  /** What is open at the start, in the place of the sample. */
  readonly workbook?: Uint8Array;
}

/** A browser with the workbench open. */
export class WorkbenchPage {
  /** Requests that left the site, and errors of the page: all must stay empty. */
  private readonly problems: string[] = [];

  constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly sites: readonly Site[],
  ) {
    page.context().on('request', (request) => {
      const url = request.url();
      if (!sites.some(({ origin }) => url.startsWith(`${origin}/`)) && !/^(data|blob|about):/.test(url))
        this.problems.push(`foreign request: ${url}`);
    });
    page.on('pageerror', (error) => this.problems.push(`page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`);
    });
    page.on('crash', () => this.problems.push('the page crashed'));
  }

  /** The task pane as it is now. Another frame after another workbook was opened. */
  get pane(): Frame {
    const pane = this.page.frames().find((frame) => frame.url().includes('/taskpane.html'));
    if (!pane) throw new Error('The task pane is not open.');
    return pane;
  }

  /** Runs a function in the page with the workbench. The function goes over as text: it sees only its arguments. */
  evaluate<Result, Argument = undefined>(
    action: (workbench: WorkbenchHandle, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    // Playwright sends one argument; text cannot become a function under the page's policy, so it is wrapped here.
    const call = new Function('input', `return (${action.toString()})(window.workbench, input)`) as (
      input: unknown,
    ) => Result | Promise<Result>;
    return this.page.evaluate(call, argument as unknown);
  }

  /** The workbook as `.xlsx`, as it stands now. */
  async save(): Promise<Uint8Array> {
    // As text: Playwright looks at every number of an array by itself.
    const text = await this.page.evaluate(async () => {
      const bytes = await window.workbench!.save();
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    });
    return Buffer.from(text, 'latin1');
  }

  /** Opens another workbook and waits until its task pane has connected. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    await this.page.evaluate(
      async ([text, name]) =>
        window.workbench!.open(
          Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
          name,
        ),
      [Buffer.from(bytes).toString('latin1'), fileName] as const,
    );
    await this.connected();
  }

  /** Presses a ribbon button by its id in the manifest, as a person does. */
  async press(buttonId: string): Promise<void> {
    await this.page.locator(`[id="${buttonId}"]`).click();
  }

  /** Waits until the task pane listens to the ribbon. */
  async connected(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.host.ribbon.ready === true, null, {
      timeout: START_TIMEOUT,
    });
  }

  /**
   * Waits until the pane has done all there was to do: it says that it is live, and has had time to say otherwise. The
   * word alone is not enough: it stands there from before the pane has heard of a change.
   */
  settled(): Promise<void> {
    const { status, live } = FRAME_TEXTS;
    const wanted = { names: Object.values(status), words: Object.values(live), quiet: QUIET };
    return eventually(async () => {
      const seen = await this.evaluate(async ({ host }, { names, words, quiet }) => {
        const look = (): { quiet: boolean; live: boolean; text: string } => {
          const groups = host.frame.contentDocument?.querySelectorAll('[role=group]') ?? [];
          const badge = [...groups].find((group) =>
            names.some((name) => name === group.getAttribute('aria-label')),
          );
          const text = badge?.textContent ?? '';
          return { quiet: host.quietFor() > quiet, live: words.some((word) => text.startsWith(word)), text };
        };
        const first = look();
        if (!first.quiet || !first.live) return first;
        // What was due while the page was busy comes first.
        await new Promise((resolve) => setTimeout(resolve, 50));
        return look();
      }, wanted);
      if (!seen.quiet || !seen.live) throw new Error(`The pane is still at work: ${JSON.stringify(seen)}`);
    }, SETTLING_TIMEOUT);
  }

  /** Presses a ribbon button that carries something out, and waits until that is done. */
  async carryOut(buttonId: string): Promise<void> {
    const done = (): Promise<number> => this.evaluate(({ host }) => host.completed.length);
    const before = await done();
    await this.press(buttonId);
    await eventually(async () => {
      if ((await done()) === before) throw new Error(`${buttonId} is still being carried out.`);
    }, SETTLING_TIMEOUT);
  }

  /** The part of the window that has the keyboard. */
  keyboardIn(): Promise<'pane' | 'grid' | 'ribbon' | 'elsewhere'> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLIFrameElement) return 'pane';
      if (activeElement?.closest('#grid')) return 'grid';
      return activeElement?.closest('#ribbon') ? 'ribbon' : 'elsewhere';
    });
  }

  /** Waits until a part of the window has the keyboard: keys pressed before would go elsewhere. */
  keyboardComesTo(part: 'pane' | 'grid' | 'ribbon'): Promise<void> {
    return eventually(async () => {
      const now = await this.keyboardIn();
      if (now !== part) throw new Error(`The keyboard is not in the ${part}: ${now}.`);
    });
  }

  /** Takes a picture into test-output/screenshots where PICTURES is set: for people to look at, no test does. */
  async screenshot(name: string): Promise<void> {
    if (!process.env['PICTURES']) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  /** Errors that a test has provoked on purpose. */
  forgive(expected: RegExp): void {
    const rest = this.problems.filter((problem) => !expected.test(problem));
    this.problems.splice(0, this.problems.length, ...rest);
  }

  /** Ends everything, and fails when the page made a foreign request or met an error. */
  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all(this.sites.map((site) => site.close()));
    if (this.problems.length) throw new Error(['The workbench was not clean:', ...this.problems].join('\n'));
  }
}

/** Serves add-in and workbench, opens them in a headless Chromium and waits until the task pane has connected. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<WorkbenchPage> {
  const { language = 'zh', colorScheme = 'light', viewport = { width: 1440, height: 900 } } = options;
  const { addinFolder, workbook } = options;
  const addin = options.paneApart ? await serveSite({ addinFolder, kept: false }) : undefined;
  const site = await serveSite({ framesFrom: addin?.origin, kept: !addin, workbook });
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'],
    args: [...BROWSER_ARGUMENTS],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport,
    colorScheme,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
  context.setDefaultTimeout(PAGE_TIMEOUT);
  const sites = addin ? [site, addin] : [site];
  const workbench = new WorkbenchPage(await context.newPage(), browser, sites);
  const address = new URL('/workbench/', site.origin);
  address.searchParams.set('lang', language);
  if (addin) address.searchParams.set('addin', addin.origin);
  try {
    await workbench.page.goto(address.href, { timeout: START_TIMEOUT });
    await workbench.connected();
  } catch (error) {
    // A browser or a site left open would keep the process alive for ever.
    await workbench.close();
    throw error;
  }
  return workbench;
}
