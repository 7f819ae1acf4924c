import { isWithin } from './api-set';
import { apiNotFound } from './host-error';
import type { Json, QueryInfo } from './protocol';
import type { ServiceObject } from './service-class';

/** Reads what `load` asked for, as the client expects it: PascalCase names, nested objects, `_Items` for collections. */
export function query(object: ServiceObject | null, info: QueryInfo, excelApi: string): Json {
  if (object === null) return null;
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const select = wanted.length ? wanted : ['*'];
  const { items } = object.type;
  if (!items) return read(object, select, excelApi);
  const own = select.filter((path) => object.type.scalars?.[pascal(path)]);
  const ofItems = select.filter((path) => !own.includes(path));
  const start = info.Skip ?? 0;
  const members = items(object.state).slice(start, info.Top == null ? undefined : start + info.Top);
  return {
    ...(own.length ? (read(object, own, excelApi) as { readonly [key: string]: Json }) : {}),
    ...(ofItems.length ? { _Items: members.map((member) => read(member, ofItems, excelApi)) } : {}),
  };
}

function read(object: ServiceObject, select: readonly string[], excelApi: string): Json {
  const { type, state } = object;
  const value: { [key: string]: Json | undefined } = { ...type.identity?.(state) };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    if (head === '*' || head === '') {
      for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
        if (isWithin(scalar.since, excelApi)) value[name] = scalar.get(state);
      }
      continue;
    }
    const name = pascal(head);
    if (type.objects?.[name]) {
      nested.set(name, [...(nested.get(name) ?? []), rest.join('/') || '*']);
      continue;
    }
    const scalar = type.scalars?.[name];
    if (!scalar || !isWithin(scalar.since, excelApi)) throw apiNotFound(`${type.name}.${head}`);
    value[name] = scalar.get(state);
  }
  for (const [name, inner] of nested) {
    const member = type.objects?.[name];
    if (!member || !isWithin(member.since, excelApi)) throw apiNotFound(`${type.name}.${camel(name)}`);
    value[name] = query(member.to(state), { Select: inner }, excelApi);
  }
  return value;
}

const pascal = (name: string) => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
