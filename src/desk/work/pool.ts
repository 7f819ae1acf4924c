import { createLane, type Lane } from '../../files/lane';
import { FileNotFinishedError, TaskBrokenError, TaskFailedError, WorkStoppedError } from '../desk-errors';
import type { Answer, Order, TaskName, Tasks } from './tasks';

/** What a pool asks of a worker. */
export interface PoolWorker {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: Order): void;
  terminate(): void;
}

/** Workers that do tasks beside each other, in the order in which they were asked for. */
export interface Pool {
  /**
   * @throws {ProductError} what a worker says, or that it did not end in time, broke off or was stopped
   */
  run<K extends TaskName>(task: K, given: Tasks[K]['given']): Promise<Tasks[K]['made']>;
  /** Stops everything that is being done or waits; what was remembered for grouping is forgotten. */
  stop(): void;
}

/** The longest that one task may take, in milliseconds; what makes files of many units takes longer than one file. */
const LONGEST: Readonly<Record<TaskName, number>> = {
  read: 60_000,
  group: 300_000,
  review: 120_000,
  open: 120_000,
  report: 120_000,
  reports: 3_600_000,
  marked: 3_600_000,
  fill: 120_000,
  overview: 120_000,
};

/**
 * @param start starts a worker
 * @param size how many do tasks; one more remembers forms and groups them
 */
export function createPool(start: () => PoolWorker, size: number): Pool {
  let next = 0;
  const queue = laneOf(start, size);
  const grouping = laneOf(start, 1);
  return {
    run: async <K extends TaskName>(task: K, given: Tasks[K]['given']) => {
      const lane = task === 'group' ? grouping : queue;
      const answer = await lane.run({ id: (next += 1), task, given } as Order);
      if ('failed' in answer) throw new TaskFailedError(answer.failed);
      if ('broken' in answer) throw new TaskBrokenError(answer.broken);
      return answer.made as Tasks[K]['made'];
    },
    stop: () => {
      queue.stop();
      grouping.stop();
    },
  };
}

const laneOf = (start: () => PoolWorker, size: number): Lane<Order, Answer> =>
  createLane({
    size,
    longest: ({ task }) => LONGEST[task],
    failures: {
      late: () => new FileNotFinishedError(),
      broken: (_, message) => new TaskBrokenError(message),
      stopped: () => new WorkStoppedError(),
    },
    start: ({ answer, broke }) => {
      const worker = start();
      worker.onmessage = ({ data }) => answer(data);
      worker.onerror = (event) => {
        event.preventDefault();
        broke(event.message);
      };
      return { give: (order) => worker.postMessage(order), end: () => worker.terminate() };
    },
  });
