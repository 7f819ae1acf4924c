import type { BatchScope } from './executor';
import type { Arguments } from './arguments';
import type { Json } from './protocol';

/** What a method may give back. Nothing is an answer without value; null as an object path is a null object. */
export type Outcome = Json | ServiceObject | undefined;

export interface Scalar<S> {
  /** Lowest ExcelApi set, left out for 1.1. */
  readonly since?: string;
  get(state: S): Json;
  set?(state: S, value: Json): void;
}

export interface Navigation<S> {
  readonly since?: string;
  /** Null where the object does not exist (`…OrNullObject` properties). */
  to(state: S): ServiceObject | null;
}

export interface Method<S> {
  readonly since?: string;
  call(state: S, args: Arguments, batch: BatchScope): Outcome;
}

/**
 * An Excel object class as the wire knows it. Member names are PascalCase. What is not listed does not exist and is
 * answered with ApiNotFound.
 */
export interface ServiceClass<S> {
  readonly name: string;
  /** Keys by which the client addresses the object later, sent whenever it is instantiated: `{ Id: … }`. */
  identity?(state: S): { readonly [name: string]: string };
  /** Objects that live on by a reference id (`_KeepReference`), not by a key. */
  readonly referable?: boolean;
  readonly scalars?: { readonly [name: string]: Scalar<S> };
  readonly objects?: { readonly [name: string]: Navigation<S> };
  readonly methods?: { readonly [name: string]: Method<S> };
  /** Members of a collection, in order. */
  items?(state: S): readonly ServiceObject[];
  /** `getItem(key)` of a collection; throws ItemNotFound. */
  item?(state: S, key: string): ServiceObject;
}

/** An object of the host: its class and whatever finds it again. */
export class ServiceObject<S = unknown> {
  constructor(
    readonly type: ServiceClass<S>,
    readonly state: S,
  ) {}
}
