'use strict';
// Starts the command line (npm run cli), and each of its threads.
const { createRequire } = require('node:module');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');
const { bundleOf } = require('./bundle.cjs');
const { compiled } = require('./compiled.cjs');

const root = path.join(__dirname, '../..');
const kept = path.join(root, '.cache/cli.cjs');
/** Each command keeps the machine code that it needs: none loads that of another, or goes without its own. */
const command = ['read', 'check', 'report'].find((name) => name === process.argv[2]) ?? 'other';
const code = bundleOf({ root, entry: 'src/cli/main.ts', kept });
compiled({
  code,
  filename: kept,
  kept: `${kept}.${command}.code`,
  keeps: isMainThread,
}).runInThisContext()(createRequire(kept), __filename);
