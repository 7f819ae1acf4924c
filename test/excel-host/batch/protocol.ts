/** Plain JSON, as it travels. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Kinds of actions in a RichApi request. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Kinds of object paths in a RichApi request. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  NullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: the path id where the argument is an object, 0 where it is a value; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: JsonObject;
}

/** Body of a RichApi request ("ProcessQuery"). */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface BatchFailure {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Index in `Actions`. */
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchFailure;
}

/**
 * Body, flags and the rest of a batch as office.js packs them into `ArrayData`:
 * `[executor, "POST", "ProcessQuery", headers, body, 0, flags, …]`; a first element "WacPartition" marks requests to
 * the host's internal services.
 */
export type ArrayData = readonly [
  string,
  string,
  string,
  readonly string[],
  string,
  number,
  number,
  ...string[],
];

/** Bit of the request flags that says: this batch writes. (17 = a write that can be undone.) */
export const WRITE_FLAG = 1;
