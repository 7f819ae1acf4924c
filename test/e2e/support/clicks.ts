import type { WorkbenchPage } from './start-workbench';

/** The most clicks that a job may take, from the pane as it stands open; typing and keys are not counted. */
export const MOST_CLICKS = {
  mend: 1,
  dismiss: 3,
  restore: 2,
  'fix all': 3,
  insert: 1,
  correct: 6,
  refill: 3,
  'next year': 4,
  'self-evaluation': 5,
  list: 4,
  report: 1,
} as const;
export type Job = keyof typeof MOST_CLICKS;

/** Counts what the mouse does in page and pane: a click that a key makes says so by its detail of 0. */
export class Clicks {
  private counted = 0;

  static async of(workbench: WorkbenchPage): Promise<Clicks> {
    const clicks = new Clicks();
    const context = workbench.page.context();
    await context.exposeFunction('countClick', () => void (clicks.counted += 1));
    const listen = (): void => {
      const { countClick } = window as unknown as { countClick: () => void };
      window.addEventListener(
        'click',
        ({ isTrusted, detail }) => isTrusted && detail > 0 && countClick(),
        true,
      );
    };
    await context.addInitScript(listen);
    // What stands there already began without it.
    for (const frame of workbench.page.frames()) await frame.evaluate(listen);
    return clicks;
  }

  /** Does a job and holds its clicks against what it may take. */
  async job(name: Job, work: () => Promise<void>): Promise<void> {
    const before = this.counted;
    await work();
    const used = this.counted - before;
    if (used > MOST_CLICKS[name]) throw new Error(`“${name}” took ${used} clicks, not ${MOST_CLICKS[name]}.`);
    // A job without a click was not done by mouse: the counter does not see what it should.
    if (used === 0) throw new Error(`“${name}”: no click was counted.`);
  }
}
