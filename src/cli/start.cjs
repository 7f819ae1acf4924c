'use strict';
// Starts the command line (npm run cli), and each of its threads.
const { createRequire } = require('node:module');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');
const { bundleOf } = require('./bundle.cjs');
const { compiled } = require('./compiled.cjs');

const root = path.join(__dirname, '../..');
const kept = path.join(root, '.cache/cli.cjs');
const code = bundleOf({ root, entry: 'src/cli/main.ts', kept });
compiled({
  code: `(function (require, __filename) {${code}\n})`,
  filename: kept,
  kept: `${kept}.code`,
  keeps: isMainThread,
}).runInThisContext()(createRequire(kept), __filename);
