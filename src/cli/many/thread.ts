import { Worker, type MessagePort } from 'node:worker_threads';
import type { Hand, Heard } from '../../files/lane';
import { fileWork, type FileOrder, type FileResult, type FileWork } from '../file-work';

/**
 * A thread gets so much memory, in MB; a file that wants more costs the thread and itself only. From 2 GB on V8 lets a heap
 * grow to four times of what is in use before it clears up, below that to twice: over many files that was half as much
 * memory again, for the same speed.
 */
const MEMORY = { maxOldGenerationSizeMb: 1920, maxYoungGenerationSizeMb: 192 };

/**
 * Starts threads that work on files.
 *
 * @param program path of the script that calls `serveFiles` in a thread
 */
export const threadsOf =
  (program: string) =>
  ({ answer, broke }: Heard<FileResult>): Hand<FileOrder> => {
    const thread = new Worker(program, { resourceLimits: MEMORY });
    thread.on('message', answer);
    thread.on('error', (error) => broke(error instanceof Error ? error.message : String(error)));
    // One that was ended on purpose is no longer listened to.
    thread.on('exit', (code) => broke(`exit ${code}`));
    return { give: (order) => thread.postMessage(order), end: () => void thread.terminate() };
  };

/** The side of a thread: works on the files that arrive. */
export function serveFiles(port: MessagePort): void {
  let known: { readonly job: string; readonly work: Promise<FileWork> } | undefined;
  port.on('message', ({ job, place, limits }: FileOrder) => {
    const name = JSON.stringify([job, limits]);
    if (known?.job !== name) known = { job: name, work: fileWork(job, limits) };
    void known.work.then((work) => port.postMessage(work(place)));
  });
}
