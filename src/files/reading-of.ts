import { readWorkbook } from '../reading/read';
import type { Reading } from '../reading/reading';
import type { WorkbookFile } from './workbook-file';

/** What was read of a file, with the corrections kept in it. Sheets that were lost are named among those without a form. */
export function readingOf({ grids, lost, kept }: WorkbookFile): Reading {
  const { sheets } = readWorkbook(grids, kept.record.corrections);
  return {
    sheets: [
      ...sheets,
      ...lost.map((skipped) => ({
        sheet: skipped.sheet,
        forms: [],
        skipped: { ...skipped, lost: true as const },
      })),
    ],
  };
}
