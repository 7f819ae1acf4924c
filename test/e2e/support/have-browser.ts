import { findBrowser } from './browser';

/** Sees to it that there is a browser for the tests, and says which. */
findBrowser().then(
  (path) => process.stdout.write(`${path}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
