import { together } from '../../files/together/together';
import { loadTogether } from '../load-together';
import { writeMarkedCopies } from '../marked-copies';
import { complain, type Output } from '../output';
import type { ReportOptions } from './report';
import { writeUnitReports } from './unit-reports';

export interface TogetherOptions extends ReportOptions {
  /** Folder for copies of the files with marks in them. */
  readonly annotated?: string;
}

/** `report --together`: a report for each unit and year, and one overview, in a folder. Returns the exit status. */
export async function runReportTogether(
  paths: readonly string[],
  options: TogetherOptions,
  output: Output,
): Promise<number> {
  const { annotated, language } = options;
  const { files, notRead, status } = loadTogether(paths, output, language);
  const { submissions, withoutForms } = together(files);
  try {
    await writeUnitReports(submissions, { withoutForms, notRead }, options, output);
    const copied = annotated ? writeMarkedCopies(files, submissions, annotated, output, language) : 0;
    return Math.max(status, copied);
  } catch (error) {
    return complain(error, output, language);
  }
}
