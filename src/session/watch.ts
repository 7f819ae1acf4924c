import type { StoreApi } from 'zustand/vanilla';
import { CancelledError, EditModeError, asProductError } from './port/host-errors';
import type { ActiveCell, KeptRecord, Unsubscribe, WorkbookHost } from './port/workbook-host';
import { EMPTY_RECORD } from '../review/workbook-record';
import { SESSION_TEXTS } from '../texts/session-texts';
import { onReturn } from './attention';
import type { Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';
import type { Explanation } from '../texts/product-error';
import { compareReviews } from './compare-reviews';
import { stillFixed } from './fixed-cells';
import { createEditedCells, shownOf } from './edited-cells';
import { createFarParts } from './far-parts';
import { createPacer } from './pacer';
import { patchedGrid } from './patched-grid';
import { createRefreshLoop, type LoopState, type Refresh } from './refresh-loop';
import type { Freshness, Notice, SessionState } from './session-state';
import { isReport } from '../report/own-report';
import { stillTold } from './told';
import { prepareStandings } from './standings';
import type { Timing } from './timing';
import type { WaitingState } from './waiting';
import { withProblems } from './with-problems';
import { createWorkbookPicture, type Understanding } from './workbook-picture';

/** Keeps the state of a session up with the workbook. */
export interface Watch {
  /** Scans the whole workbook, with progress; the first time it also starts listening. Asked for while it is under way, it is the same check. */
  check(): Promise<void>;
  /** Stops a running check. */
  cancel(): void;
  /** Reads these sheets, and whatever else is known to be out of date, at once. The first check, while it is under way, does for all. */
  refresh(sheets: 'all' | readonly string[]): Promise<void>;
  /** The user asks about a cell: what is read of its sheet from now on takes it in. True where it was not read yet. */
  askedAbout(cell: ActiveCell): boolean;
  /** Takes over what is now kept in the workbook; what was read and found follows at the next refresh. */
  keep(kept: KeptRecord): void;
  /** A sheet as it was last seen. */
  gridOf(sheet: string): Grid | undefined;
  /** Stops listening. */
  close(): Promise<void>;
}

/** Watches the workbook for a session. Reads only. */
export function createWatch(
  host: WorkbookHost,
  store: StoreApi<SessionState>,
  timing: Timing,
  waiting: Pick<WaitingState, 'editing' | 'asked'>,
): Watch {
  const picture = createWorkbookPicture();
  const farParts = createFarParts();
  const edited = createEditedCells();
  let check: AbortController | undefined;
  let checking: Promise<void> | undefined;
  let stopListening: Unsubscribe | undefined;
  let marksCounted = false;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let failure: Notice | undefined;
  let lastScan: { readonly ended: number; readonly took: number } | undefined;
  let verification: ReturnType<typeof setTimeout> | undefined;

  let kept: KeptRecord = { record: EMPTY_RECORD };

  const keep = (now: KeptRecord): void => {
    kept = now;
    store.setState({ record: now.record, recordProblem: now.problem });
  };

  /** Works out what is to be shown of an understanding; what is given back shows it. */
  const toShow = async (
    { reading, review, dismissed }: Understanding,
    signal?: AbortSignal,
  ): Promise<() => void> => {
    const pacer = createPacer(signal);
    const compared = await pacer.run(compareReviews(store.getState().review, review));
    await pacer.run(prepareStandings(compared.review.findings));
    return () => {
      const { selected, fixed, notice, marks } = store.getState();
      const stillThere = selected !== undefined && compared.review.findings.some(({ id }) => id === selected);
      store.setState({
        phase: 'ready',
        reading,
        ...compared,
        dismissed,
        fixed: stillFixed(fixed, picture.gridOf),
        notice: stillTold(notice, { gridOf: picture.gridOf, marks }),
        checkedAt: new Date(),
        selected: stillThere ? selected : undefined,
      });
    };
  };

  const listen = async (): Promise<void> => {
    if (stopListening) return;
    const stopEvents = await host.onChange((change) => {
      edited.note(change);
      loop.changed(change.sheets);
    });
    const stopReturns = onReturn(verifySoon);
    stopListening = async () => {
      stopReturns();
      clearTimeout(verification);
      await stopEvents();
    };
  };

  /** After a return to the pane: everything is read again, in the background, for events may have been lost. */
  const verifySoon = (): void => {
    if (verification !== undefined) return;
    const earliest = lastScan ? lastScan.ended + lastScan.took * timing.scansApart : 0;
    verification = setTimeout(
      () => {
        verification = undefined;
        // Marks come and go without an event: with Ctrl+Z, with rows.
        const { marks, marksChanged } = store.getState();
        marksCounted &&= marks === 0 && !marksChanged;
        loop.changed('all');
      },
      Math.max(0, earliest - performance.now()),
    );
  };

  const refresh: Refresh = async (stale, settled) => {
    if (check?.signal.aborted) throw new CancelledError();
    await listen();
    if (stale !== 'all') {
      const ofLedgers = editsOfLedgers(stale);
      try {
        if (await refreshSome(stale, ofLedgers, settled)) return;
      } catch (error) {
        edited.putBack(ofLedgers);
        throw error;
      }
    }
    edited.forget('all');
    await scan();
    if (!marksCounted) {
      const marks = await host.countMarks();
      const { notice } = store.getState();
      store.setState({ marks, notice: stillTold(notice, { gridOf: picture.gridOf, marks }) });
      marksCounted = true;
    }
  };

  /** What was edited in very large sheets without forms: of these, only that is read. */
  const editsOfLedgers = (stale: ReadonlySet<string>): ReadonlyMap<string, readonly Rect[]> =>
    new Map(
      [...stale].flatMap((sheet) => {
        const rects = edited.take(sheet);
        return rects && picture.isLedger(sheet) ? [[sheet, rects] as const] : [];
      }),
    );

  /** Reads some sheets and shows them, if they are the sheets that are known; gives whether they are. */
  const refreshSome = async (
    stale: ReadonlySet<string>,
    ofLedgers: ReadonlyMap<string, readonly Rect[]>,
    settled: () => Promise<boolean>,
  ): Promise<boolean> => {
    const cells = new Map(
      [...ofLedgers].map(([sheet, rects]) => {
        const grid = picture.gridOf(sheet);
        return [sheet, grid ? shownOf(grid, rects) : rects] as const;
      }),
    );
    const ids = picture.withDependents([...stale]).filter((sheet) => !ofLedgers.has(sheet));
    const read = await host.readSheets(ids, kept, { farParts: farParts.places, cells });
    // Inserted and deleted rows have moved the places of corrections.
    if (read.kept) keep(read.kept);
    if (!picture.hasSheets(read.order)) return false;
    const patched = new Map<string, Grid>();
    for (const { rect, grid } of read.pieces) {
      const before = patched.get(grid.sheet.id) ?? picture.gridOf(grid.sheet.id);
      if (before) patched.set(grid.sheet.id, patchedGrid(before, rect, grid));
    }
    const show = await toShow(await picture.update([...read.grids, ...patched.values()], kept.record));
    if (await settled()) show();
    else edited.putBack(ofLedgers);
    return true;
  };

  /** Reads on where a very large sheet turned out to hold forms. */
  const readOn = async (understanding: Understanding): Promise<Understanding> => {
    const more = understanding.reading.sheets
      .filter(({ forms }) => forms.length > 0)
      .flatMap(({ sheet }) => picture.gridOf(sheet.id) ?? [])
      .filter((grid) => farParts.holdsForms(grid))
      .map(({ sheet }) => sheet.id);
    if (more.length === 0) return understanding;
    const { grids } = await host.readSheets(more, undefined, { farParts: farParts.places });
    return picture.update(grids, kept.record);
  };

  const scan = async (): Promise<void> => {
    const started = performance.now();
    const asked = check;
    const signal = asked?.signal;
    // Reading the sheets waits until all are here: beside the requests it would keep Excel's answers waiting.
    let loss: Explanation | undefined;
    const grids = await host.scan({
      signal,
      onProgress: asked && ((done, total) => store.setState({ progress: { done, total } })),
      onRecord: (now) => {
        keep(now);
        loss = store.getState().recordLoss ? undefined : now.loss;
        store.setState({ recordLoss: now.loss });
      },
      farParts: farParts.places,
    });
    if (asked) store.setState({ progress: undefined });
    const show = await toShow(await readOn(await picture.replace(grids, kept.record, signal)), signal);
    show();
    const ended = performance.now();
    lastScan = { ended, took: ended - started };
    const cutOff = grids.filter((grid) => grid.cutOff && !isReport(grid)).map(({ sheet }) => sheet.name);
    const problems = loss ? [loss] : [];
    if (asked && cutOff.length > 0)
      store.setState({
        notice: withProblems({ type: 'warning', text: SESSION_TEXTS.cutOff(cutOff) }, problems),
      });
    else if (asked && loss) store.setState({ notice: { type: 'error', explanation: loss } });
  };

  const show = (freshness: Freshness, also: Partial<SessionState> = {}): void => {
    clearTimeout(slow);
    store.setState({ freshness, ...(freshness === 'checking' ? {} : { progress: undefined }), ...also });
  };

  const onState = (loopState: LoopState): void => {
    if (loopState.state !== 'working')
      waiting.editing(loopState.state === 'waiting' && loopState.error instanceof EditModeError);
    switch (loopState.state) {
      case 'working':
        clearTimeout(slow);
        slow = setTimeout(() => show('checking'), check ? timing.worthAnnouncing : timing.worthShowing);
        return;
      case 'waiting':
        return show(loopState.error instanceof EditModeError ? 'editing' : 'checking');
      case 'failed':
        if (loopState.error instanceof CancelledError) return show('stale');
        failure = { type: 'error', explanation: asProductError(loopState.error).explanation };
        return show('stale', { notice: failure });
      case 'current':
        // What was said about a failed refresh no longer holds; other messages stay.
        show('live', failure && store.getState().notice === failure ? { notice: undefined } : {});
        failure = undefined;
    }
  };

  const loop = createRefreshLoop(refresh, onState, timing);

  const scanNow = async (): Promise<void> => {
    const mine = (check ??= new AbortController());
    const { phase, freshness } = store.getState();
    store.setState({ freshness: phase === 'first' ? 'checking' : freshness, notice: undefined });
    await waiting.asked(loop.now('all'));
    if (check !== mine) return;
    check = undefined;
    checking = undefined;
  };

  return {
    check: () => (checking && !check?.signal.aborted ? checking : (checking = scanNow())),
    cancel() {
      if (!check) return;
      check.abort();
      void loop.now([]);
    },
    refresh: (sheets) => {
      edited.forget(sheets);
      return checking && store.getState().phase === 'first' ? checking : waiting.asked(loop.now(sheets));
    },
    askedAbout(cell) {
      const grid = picture.gridOf(cell.sheet);
      return grid !== undefined && farParts.askedAbout(cell, grid);
    },
    keep,
    gridOf: picture.gridOf,
    async close() {
      loop.stop();
      await stopListening?.();
      stopListening = undefined;
    },
  };
}
