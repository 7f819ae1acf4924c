import { shownWith } from '../../review/list/entries';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freeName } from '../../files/free-name';
import { plansToXlsx } from '../../files/plan-to-xlsx';
import { reportContent } from '../../files/report-content';
import type { UnitSubmission } from '../../files/together/together';
import { unitFigures, unitReport, type UnitReview } from '../../files/together/unit-report';
import type { Overview, OverviewRow } from '../../report/overview';
import { overviewHtml } from '../../report/overview-html';
import { overviewPlan } from '../../report/overview-sheet';
import { REPORT_FILE_TEXTS } from '../../texts/report-texts';
import { inLanguage } from '../../texts/text';
import { TOGETHER_TEXTS } from '../../texts/together-texts';
import type { Output } from '../output';
import { save, writing } from '../save';
import type { ReportOptions } from './report';

/** A unit and year as its files were read and reviewed. */
export type ReviewedUnit = Pick<UnitSubmission, 'unit' | 'year' | 'files' | 'doubtful'> & UnitReview;

/**
 * Writes a report for each unit and year, one after the other, and one overview, into a folder.
 *
 * @throws {ProductError} where something cannot be written
 */
export async function writeUnitReports(
  units: Iterable<ReviewedUnit>,
  { withoutForms, notRead }: Pick<Overview, 'withoutForms' | 'notRead'>,
  { output: folder, format = 'xlsx', language, force, all }: ReportOptions,
  output: Output,
): Promise<void> {
  const madeAt = new Date();
  const shown = shownWith(all);
  const written = (path: string): void =>
    output.result(inLanguage(REPORT_FILE_TEXTS.written(path), language));
  writing(folder, () => mkdirSync(folder, { recursive: true }));
  const taken = new Set<string>();
  const rows: OverviewRow[] = [];
  for (const reviewed of units) {
    const { unit, year, doubtful, files } = reviewed;
    const title = inLanguage(TOGETHER_TEXTS.reportName(unit, year), language);
    const name = freeName(title, format, taken);
    const report = unitReport(reviewed, title, { madeAt, shown });
    save(join(folder, name), await reportContent(report, format, language), force);
    written(join(folder, name));
    rows.push({
      unit,
      year,
      files: files.length,
      doubtful,
      report: name,
      ...unitFigures(reviewed, shown),
    });
  }
  const overview: Overview = { rows, withoutForms, notRead, madeAt };
  const name = join(folder, inLanguage(TOGETHER_TEXTS.overview, language));
  save(`${name}.html`, overviewHtml(overview, language), force);
  written(`${name}.html`);
  save(`${name}.xlsx`, await plansToXlsx([overviewPlan(overview, language)]), force);
  written(`${name}.xlsx`);
}
