import type { FormFit, ShownIndicator, ShownWork } from '../../meaning/fit/overview';
import { placeKey } from './panels';

/** How an indicator stands to work. */
export type Tie = 'none' | 'derived' | 'byHand';

/** One indicator and how it stands to each piece of work of a block. */
export interface MatrixRow {
  readonly indicator: ShownIndicator;
  readonly ties: readonly Tie[];
}

/** As many pieces of work as fit beside each other; `first` is the number of the first. */
export interface MatrixBlock {
  readonly first: number;
  readonly work: readonly ShownWork[];
  readonly rows: readonly MatrixRow[];
}

/** So many columns can be read, and hit, in a pane of 320 pixels. */
export const MOST_COLUMNS = 9;

/** The goals of a form by its indicators, in blocks; plans repeat what goals say and stand only where there are no goals. */
export function matrixOf({ work, indicators }: FormFit): readonly MatrixBlock[] {
  const goals = work.filter(({ role }) => role !== 'plan' && role !== 'step');
  const shown = goals.length > 0 ? goals : work;
  if (indicators.length === 0) return [];
  const blocks: MatrixBlock[] = [];
  for (let first = 0; first < shown.length; first += MOST_COLUMNS) {
    const columns = shown.slice(first, first + MOST_COLUMNS);
    blocks.push({
      first: first + 1,
      work: columns,
      rows: indicators.map((indicator) => ({
        indicator,
        ties: columns.map((each) => tieOf(each, indicator)),
      })),
    });
  }
  return blocks;
}

function tieOf({ indicators }: ShownWork, { at }: ShownIndicator): Tie {
  const found = indicators.find((each) => placeKey(each.at) === placeKey(at));
  if (!found) return 'none';
  return found.byHand ? 'byHand' : 'derived';
}
