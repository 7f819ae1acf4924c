import { readWorkbook } from '../reading/read';
import type { Reading } from '../reading/reading';
import type { WorkbookFile } from './workbook-file';

/** What was read of a file, with the corrections kept in it. */
export const readingOf = ({ grids, kept }: WorkbookFile): Reading =>
  readWorkbook(grids, kept.record.corrections);
