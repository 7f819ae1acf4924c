import { execFileSync } from 'node:child_process';
import { extname } from 'node:path';
import { runLanes, runShown, script } from './lanes.mjs';
import { SLOW } from './slow.mjs';

const LINTED = ['.ts', '.tsx', '.js', '.cjs', '.mjs'];

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** What was changed since the last commit and is still there, new files too. */
const changed = () => [
  ...new Set([
    ...git('diff', '--name-only', '--diff-filter=d', '--relative', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]),
];

/**
 * `npm run test:quick`, for while one works: types, lint and format of what was changed, and the tests that need
 * neither Excel's stand-in nor a browser, but for the slow ones that were not changed. Arguments go to jest.
 */
await script(async () => {
  const files = changed();
  const linted = files.filter((file) => LINTED.includes(extname(file)));
  const left = SLOW.filter((file) => !files.includes(file));
  // Beside each other: while types are looked at, the second processor is at the tests.
  const checks = await Promise.allSettled([
    runLanes([
      ['tsc --noEmit'],
      files.length
        ? [
            ...(linted.length ? [`eslint --no-warn-ignored ${linted.join(' ')}`] : []),
            `prettier --check --log-level warn --ignore-unknown ${files.join(' ')}`,
          ]
        : [],
    ]),
    runShown('jest', [
      ...['--selectProjects', 'core', 'pane'],
      // The package as it is built is looked at where it has just been built.
      ...['node_modules', 'test/build/dist', 'test/build/package', ...left].flatMap((file) => [
        '--testPathIgnorePatterns',
        file,
      ]),
      ...process.argv.slice(2),
    ]),
  ]);
  const failed = checks.flatMap((check) => (check.status === 'rejected' ? [check.reason.message] : []));
  if (failed.length) throw new Error(failed.join(' '));
  process.stdout.write(`Left to npm test: ${left.length} slow files of the core, those with Excel's stand-in or a browser.\n`); // prettier-ignore
});
