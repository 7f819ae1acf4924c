'use strict';
// What many files on the command line are measured against: as many threads that load the same files, and nothing else.
const { readFileSync } = require('node:fs');
const { isMainThread, parentPort, Worker } = require('node:worker_threads');
const xlsx = require('@e965/xlsx');

function main(workers, files) {
  let next = 0;
  for (let i = 0; i < Math.min(workers, files.length); i++) {
    const thread = new Worker(__filename, { resourceLimits: { maxYoungGenerationSizeMb: 192 } });
    const give = () => (next < files.length ? thread.postMessage(files[next++]) : thread.terminate());
    thread.on('message', give);
    give();
  }
}

if (isMainThread) main(Number(process.argv[2]), process.argv.slice(3));
else
  parentPort.on('message', (file) => {
    const workbook = xlsx.read(readFileSync(file), { type: 'buffer', dense: true });
    parentPort.postMessage(workbook.SheetNames.length);
  });
