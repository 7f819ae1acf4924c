import type { StoreApi } from 'zustand/vanilla';
import type { WorkbookHost } from './port/workbook-host';
import type { CellRef } from '../forms/cell';
import { sameTarget, sheetOf, type BindTarget, type Correction } from '../reading/corrections';
import { formAt } from '../reading/bindings/form-at';
import type { Reading } from '../reading/reading';
import type { Finding } from '../review/finding';
import { quotesOf } from '../review/set-aside';
import { uniqueKey } from '../review/support/subjects';
import type { Dismissal } from '../review/workbook-record';
import { RECORD_TEXTS } from '../texts/record-texts';
import type { Text } from '../texts/text';
import { createFitActions } from './fit-actions';
import { newId, today, withCorrections, type Keep } from './record-change';
import type { Notice, SessionActions, SessionState } from './session-state';
import type { Watch } from './watch';

type RecordActions = Pick<
  SessionActions,
  | 'dismiss'
  | 'dismissAll'
  | 'restore'
  | 'restoreAll'
  | 'changeRules'
  | 'bind'
  | 'excludeSheet'
  | 'leaveOut'
  | 'readAs'
  | 'removeCorrection'
  | 'tie'
  | 'part'
  | 'needsNoIndicator'
>;

/** What the actions work with. */
interface RecordActionsOptions {
  readonly host: WorkbookHost;
  readonly watch: Watch;
  readonly store: StoreApi<SessionState>;
  /** Runs an action that changes the workbook after those before it; failures become the notice. */
  readonly change: (busy: 'recording', work: () => Promise<Notice | undefined>) => Promise<void>;
}

/** The actions that keep something in the workbook: what the user says about its reading and its review. */
export function createRecordActions({ host, watch, store, change }: RecordActionsOptions): RecordActions {
  const keep: Keep = (prepare) =>
    change('recording', async () => {
      const { of, sheets, done, setAside } = await prepare();
      watch.keep(await host.writeRecord(of));
      if (store.getState().phase === 'ready') await watch.refresh(sheets);
      return { type: 'done', text: done, ...(setAside ? { setAside } : {}) };
    });

  /** Sheets are read again by the sheet: any one of them makes the review new. */
  const anySheet = (): readonly string[] =>
    (store.getState().reading?.sheets ?? []).slice(0, 1).map(({ sheet }) => sheet.id);

  const correct = (correction: Correction, replaces: (other: Correction) => boolean, done: Text) => ({
    of: withCorrections((corrections) => [...corrections.filter((other) => !replaces(other)), correction]),
    sheets: [sheetOf(correction)?.id].filter((id) => id !== undefined),
    done,
  });

  const dismissAll = async (findings: readonly Finding[], reason: string): Promise<void> => {
    if (reason.trim() === '' || findings.length === 0) return;
    await keep(() => {
      // An id may have gone over to another form since: a dismissal that holds for that one stays.
      const held = new Set((store.getState().dismissed ?? []).map(({ dismissal }) => dismissal.finding));
      const dismissals = findings.map((finding): Dismissal => ({
        finding: uniqueKey(finding.id, held),
        rule: finding.rule,
        reason: reason.trim(),
        quotes: quotesOf(finding),
        on: today(),
        at: finding.cells[0],
      }));
      const ids = new Set(dismissals.map(({ finding }) => finding));
      return {
        of: (record) => ({
          ...record,
          dismissals: [...record.dismissals.filter(({ finding }) => !ids.has(finding)), ...dismissals],
        }),
        sheets: anySheet(),
        done: RECORD_TEXTS.dismissed(findings.length),
        setAside: dismissals,
      };
    });
  };
  const restoreAll = (dismissals: readonly Dismissal[]): Promise<void> =>
    keep(() => {
      const ids = new Set(dismissals.map(({ finding }) => finding));
      return {
        of: (record) => ({
          ...record,
          dismissals: record.dismissals.filter(({ finding }) => !ids.has(finding)),
        }),
        sheets: anySheet(),
        done: RECORD_TEXTS.restored(dismissals.length),
      };
    });

  return {
    ...createFitActions(keep),
    dismiss: (finding, reason) => dismissAll([finding], reason),
    dismissAll,
    restore: (dismissal) => restoreAll([dismissal]),
    restoreAll,
    changeRules: (changed) =>
      keep(() => ({
        of: (record) => ({ ...record, rules: { ...record.rules, ...changed } }),
        sheets: anySheet(),
        done: RECORD_TEXTS.rulesChanged,
      })),
    bind: (target) =>
      keep(async () => {
        const at = await host.selectedRange();
        const { reading } = store.getState();
        return correct(
          { id: newId(), type: 'bind', target, at },
          (other) => rebinds(other, target, at, reading),
          RECORD_TEXTS.bound,
        );
      }),
    excludeSheet: (sheet) =>
      keep(() =>
        correct(
          { id: newId(), type: 'exclude-sheet', sheet },
          (other) => 'sheet' in other && other.sheet.id === sheet.id,
          RECORD_TEXTS.excluded(sheet.name),
        ),
      ),
    leaveOut: (originals) =>
      keep(() => {
        const ids = new Set(originals.map(({ id }) => id));
        const added = originals.map((sheet): Correction => ({ id: newId(), type: 'exclude-sheet', sheet }));
        return {
          of: withCorrections((corrections) => [
            ...corrections.filter((other) => !('sheet' in other && ids.has(other.sheet.id))),
            ...added,
          ]),
          sheets: [...ids],
          done: RECORD_TEXTS.leftOut(originals.length),
        };
      }),
    readAs: (sheet, family) =>
      keep(() =>
        correct(
          { id: newId(), type: 'family', sheet, family },
          (other) => 'sheet' in other && other.sheet.id === sheet.id,
          RECORD_TEXTS.readAs(sheet.name),
        ),
      ),
    removeCorrection: (id) =>
      keep(() => {
        const removed = store.getState().record?.corrections.find((correction) => correction.id === id);
        const sheet = removed && sheetOf(removed)?.id;
        return {
          of: withCorrections((corrections) => corrections.filter((correction) => correction.id !== id)),
          sheets: sheet === undefined ? anySheet() : [sheet],
          done: RECORD_TEXTS.removed,
        };
      }),
  };
}

/** Whether an earlier binding is of the same target of the same form. */
function rebinds(other: Correction, target: BindTarget, at: CellRef, reading: Reading | undefined): boolean {
  if (other.type !== 'bind' || !sameTarget(other.target, target)) return false;
  if (other.at?.sheet.id !== at.sheet.id) return false;
  const forms = reading?.sheets.find(({ sheet }) => sheet.id === at.sheet.id)?.forms ?? [];
  return formAt(forms, other.at) === formAt(forms, at);
}
