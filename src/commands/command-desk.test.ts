import { createCommandDesk, type CommandDesk, type CommandFunctions } from './command-desk';
import { COMMANDS } from './command-names';

let desk: CommandDesk;
let done: string[];
let finish: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  done = [];
  finish = () => undefined;
  desk = createCommandDesk(async () => void done.push('pane'));
});
afterEach(() => jest.useRealTimers());

/** Functions that note what they did; one that is in `slow` ends when `finish` is called. */
const functions = (slow: readonly string[] = []): CommandFunctions =>
  Object.fromEntries(
    COMMANDS.map((name) => [
      name,
      async () => {
        done.push(name);
        if (slow.includes(name)) await new Promise<void>((resolve) => (finish = resolve));
      },
    ]),
  ) as unknown as CommandFunctions;

/** Notes whether a press has ended. */
const watched = (press: Promise<void>): { ended: boolean } => {
  const state = { ended: false };
  void press.finally(() => (state.ended = true));
  return state;
};
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

test.each(COMMANDS)('%s pressed before there is a function is carried out when there is', async (name) => {
  const press = watched(desk.press(name));
  await pass(14_000);
  expect(press.ended).toBe(false);
  desk.serve(functions());
  await pass(0);
  expect(done).toEqual([name]);
  expect(press.ended).toBe(true);
});

test.each<[string, number]>([
  ['at once', 0],
  ['within a double click', 400],
])('a second press %s is the same press', async (_case, later) => {
  const first = watched(desk.press('insertProjectForm'));
  desk.serve(functions());
  await pass(later);
  const second = watched(desk.press('insertProjectForm'));
  await pass(0);
  expect([first.ended, second.ended]).toEqual([true, true]);
  expect(done).toEqual(['insertProjectForm']);
});

test('a press while the command is still running ends with it; one a moment after it is a new one', async () => {
  desk.serve(functions(['insertProjectForm']));
  const first = watched(desk.press('insertProjectForm'));
  await pass(5_000);
  const second = watched(desk.press('insertProjectForm'));
  await pass(5_000);
  expect([first.ended, second.ended]).toEqual([false, false]);
  finish();
  await pass(0);
  expect([first.ended, second.ended]).toEqual([true, true]);
  await pass(600);
  void desk.press('insertProjectForm');
  await pass(0);
  expect(done).toEqual(['insertProjectForm', 'insertProjectForm']);
});

test('presses of other commands are their own', async () => {
  desk.serve(functions());
  await Promise.all(COMMANDS.map((name) => desk.press(name)));
  expect([...done].sort()).toEqual([...COMMANDS].sort());
});

test('a press for which no function comes brings the pane up, ends, and is not carried out later', async () => {
  const press = watched(desk.press('markFindings'));
  await pass(15_000);
  expect(press.ended).toBe(true);
  desk.serve(functions());
  await pass(10_000);
  expect(done).toEqual(['pane']);
});

test('where the session cannot start, a press brings the pane up, which says why', async () => {
  desk.giveUp();
  await desk.press('clearMarks');
  expect(done).toEqual(['pane']);
});

test('Excel is told before it takes the button for dead, however long the command runs', async () => {
  desk.serve(functions(['clearMarks']));
  const press = watched(desk.press('clearMarks'));
  await pass(240_000);
  expect(press.ended).toBe(true);
});

test('a function that fails ends its press', async () => {
  desk.serve({ ...functions(), check: () => Promise.reject(new Error('no pane')) });
  await expect(desk.press('check')).rejects.toThrow('no pane');
});
