import { WRITE_FLAG, type BatchRequest, type BatchResponse, type Json } from '../batch/protocol';
import { appContext, type HostDescription } from './app-context';
import { HostChannel, type PaneLink } from './channel';
import type { Faults } from './faults';
import {
  DispatchId,
  OfficeError,
  PaneAction,
  type MethodAnswer,
  type MethodData,
  type PaneKey,
  type PaneMessage,
} from './messages';
import { byteLength, type Recorder } from './recorder';

/** Size at which Excel on the web refuses requests and answers. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** An event of the Excel objects on its way to the pane. */
export interface RichEvent {
  readonly type: number;
  /** Worksheet id, or "Workbook" for collections. */
  readonly target: string;
  readonly payload: { readonly [key: string]: Json | undefined };
}

/** What stands behind the wire: settings and the Excel objects. */
export interface HostDocument {
  settings: { readonly [key: string]: string };
  /** Whether a cell is being edited: batches are refused meanwhile, or held back where they ask for it. */
  readonly editing: boolean;
  /** Resolves when no cell is being edited. */
  editEnded(): Promise<void>;
  /** Whether several sheets are selected: batches fail meanwhile. */
  readonly grouped: boolean;
  runBatch(request: BatchRequest): Promise<BatchResponse>;
  /** Called when an answer has left: events held back during the batch may go now. */
  batchAnswered(): void;
}

/** How a ribbon command ended. */
export interface Completion {
  readonly functionName: string;
  /** Status the add-in gave to `event.completed()`; 0 is success. */
  readonly status: number;
}

export interface OfficeHostOptions {
  readonly link: PaneLink;
  readonly description: HostDescription;
  readonly document: HostDocument;
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** Told when the pane gives the keyboard back, and of keys that are the host's. */
  notified?(action: PaneAction, key: PaneKey | undefined): void;
}

const RICH_EVENT_CATEGORY = 65536;
/** Flag of a batch that waits until a cell is no longer being edited (`delayForCellEdit`). */
const DELAY_FLAG = 64;

/** The host as office.js meets it: start-up calls, batches, settings, ribbon commands, events. */
export class OfficeHost {
  /** Ribbon commands the add-in has completed, oldest first. */
  readonly completed: Completion[] = [];
  private readonly channel: HostChannel;
  private readonly commands = new Map<string, { name: string; done: (completion: Completion) => void }>();
  private commandCount = 0;
  private waiting: (() => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: OfficeHostOptions) {
    this.channel = new HostChannel({
      link: options.link,
      conversationId: options.description.conversationId,
      origin: options.description.origin,
      answer: (message) => this.answer(message),
      answered: (message) => {
        if (isBatch(message)) options.document.batchAnswered();
      },
      registered: (eventName) => {
        if (eventName !== 'appCommandInvoked') return;
        for (const press of this.waiting.splice(0)) press();
      },
    });
  }

  /** Whether the pane has got so far that ribbon commands reach it. */
  get listensToRibbon(): boolean {
    return this.channel.isRegistered('appCommandInvoked');
  }

  /** Milliseconds in which nothing went between host and pane; 0 while an answer is still due. */
  quietFor(): number {
    return this.channel.quietFor();
  }

