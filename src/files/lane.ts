/** A worker as a lane sees it. */
export interface Hand<O> {
  give(order: O): void;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

/** What a worker tells its lane. */
export interface Heard<A> {
  answer(answer: A): void;
  /** It broke off for a reason that nobody foresaw. */
  broke(message: string): void;
}

export interface LaneOptions<O, A> {
  start(heard: Heard<A>): Hand<O>;
  /** How many workers there are at most; they are started when there is something to do. */
  readonly size: number;
  /** The longest that an order may take, in milliseconds. */
  longest(order: O): number;
  readonly failures: {
    late(order: O): Error;
    broken(order: O, message: string): Error;
    stopped(order: O): Error;
  };
}

/** Workers with one queue: orders are begun in the order in which they are given. */
export interface Lane<O, A> {
  /** @throws what `failures` makes of an order that did not end in time, broke off or was stopped */
  run(order: O): Promise<A>;
  /** Ends all workers; what is under way and what waits fails as stopped. */
  stop(): void;
}

interface Waiting<O, A> {
  readonly order: O;
  readonly done: (answer: A) => void;
  readonly failed: (error: Error) => void;
}

interface Busy<O, A> {
  readonly waiting: Waiting<O, A>;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A lane of workers. One that does not end in time, or breaks, is ended and another takes its place. */
export function createLane<O, A>({ start, size, longest, failures }: LaneOptions<O, A>): Lane<O, A> {
  type Worker = { hand: Hand<O> };
  const idle: Worker[] = [];
  const busy = new Map<Worker, Busy<O, A>>();
  let queue: Waiting<O, A>[] = [];

  const free = (worker: Worker): Waiting<O, A> | undefined => {
    const current = busy.get(worker);
    if (!current) return undefined;
    clearTimeout(current.timer);
    busy.delete(worker);
    return current.waiting;
  };

  const started = (): Worker => {
    const worker: Worker = {
      hand: start({
        answer: (answer) => {
          const ended = free(worker);
          if (!ended) return;
          idle.push(worker);
          ended.done(answer);
          go();
        },
        broke: (message) => {
          const ended = free(worker);
          const index = idle.indexOf(worker);
          if (index >= 0) idle.splice(index, 1);
          worker.hand.end();
          ended?.failed(failures.broken(ended.order, message));
          go();
        },
      }),
    };
    return worker;
  };

  const give = (worker: Worker, waiting: Waiting<O, A>): void => {
    const { order } = waiting;
    const timer = setTimeout(() => {
      const ended = free(worker);
      worker.hand.end();
      ended?.failed(failures.late(order));
      go();
    }, longest(order));
    busy.set(worker, { waiting, timer });
    worker.hand.give(order);
  };

  const go = (): void => {
    while (queue.length > 0 && (idle.length > 0 || busy.size < size)) {
      const next = queue.shift();
      if (next) give(idle.pop() ?? started(), next);
    }
  };

  return {
    run: (order) =>
      new Promise((done, failed) => {
        queue.push({ order, done, failed });
        go();
      }),
    stop() {
      const working = [...busy.keys()];
      const stopped = [...queue, ...working.flatMap((worker) => free(worker) ?? [])];
      for (const { hand } of [...idle.splice(0), ...working]) hand.end();
      queue = [];
      for (const { order, failed } of stopped) failed(failures.stopped(order));
    },
  };
}
