import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf, type Reading } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import { atPart, inTurn, round, timeCall } from './measure';
import { workbookOfSheets } from './workbooks';

/** The first calls of a process are slower, because nothing is compiled yet: so many forms go through before it is measured. */
const WARM_UP_FORMS = 1000;
const LEAST_WARM_UP = 3;
/** Short work is measured oftener: of nine calls of a few milliseconds the median still swings by a half. */
const ROUNDS = 9;
const ROUNDS_OF_SHORT_WORK = 61;
const SHORT_WORK_FORMS = 20;
const LOADS = 3;

interface Figures {
  readonly reviewMs: number;
  readonly perFormMs: number;
  readonly findingsPerForm: number;
  /** Over reading the forms from grids in memory. */
  readonly ratio: number;
  /** Over reading them from the file. */
  readonly 'ratio to reading the file': number;
}

/** Time of reviewing over reading the same forms, cross-table rules included. */
function reviewOverReading(sheets: number, ownWords = false): Figures {
  atPart(`review: ${sheets} sheets${ownWords ? ' in words of their own' : ''}`);
  const file = workbookOfSheets(sheets, { ownWords });
  const load = (): ReturnType<typeof loadWorkbook> => loadWorkbook(file, { merges: true });
  const { grids } = load();
  let reading: Reading = readWorkbook(grids);
  const forms = formsOf(reading).length;
  const { findings } = review(reading);
  const runs = {
    read: () => timeCall(() => (reading = readWorkbook(grids))),
    review: () => timeCall(() => review(reading)),
  };
  inTurn(Math.max(LEAST_WARM_UP, Math.ceil(WARM_UP_FORMS / forms)), runs);
  const times = inTurn(forms < SHORT_WORK_FORMS ? ROUNDS_OF_SHORT_WORK : ROUNDS, runs);
  const { loaded } = inTurn(LOADS, { loaded: () => timeCall(load) });
  return {
    reviewMs: round(times.review, 1),
    perFormMs: round(times.review / forms, 3),
    findingsPerForm: round(findings.length / forms, 1),
    ratio: round(times.review / times.read),
    'ratio to reading the file': round(times.review / (loaded + times.read)),
  };
}

/** Speed of the review, as ratios of one run. */
export function benchReview(): object {
  const nine = reviewOverReading(9);
  const small = reviewOverReading(200);
  const large = reviewOverReading(1000);
  const own = reviewOverReading(1000, true);
  return {
    'review over reading, nine sheets': nine,
    'review over reading, 1,000 sheets': large,
    'review over reading, 1,000 sheets, every unit in its own words': own,
    'growth of review, 200 to 1,000 sheets': round(large.reviewMs / small.reviewMs),
  };
}
