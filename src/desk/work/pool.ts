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

interface Waiting {
  readonly order: Order;
  readonly done: (made: unknown) => void;
  readonly failed: (error: Error) => void;
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
  const queue = createLane(start, size);
  const grouping = createLane(start, 1);
  return {
    run: <K extends TaskName>(task: K, given: Tasks[K]['given']) =>
      new Promise<Tasks[K]['made']>((resolve, reject) => {
        const order = { id: (next += 1), task, given } as Order;
        const lane = task === 'group' ? grouping : queue;
        lane.add({ order, done: (made) => resolve(made as Tasks[K]['made']), failed: reject });
      }),
    stop: () => {
      queue.stop();
      grouping.stop();
    },
  };
}

/** Workers with one queue. A worker that does not end in time is ended, and another takes its place. */
function createLane(start: () => PoolWorker, size: number) {
  const idle: PoolWorker[] = [];
  const busy = new Map<
    PoolWorker,
    { readonly waiting: Waiting; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let waiting: Waiting[] = [];

  const end = (worker: PoolWorker): Waiting | undefined => {
    const current = busy.get(worker);
    if (!current) return undefined;
    clearTimeout(current.timer);
    busy.delete(worker);
    return current.waiting;
  };

  const give = (worker: PoolWorker, task: Waiting): void => {
    const { order } = task;
    const timer = setTimeout(() => {
      end(worker)?.failed(new FileNotFinishedError());
      worker.terminate();
      go();
    }, LONGEST[order.task]);
    busy.set(worker, { waiting: task, timer });
    worker.onmessage = ({ data }) => {
      const ended = end(worker);
      idle.push(worker);
      if (ended) settle(ended, data);
      go();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(worker)?.failed(new TaskBrokenError(event.message));
      worker.terminate();
      go();
    };
    worker.postMessage(order);
  };

  const go = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || busy.size < size)) {
      const [task] = waiting.splice(0, 1);
      if (task) give(idle.pop() ?? start(), task);
    }
  };

  return {
    add(task: Waiting): void {
      waiting.push(task);
      go();
    },
    stop(): void {
      const working = [...busy.keys()];
      const stopped = [...waiting, ...working.flatMap((worker) => end(worker) ?? [])];
      for (const worker of [...idle.splice(0), ...working]) worker.terminate();
      waiting = [];
      for (const { failed } of stopped) failed(new WorkStoppedError());
    },
  };
}

const settle = ({ done, failed }: Waiting, answer: Answer): void => {
  if ('failed' in answer) failed(new TaskFailedError(answer.failed));
  else if ('broken' in answer) failed(new TaskBrokenError(answer.broken));
  else done(answer.made);
};
