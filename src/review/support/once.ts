/** A function of an object that is worked out only once for each, as long as the object lives. */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as T;
    const made = work(of);
    known.set(of, made);
    return made;
  };
}
