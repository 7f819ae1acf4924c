import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Room for what lives briefly: tests make much of it, and Node's own 16 MB are collected over and over. */
const NODE = ['--max-semi-space-size=64'];
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Programs of packages, by the names the commands below begin with. */
const PROGRAMS = {
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  webpack: 'webpack/bin/webpack.js',
};

/**
 * Runs lanes beside each other, the commands of a lane one after another, and tells of each command when it has ended:
 * how long it took, and what it said.
 * @param lanes of commands, as one would type them: a program named above and its arguments
 * @throws Error with the commands that failed
 */
export async function runLanes(lanes) {
  const failed = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const command of lane) {
        const began = Date.now();
        const { code, said } = await run(command, 'pipe');
        process.stdout.write(
          `${code === 0 ? '✓' : '✗'} ${command} (${seconds(Date.now() - began)})\n${said}`,
        );
        if (code !== 0) failed.push(command);
      }
    }),
  );
  if (failed.length) throw new Error(`Failed: ${failed.join(', ')}`);
}

/**
 * Runs a command before the eyes of the person.
 * @throws Error when it fails
 */
export async function runShown(command, parameters = []) {
  const { code } = await run(command, 'inherit', parameters);
  if (code !== 0) throw new Error(`Failed: ${command}`);
}

/** Does the work of a script: what it throws is told in one line and makes the script fail. */
export async function script(work) {
  const began = Date.now();
  try {
    await work();
    process.stdout.write(`✓ ${seconds(Date.now() - began)}\n`);
  } catch (error) {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)} (${seconds(Date.now() - began)})\n`); // prettier-ignore
    process.exitCode = 1;
  }
}

const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)} s`;

function run(command, output, parameters = []) {
  const [program, ...words] = command.split(' ');
  const file = join(PROJECT, 'node_modules', PROGRAMS[program]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...NODE, file, ...words, ...parameters], {
      cwd: PROJECT,
      stdio: ['ignore', output, output],
    });
    let said = '';
    child.stdout?.on('data', (data) => (said += data));
    child.stderr?.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}
