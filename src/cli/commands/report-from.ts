import { complain, type Output } from '../output';
import { FAILED } from '../exit-status';
import { recordSet } from '../record-set';
import type { ReportOptions } from './report';
import { writeUnitReports } from './unit-reports';

/**
 * `report --from`: joins records that `check --json` made, anywhere and in any number of sets, as `report --together` joins
 * files. Returns the exit status.
 */
export async function runReportFrom(
  records: readonly string[],
  options: ReportOptions,
  output: Output,
): Promise<number> {
  try {
    const set = recordSet(records);
    for (const problem of set.problems) complain(problem, output, options.language);
    await writeUnitReports(set.units, set, options, output);
    return set.problems.length > 0 || set.notRead.length > 0 ? FAILED : 0;
  } catch (error) {
    return complain(error, output, options.language);
  }
}
