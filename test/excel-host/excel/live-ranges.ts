import type { References } from '../batch/references';
import type { GridChange } from '../grid/grid';
import { moved } from '../grid/moved';
import type { RangeState } from './book';

/** Ranges in use: those of the running batch and those the client keeps. All follow inserted and deleted rows. */
export class LiveRanges {
  private readonly ofBatch = new Set<RangeState>();

  constructor(private readonly references: References) {}

  track(state: RangeState): void {
    this.ofBatch.add(state);
  }

  /** Forgets the ranges of a batch that nobody kept. */
  endBatch(): void {
    this.ofBatch.clear();
  }

  follow(change: GridChange): void {
    if (!('area' in change) || change.type === 'cells' || change.type === 'selection') return;
    const kept = [...this.references.states()].filter(isRangeState);
    for (const state of new Set([...this.ofBatch, ...kept])) {
      if (state.sheetId === change.sheetId && state.area) {
        state.area = moved(state.area, change.type, change.area);
      }
    }
  }
}

const isRangeState = (state: unknown): state is RangeState =>
  typeof state === 'object' && state !== null && 'sheetId' in state && 'area' in state;
