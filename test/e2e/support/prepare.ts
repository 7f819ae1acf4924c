import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, runNode } from './browser';
import { ADDIN_FOLDER, PROJECT } from './site';

/** Once before the end-to-end tests: the workbench is built around the add-in that `npm run build` has built, and there is a browser. `npm test` has built both already. */
export default async function prepare(): Promise<void> {
  if (!existsSync(join(ADDIN_FOLDER, 'taskpane.html')))
    throw new Error('请先运行 npm run build。Run npm run build first: there is no dist/taskpane.html.');
  if (!process.env['BUILT_FOR_TESTS'])
    runNode(join(PROJECT, 'node_modules/webpack/bin/webpack.js'), [
      '--mode',
      'production',
      '--config-name',
      'workbench',
      '--config-name',
      'pane-states',
    ]);
  process.env['BROWSER_PATH'] = await findBrowser();
}
