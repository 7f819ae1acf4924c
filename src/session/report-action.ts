import type { StoreApi } from 'zustand/vanilla';
import type { WorkbookHost } from './port/workbook-host';
import { RULES } from '../review/rules';
import { EMPTY_RECORD } from '../review/workbook-record';
import { PRODUCT_VERSION } from '../texts/product';
import { REPORT_NOTICES } from '../texts/report-texts';
import type { Notice, SessionActions, SessionState } from './session-state';
import type { Watch } from './watch';
import type { Explanation } from '../texts/product-error';
import { withProblems } from './with-problems';

/** What the action needs of the session it belongs to. */
interface ReportSession {
  readonly host: WorkbookHost;
  readonly store: StoreApi<SessionState>;
  readonly watch: Pick<Watch, 'refresh'>;
  readonly change: (busy: 'reporting', work: () => Promise<Notice | undefined>) => Promise<void>;
}

/** The action that puts the report on the review into the workbook. The code that lays it out arrives with its first use. */
export const createReportAction = ({
  host,
  store,
  watch,
  change,
}: ReportSession): Pick<SessionActions, 'insertReport'> => ({
  insertReport: (language, shown = 'main') =>
    change('reporting', async () => {
      await watch.refresh('all');
      const { reading, review, dismissed = [], record = EMPTY_RECORD, freshness, notice } = store.getState();
      // A report says what stands now. What could not be brought up to date is no report; the notice says why.
      if (!reading || !review || freshness !== 'live') return notice;
      const [{ makeReport }, { reportPlans }] = await Promise.all([
        import('../report/report'),
        import('../report/plans'),
      ]);
      const report = makeReport({
        reading,
        review,
        dismissed,
        choices: record.rules,
        rules: RULES,
        version: PRODUCT_VERSION,
        madeAt: new Date(),
        shown,
      });
      const problems: Explanation[] = [];
      const sheets = await host.insert(reportPlans(report, { language, goesInto: 'workbook' }), {
        onProblem: (problem) => problems.push(problem),
      });
      await watch.refresh('all');
      if (sheets.length === 0) return undefined;
      const told = { type: 'sheets', ids: sheets.map(({ id }) => id) } as const;
      return withProblems(
        { type: 'done', text: REPORT_NOTICES.inserted(sheets.map(({ name }) => name)), told },
        problems,
      );
    }),
});
