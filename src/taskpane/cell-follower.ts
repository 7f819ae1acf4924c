import { createContext, useContext } from 'react';
import type { CellRef } from '../forms/cell';

/** Makes the selection in the sheet follow what is looked at in the pane. */
export interface CellFollower {
  /** Selects the cell after `delay` ms, unless something else is looked at before. */
  soon(at: CellRef, delay: number): void;
  /** Nothing is looked at any more. */
  never(): void;
  /** Keeps the selection where it is until the function that comes back is called. */
  hold(): () => void;
}

/** Undefined where the sheet does not follow. */
export const CellFollowerContext = createContext<CellFollower | undefined>(undefined);

export const useCellFollower = (): CellFollower | undefined => useContext(CellFollowerContext);
