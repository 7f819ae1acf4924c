import { shownWith } from '../../review/list/entries';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { together } from '../../files/together/together';
import { unitFigures, unitReport } from '../../files/together/unit-report';
import type { Overview, OverviewRow } from '../../report/overview';
import { overviewHtml } from '../../report/overview-html';
import { overviewPlan } from '../../report/overview-sheet';
import { REPORT_FILE_TEXTS } from '../../texts/report-texts';
import { inLanguage } from '../../texts/text';
import { TOGETHER_TEXTS } from '../../texts/together-texts';
import { complain, type Output } from '../each-workbook';
import { loadTogether } from '../load-together';
import { writeMarkedCopies } from '../marked-copies';
import { reportContent } from '../../files/report-content';
import { freeName } from '../../files/free-name';
import { plansToXlsx } from '../../files/plan-to-xlsx';
import { save, writing } from '../save';
import type { ReportOptions } from './report';

export interface TogetherOptions extends ReportOptions {
  /** Folder for copies of the files with marks in them. */
  readonly annotated?: string;
}

/** `report --together`: a report for each unit and year, and one overview, in a folder. Returns the exit status. */
export async function runReportTogether(
  paths: readonly string[],
  { output: folder, format = 'xlsx', language, force, all, annotated }: TogetherOptions,
  output: Output,
): Promise<number> {
  const { files, notRead, status } = loadTogether(paths, output, language);
  const { submissions, withoutForms } = together(files);
  const madeAt = new Date();
  const shown = shownWith(all);
  try {
    writing(folder, () => mkdirSync(folder, { recursive: true }));
    const taken = new Set<string>();
    const rows: OverviewRow[] = [];
    for (const submission of submissions) {
      const title = TOGETHER_TEXTS.reportName(submission.unit, submission.year);
      const name = freeName(inLanguage(title, language), format, taken);
      const report = unitReport(submission, inLanguage(title, language), { madeAt, shown });
      save(join(folder, name), await reportContent(report, format, language), force);
      const { unit, year, doubtful } = submission;
      const files = submission.files.length;
      rows.push({ unit, year, files, doubtful, report: name, ...unitFigures(submission, shown) });
    }
    const overview: Overview = { rows, withoutForms, notRead, madeAt };
    const name = inLanguage(TOGETHER_TEXTS.overview, language);
    const written = [`${name}.html`, `${name}.xlsx`].map((each) => join(folder, each));
    save(written[0] ?? '', overviewHtml(overview, language), force);
    save(written[1] ?? '', await plansToXlsx([overviewPlan(overview, language)]), force);
    for (const path of [...rows.map(({ report = '' }) => join(folder, report)), ...written])
      output.result(inLanguage(REPORT_FILE_TEXTS.written(path), language));
    const copied = annotated ? writeMarkedCopies(files, submissions, annotated, output, language) : 0;
    return Math.max(status, copied);
  } catch (error) {
    return complain(error, output, language);
  }
}
