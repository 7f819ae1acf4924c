import { reportCsv } from '../report/csv';
import { reportHtml } from '../report/html';
import { reportPlans } from '../report/plans';
import type { Report } from '../report/report';
import type { Language } from '../texts/text';

/** Formats of a report file, by the ending of its name. */
export const REPORT_FORMATS = ['xlsx', 'html', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The content of a report file. What writes workbooks is loaded where one is asked for. */
export async function reportContent(
  report: Report,
  format: ReportFormat,
  language: Language,
): Promise<Uint8Array | string> {
  if (format === 'html') return reportHtml(report, language);
  if (format === 'csv') return reportCsv(report, language);
  const { plansToXlsx } = await import('./plan-to-xlsx');
  return plansToXlsx(reportPlans(report, { language, goesInto: 'file' }));
}
