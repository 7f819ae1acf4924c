import type { CommandName } from './command-names';

/** What each command does. None rejects: what goes wrong is shown in the pane. */
export type CommandFunctions = Readonly<Record<CommandName, () => Promise<void>>>;

/** How long the desk waits, in milliseconds. */
export interface Patience {
  /** For the functions, from the press on; then the press is given up. */
  readonly functions: number;
  /** For the end of a command: Excel keeps its button busy until then, and takes it for dead after five minutes. */
  readonly end: number;
  /** A press so soon after the end of the same command is the second click of one double click. */
  readonly doubleClick: number;
}

const PATIENCE: Patience = { functions: 15_000, end: 240_000, doubleClick: 500 };

/** Takes the presses of ribbon buttons and keyboard shortcuts from the first moment on, and has them carried out. */
export interface CommandDesk {
  /** Carries a command out, once the functions are there. Settles when Excel may be told that it has ended. */
  press(name: CommandName): Promise<void>;
  /** From now on there are functions; what was pressed before is carried out. */
  serve(functions: CommandFunctions): void;
  /** There will be no functions; the pane says why. */
  giveUp(): void;
  /** Resolves at the first press: somebody is waiting. */
  readonly pressed: Promise<true>;
}

/**
 * A desk without functions yet. A press while the same command is still being carried out, or right after it, is the
 * same press.
 *
 * @param showPane brings the pane up, which says what is the matter when a press cannot be carried out
 */
export function createCommandDesk(showPane: () => Promise<void>, patience: Patience = PATIENCE): CommandDesk {
  const functions = deferred<CommandFunctions | undefined>();
  const pressed = deferred<true>();
  const running = new Map<CommandName, Promise<void>>();
  const ended = new Map<CommandName, number>();

  const carryOut = async (name: CommandName): Promise<void> => {
    const served = await within(patience.functions, functions.promise);
    await within(patience.end, served ? served[name]() : showPane());
  };

  return {
    pressed: pressed.promise,
    press(name) {
      pressed.resolve(true);
      const before = running.get(name);
      if (before) return before;
      if (performance.now() - (ended.get(name) ?? -Infinity) < patience.doubleClick) return Promise.resolve();
      const run = carryOut(name).finally(() => {
        running.delete(name);
        ended.set(name, performance.now());
      });
      running.set(name, run);
      return run;
    },
    serve: functions.resolve,
    giveUp: () => functions.resolve(undefined),
  };
}

/** What comes of a promise, or undefined after this many milliseconds. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A promise that is settled from outside. */
function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
