import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Speed of inserting forms through office.js into the stand-in, as ratios of one run. It needs the window that jest gives. */
export function benchInsert(): object {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const result = join(folder, 'insert.json');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--config', 'test/bench/insert/jest.config.json', '--runInBand'],
      { env: { ...process.env, BENCH_RESULT: result }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Measuring ended with ${status}: ${stderr}`);
    return JSON.parse(readFileSync(result, 'utf8')) as object;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
