'use strict';
// Starts the command line (npm run cli).
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { bundleOf } = require('./bundle.cjs');

const root = path.join(__dirname, '../..');
const kept = path.join(root, '.cache/cli.cjs');
const code = bundleOf({ root, entry: 'src/cli/main.ts', kept });
vm.runInThisContext(`(function (require) {${code}\n})`, { filename: kept })(createRequire(kept));
