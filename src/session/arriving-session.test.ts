import { fakeSession } from '../taskpane/testing/fake-session';
import { arrivingSession } from './arriving-session';
import type { Session } from './session-state';

const CAPABILITIES = { excelApi: '1.14', undo: 'none', platform: 'Windows' } as const;

test('shows that the first check is about to begin', () => {
  const session = arrivingSession(CAPABILITIES, new Promise(() => undefined));
  expect(session.getState()).toEqual({
    phase: 'first',
    freshness: 'checking',
    marks: 0,
    capabilities: CAPABILITIES,
  });
});

test('what is asked of it before is done once the session is there, in order', async () => {
  const real = fakeSession();
  let arrive: (session: Session) => void = () => undefined;
  const session = arrivingSession(CAPABILITIES, new Promise((resolve) => (arrive = resolve)));
  session.actions.cancel();
  const checked = session.actions.check();
  expect(real.calls).toEqual([]);
  arrive(real);
  await checked;
  expect(real.calls).toEqual([['cancel'], ['check']]);
});

test('nothing rejects when the session does not arrive', async () => {
  const session = arrivingSession(CAPABILITIES, Promise.reject(new Error('no network')));
  await expect(session.actions.check()).resolves.toBeUndefined();
});

test('says what is waited for when the code takes long', async () => {
  jest.useFakeTimers();
  const told: unknown[] = [];
  const session = arrivingSession(CAPABILITIES, new Promise(() => undefined));
  session.subscribe(({ waiting }) => told.push(waiting));
  await jest.advanceTimersByTimeAsync(14_000);
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['files']);
  expect(session.getState()).toMatchObject({ phase: 'first', waiting: 'files' });
  jest.useRealTimers();
});
