import type { ArrayData, Json } from '../batch/protocol';

/** Request of the pane. All messages travel as one JSON string. */
export interface PaneMessage {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 invoke, 1 register event, 2 unregister event. */
  readonly _actionType: 0 | 1 | 2;
  readonly _serializerVersion: 1;
}

/** Answer or event of the host. */
export interface HostMessage {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 ok, -2 the host failed on the request. */
  readonly _errorCode: 0 | -2;
  /** 0 answer, 1 event. */
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

/** `_data` of executeMethod. */
export interface MethodData {
  readonly DdaMethod: { readonly ControlId: string; readonly Version: number; readonly DispatchId: number };
  readonly ArrayData?: ArrayData;
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Of ribbon completion: command id, status, data. */
  readonly '0'?: string;
  readonly '1'?: number;
}

/** Answer to executeMethod; a non-zero `Error` is an Office error code. */
export interface MethodAnswer {
  readonly Version: 1;
  readonly Error: number;
  readonly [key: string]: Json | undefined;
}

export const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  Batch: 93,
  CommandCompleted: 94,
} as const;

/** Office error codes of a whole batch. */
export const OfficeError = {
  CellEditMode: 5004,
  SessionLost: 5012,
  ModalDialogOpen: 5016,
  NotImplemented: 5001,
  General: 5001,
  ActivityLimit: 5102,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
  AccessDenied: 7000,
} as const;

/** What host and pane tell each other beside the calls: where the keyboard goes, and which keys are the host's. */
export const PaneAction = { CtrlF6In: 4, CtrlF6Exit: 5, CtrlF6ExitShift: 6, TabExit: 13, TabExitShift: 14, KeyboardShortcuts: 39 } as const; // prettier-ignore
export type PaneAction = (typeof PaneAction)[keyof typeof PaneAction];

/** A key with Ctrl, Alt or Shift that was pressed in the pane. */
export interface PaneKey {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}
