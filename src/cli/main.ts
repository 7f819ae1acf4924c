import { once } from 'node:events';
import { isMainThread, parentPort } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { FAILED } from './exit-status';
import type { Surroundings } from './many/each-file';
import { serveFiles, threadsOf } from './many/thread';
import type { Output } from './output';
import { createProgram } from './program';

function main(): void {
  const output: Output = {
    result: (line) => process.stdout.write(`${line}\n`),
    complaint: (line) => process.stderr.write(`${line}\n`),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
  };
  // Whoever reads the output may have seen enough (| head).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const surroundings: Surroundings = {
    startThread: threadsOf(__filename),
    onInterrupt,
    screen: {
      terminal: process.stderr.isTTY,
      write: (text) => process.stderr.write(text),
    },
  };
  const program = createProgram(
    output,
    (status) => {
      process.exitCode = status;
    },
    surroundings,
  );
  for (const command of [program, ...program.commands]) command.exitOverride();
  program.parseAsync().catch((error: unknown) => {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : FAILED;
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The first signal stops the run in good order; a second one ends the program as usual. */
function onInterrupt(stop: () => void): () => void {
  const end = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, heard);
  };
  const heard = (): void => {
    end();
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, heard);
  return end;
}

if (isMainThread) main();
else if (parentPort) serveFiles(parentPort);
