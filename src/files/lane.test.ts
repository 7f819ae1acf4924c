import { createLane, type Heard } from './lane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A lane whose workers are told by hand what to say. */
function lane(size: number) {
  const workers: { heard: Heard<string>; given: string[]; ended: boolean }[] = [];
  const made = createLane<string, string>({
    size,
    longest: () => 1000,
    failures: {
      late: (order) => new Error(`late ${order}`),
      broken: (order, message) => new Error(`${message} ${order}`),
      stopped: (order) => new Error(`stopped ${order}`),
    },
    start: (heard) => {
      const worker = { heard, given: [] as string[], ended: false };
      workers.push(worker);
      return { give: (order) => worker.given.push(order), end: () => (worker.ended = true) };
    },
  });
  return { ...made, workers };
}

test('orders are begun in their order, by no more workers than are allowed', async () => {
  const { run, workers } = lane(2);
  const answers = ['a', 'b', 'c'].map(run);
  expect(workers.map(({ given }) => given)).toEqual([['a'], ['b']]);
  workers[1]!.heard.answer('B');
  expect(workers[1]!.given).toEqual(['b', 'c']);
  workers[1]!.heard.answer('C');
  workers[0]!.heard.answer('A');
  expect(await Promise.all(answers)).toEqual(['A', 'B', 'C']);
});

test('a worker that does not end in time, or breaks, costs its order only', async () => {
  const { run, workers } = lane(1);
  const answers = ['a', 'b', 'c'].map(run);
  const settled = Promise.allSettled(answers);
  jest.advanceTimersByTime(1000);
  expect(workers[0]!.ended).toBe(true);
  workers[0]!.heard.answer('too late');
  workers[1]!.heard.broke('out of memory');
  expect(workers[1]!.ended).toBe(true);
  workers[2]!.heard.answer('C');
  expect(
    (await settled).map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason))),
  ).toEqual(['Error: late a', 'Error: out of memory b', 'C']);
});

test('stopping ends all workers and leaves no timer behind', async () => {
  const { run, stop, workers } = lane(1);
  const settled = Promise.allSettled(['a', 'b'].map(run));
  stop();
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(jest.getTimerCount()).toBe(0);
});
