import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a measurement that needs the window jest gives, by the folder of its configuration; gives what it found. */
export function benchInJest(folder: string): object {
  const results = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const result = join(results, 'result.json');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--config', `test/bench/${folder}/jest.config.json`, '--runInBand'],
      { env: { ...process.env, BENCH_RESULT: result }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Measuring ended with ${status}: ${stderr}`);
    return JSON.parse(readFileSync(result, 'utf8')) as object;
  } finally {
    rmSync(results, { recursive: true });
  }
}
