import { inOrder } from './in-order';

/** Work whose results are handed in by the test. */
function byHand(count: number, options: { atOnce: number; most?: number; stopped?: () => boolean }) {
  const begun: number[] = [];
  const taken: string[] = [];
  const ends: ((result: string) => void)[] = [];
  const all = inOrder<string>(
    count,
    (index) => {
      begun.push(index);
      return new Promise((resolve) => (ends[index] = resolve));
    },
    (result) => void taken.push(result),
    { sizeOf: ({ length }) => length, most: 100, stopped: () => false, ...options },
  );
  const end = async (index: number, result: string): Promise<void> => {
    ends[index]!(result);
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  return { begun, taken, all, end };
}

test('results are taken in the order of the work, each as soon as those before it are there', async () => {
  const { begun, taken, all, end } = byHand(3, { atOnce: 2 });
  expect(begun).toEqual([0, 1]);
  await end(1, 'b');
  expect([taken, begun]).toEqual([[], [0, 1, 2]]);
  await end(0, 'a');
  expect(taken).toEqual(['a', 'b']);
  await end(2, 'c');
  expect([await all, taken]).toEqual([3, ['a', 'b', 'c']]);
});

test('where too much waits for its turn, nothing further is begun', async () => {
  const { begun, all, end } = byHand(4, { atOnce: 2, most: 5 });
  await end(1, 'longer than that');
  expect(begun).toEqual([0, 1]);
  await end(0, 'a');
  expect(begun).toEqual([0, 1, 2, 3]);
  await end(2, 'c');
  await end(3, 'd');
  expect(await all).toBe(4);
});

test('after a stop nothing is taken; work that fails fails the whole', async () => {
  let stop = false;
  const { taken, all, end } = byHand(2, { atOnce: 2, stopped: () => stop });
  stop = true;
  await end(0, 'a');
  expect([await all, taken]).toEqual([0, []]);
  const failing = inOrder(
    1,
    () => Promise.reject(new Error('no')),
    () => undefined,
    { atOnce: 1, sizeOf: () => 0, most: 1, stopped: () => false },
  );
  await expect(failing).rejects.toThrow('no');
});
