import type { HostMessage, PaneAction, PaneMessage } from './messages';

/** The two directions between host and one pane, as strings: a frame's window or an end point in the same process. */
export interface PaneLink {
  post(text: string): void;
  /** Texts that surely come from the pane. */
  listen(receive: (text: string) => void): () => void;
}

export interface ChannelOptions {
  readonly link: PaneLink;
  readonly conversationId: string;
  readonly origin: string;
  /** Answers an action; what it throws goes to the pane as a failed request. */
  answer(message: PaneMessage): Promise<unknown>;
  /** Called after an answer has been posted. */
  answered?(message: PaneMessage): void;
  /** Called after the pane registered an event. */
  registered?(eventName: string): void;
}

/** Host end of office.js' cross-frame message channel. */
export class HostChannel {
  /** Event name to correlation id of its registration. */
  private readonly registrations = new Map<string, number>();
  private readonly stopListening: () => void;
  private calls = 0;
  /** Requests of the pane that wait for their answer, and when something went one way or the other for the last time. */
  private open = 0;
  private last = performance.now();

  constructor(private readonly options: ChannelOptions) {
    this.stopListening = options.link.listen((text) => {
      const message = parse(text);
      if (message?._conversationId === options.conversationId) void this.receive(message);
    });
  }

  /** Sends an event when the pane has registered it, and says whether it had. */
  fire(eventName: string, data: unknown): boolean {
    const correlationId = this.registrations.get(eventName);
    if (correlationId === undefined) return false;
    this.post(eventName, correlationId, data, 0, 1);
    return true;
  }

  /** Asks the pane to do something; office.js answers nothing that a host needs. */
  notify(action: PaneAction): void {
    const call = {
      _messageType: 0,
      _actionName: 'Office_notifyAgave',
      _conversationId: `${this.options.conversationId}_ntf`,
      _correlationId: this.calls++,
      _origin: this.options.origin,
      _data: [action],
      _actionType: 0,
      _serializerVersion: 1,
    };
    this.options.link.post(JSON.stringify(call));
  }

  /** Milliseconds in which nothing went between host and pane; 0 while an answer is still due. */
  quietFor(): number {
    return this.open > 0 ? 0 : performance.now() - this.last;
  }

  isRegistered(eventName: string): boolean {
    return this.registrations.has(eventName);
  }

  close(): void {
    this.stopListening();
    this.registrations.clear();
  }

  private async receive(message: PaneMessage): Promise<void> {
    const { _actionName: name, _correlationId: id } = message;
    if (message._actionType !== 0) {
      if (message._actionType === 1) this.registrations.set(name, id);
      else this.registrations.delete(name);
      this.post(name, id, { Version: 1, Error: 0 });
      if (message._actionType === 1) this.options.registered?.(name);
      return;
    }
    this.open += 1;
    try {
      this.post(name, id, await this.options.answer(message));
    } catch (error) {
      this.post(name, id, error instanceof Error ? error.message : String(error), -2);
    }
    this.open -= 1;
    this.options.answered?.(message);
  }

  private post(
    name: string,
    correlationId: number,
    data: unknown,
    errorCode: 0 | -2 = 0,
    responseType: 0 | 1 = 0,
  ): void {
    const message: HostMessage = {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.options.conversationId,
      _correlationId: correlationId,
      _origin: this.options.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.last = performance.now();
    this.options.link.post(JSON.stringify(message));
  }
}

/** The message, or undefined for anything that is not a request of office.js. */
function parse(text: string): PaneMessage | undefined {
  if (!text.startsWith('{')) return undefined;
  const message = JSON.parse(text) as Partial<PaneMessage>;
  return message._messageType === 0 ? (message as PaneMessage) : undefined;
}
