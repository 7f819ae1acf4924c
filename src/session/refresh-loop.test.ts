import {
  ApiMissingError,
  CancelledError,
  EditModeError,
  HostBusyError,
  SheetGoneError,
} from './port/host-errors';
import { createRefreshLoop, type LoopState, type Refresh, type Stale } from './refresh-loop';

/** A loop over a workbook that fails as told, with what was asked of it, what was shown, and what the loop said. */
function harness(failures: readonly (Error | undefined)[] = []) {
  const asked: ('all' | string[])[] = [];
  const states: LoopState['state'][] = [];
  const shown: typeof asked = [];
  const remaining = [...failures];
  const refresh: Refresh = async (stale, settled) => {
    const what = stale === 'all' ? stale : [...stale];
    asked.push(what);
    const failure = remaining.shift();
    if (failure) throw failure;
    if (await settled()) shown.push(what);
  };
  return { asked, shown, states, loop: createRefreshLoop(refresh, ({ state }) => states.push(state)) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('createRefreshLoop', () => {
  it('reads at the first event and shows when it is quiet', async () => {
    const { asked, shown, loop } = harness();
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(90);
    expect([asked, shown]).toEqual([[['a']], []]);
    await jest.advanceTimersByTimeAsync(10);
    expect([asked, shown]).toEqual([[['a']], [['a']]]);
  });

  it('shows a burst of events as one, read again after its end', async () => {
    const { asked, shown, states, loop } = harness();
    loop.changed(['a']);
    loop.changed(['b']);
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([['a'], ['b', 'a']]);
    expect(shown).toEqual([['b', 'a']]);
    expect(states).toEqual(['working', 'working', 'current']);
  });

  it('does not scan everything before it is quiet', async () => {
    const { asked, loop } = harness();
    loop.changed('all');
    await jest.advanceTimersByTimeAsync(90);
    expect(asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(10);
    expect(asked).toEqual(['all']);
  });

  it('shows what was asked for at once, whatever has begun', async () => {
    const { shown, loop } = harness();
    loop.changed(['a']);
    await loop.now(['b']);
    expect(shown).toEqual([['b', 'a']]);
  });

  it('does not wait for the end of a burst that does not end', async () => {
    const { shown, loop } = harness();
    for (let event = 0; event < 30; event += 1) {
      loop.changed(['a']);
      await jest.advanceTimersByTimeAsync(50);
    }
    expect(shown).not.toHaveLength(0);
  });

  it('reads in the next round what changed during a refresh', async () => {
    const asked: Stale[] = [];
    let finish: () => void = () => undefined;
    const loop = createRefreshLoop(
      (stale) => {
        asked.push(stale);
        return new Promise((resolve) => (finish = resolve));
      },
      () => undefined,
    );
    const done = loop.now('all');
    loop.changed(['late']);
    await jest.advanceTimersByTimeAsync(500);
    expect(asked).toHaveLength(1);
    finish();
    await jest.advanceTimersByTimeAsync(0);
    finish();
    await done;
    expect(asked).toEqual(['all', new Set(['late'])]);
  });

  it('keeps trying while a cell is being edited, however long', async () => {
    const { asked, states, loop } = harness(Array.from({ length: 20 }, () => new EditModeError()));
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(21);
    expect(states.at(-1)).toBe('current');
    expect(states).not.toContain('failed');
  });

  it('tries again at once when the end of an edit arrives as a change', async () => {
    const { asked, loop } = harness(Array.from({ length: 8 }, () => new EditModeError()));
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(5000);
    const before = asked.length;
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(110);
    expect(asked.length).toBe(before + 1);
  });

  it.each([
    [
      'gives up after a few tries when Excel stays busy',
      Array.from({ length: 9 }, () => new HostBusyError()),
      5,
    ],
    ['does not repeat what cannot work', [new ApiMissingError()], 1],
    ['does not repeat what the user stopped', [new CancelledError()], 1],
    ['does not repeat a fault of its own', [new TypeError('bug')], 1],
  ])('%s', async (_, failures, tries) => {
    const { asked, states, loop } = harness(failures);
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(tries);
    expect(states.at(-1)).toBe('failed');
  });

  it('keeps noted what it could not read', async () => {
    const { asked, loop } = harness([new ApiMissingError()]);
    await loop.now(['a']);
    await loop.now(['b']);
    expect(asked).toEqual([['a'], ['a', 'b']]);
  });

  it('reads everything when a sheet is gone', async () => {
    const { asked, loop } = harness([new SheetGoneError()]);
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual([['a'], 'all']);
  });

  it('has nothing to do where nothing is noted', async () => {
    const { asked, loop } = harness();
    await loop.now([]);
    expect(asked).toEqual([]);
  });
});

describe('after having given up', () => {
  const BUSY = (): Error[] => Array.from({ length: 5 }, () => new HostBusyError());

  it('tries again by itself, without a word until it succeeds', async () => {
    const { asked, states, loop } = harness([...BUSY(), new HostBusyError()]);
    void loop.now('all');
    await jest.advanceTimersByTimeAsync(8000);
    expect(states.at(-1)).toBe('failed');
    const [tries, said] = [asked.length, states.length];
    await jest.advanceTimersByTimeAsync(15_000);
    expect([asked.length, states.length]).toEqual([tries + 1, said]);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(asked.length).toBe(tries + 2);
    expect(states.at(-1)).toBe('current');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked.length).toBe(tries + 2);
  });

  it('does not try again what will not pass, and not after its end', async () => {
    for (const failures of [[new ApiMissingError()], BUSY()]) {
      const { asked, states, loop } = harness(failures);
      void loop.now('all');
      await jest.advanceTimersByTimeAsync(8000);
      expect(states.at(-1)).toBe('failed');
      const tries = asked.length;
      if (failures.length > 1) loop.stop();
      await jest.advanceTimersByTimeAsync(60_000);
      expect(asked.length).toBe(tries);
    }
  });

  it('what is asked for meanwhile is done with words', async () => {
    const { states, loop } = harness([...BUSY(), ...BUSY()]);
    void loop.now('all');
    await jest.advanceTimersByTimeAsync(8000);
    const said = states.length;
    void loop.now('all');
    await jest.advanceTimersByTimeAsync(8000);
    expect(states.length).toBeGreaterThan(said);
    expect(states.at(-1)).toBe('failed');
  });
});
