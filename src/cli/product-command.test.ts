import { CommanderError, type Command } from 'commander';
import { createProgram } from './program';

/** What the program writes, and the error it ends with, for these arguments. */
async function run(
  ...args: readonly string[]
): Promise<{ readonly out: string; readonly err: string; readonly code: string }> {
  let [out, err] = ['', ''];
  const quiet = { result: () => undefined, complaint: () => undefined };
  const program = createProgram(quiet, () => undefined);
  const listen = (command: Command): void => {
    command.exitOverride().configureOutput({
      writeOut: (text) => (out += text),
      writeErr: (text) => (err += text),
    });
    command.commands.forEach(listen);
  };
  listen(program);
  const code = await program.parseAsync(args, { from: 'user' }).then(
    () => '',
    (error: unknown) => {
      if (!(error instanceof CommanderError)) throw error;
      return error.code;
    },
  );
  return { out, err, code };
}

test.each([
  [
    'an unknown command',
    ['examine'],
    'commander.unknownCommand',
    /^没有“examine”命令。.*\nThere is no command “examine”/,
  ],
  ['a missing file', ['read'], 'commander.missingArgument', /^缺少参数 <file>。/],
  [
    'a missing option',
    ['report', 'a.xlsx'],
    'commander.missingMandatoryOptionValue',
    /^缺少必需的选项 --output <path>。/,
  ],
  [
    'an option without its value',
    ['report', 'a.xlsx', '--output'],
    'commander.optionMissingArgument',
    /^选项 --output <path> 缺少内容。/,
  ],
  [
    'an unknown option',
    ['check', '--verbose', 'a.xlsx'],
    'commander.unknownOption',
    /^没有 --verbose 选项。/,
  ],
  [
    'a value that is not allowed',
    ['report', 'a.xlsx', '--output', 'b', '--format', 'pdf'],
    'commander.invalidArgument',
    /^选项 --format <format> 不接受“pdf”。/,
  ],
  [
    'too many files',
    ['report', 'a.xlsx', 'b.xlsx', '--output', 'c.csv'],
    'commander.excessArguments',
    /^“report”的参数过多。/,
  ],
])('%s is said in Chinese first', async (_name, args, code, words) => {
  const { out, err, code: actual } = await run(...args);
  expect(actual).toBe(code);
  expect(out).toBe('');
  expect(err).toMatch(words);
  expect(err).not.toMatch(/^error:/m);
});

test.each([[['--help']], [['report', '--help']]])('the help page of %j is Chinese', async (args) => {
  const { out, err } = await run(...args);
  expect(err).toBe('');
  expect(out).toMatch(/^用法：[^]*选项：/);
  expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display help/);
});
