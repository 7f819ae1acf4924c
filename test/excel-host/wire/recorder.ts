import { WRITE_FLAG, type BatchRequest, type BatchResponse } from '../batch/protocol';

/** One batch (one `context.sync()` that sent something), as the host saw it. */
export interface RecordedBatch {
  /** Element 6 of the request: 0 or 4 read, 1 write, 17 write that can be undone; 64 more where it waits for the end of an edit. */
  readonly flags: number;
  /** Whether office.js flagged the batch as a write (which clears or adds to Excel's undo list). */
  readonly write: boolean;
  /** Bytes of the request body (UTF-8). */
  readonly bytes: number;
  /** Bytes of the answer; 0 while there is none or when the host refused the whole batch. */
  readonly responseBytes: number;
  readonly request: BatchRequest;
  readonly response?: BatchResponse;
  /** Office error code with which the whole batch was refused; 0 when it was carried out. */
  readonly refused: number;
}

/** Keeps every batch since the start or the last `clear()`. */
export class Recorder {
  private list: RecordedBatch[] = [];
  private warnings: string[] = [];

  get batches(): readonly RecordedBatch[] {
    return this.list;
  }

  /** Batches flagged as writes. */
  get writes(): readonly RecordedBatch[] {
    return this.list.filter((batch) => batch.write);
  }

  /** Failures of the stand-in itself, which tests should see. */
  get faults(): readonly string[] {
    return this.warnings;
  }

  /** Notes a request and gives back the function that completes the note. */
  begin(
    flags: number,
    body: string,
    request: BatchRequest,
  ): (outcome: { response?: BatchResponse; text?: string; refused?: number }) => void {
    const started: RecordedBatch = {
      flags,
      write: (flags & WRITE_FLAG) !== 0,
      bytes: byteLength(body),
      responseBytes: 0,
      request,
      refused: 0,
    };
    this.list.push(started);
    return ({ response, text = '', refused = 0 }) => {
      const index = this.list.indexOf(started);
      if (index >= 0) this.list[index] = { ...started, response, responseBytes: byteLength(text), refused };
    };
  }

  fault(message: string): void {
    this.warnings.push(message);
  }

  clear(): void {
    this.list = [];
    this.warnings = [];
  }
}

/** Length in UTF-8, without needing an encoder (jsdom has none). */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
