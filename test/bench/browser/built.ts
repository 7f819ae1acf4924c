import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, runNode } from '../../e2e/support/browser';
import { PROJECT } from '../../e2e/support/site';
import { atPart } from '../measure';

/** A page of each bundle, by the name of its configuration. */
const PAGES = {
  addin: 'dist/taskpane.html',
  desk: 'dist/desk.html',
  workbench: 'test-output/workbench/index.html',
  'pane-states': 'test-output/pane-states/index.html',
  'bare-page': 'test-output/bare-page/taskpane.html',
} as const;

let asBuilt = false;
let done = false;

/** What is built is of the sources as they are: only what is not there at all is built. */
export const takeAsBuilt = (): unknown => (asBuilt = true);

/** Builds all that is opened in a browser from the sources as they are, once, and finds a browser. */
export async function beBuilt(): Promise<void> {
  if (done) return;
  const wanted = Object.entries(PAGES).filter(([, page]) => !asBuilt || !existsSync(join(PROJECT, page)));
  if (wanted.length > 0) {
    atPart(`built: ${wanted.map(([name]) => name).join(', ')}`);
    const names = wanted.flatMap(([name]) => ['--config-name', name]);
    runNode(join(PROJECT, 'node_modules/webpack/bin/webpack.js'), ['--mode', 'production', ...names]);
  }
  process.env['BROWSER_PATH'] ??= await findBrowser();
  done = true;
}
