/**
 * A function of an immutable object that works out its answer once: what was worked out of a form is there for every rule
 * and every view, and after a change for all forms that did not change.
 */
export function oncePer<K extends object, T>(work: (subject: K) => T): (subject: K) => T {
  const known = new WeakMap<K, T>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined || known.has(subject)) return before as T;
    const made = work(subject);
    known.set(subject, made);
    return made;
  };
}
