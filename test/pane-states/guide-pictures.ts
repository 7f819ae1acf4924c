import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { chromium, type Browser } from 'playwright-core';
import { FRAME_TEXTS } from '../../src/texts/pane-texts';
import { BROWSER_ARGUMENTS, findBrowser, runNode } from '../e2e/support/browser';
import { PROJECT, serveSite } from '../e2e/support/site';
import { startWorkbench } from '../e2e/support/start-workbench';
import { printWorkbook } from '../gallery/render';
import { NAMING_HELPER } from '../bench/browser/open-pane';
import { SCENES, showScene } from './scenes';

const PICTURES = join(PROJECT, 'docs/pictures');
const SAMPLE = join(PROJECT, 'assets/sample-2024.xlsx');
const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** As wide as Excel's task pane, high enough for an opened finding, and a whole screen. */
const PANE = { width: 350, height: 560 };
const SCREEN = { width: 1366, height: 768 };
/** A page of the report is about 1,000 pixels wide. */
const REPORT_RESOLUTION = 86;
/** Scenes that guides and README show. */
const SHOWN = ['findings', 'finding-open', 'finding-fix', 'marked', 'amounts', 'fit', 'templates'];

/** Makes the pictures of guides and README anew, in both languages, from what is built now. Needs LibreOffice for the report. */
async function main(): Promise<void> {
  const webpack = join(PROJECT, 'node_modules/webpack/bin/webpack.js');
  const built = ['addin', 'desk', 'workbench', 'pane-states'].flatMap((name) => ['--config-name', name]);
  runNode(webpack, ['--mode', 'production', ...built]);
  process.env['BROWSER_PATH'] = await findBrowser();
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'],
    args: [...BROWSER_ARGUMENTS],
  });
  for (const language of LANGUAGES) {
    await ofPane(browser, language);
    await ofDesk(browser, language);
    await ofWorkbench(language);
    ofReport(language);
  }
  await browser.close();
}

const picture = (name: string, language: Language): string => join(PICTURES, `${name}-${language}.png`);

async function ofPane(browser: Browser, language: Language): Promise<void> {
  const site = await serveSite();
  const page = await browser.newPage({ viewport: PANE, ignoreHTTPSErrors: true });
  await page.addInitScript(NAMING_HELPER);
  for (const scene of SCENES.filter(({ name }) => SHOWN.includes(name))) {
    await showScene(page, site.origin, scene, { look: 'light', language });
    await page.screenshot({ path: picture(scene.name, language) });
  }
  await page.close();
  await site.close();
}

/** The desk with the forms of the sample as files of their own, at the first warning. */
async function ofDesk(browser: Browser, language: Language): Promise<void> {
  const site = await serveSite();
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const page = await browser.newPage({ viewport: SCREEN, ignoreHTTPSErrors: true, locale });
  await page.goto(`${site.origin}/desk.html`);
  await page.locator('input[data-pick=files]').first().setInputFiles(sheetsAsFiles());
  await page.locator('tbody tr button').first().click();
  await page.getByRole('treeitem', { level: 3 }).nth(1).click();
  await page.locator('[data-cell][aria-selected=true]').waitFor();
  await page.screenshot({ path: picture('desk', language) });
  await page.context().close();
  await site.close();
}

function sheetsAsFiles(): { name: string; mimeType: string; buffer: Buffer }[] {
  const book = read(readFileSync(SAMPLE), { cellNF: true, cellStyles: true });
  return book.SheetNames.map((name) => ({
    name: `${name}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: write(
      { SheetNames: [name], Sheets: { [name]: book.Sheets[name]! } },
      { type: 'buffer', bookType: 'xlsx' },
    ) as Buffer,
  }));
}

/** The sample beside the pane, marked. */
async function ofWorkbench(language: Language): Promise<void> {
  const workbench = await startWorkbench({ language });
  await workbench.page.evaluate(NAMING_HELPER.content);
  await workbench.settled();
  await workbench.evaluate(({ host }) => host.user.activate('联网监督'));
  await workbench.carryOut('PerformanceTarget.Mark');
  await workbench.settled();
  await workbench.pane.getByRole('tab', { name: FRAME_TEXTS.findings[language] }).waitFor();
  await workbench.page.screenshot({ path: picture('workbench', language) });
  await workbench.close();
}

/** The first page of the sample's report. */
function ofReport(language: Language): void {
  const folder = mkdtempSync(join(tmpdir(), 'report-picture-'));
  try {
    const output = join(folder, 'report.xlsx');
    const cli = ['src/cli/start.cjs', 'report', SAMPLE, '--language', language, '--output', output];
    execFileSync(process.execPath, cli, { cwd: PROJECT });
    const [first] = printWorkbook(readFileSync(output), REPORT_RESOLUTION);
    writeFileSync(picture('report', language), first!.png);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
