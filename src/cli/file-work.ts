import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { forgetTexts } from '../language/of-text';
import { ProductError } from '../texts/product-error';
import type { CheckOptions } from './commands/check';
import type { ReadOptions } from './commands/read';
import { errorCode } from './error-code';
import { complain, complainAbout, type FilePlace, type Output } from './output';
import { FAILED } from './exit-status';
import { loadWithBytes, type FileWithBytes } from './workbook-file';
import { FileBrokenError, FileNotFinishedError } from './many/many-errors';

/** What is done with each of many files. */
export type Job =
  | { readonly command: 'read'; readonly options: ReadOptions }
  | { readonly command: 'check'; readonly options: CheckOptions };

/** What a file may cost. */
export interface FileLimits {
  /** In seconds. */
  readonly time: number;
  /** In bytes, as it lies on the disk. */
  readonly size: number;
}

/** What came of a file: everything that is to be printed about it. */
export interface FileResult {
  readonly results: readonly string[];
  readonly complaints: readonly string[];
  /** Exit status, as if it had been the only file. */
  readonly status: number;
}

/** A file for whoever works on it, wherever that is: plain data. */
export interface FileOrder {
  readonly job: Job;
  readonly place: FilePlace;
  readonly limits: FileLimits;
}

/** Works on one file. Whatever goes wrong with it becomes its result. */
export type FileWork = (place: FilePlace) => FileResult;

/** The work of a job; its code is loaded here, once. */
export async function fileWork(job: Job, { size }: FileLimits): Promise<FileWork> {
  const { merges, run } = await commandOf(job);
  let done = 0;
  return (place) => {
    if (++done % REMEMBERED === 0) forgetTexts();
    const [results, complaints]: [string[], string[]] = [[], []];
    const output: Output = {
      result: (line) => results.push(line),
      complaint: (line) => complaints.push(line),
    };
    try {
      const loaded = loadWithBytes(place.path, { merges }, size);
      const status = Math.max(
        complainAbout(loaded.file, output, 'zh', place.shown),
        run(loaded, place, output),
      );
      return { results, complaints, status };
    } catch (error) {
      return failure(job, place, error);
    }
  };
}

/** Files after which what their texts said is forgotten: files of one office say much alike, those of many fill the memory. */
const REMEMBERED = 32;

interface Command {
  readonly merges: boolean;
  readonly run: (loaded: FileWithBytes, place: FilePlace, output: Output) => number;
}

async function commandOf(job: Job): Promise<Command> {
  if (job.command === 'read') {
    const { readFile } = await import('./commands/read');
    return {
      merges: job.options.merges,
      run: ({ file }, place, output) => readFile(file, place, job.options, output),
    };
  }
  const { checkFile } = await import('./commands/check');
  return { merges: true, run: (loaded, place, output) => checkFile(loaded, place, job.options, output) };
}

/** What is printed of a file that could not be worked on: a complaint, and with `--json` a record that names it. */
export function failure({ options }: Job, { path, shown }: FilePlace, error: unknown): FileResult {
  const workbook = basename(path);
  const known =
    error instanceof ProductError
      ? error
      : new FileBrokenError(workbook, error instanceof Error ? error.message : String(error));
  const complaints: string[] = [];
  const output: Output = { result: () => undefined, complaint: (line) => complaints.push(line) };
  complain(known, output, 'zh', shown);
  const record = { path, workbook, failed: { code: known.code, message: known.message } };
  return { results: options.json ? [JSON.stringify(record)] : [], complaints, status: FAILED };
}

/**
 * Works on a file in this thread and breaks it off when it does not end in time.
 *
 * @throws {FileNotFinishedError}
 */
export function withinTime(work: FileWork, place: FilePlace, { time }: FileLimits): FileResult {
  try {
    return runInNewContext('work(place)', { work, place }, { timeout: time * 1000 }) as FileResult;
  } catch (error) {
    if (errorCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new FileNotFinishedError(basename(place.path), time);
    throw error;
  }
}
