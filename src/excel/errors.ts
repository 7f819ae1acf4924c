import {
  ApiMissingError,
  EditModeError,
  HostBusyError,
  PayloadTooLargeError,
  ProtectedSheetError,
  ReadOnlyWorkbookError,
  RestartNeededError,
  SelectionError,
  SessionLostError,
  SheetGoneError,
  UnexplainedRefusalError,
  UnknownHostError,
  UnsupportedHereError,
} from '../session/port/host-errors';
import type { HostError } from '../session/port/host-errors';
import { isOlderThanAskedFor, isReadOnly } from './capabilities';
import { ProductError } from '../texts/product-error';

type Made = (cause: unknown) => HostError;
const as =
  (ErrorClass: new (options?: ErrorOptions) => HostError): Made =>
  (cause) =>
    new ErrorClass({ cause });
const missing: Made = (cause) =>
  new ApiMissingError({ cause, api: missingApi(cause), tooOld: isOlderThanAskedFor() });

/** Codes of `OfficeExtension.Error` (ErrorCodes of the API reference) and what each becomes. */
const ERROR_OF_CODE: Readonly<Record<string, Made>> = {
  InvalidOperationInCellEditMode: as(EditModeError),
  AccessDenied: (cause) =>
    isReadOnly() ? new ReadOnlyWorkbookError({ cause }) : new ProtectedSheetError({ cause }),
  RequestPayloadSizeLimitExceeded: as(PayloadTooLargeError),
  ResponsePayloadSizeLimitExceeded: as(PayloadTooLargeError),
  OperationCellsExceedLimit: as(PayloadTooLargeError),
  RangeExceedsLimit: as(PayloadTooLargeError),
  MemoryLimitReached: (cause) => new PayloadTooLargeError({ cause, memory: true }),
  InvalidOrTimedOutSession: as(SessionLostError),
  Unauthenticated: as(SessionLostError),
  InactiveWorkbook: as(SessionLostError),
  GeneralException: as(UnexplainedRefusalError),
  ActivityLimitReached: as(HostBusyError),
  ConnectionFailure: (cause) => new HostBusyError({ cause, reason: 'connection' }),
  Conflict: as(HostBusyError),
  RequestAborted: as(HostBusyError),
  ServiceNotAvailable: (cause) => new HostBusyError({ cause, reason: 'connection' }),
  Timeout: as(HostBusyError),
  WriteNotSupportedWhenModalDialogOpen: (cause) => new HostBusyError({ cause, reason: 'dialog' }),
  InvalidSelection: as(SelectionError),
  InvalidReference: as(SheetGoneError),
  InvalidRequestContext: as(SheetGoneError),
  ItemNotFound: as(SheetGoneError),
  ApiNotAvailable: missing,
  ApiNotFound: missing,
  NotImplemented: missing,
  HostRestartNeeded: as(RestartNeededError),
  UnsupportedFeature: as(UnsupportedHereError),
  UnsupportedOperation: as(UnsupportedHereError),
};

/** Name of the function that the host did not find, as far as the host says. */
function missingApi(thrown: unknown): string | undefined {
  const { debugInfo } = thrown as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const place = debugInfo?.errorLocation;
  return typeof place === 'string' && place !== '' ? place : undefined;
}

/**
 * The product's error for whatever a call of Office.js threw. Product errors pass through; a host error is told by its
 * code; everything else is unknown, with the original as `cause`.
 */
export function toProductError(thrown: unknown): ProductError {
  if (thrown instanceof ProductError) return thrown;
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  return (ERROR_OF_CODE[code] ?? as(UnknownHostError))(thrown);
}
