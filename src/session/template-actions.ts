import type { StoreApi } from 'zustand/vanilla';
import { CancelledError } from './port/host-errors';
import type { WorkbookHost } from './port/workbook-host';
import { TEMPLATE_NOTICES } from '../texts/templates-texts';
import type { Notice, SessionState } from './session-state';
import type { TemplateActions } from './template-state';
import type * as IndicatorWork from './indicator-work';
import type * as Work from './template-work';
import type { Watch } from './watch';

/** What the actions need of the session they belong to. */
export interface TemplateSession {
  readonly host: WorkbookHost;
  readonly store: StoreApi<SessionState>;
  readonly watch: Pick<Watch, 'refresh'>;
  /** Runs after the changes before it; what it gives becomes the notice, what it throws an error notice. */
  change(busy: 'inserting', work: () => Promise<Notice>): Promise<void>;
}

/** The template actions of a session. The code that makes forms arrives with the first of them. */
export function createTemplateActions({ host, store, watch, change }: TemplateSession): TemplateActions {
  let running: AbortController | undefined;

  const act = (task: (work: typeof Work, context: Work.TemplateContext) => Promise<Notice>): Promise<void> =>
    change('inserting', async () => {
      running = new AbortController();
      try {
        const { signal } = running;
        const refresh = (): Promise<void> => watch.refresh('all');
        return await task(await import('./template-work'), { host, store, refresh, signal });
      } catch (error) {
        if (error instanceof CancelledError) return { type: 'done', text: TEMPLATE_NOTICES.stopped };
        throw error;
      } finally {
        running = undefined;
        store.setState({ inserting: undefined });
      }
    });

  /** Rows are added or removed at once: there is nothing to stop. */
  const actOnRows = (
    task: (work: typeof IndicatorWork, context: Work.WorkContext) => Promise<Notice>,
  ): Promise<void> =>
    change('inserting', async () => {
      const refresh = (): Promise<void> => watch.refresh('all');
      return task(await import('./indicator-work'), { host, store, refresh });
    });

  return {
    insert: (template, otherwise) => act((work, context) => work.insertBlank(context, template, otherwise)),
    fill: (forms, family) => act((work, context) => work.fillForms(context, forms, family)),
    startNextYear: (wishes, choices) => act((work, context) => work.copyToNextYear(context, wishes, choices)),
    fromList: (list, family, otherwise) =>
      act((work, context) => work.formsFromList(context, list, family, otherwise)),
    follow: (task, forms) => act((work, context) => work.followUp(context, task, forms)),
    addIndicators: (form, indicators) =>
      actOnRows((work, context) => work.addIndicators(context, form, indicators)),
    addIndicatorRow: () => actOnRows((work, context) => work.addIndicatorRow(context)),
    removeIndicatorRow: () => actOnRows((work, context) => work.removeIndicatorRow(context)),
    fitRows: () => actOnRows((work, context) => work.fitRows(context)),
    stopInserting: () => running?.abort(),
  };
}
