import { createStore } from 'zustand/vanilla';
import { asProductError } from '../session/port/host-errors';
import { createSession } from '../session/session';
import type { WorkbookRecord } from '../review/workbook-record';
import { DESK_TEXTS } from '../texts/desk-texts';
import type { Explanation } from '../texts/product-error';
import { FolderClosedError, WorkStoppedError } from './desk-errors';
import type { Desk, DeskState, DeskUnit } from './desk-state';
import { createDownloads, type Saving } from './downloads';
import { createFileHost } from './file-host';
import type { Pool } from './work/pool';
import type { FileRead, FileSource, UnitGroup, UnitSource } from './work/tasks';

const NOTHING: DeskState = {
  phase: 'empty',
  progress: { done: 0, total: 0, since: 0 },
  files: 0,
  units: [],
  problems: [],
  withoutForms: [],
};

/** After so many files what was read is put together for the first time, and again whenever it has become three times as much. */
const FIRST_GROUPING = 4;
const GROUP_AGAIN = 3;

/** The desk over workers that do the reading and reviewing. */
export function createDesk(pool: Pool, save: Saving): Desk {
  const store = createStore<DeskState>(() => NOTHING);
  /** All files by their paths, as far as they were handed over; what was read of them. */
  const files = new Map<string, FileSource>();
  let read = new Map<string, FileRead>();
  let waiting: FileSource[] = [];
  let running: Promise<void> | undefined;
  /** Grows when everything that is under way no longer counts. */
  let round = 0;

  const set = store.setState;
  const unitById = (id: string): DeskUnit | undefined =>
    store.getState().units.find((unit) => unit.id === id);
  const change = (id: string, changed: Partial<DeskUnit>): void =>
    set(({ units }) => ({ units: units.map((unit) => (unit.id === id ? { ...unit, ...changed } : unit)) }));
  const step = (): void => set(({ progress }) => ({ progress: { ...progress, done: progress.done + 1 } }));
  const problem = (path: string, explanation: Explanation, lost: boolean): void =>
    set(({ problems }) => ({ problems: [...problems, { path, explanation, lost }] }));

  const readOne = async (source: FileSource): Promise<void> => {
    const { path } = source;
    const mine = round;
    try {
      const found = await pool.run('read', source);
      if (mine !== round) return;
      read.set(path, found);
      await pool.run('group', { files: [{ path, forms: found.forms }], answer: false }).catch(ignoreStopped);
      for (const explanation of found.problems) problem(path, explanation, false);
      if (found.forms.length === 0) set(({ withoutForms }) => ({ withoutForms: [...withoutForms, path] }));
    } catch (error) {
      if (mine === round) problem(path, asProductError(error).explanation, true);
    }
    if (mine === round) step();
  };

  const regroup = async (): Promise<void> => {
    const mine = round;
    const groups = await pool.run('group', { files: [], answer: true });
    if (mine === round) set(({ units }) => ({ units: unitsOf(groups, units, files) }));
  };

  const readAll = async (): Promise<void> => {
    let groupAt = FIRST_GROUPING;
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      await Promise.all(
        now.map(async (source) => {
          await readOne(source);
          if (read.size < groupAt) return;
          groupAt = read.size * GROUP_AGAIN;
          await regroup();
        }),
      );
    }
    await regroup();
  };

  const reviewAll = async (): Promise<void> => {
    const open = store.getState().units.filter(({ figures, failure }) => !figures && !failure);
    set({ phase: 'reviewing', progress: { done: 0, total: open.length, since: performance.now() } });
    await Promise.all(open.map(reviewOne));
  };

  const reviewOne = async ({ id, source }: DeskUnit): Promise<void> => {
    const mine = round;
    try {
      const figures = await pool.run('review', { source, shown: 'main' });
      if (mine === round && unitById(id)?.source === source) change(id, { figures });
    } catch (error) {
      if (mine === round && !(error instanceof WorkStoppedError))
        change(id, { failure: asProductError(error).explanation });
    }
    if (mine === round) step();
  };

  const work = async (): Promise<void> => {
    const mine = round;
    try {
      do {
        await readAll();
        if (mine === round) await reviewAll();
      } while (waiting.length > 0);
    } catch (error) {
      if (mine === round) set({ notice: { type: 'error', explanation: asProductError(error).explanation } });
    }
    if (mine === round) set({ phase: files.size === 0 ? 'empty' : 'ready' });
  };

  const end = (): void => {
    round += 1;
    waiting = [];
    running = undefined;
    pool.stop();
  };

  const closeUnit = async (): Promise<void> => {
    const { open } = store.getState();
    set({ open: undefined, opening: undefined });
    await open?.session.close();
  };

  /** What was decided about a unit goes into its reports and figures. */
  const decided = (id: string) => (record: WorkbookRecord) => {
    const unit = unitById(id);
    if (!unit) return;
    const source = { ...unit.source, record };
    change(id, { source });
    void reviewOne({ ...unit, source });
  };

  return {
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    actions: {
      async add(added, closed = []) {
        const refused = closed.length > 0 ? new FolderClosedError(closed).explanation : undefined;
        if (refused && added.length === 0) {
          set({ notice: { type: 'error', explanation: refused } });
          return;
        }
        if (added.length === 0) {
          set({ notice: { type: 'done', text: DESK_TEXTS.nothingDropped, problems: [] } });
          return;
        }
        // A file that comes again takes the place of the earlier one: it was put right meanwhile.
        const paths = new Set(added.map(({ path }) => path));
        const { open, problems, withoutForms } = store.getState();
        if (unitById(open?.id ?? '')?.source.files.some(({ path }) => paths.has(path))) await closeUnit();
        for (const source of added) {
          files.set(source.path, source);
          read.delete(source.path);
        }
        waiting.push(...added);
        const { phase, progress } = store.getState();
        set({
          files: files.size,
          problems: problems.filter(({ path }) => !paths.has(path)),
          withoutForms: withoutForms.filter((path) => !paths.has(path)),
          notice: refused && { type: 'error', explanation: refused },
          phase: 'reading',
          progress:
            phase === 'reading'
              ? { ...progress, total: progress.total + added.length }
              : { done: 0, total: added.length, since: performance.now() },
        });
        const mine = round;
        running ??= work().finally(() => {
          if (mine === round) running = undefined;
        });
        await running;
      },
      stop() {
        end();
        // Files that were not read can be added again.
        for (const path of files.keys()) if (!read.has(path)) files.delete(path);
        const known = [...read].map(([path, { forms }]) => ({ path, forms }));
        set({ phase: files.size === 0 ? 'empty' : 'ready', files: files.size });
        void pool
          .run('group', { files: known, answer: true })
          .then((groups) => set(({ units }) => ({ units: unitsOf(groups, units, files) })), ignoreStopped);
      },
      async clear() {
        end();
        files.clear();
        read = new Map();
        await closeUnit();
        set({ ...NOTHING, notice: undefined, making: undefined }, true);
      },
      async openUnit(id) {
        const unit = unitById(id);
        if (!unit) return;
        set({ opening: id, notice: undefined });
        try {
          const host = createFileHost(await pool.run('open', unit.source), decided(id));
          if (store.getState().opening !== id) return;
          const session = createSession(host);
          set({ opening: undefined, open: { id, host, session } });
          await session.actions.check();
        } catch (error) {
          set({
            opening: undefined,
            notice: { type: 'error', explanation: asProductError(error).explanation },
          });
        }
      },
      closeUnit,
      download: createDownloads(store, pool, save),
      dismissNotice: () => set({ notice: undefined }),
    },
  };
}

