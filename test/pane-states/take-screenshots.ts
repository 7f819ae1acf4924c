import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser, runNode } from '../e2e/support/browser';
import { PROJECT, serveSite } from '../e2e/support/site';
import { LOOKS, SCENES, showScene } from './scenes';

/** Sizes of a task pane: the narrowest of any Office program, and Excel's on a screen of 1366 × 768. */
const SIZES = [
  { width: 320, height: 378 },
  { width: 350, height: 378 },
] as const;
const LANGUAGES = ['zh', 'en'] as const;
const FOLDER = join(PROJECT, 'test-output/screenshots/pane');
const SHEET_COLUMNS = 6;

/**
 * Takes a picture of every scene in all sizes, looks and languages, and lays them out on contact sheets to look at.
 * Words on the command line keep to the scenes whose names contain one of them.
 */
async function main(words: readonly string[]): Promise<void> {
  runNode(join(PROJECT, 'node_modules/webpack/bin/webpack.js'), [
    '--mode',
    'production',
    '--config-name',
    'pane-states',
  ]);
  const scenes = SCENES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const site = await serveSite();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS],
  });
  rmSync(FOLDER, { recursive: true, force: true });
  for (const look of LOOKS)
    for (const language of LANGUAGES)
      for (const size of SIZES) {
        const set = `${size.width}-${look}-${language}`;
        mkdirSync(join(FOLDER, set), { recursive: true });
        const page = await browser.newPage({ viewport: size, ignoreHTTPSErrors: true });
        // tsx names inner functions by a helper of its own, which a function that is sent to the page does not find there.
        await page.addInitScript('globalThis.__name = (named) => named');
        for (const scene of scenes) {
          await showScene(page, site.origin, scene, { look, language });
          await page.screenshot({ path: join(FOLDER, set, `${scene.name}.png`) });
        }
        await page.close();
        await contactSheet(
          browser,
          set,
          scenes.map(({ name }) => name),
        );
        process.stdout.write(`${set}: ${scenes.length}\n`);
      }
  await browser.close();
  await site.close();
}

/** All pictures of a set on one, each with its name. */
async function contactSheet(browser: Browser, set: string, names: readonly string[]): Promise<void> {
  const figures = names.map(
    (name) => `<figure><figcaption>${name}</figcaption><img src="${set}/${name}.png"></figure>`,
  );
  const style =
    `body{margin:0;display:grid;grid-template-columns:repeat(${SHEET_COLUMNS},1fr);gap:8px;background:#888;` +
    'font:13px sans-serif}figure{margin:0}';
  const sheet = join(FOLDER, `${set}.html`);
  writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`);
  const page = await browser.newPage({ viewport: { width: SHEET_COLUMNS * 366, height: 400 } });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(FOLDER, `${set}.png`), fullPage: true });
  await page.close();
}

void main(process.argv.slice(2));
