import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../forms/cell';
import { asProductError } from './port/host-errors';
import type { MarkColours, MarkReport, Unsubscribe, WorkbookHost } from './port/workbook-host';
import type { Fix } from '../review/finding';
import { shownOf, type Shown } from '../review/list/entries';
import { placeName } from '../review/support/evidence';
import { SESSION_TEXTS } from '../texts/session-texts';
import { keepingFocus } from './attention';
import { fixedCells, fixNotice, takenBackNotice } from './fixed-cells';
import { joinFixes } from './join-fixes';
import { markNotice } from './mark-notice';
import { followSelection } from './pointer';
import { createRecordActions } from './record-actions';
import { createReportAction } from './report-action';
import type { Notice, Session, SessionState } from './session-state';
import { createTemplateActions } from './template-actions';
import { createSelectionShown } from './selection-shown';
import { TIMING, type Timing } from './timing';
import { createWaitingState } from './waiting';
import { createWatch } from './watch';

/**
 * The session over one workbook: what the pane shows and what its buttons, and the ribbon's, do. Actions never reject:
 * what went wrong becomes the notice. Actions that change the workbook run one after another.
 */
export function createSession(host: WorkbookHost, timing: Timing = TIMING): Required<Session> {
  const store = createStore<SessionState>(() => ({
    phase: 'first',
    freshness: 'live',
    marks: 0,
    capabilities: host.capabilities,
  }));
  const waiting = createWaitingState(store, timing);
  const stopWaiting = host.onWaiting(waiting.host);
  const watch = createWatch(host, store, timing, waiting);
  const selectionShown = createSelectionShown(host, store);
  let changes: Promise<void> = Promise.resolve();
  let following: Promise<Unsubscribe> | undefined;

  const fail = (error: unknown): void =>
    store.setState({ notice: { type: 'error', explanation: asProductError(error).explanation } });

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      fail(error);
    }
  };

  /** One action that changes the workbook, after those before it; what it says afterwards becomes the notice. */
  const change = (
    busy: NonNullable<SessionState['busy']>,
    work: () => Promise<Notice | undefined>,
  ): Promise<void> => {
    changes = changes.then(() =>
      guarded(async () => {
        store.setState({ busy, notice: undefined });
        try {
          const notice = await work();
          if (notice) store.setState({ notice });
        } finally {
          store.setState({ busy: undefined });
        }
      }),
    );
    return changes;
  };

  const check = async (): Promise<void> => {
    await watch.check();
    following ??= followSelection(host, store);
    try {
      await following;
    } catch (error) {
      following = undefined;
      throw error;
    }
  };

  const goToCell = (at: CellRef): Promise<void> =>
    guarded(async () => {
      const { notice } = store.getState();
      const unseen = await keepingFocus(() => host.select(at));
      // What was said of another hidden cell no longer holds.
      if (unseen)
        store.setState({
          notice: { type: 'warning', text: SESSION_TEXTS.hidden(placeName(at)), hidden: at },
        });
      else if (notice && notice.type !== 'error' && notice.hidden) store.setState({ notice: undefined });
    });

  /** Keeps the number of marks true, also where the change stopped in between. */
  const counted = async (changing: Promise<MarkReport>): Promise<MarkReport> => {
    try {
      const report = await changing;
      store.setState({ marks: report.marks, marksChanged: true });
      return report;
    } catch (error) {
      await guarded(async () => store.setState({ marks: await host.countMarks() }));
      throw error;
    }
  };

  const mark = async (colours: MarkColours | undefined, shown: Shown): Promise<Notice | undefined> => {
    await watch.refresh('all');
    const { review, freshness } = store.getState();
    // Marks for findings that could not be brought up to date would stand in the wrong cells; the notice says why.
    if (!review || freshness !== 'live') return store.getState().notice;
    const marked = shownOf(review.findings, shown);
    const report = await counted(host.installMarks(marked, { gridOf: watch.gridOf, colours }));
    const nothing = report.marks === 0 && report.refused.length > 0;
    return markNotice(report, nothing ? undefined : SESSION_TEXTS.marked(report.marks));
  };

  /** Carries fixes out as one change of the workbook. */
  const carryOut = async (fixes: readonly Fix[]): Promise<Notice | undefined> => {
    const [first] = fixes;
    if (!first) return undefined;
    const { edits, conflicting } = joinFixes(fixes);
    const outcome = await host.apply({ label: first.label, edits });
    await watch.refresh(sheetsOf(edits));
    const notice = fixNotice(fixes.length, conflicting, outcome);
    const fixed = fixedCells(outcome.written, watch.gridOf);
    if (!fixed) return notice;
    store.setState({ fixed });
    return { ...notice, told: { type: 'fix', fixed } };
  };

  return {
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    actions: {
      check: () => guarded(check),
      checkHere: () =>
        guarded(async () => {
          const asked = await host.activeCell();
          const first = store.getState().phase === 'first';
          if (first) await check();
          if (watch.askedAbout(asked) || !first) await watch.refresh([asked.sheet]);
          store.setState({ asked });
        }),
      showAll: () => store.setState({ asked: undefined }),
      cancel: watch.cancel,
      goTo: async (finding) => {
        store.setState({ selected: finding.id });
        const [at] = finding.cells;
        if (at) await goToCell(at);
      },
      goToCell,
      unhide: (at) =>
        change('fixing', async () => {
          await host.unhide(at);
          await keepingFocus(() => host.select(at));
          return undefined;
        }),
      mark: (colours, shown = 'main') => change('marking', () => mark(colours, shown)),
      unmark: () =>
        change('marking', async () => {
          const report = await counted(host.removeMarks());
          return markNotice(report, report.marks > 0 ? undefined : SESSION_TEXTS.unmarked);
        }),
      fix: (fix) => change('fixing', () => carryOut([fix])),
      fixAll: (fixes) => change('fixing', () => carryOut(fixes)),
      undoFix: () =>
        change('fixing', async () => {
          const { fixed } = store.getState();
          if (!fixed) return undefined;
          const left = await host.takeBack(fixed.written);
          store.setState({ fixed: undefined });
          await watch.refresh(sheetsOf(fixed.written));
          return takenBackNotice(fixed, left);
        }),
      dismissNotice: () => store.setState({ notice: undefined }),
      ...createRecordActions({ host, watch, store, change }),
      showSelection: (wanted) => guarded(() => selectionShown.show(wanted)),
      ...createTemplateActions({ host, watch, store, change }),
      ...createReportAction({ host, watch, store, change }),
    },
    async close() {
      stopWaiting();
      waiting.close();
      await watch.close();
      await selectionShown.close();
      await (
        await following
      )?.();
      following = undefined;
    },
  };
}

/** The sheets of some cells. */
const sheetsOf = (cells: readonly { readonly at: CellRef }[]): readonly string[] => [
  ...new Set(cells.map(({ at }) => at.sheet.id)),
];
