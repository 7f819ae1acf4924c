import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf, type Reading } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import { inTurn, round, timeCall } from './measure';
import { workbookOfSheets } from './workbooks';

const ROUNDS = 5;

/** Time of reviewing over reading the same grids, cross-table rules included. */
function reviewOverReading(sheets: number): { reviewMs: number; perFormMs: number; ratio: number } {
  const { grids } = loadWorkbook(workbookOfSheets(sheets), { merges: true });
  const forms = formsOf(readWorkbook(grids)).length;
  let reading: Reading = readWorkbook(grids);
  const times = inTurn(ROUNDS, {
    read: () => timeCall(() => (reading = readWorkbook(grids))),
    review: () => timeCall(() => review(reading)),
  });
  return {
    reviewMs: round(times.review, 1),
    perFormMs: round(times.review / forms, 3),
    ratio: round(times.review / times.read),
  };
}

/** Speed of the review, as ratios of one run. */
export function benchReview(): object {
  const nine = reviewOverReading(9);
  const small = reviewOverReading(200);
  const large = reviewOverReading(1000);
  return {
    'review over reading, nine sheets': nine,
    'review over reading, 1,000 sheets': large,
    'growth of review, 200 to 1,000 sheets': round(large.reviewMs / small.reviewMs),
  };
}
