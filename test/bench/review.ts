import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf, type Reading } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import { inTurn, round, timeCall } from './measure';
import { workbookOfSheets } from './workbooks';

const ROUNDS = 5;

interface Figures {
  readonly reviewMs: number;
  readonly perFormMs: number;
  readonly findingsPerForm: number;
  readonly ratio: number;
}

/** Time of reviewing over reading the same grids, cross-table rules included. */
function reviewOverReading(file: string): Figures {
  const { grids } = loadWorkbook(file, { merges: true });
  let reading: Reading = readWorkbook(grids);
  const forms = formsOf(reading).length;
  const { findings } = review(reading);
  const times = inTurn(ROUNDS, {
    read: () => timeCall(() => (reading = readWorkbook(grids))),
    review: () => timeCall(() => review(reading)),
  });
  return {
    reviewMs: round(times.review, 1),
    perFormMs: round(times.review / forms, 3),
    findingsPerForm: round(findings.length / forms, 1),
    ratio: round(times.review / times.read),
  };
}

/** Speed of the review, as ratios of one run. */
export function benchReview(): object {
  const nine = reviewOverReading(workbookOfSheets(9));
  const small = reviewOverReading(workbookOfSheets(200));
  const large = reviewOverReading(workbookOfSheets(1000));
  const own = reviewOverReading(workbookOfSheets(1000, { ownWords: true }));
  return {
    'review over reading, nine sheets': nine,
    'review over reading, 1,000 sheets': large,
    'review over reading, 1,000 sheets, every unit in its own words': own,
    'growth of review, 200 to 1,000 sheets': round(large.reviewMs / small.reviewMs),
  };
}
