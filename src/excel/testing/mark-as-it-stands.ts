import type { Finding } from '../../review/finding';
import type { MarkColours, MarkReport } from '../../session/port/workbook-host';
import { installMarks } from '../marks';
import { scan } from '../scan';

/** Marks findings in the workbook as it stands now: a test that makes its findings up has not read it before. */
export async function markAsItStands(
  findings: readonly Finding[],
  colours?: MarkColours,
): Promise<MarkReport> {
  const grids = new Map((await scan()).map((grid) => [grid.sheet.id, grid]));
  return installMarks(findings, { gridOf: (sheet) => grids.get(sheet), ...(colours ? { colours } : {}) });
}
