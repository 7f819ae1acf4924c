import { PROGRESS_TEXTS } from '../../texts/cli-texts';

/** How progress is shown. */
export interface ProgressOptions {
  readonly total: number;
  /** Whether the line can be written over; otherwise a new line is written now and then. */
  readonly terminal: boolean;
  write(text: string): void;
  /** Milliseconds. */
  now(): number;
}

export interface Progress {
  /** Another file is done. */
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** Milliseconds from one line to the next. */
const PAUSE = { terminal: 200, log: 10_000 };
/** So many files tell how long one takes. */
const ENOUGH = 5;
const CLEAR = '\r\u001b[K';

/** Says how many files are done and how long the others will take, by what the files have taken so far. */
export function createProgress({ total, terminal, write, now }: ProgressOptions): Progress {
  const since = now();
  let [done, last, standing] = [0, since, false];
  const clear = (): void => {
    if (standing) write(CLEAR);
    standing = false;
  };
  return {
    step() {
      done += 1;
      const time = now();
      if (time - last < (terminal ? PAUSE.terminal : PAUSE.log)) return;
      last = time;
      const left = done < ENOUGH ? undefined : Math.ceil((((time - since) / done) * (total - done)) / 1000);
      const { zh } = PROGRESS_TEXTS.done(done, total, left);
      write(terminal ? `${CLEAR}${zh}` : `${zh}\n`);
      standing = terminal;
    },
    clear,
  };
}
