import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { LONGEST_PROCESS, PROGRESS } from './measure';

/**
 * Runs a measurement that needs the window jest gives, by the folder of its configuration; gives what it found.
 * @throws Error with what jest said when the measurement fails or takes longer than any should
 */
export async function benchInJest(folder: string): Promise<object> {
  const results = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const result = join(results, 'result.json');
    const child = spawn(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--config', `test/bench/${folder}/jest.config.json`, '--runInBand'],
      {
        env: { ...process.env, BENCH_RESULT: result },
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: LONGEST_PROCESS,
      },
    );
    const said: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (PROGRESS.test(line)) process.stderr.write(`${line}\n`);
      else said.push(line);
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (status !== 0) throw new Error(`Measuring ended with ${status}: ${said.join('\n')}`);
    return JSON.parse(readFileSync(result, 'utf8')) as object;
  } finally {
    rmSync(results, { recursive: true });
  }
}
