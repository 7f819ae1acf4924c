import type { Json } from '../batch/protocol';
import { ServiceObject, type ServiceClass } from '../batch/service-class';

type Several<S> = readonly ServiceObject<S>[];

const classes = new WeakMap<object, unknown>();

/**
 * The same part of several ranges (their formats, their fills …) as one object: what is written goes to each, what is
 * read is null where they differ, as RangeAreas does it.
 */
export function several<S>(objects: Several<S>): ServiceObject<Several<S>> {
  const [first] = objects;
  if (!first) throw new Error('There is no range.');
  const known = classes.get(first.type) as ServiceClass<Several<S>> | undefined;
  const type = known ?? severalOf(first.type);
  classes.set(first.type, type);
  return new ServiceObject(type, objects);
}

const severalOf = <S>({
  name,
  identity,
  scalars = {},
  objects = {},
  item,
}: ServiceClass<S>): ServiceClass<Several<S>> => ({
  name,
  identity: identity && (([first]) => (first ? identity(first.state) : {})),
  scalars: mapped(scalars, ({ since, get, set }) => ({
    since,
    get: (each: Several<S>) => common(each.map(({ state }) => get(state))),
    set: set && ((each: Several<S>, value: Json) => each.forEach(({ state }) => set(state, value))),
  })),
  objects: mapped(objects, ({ since, to }) => ({
    since,
    to: (each: Several<S>) => several(each.flatMap(({ state }) => to(state) ?? [])),
  })),
  item: item && ((each, key) => several(each.map(({ state }) => item(state, key)))),
});

const mapped = <T, U>(
  members: { readonly [name: string]: T },
  change: (member: T) => U,
): { readonly [name: string]: U } =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));

const common = ([first = null, ...others]: readonly Json[]): Json =>
  others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
