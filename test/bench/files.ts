import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchDesk } from './desk';
import { atPart, LONGEST_PROCESS, median, round } from './measure';
import { unitFiles } from './unit-files';

const CLI = join(__dirname, '../../src/cli/start.cjs');
/** As `npm run cli` starts it. */
const CLI_FLAGS = ['--max-semi-space-size=64'];
const BARE = join(__dirname, 'bare-load-many.cjs');
const ROUNDS = 3;
/** Milliseconds from one look at a program's memory to the next. */
const LOOK = 100;

/** What a program took. */
interface Run {
  readonly ms: number;
  /** Most memory at once, in MB; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
}

/**
 * Many files on the command line and on the desk, as ratios of one run.
 *
 * @param count files whose speed is measured; memory is looked at with half and with five times as many, the desk with half.
 *   The bars of the project are for 1,000; 60 take less than a minute on a quiet machine
 */
export async function benchFiles(count: number): Promise<object> {
  atPart(`files: ${count * 5} are written`);
  const { folder, files } = unitFiles(count * 5);
  try {
    const some = files.slice(0, count);
    const cli = (command: string, workers: number, given: readonly string[]): Promise<Run> =>
      timed([...CLI_FLAGS, CLI, command, '--json', '--workers', String(workers), ...given], [0, 1]);
    const runs = {
      check: () => cli('check', 2, some),
      read: () => cli('read', 2, some),
      bare: () => timed([BARE, '2', ...some], [0]),
      checkAlone: () => cli('check', 1, some),
    };
    const names = Object.keys(runs) as (keyof typeof runs)[];
    const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
      keyof typeof runs,
      number[]
    >;
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of names) {
        atPart(`files: round ${round + 1} of ${ROUNDS}, ${name}`);
        times[name].push((await runs[name]()).ms);
      }
    }
    const ms = (name: keyof typeof runs): number => median(times[name]);
    atPart(`files: memory with ${Math.ceil(count / 2)} and ${files.length}`);
    const memory = {
      few: (await cli('check', 2, files.slice(0, Math.ceil(count / 2)))).peakMb,
      many: (await cli('check', 2, files)).peakMb,
    };
    atPart('files: the desk');
    return {
      files: count,
      'check over bare load, 2 threads each': {
        checkMs: round(ms('check'), 0),
        bareMs: round(ms('bare'), 0),
        ratio: round(ms('check') / ms('bare')),
      },
      'read over bare load, 2 threads each': {
        readMs: round(ms('read'), 0),
        ratio: round(ms('read') / ms('bare')),
      },
      '2 threads over 1': round(ms('checkAlone') / ms('check')),
      'peak memory, ten times the files': {
        fewMb: memory.few,
        manyMb: memory.many,
        ...(memory.few && memory.many && { ratio: round(memory.many / memory.few) }),
      },
      desk: await benchDesk(files.slice(0, Math.ceil(count / 2))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a Node program to its end. Throws when it fails, so that a broken command is never "fast". */
async function timed(args: readonly string[], accept: readonly number[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LONGEST_PROCESS,
  });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  let peakMb: number | undefined;
  const looking = setInterval(() => (peakMb = peakOf(child.pid) ?? peakMb), LOOK);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(looking);
  if (!accept.includes(status ?? -1))
    throw new Error(`${args.slice(0, 5).join(' ')} … ended with ${status}: ${complaints}`);
  return { ms: performance.now() - start, peakMb };
}

/** The most memory that a process has had so far, in MB, as Linux tells it. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kb = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? undefined : round(Number(kb) / 1024, 0);
  } catch (error) {
    // It has ended meanwhile, or the system has no such file.
    if (typeof error === 'object' && error !== null && 'code' in error) return undefined;
    throw error;
  }
}
