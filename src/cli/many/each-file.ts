import { basename, relative } from 'node:path';
import { createLane, type Hand, type Heard, type Lane } from '../../files/lane';
import { PROGRESS_TEXTS } from '../../texts/cli-texts';
import type { FilePlace, Output } from '../output';
import { INTERRUPTED } from '../exit-status';
import { commonFolder, filesOf } from '../paths';
import {
  failure,
  fileWork,
  withinTime,
  type FileLimits,
  type FileOrder,
  type FileResult,
  type Job,
} from '../file-work';
import { inOrder } from './in-order';
import { FileBrokenError, FileNotBegunError, FileNotFinishedError } from './many-errors';
import { createProgress } from './progress';
import { openRecords, type RecordFile } from './record-file';

/** How many files are gone through. */
export interface ManyOptions {
  /** Threads; each works on one file at a time. */
  readonly workers: number;
  readonly limits: FileLimits;
  /** Whether progress is shown. */
  readonly progress: boolean;
  /** File that records go into, instead of to the output. */
  readonly records?: string | undefined;
  /** Goes on with the records of a run that was interrupted. */
  readonly resume: boolean;
}

/** What the program that runs a command lends it. */
export interface Surroundings {
  /** Starts a thread that works on files; left out: files are worked on one by one in this thread. */
  startThread?(heard: Heard<FileResult>): Hand<FileOrder>;
  /** Calls back once when the user interrupts the program (Ctrl-C); returns what ends that. */
  onInterrupt?(stop: () => void): () => void;
  /** Standard error, for progress; whether it is a terminal. */
  readonly screen?: { readonly terminal: boolean; write(text: string): void };
}

/** Results that wait for an earlier one may hold so many characters before no further file is begun. */
const MOST_WAITING = 32 * 1024 * 1024;

/**
 * Does a job with each file, and each in and below a folder, beside each other; prints the results in the order of the
 * files. What goes wrong with a file costs that file only. Returns the highest exit status.
 *
 * @throws {ProductError} where records cannot be written
 */
export async function eachFile(
  job: Job,
  paths: readonly string[],
  options: ManyOptions,
  output: Output,
  surroundings: Surroundings = {},
): Promise<number> {
  const records = options.records === undefined ? undefined : openRecords(options.records, options.resume);
  try {
    return await run(job, filesOf(paths), options, output, surroundings, records);
  } finally {
    records?.close();
  }
}

async function run(
  job: Job,
  all: readonly string[],
  options: ManyOptions,
  output: Output,
  { startThread, onInterrupt, screen }: Surroundings,
  records: RecordFile | undefined,
): Promise<number> {
  const { limits } = options;
  const folder = commonFolder(all);
  const places = all
    .filter((path) => !records?.done.has(path))
    .map((path): FilePlace => ({ path, shown: relative(folder, path) }));
  const threads = startThread && places.length > 1 ? laneOf(startThread, options) : undefined;
  const work = threads ? undefined : await fileWork(job, limits);
  const one = async (place: FilePlace): Promise<FileResult> => {
    try {
      if (threads) return await threads.run({ job, place, limits });
      if (work) return withinTime(work, place, limits);
      throw new FileNotBegunError(basename(place.path));
    } catch (error) {
      return failure(job, place, error);
    }
  };
  const progress =
    options.progress && screen && places.length > 1
      ? createProgress({ total: places.length, ...screen, now: () => performance.now() })
      : undefined;
  let [status, stopped] = [records?.status ?? 0, false];
  const listening = onInterrupt?.(() => {
    stopped = true;
    threads?.stop();
  });
  const taken = await inOrder(
    places.length,
    (index) => one(places[index] as FilePlace),
    async (result) => {
      if (result.complaints.length > 0) progress?.clear();
      for (const line of result.results) {
        if (records) records.write(line);
        else output.result(line);
      }
      for (const line of result.complaints) output.complaint(line);
      status = Math.max(status, result.status);
      progress?.step();
      await output.drained?.();
    },
    {
      // The next file of each thread waits beside it.
      atOnce: threads ? 2 * options.workers : 1,
      sizeOf: ({ results }) => results.reduce((sum, line) => sum + line.length, 0),
      most: MOST_WAITING,
      stopped: () => stopped,
    },
  );
  listening?.();
  threads?.stop();
  progress?.clear();
  const before = all.length - places.length;
  if (stopped)
    output.complaint(PROGRESS_TEXTS.stopped(taken, places.length - taken, records !== undefined).zh);
  else if (progress || records) screen?.write(`${PROGRESS_TEXTS.finished(taken, before).zh}\n`);
  return stopped ? INTERRUPTED : status;
}

const laneOf = (
  start: NonNullable<Surroundings['startThread']>,
  { workers, limits }: ManyOptions,
): Lane<FileOrder, FileResult> =>
  createLane<FileOrder, FileResult>({
    start,
    size: workers,
    longest: () => limits.time * 1000,
    failures: {
      late: ({ place }) => new FileNotFinishedError(basename(place.path), limits.time),
      broken: ({ place }, message) => new FileBrokenError(basename(place.path), message),
      stopped: ({ place }) => new FileNotBegunError(basename(place.path)),
    },
  });
