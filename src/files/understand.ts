import type { Reading } from '../reading/reading';
import { review } from '../review/engine';
import { setAside, type SortedReview } from '../review/set-aside';
import { rulesOf } from '../review/workbook-record';
import { readingOf } from './reading-of';
import type { WorkbookFile } from './workbook-file';

/** What was read of a file and what the review found, by the corrections, rules and dismissals kept in it. */
export function understand(file: WorkbookFile): SortedReview & { readonly reading: Reading } {
  const reading = readingOf(file);
  const { record } = file.kept;
  const all = review(reading, {
    ...rulesOf(record),
    grids: new Map(file.grids.map((grid) => [grid.sheet.id, grid])),
  });
  return { reading, ...setAside(all, record.dismissals) };
}