function ignoreStopped(error: unknown): void {
  if (!(error instanceof WorkStoppedError)) throw error;
}

/** Units as they are now; one whose forms are the same keeps what is known of it. */
function unitsOf(
  groups: readonly UnitGroup[],
  before: readonly DeskUnit[],
  files: ReadonlyMap<string, FileSource>,
): readonly DeskUnit[] {
  const known = new Map(before.map((unit) => [unit.id, unit]));
  const ids = new Map<string, number>();
  return groups.map(({ unit, year, doubtful, paths, forms }) => {
    const name = `${unit ?? ''}|${year ?? ''}`;
    const count = ids.get(name) ?? 0;
    ids.set(name, count + 1);
    const id = count === 0 ? name : `${name}|${count}`;
    const places = forms.map(({ sheet, row, column }) => ({ sheet: sheet.id, row, column }));
    const same = known.get(id);
    const sources = paths.flatMap((path) => files.get(path) ?? []);
    const record = same?.source.record;
    const source = { files: sources, forms: places, ...(record ? { record } : {}) };
    return same && isSame(same.source, source) ? { ...same, doubtful } : { id, unit, year, doubtful, source };
  });
}

/** Whether nothing has come and gone: the same files with forms in the same places. */
const isSame = (a: UnitSource, b: UnitSource): boolean =>
  a.files.length === b.files.length &&
  a.files.every((file, index) => file === b.files[index]) &&
  JSON.stringify(a.forms) === JSON.stringify(b.forms);
