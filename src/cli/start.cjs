'use strict';
// Starts the command line (npm run cli).
const { createRequire } = require('node:module');
const path = require('node:path');
const { bundleOf } = require('./bundle.cjs');
const { compiled } = require('./compiled.cjs');

const root = path.join(__dirname, '../..');
const kept = path.join(root, '.cache/cli.cjs');
const code = bundleOf({ root, entry: 'src/cli/main.ts', kept });
compiled({
  code: `(function (require) {${code}\n})`,
  filename: kept,
  kept: `${kept}.code`,
}).runInThisContext()(createRequire(kept));
