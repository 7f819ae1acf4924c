import type { Grid } from '../reading/grid';
import { REPORT_TEXTS } from '../texts/report-texts';

const TITLES: readonly (string | undefined)[] = [REPORT_TEXTS.title.zh, REPORT_TEXTS.title.en];

/** Whether a sheet is a report of ours: it begins with the report's title. There is nothing in it to be read. */
export const isReport = ({ origin, texts }: Grid): boolean =>
  origin.row === 0 && origin.column === 0 && TITLES.includes(texts[0]?.[0]);
