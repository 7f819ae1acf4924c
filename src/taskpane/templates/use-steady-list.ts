import { useState } from 'react';

/** An item of a list that stays in its place, and whether it is still offered. */
export interface SteadyItem<T> {
  readonly item: T;
  readonly offered: boolean;
}

/**
 * A list that does not move under the pointer: items stay in the order they were first shown in, those that are no longer
 * offered as well; new ones come behind. Another `of` begins a new list.
 */
export function useSteadyList<T>(
  of: string,
  now: readonly T[],
  keyOf: (item: T) => string,
): readonly SteadyItem<T>[] {
  const [kept, keep] = useState({ of, items: now });
  const offered = new Map(now.map((item) => [keyOf(item), item]));
  const before = kept.of === of ? kept.items : [];
  const known = new Set(before.map(keyOf));
  const items = [...before, ...now.filter((item) => !known.has(keyOf(item)))];
  if (kept.of !== of || items.length > kept.items.length) keep({ of, items });
  return items.map((item) => ({ item: offered.get(keyOf(item)) ?? item, offered: offered.has(keyOf(item)) }));
}
