import { runLanes, runShown, script } from './lanes.mjs';

const names = (...bundles) => bundles.map((name) => `--config-name ${name}`).join(' ');

/**
 * `npm test`: everything there is to check. What is independent runs beside each other; two processors are kept at work.
 * Arguments go to jest.
 */
await script(async () => {
  process.env['BUILT_ONCE'] = 'true';
  await runLanes([
    ['eslint .', 'prettier --check --log-level warn .', 'tsc --noEmit'],
    // All that tests look at is built at once: the compiler starts and warms up once.
    [
      `webpack --mode production --stats errors-warnings ${names('addin', 'desk', 'workbench', 'pane-states')}`,
    ],
    // A machine without a browser fetches one meanwhile.
    ['tsx test/e2e/support/have-browser.ts'],
  ]);
  process.env['BUILT_FOR_TESTS'] = 'true';
  await runShown('jest', process.argv.slice(2));
});
