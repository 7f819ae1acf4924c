import { OfficeError } from './messages';
import { HostError } from '../batch/host-error';
import type { Action, BatchRequest } from '../batch/protocol';

/** Whole-batch refusals that can be injected. */
export type BatchFault = keyof typeof FAULT_CODES;

const FAULT_CODES = {
  cellEditMode: OfficeError.CellEditMode,
  sessionLost: OfficeError.SessionLost,
  modalDialogOpen: OfficeError.ModalDialogOpen,
  activityLimit: OfficeError.ActivityLimit,
  requestTooLarge: OfficeError.RequestTooLarge,
  responseTooLarge: OfficeError.ResponseTooLarge,
  accessDenied: OfficeError.AccessDenied,
  generalException: 5001,
} as const;

/** How events reach the pane. */
export type EventDelivery = 'normal' | 'lost' | 'twice' | 'reversed';

interface Trap {
  readonly when: (request: BatchRequest) => boolean;
  readonly code?: number;
  readonly before?: () => void | Promise<void>;
}

/** Says whether an action of a batch is to fail. */
export type ActionTrap = (action: Action) => boolean;

/** Faults to inject. Each is used up by the batch it meets; delays and event delivery stay until `clear()`. */
export class Faults {
  private traps: Trap[] = [];
  private answerDelay = 0;
  private losing = false;
  private losingSelections = false;
  private eventDelay = 0;
  private delivery: EventDelivery = 'normal';
  private actionTrap: ActionTrap = () => false;

  /** Refuses the next batch (that matches) as a whole. */
  failNext(fault: BatchFault, when: (request: BatchRequest) => boolean = () => true): void {
    this.traps.push({ when, code: FAULT_CODES[fault] });
  }

  /** Does something just before the next batch (that matches) runs: "the user deleted the sheet between two syncs". */
  beforeNext(
    action: () => void | Promise<void>,
    when: (request: BatchRequest) => boolean = () => true,
  ): void {
    this.traps.push({ when, before: action });
  }

  /** Fails every action that the trap says so of, in the middle of its batch: what stood before it stays done. */
  failActions(trap: ActionTrap): void {
    this.actionTrap = trap;
  }

  /** Throws where the action is to fail. */
  meetAction(action: Action): void {
    if (this.actionTrap(action))
      throw new HostError(
        'GeneralException',
        'There was an internal error while processing the request.',
        500,
      );
  }

  /** Answers to batches come this much later. */
  delayAnswers(milliseconds: number): void {
    this.answerDelay = milliseconds;
  }

  /** The next batch is carried out, but its answer never comes (until the pane gives up). */
  loseNextAnswer(): void {
    this.losing = true;
  }

  /** Events come this much later, or not, twice, or in reversed order within one turn. */
  deliverEvents(delivery: EventDelivery, delayMilliseconds = 0): void {
    this.delivery = delivery;
    this.eventDelay = delayMilliseconds;
  }

  /** The pane is no longer told that something else is selected. */
  loseSelections(): void {
    this.losingSelections = true;
  }

  get losesSelections(): boolean {
    return this.losingSelections;
  }

  clear(): void {
    this.losingSelections = false;
    this.traps = [];
    this.answerDelay = 0;
    this.losing = false;
    this.eventDelay = 0;
    this.delivery = 'normal';
    this.actionTrap = () => false;
  }

  /** Springs the traps this batch runs into; answers the error code to refuse it with, or 0. */
  async meet(request: BatchRequest): Promise<number> {
    const sprung = this.traps.filter((trap) => trap.when(request)).slice(0, 1);
    this.traps = this.traps.filter((trap) => !sprung.includes(trap));
    for (const trap of sprung) await trap.before?.();
    return sprung.find((trap) => trap.code !== undefined)?.code ?? 0;
  }

  /** Waits as long as answers are delayed; for ever when the answer is to be lost. */
  async holdAnswer(): Promise<void> {
    if (this.losing) {
      this.losing = false;
      await new Promise<never>(() => undefined);
    }
    if (this.answerDelay > 0) await pause(this.answerDelay);
  }

  /** Hands events on as `deliverEvents` asked. */
  async deliver<T>(events: readonly T[], send: (event: T) => void): Promise<void> {
    const delivery = this.delivery;
    if (this.eventDelay > 0) await pause(this.eventDelay);
    if (delivery === 'lost') return;
    const ordered = delivery === 'reversed' ? [...events].reverse() : events;
    for (const event of ordered) {
      send(event);
      if (delivery === 'twice') send(event);
    }
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
