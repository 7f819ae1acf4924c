import { invalidArgument } from './host-error';
import type { Json } from './protocol';
import { ServiceObject, type ServiceClass } from './service-class';

export type Argument = Json | ServiceObject | readonly (Json | ServiceObject)[] | undefined;

/** Arguments of a method call; each getter refuses what has the wrong type, as Excel does. */
export class Arguments {
  constructor(private readonly list: readonly Argument[]) {}

  get(index: number): Argument {
    return this.list[index];
  }

  given(index: number): boolean {
    return this.list[index] !== undefined && this.list[index] !== null;
  }

  text(index: number): string {
    const value = this.list[index];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.given(index) ? this.text(index) : undefined;
  }

  /** A key of a collection: numbers are taken as their text. */
  key(index: number): string {
    const value = this.list[index];
    if (typeof value === 'number') return String(value);
    return this.text(index);
  }

  whole(index: number, fallback?: number): number {
    if (!this.given(index) && fallback !== undefined) return fallback;
    const value = this.list[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, fallback = false): boolean {
    if (!this.given(index)) return fallback;
    const value = this.list[index];
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  json(index: number): Json {
    const value = this.list[index];
    if (value instanceof ServiceObject || value === undefined) throw invalidArgument();
    return value as Json;
  }

  /** The object at this place, when it is one of the given class. */
  object<S>(index: number, type: ServiceClass<S>): ServiceObject<S> | undefined {
    const value = this.list[index];
    return value instanceof ServiceObject && value.type.name === type.name
      ? (value as ServiceObject<S>)
      : undefined;
  }
}