  /** Presses a ribbon button; resolves when the add-in calls `event.completed()`. */
  press(functionName: string, controlId = functionName): Promise<Completion> {
    const id = `command-${++this.commandCount}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, { name: functionName, done: resolve });
      const source = JSON.stringify({ source: { id: controlId } });
      if (!this.channel.fire('appCommandInvoked', [id, functionName, source])) {
        this.commands.delete(id);
        reject(new Error(`The pane does not listen to ribbon commands yet: ${functionName}`));
      }
    });
  }

  /**
   * Presses a button at the very moment at which the pane registers for commands, as Excel does that starts the runtime
   * because of a press; several times for an impatient person.
   */
  pressAtRegistration(functionName: string, times = 1): Promise<readonly Completion[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push(() => {
        const presses = Array.from({ length: times }, () => this.press(functionName));
        Promise.all(presses).then(resolve, reject);
      });
    });
  }

  /** Sends events of Excel objects, and the old document event for selections. */
  send(events: readonly RichEvent[]): void {
    void this.options.faults.deliver(events, (event) => {
      this.channel.fire('richApiMessage', {
        ArrayData: [[RICH_EVENT_CATEGORY, event.type, event.target, JSON.stringify(event.payload), 0, false]],
      });
    });
  }

  /** `workbook.onSelectionChanged` is still the document event of 2013. */
  selectionChanged(): void {
    if (!this.options.faults.losesSelections) this.channel.fire('documentSelectionChanged', {});
  }

  /** Puts the keyboard on the first control of the pane. */
  focusPane(): void {
    this.channel.notify(PaneAction.CtrlF6In);
  }

  close(): void {
    this.channel.close();
  }

  private async answer(message: PaneMessage): Promise<unknown> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.options.description, this.options.document.settings);
      case 'ContextActivationManager_notifyHost': {
        const [, action, key] = message._data as readonly [string, number, PaneKey?];
        this.options.notified?.(action as PaneAction, key);
        return null;
      }
      case 'executeMethod':
        return this.execute(message._data as MethodData);
      default:
        throw new Error(`Unknown host action ${message._actionName}`);
    }
  }

  private async execute(data: MethodData): Promise<MethodAnswer> {
    const { document } = this.options;
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.Batch: {
        // A batch that waits for the end of an edit holds up nobody.
        if (((data.ArrayData?.[6] ?? 0) & DELAY_FLAG) !== 0) await document.editEnded();
        // Excel runs one batch after the other; how long an answer travels holds up nobody.
        const turn = this.queue.then(() => this.batch(data));
        this.queue = turn.catch(() => undefined);
        const answer = await turn;
        await this.options.faults.holdAnswer();
        return answer;
      }
      case DispatchId.LoadSettings:
        return done({
          Properties: {
            Settings: Object.entries(document.settings).map(([Name, Value]) => ({ Name, Value })),
          },
        });
      case DispatchId.SaveSettings:
        document.settings = Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []);
        return done({});
      case DispatchId.CommandCompleted:
        this.complete(data['0'] ?? '', data['1'] ?? 0);
        return done({});
      default:
        return { Version: 1, Error: OfficeError.NotImplemented };
    }
  }

  private async batch(data: MethodData): Promise<MethodAnswer> {
    const { options } = this;
    const { document, recorder, faults } = options;
    const [, , , , body = '{}', , flags = 0] = data.ArrayData ?? [];
    const request = JSON.parse(body) as BatchRequest;
    if (data.ArrayData?.[0] === 'WacPartition') {
      return carriedOut(JSON.stringify(await document.runBatch(request)));
    }
    const record = recorder.begin(flags, body, request);
    const refuse = (code: number): MethodAnswer => {
      record({ refused: code });
      return { Version: 1, Error: code };
    };
    const fault = await faults.meet(request);
    if (fault !== 0) return refuse(fault);
    if (byteLength(body) > PAYLOAD_LIMIT_BYTES) return refuse(OfficeError.RequestTooLarge);
    if (document.editing) return refuse(OfficeError.CellEditMode);
    if (document.grouped) return refuse(OfficeError.General);
    if (options.description.readOnly && (flags & WRITE_FLAG) !== 0) return refuse(OfficeError.AccessDenied);
    const response = await document.runBatch(request);
    const text = JSON.stringify(response);
    if (byteLength(text) > PAYLOAD_LIMIT_BYTES) return refuse(OfficeError.ResponseTooLarge);
    record({ response, text });
    return carriedOut(text);
  }

  private complete(id: string, status: number): void {
    const command = this.commands.get(id);
    if (!command) return;
    this.commands.delete(id);
    const completion = { functionName: command.name, status };
    this.completed.push(completion);
    command.done(completion);
  }
}

const done = (rest: { readonly [key: string]: Json }): MethodAnswer => ({ Version: 1, Error: 0, ...rest });
const carriedOut = (text: string): MethodAnswer => done({ Data: [200, [], text] });

function isBatch(message: PaneMessage): boolean {
  return (
    message._actionName === 'executeMethod' &&
    (message._data as MethodData).DdaMethod.DispatchId === DispatchId.Batch
  );
}
