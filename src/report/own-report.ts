import type { Grid } from '../reading/grid';
import { FIT_REPORT_TEXTS, REPORT_TEXTS } from '../texts/report-texts';

const TITLES: readonly (string | undefined)[] = [REPORT_TEXTS.title, FIT_REPORT_TEXTS.title].flatMap(
  ({ zh, en }) => [zh, en],
);

/** Whether a sheet is a report of ours: it begins with the title of the report, or of its table of goals and indicators. There is nothing in it to be read. */
export const isReport = ({ origin, texts }: Grid): boolean =>
  origin.row === 0 && origin.column === 0 && TITLES.includes(texts[0]?.[0]);
