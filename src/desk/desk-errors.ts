import { HostError } from '../session/port/host-errors';
import { DESK_ERROR_TEXTS } from '../texts/desk-texts';
import { ProductError } from '../texts/product-error';

/** What a worker says about a file. */
export class TaskFailedError extends ProductError {
  readonly code = 'task-failed';
}

/** Something unforeseen ended a task. */
export class TaskBrokenError extends ProductError {
  readonly code = 'task-broken';
  constructor(cause: string) {
    super(DESK_ERROR_TEXTS.broken, { cause });
  }
}

/** A task did not end in time and was ended. */
export class FileNotFinishedError extends ProductError {
  readonly code = 'file-not-finished';
  constructor() {
    super(DESK_ERROR_TEXTS.notFinished);
  }
}

/** A task was stopped by the user. */
export class WorkStoppedError extends ProductError {
  readonly code = 'work-stopped';
  constructor() {
    super(DESK_ERROR_TEXTS.stopped);
  }
}

/** No form of the unit has a standard form. */
export class NothingToFillError extends ProductError {
  readonly code = 'nothing-to-fill';
  constructor() {
    super(DESK_ERROR_TEXTS.nothingToFill);
  }
}

/** The browser does not let a page look into folders that are dropped on it. */
export class FolderClosedError extends ProductError {
  readonly code = 'folder-closed';
  constructor(names: readonly string[]) {
    super(DESK_ERROR_TEXTS.folderClosed(names));
  }
}

/** The desk changes no file. */
export class FilesStayError extends HostError {
  readonly code = 'files-stay';
  constructor() {
    super(DESK_ERROR_TEXTS.filesStay);
  }
}
