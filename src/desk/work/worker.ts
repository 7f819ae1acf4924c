import { ProductError } from '../../texts/product-error';
import type { Answer, Order } from './tasks';
import { createWork } from './work';

/** The side of a worker that orders arrive at. */
export interface WorkerSide {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(answer: Answer): void;
}

/** Carries out orders that arrive. */
export function serve(side: WorkerSide): void {
  const work = createWork();
  side.onmessage = ({ data }) => void answer(data).then((made) => side.postMessage(made));

  const answer = async ({ id, task, given }: Order): Promise<Answer> => {
    try {
      const perform = work[task] as (given: unknown) => Promise<unknown>;
      return { id, made: await perform(given) };
    } catch (error) {
      if (error instanceof ProductError) return { id, failed: error.explanation };
      return { id, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
}
