import { createPool, type Pool } from '../work/pool';
import { serve, type WorkerSide } from '../work/worker';

/** Workers that do their work in the same thread, for tests. What goes over is copied as between threads. */
export const localPool = (size = 2): Pool =>
  createPool(() => {
    const side: WorkerSide = { onmessage: null, postMessage: () => undefined };
    serve(side);
    let ended = false;
    const worker: ReturnType<Parameters<typeof createPool>[0]> = {
      onmessage: null,
      onerror: null,
      postMessage: (order) =>
        setTimeout(() => side.onmessage?.({ data: structuredClone(order) } as MessageEvent<typeof order>), 0),
      terminate: () => {
        ended = true;
      },
    };
    side.postMessage = (answer) => {
      if (!ended) worker.onmessage?.({ data: structuredClone(answer) } as MessageEvent<typeof answer>);
    };
    return worker;
  }, size);
