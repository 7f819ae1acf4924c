import {
  ApiMissingError,
  EditModeError,
  HostBusyError,
  PayloadTooLargeError,
  ProtectedSheetError,
  ReadOnlyWorkbookError,
  SelectionError,
  SessionLostError,
  SheetGoneError,
  UnexplainedRefusalError,
  UnknownHostError,
} from '../session/port/host-errors';
import type { HostError } from '../session/port/host-errors';
import { isReadOnly } from './capabilities';
import { ProductError } from '../texts/product-error';

/** Codes of `OfficeExtension.Error` (ErrorCodes of the API reference) and the class each becomes. */
const CLASS_OF_CODE: Readonly<Record<string, new (options?: ErrorOptions) => HostError>> = {
  InvalidOperationInCellEditMode: EditModeError,
  AccessDenied: ProtectedSheetError,
  RequestPayloadSizeLimitExceeded: PayloadTooLargeError,
  ResponsePayloadSizeLimitExceeded: PayloadTooLargeError,
  OperationCellsExceedLimit: PayloadTooLargeError,
  RangeExceedsLimit: PayloadTooLargeError,
  MemoryLimitReached: PayloadTooLargeError,
  InvalidOrTimedOutSession: SessionLostError,
  Unauthenticated: SessionLostError,
  InactiveWorkbook: SessionLostError,
  GeneralException: UnexplainedRefusalError,
  ActivityLimitReached: HostBusyError,
  ConnectionFailure: HostBusyError,
  Conflict: HostBusyError,
  RequestAborted: HostBusyError,
  ServiceNotAvailable: HostBusyError,
  Timeout: HostBusyError,
  WriteNotSupportedWhenModalDialogOpen: HostBusyError,
  InvalidSelection: SelectionError,
  InvalidReference: SheetGoneError,
  InvalidRequestContext: SheetGoneError,
  ItemNotFound: SheetGoneError,
  ApiNotAvailable: ApiMissingError,
  ApiNotFound: ApiMissingError,
  HostRestartNeeded: ApiMissingError,
  NotImplemented: ApiMissingError,
  UnsupportedFeature: ApiMissingError,
  UnsupportedOperation: ApiMissingError,
};

/**
 * The product's error for whatever a call of Office.js threw. Product errors pass through; a host error is told by its
 * code; everything else is unknown, with the original as `cause`.
 */
export function toProductError(thrown: unknown): ProductError {
  if (thrown instanceof ProductError) return thrown;
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'AccessDenied' && isReadOnly()) return new ReadOnlyWorkbookError({ cause: thrown });
  const ErrorClass = CLASS_OF_CODE[code] ?? UnknownHostError;
  return new ErrorClass({ cause: thrown });
}
