import { CommanderError } from 'commander';
import { FAILED, type Output } from './each-workbook';
import { createProgram } from './program';

const output: Output = {
  result: (line) => process.stdout.write(`${line}\n`),
  complaint: (line) => process.stderr.write(`${line}\n`),
};

const program = createProgram(output, (status) => {
  process.exitCode = status;
});
for (const command of [program, ...program.commands]) command.exitOverride();
program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : FAILED;
});
