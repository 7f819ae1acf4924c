import type { SheetPlan } from '../writing/sheet-plan';
import { fitSheetPlan } from './fit-sheet';
import type { Report } from './report';
import { reportSheetPlan, type ReportSheetOptions } from './sheet';

/** The sheets of a report: the findings, then the table of goals, indicators and money. */
export function reportPlans(report: Report, options: ReportSheetOptions): readonly SheetPlan[] {
  const fit = fitSheetPlan(report, options);
  return [reportSheetPlan(report, options), ...(fit ? [fit] : [])];
}
