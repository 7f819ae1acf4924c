import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../forms/cell';
import { asProductError } from './port/host-errors';
import type { MarkColours, MarkReport, Unsubscribe, WorkbookHost } from './port/workbook-host';
import type { Fix } from '../review/finding';
import { SESSION_TEXTS } from '../texts/session-texts';
import type { Text } from '../texts/text';
import { keepingFocus } from './attention';
import { fixedCells, fixNotice, takenBackNotice } from './fixed-cells';
import { joinFixes } from './join-fixes';
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

  const goToCell = (at: CellRef): Promise<void> => guarded(() => keepingFocus(() => host.select(at)));

  const mark = async (colours: MarkColours | undefined): Promise<Notice | undefined> => {
    await watch.refresh('all');
    const { review, freshness } = store.getState();
    // Marks for findings that could not be brought up to date would stand in the wrong cells; the notice says why.
    if (!review || freshness !== 'live') return store.getState().notice;
    const report = await host.installMarks(review.findings, colours);
    store.setState({ marks: report.marks, marksChanged: true });
    return markNotice(report, SESSION_TEXTS.marked(report.marks));
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
          if (store.getState().phase === 'first') await check();
          else await watch.refresh([asked.sheet]);
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
      mark: (colours) => change('marking', () => mark(colours)),
      unmark: () =>
        change('marking', async () => {
          const report = await host.removeMarks();
          store.setState({ marks: report.marks, marksChanged: true });
          return markNotice({ ...report, marks: 0 }, SESSION_TEXTS.unmarked);
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

/** What happened to marks: sheets where nothing could be done are named, with the reason. */
function markNotice({ marks, refused }: MarkReport, done: Text): Notice {
  const [first] = refused;
  const told = { type: 'marks', marks } as const;
  if (!first) return { type: 'done', text: done, told };
  const not = SESSION_TEXTS.notMarked(
    refused.map(({ sheet }) => sheet.name),
    first.reason,
  );
  const text = marks > 0 ? { zh: done.zh + not.zh, en: `${done.en} ${not.en}` } : not;
  return { type: 'warning', text, told };
}
